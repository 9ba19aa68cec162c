"""Charts drawn for print: every value stands beside its bar, and nothing needs a colour.

A chart becomes a drawing of plain elements, sized in millimetres; `svg.svg` writes it as SVG and
`paper` paints it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ecomig_desktop.domain.document import Chart, Series
from ecomig_desktop.domain.document_words import word
from ecomig_desktop.exchange.picture_words import words_of
from ecomig_desktop.georgian.figures import decimals_of
from ecomig_desktop.printing.chart_bars import Frame, draw_bars
from ecomig_desktop.printing.chart_columns import draw_columns, fit_columns
from ecomig_desktop.printing.elements import MUTED, Drawing, Element, Style
from ecomig_desktop.printing.fills import FILLS, box, filled
from ecomig_desktop.printing.typesetting import Flow, Measure, Run, place

MOST_CATEGORIES = 72
"""More bars than that do not fit on a page: the rest are summed up in one."""

_LEGEND = Style(8.5)
_EMPTY = Style(9.5, 400, MUTED)
_MARK = 3.2


def draw_chart(chart: Chart, width: float, language: str, measure: Measure) -> Drawing:
    """The chart, `width` millimetres wide and as high as it needs."""
    tidy = _tidied(chart, language)
    words = words_of(chart, language)
    if not tidy.categories or not tidy.series:
        flow = Flow(0.0, 2.0, width, measure)
        flow.text(word("no_data", language), _EMPTY, 2)
        return Drawing(width, flow.top + 2.0, tuple(flow.elements), words)
    flow = Flow(0.0, 0.0, width, measure)
    frame = Frame(tidy, width, language, measure, _decimals(tidy))
    drawn = list(_legend(tidy, width, flow, measure))
    standing = tidy.kind == "columns" and fit_columns(frame)
    elements, bottom = (draw_columns if standing else draw_bars)(frame, flow.top)
    return Drawing(width, bottom, (*drawn, *elements), words)


def _decimals(chart: Chart) -> int:
    return decimals_of((value for each in chart.series for value in each.values), "number")


def _tidied(chart: Chart, language: str) -> Chart:
    """With as many values as categories, finite ones, and no more than a page holds."""
    many = len(chart.categories)
    series = [
        replace(each, values=tuple(map(_finite, (*each.values, *(0.0,) * many)[:many])))
        for each in chart.series
    ]
    categories = chart.categories
    if many > MOST_CATEGORIES:
        kept = MOST_CATEGORIES - 1
        categories = (*categories[:kept], f"{word('others', language)} ({many - kept})")
        series = [
            Series(each.name, (*each.values[:kept], math.fsum(each.values[kept:])))
            for each in series
        ]
    target = chart.target if chart.target is not None and math.isfinite(chart.target) else None
    return replace(chart, categories=categories, series=tuple(series), target=target)


def _finite(value: float) -> float:
    """Nothing that a picture could not hold."""
    return float(value) if math.isfinite(value) and abs(value) < 1e15 else 0.0


@dataclass(frozen=True, slots=True)
class _Entry:
    fill_at: int
    text: str
    wide: float


def _legend(chart: Chart, width: float, flow: Flow, measure: Measure) -> Iterator[Element]:
    """The names of the series with their fills; none where there is one series."""
    if len(chart.series) < 2:
        return
    for line in _legend_lines(chart.series, width, measure):
        left = 0.0
        for entry in line:
            mark = box(left, flow.top + 0.7, _MARK, _MARK)
            yield from filled(mark, FILLS[entry.fill_at % len(FILLS)])
            set_line = (Run(entry.text, _LEGEND),)
            yield from place(set_line, left + _MARK + 1.4, flow.top, measure)
            left += entry.wide
        flow.space(_LEGEND.line_height + 0.8)
    flow.space(1.6)


def _legend_lines(
    series: Sequence[Series], width: float, measure: Measure
) -> Iterator[list[_Entry]]:
    """As many names on a line as fit."""
    line: list[_Entry] = []
    used = 0.0
    for at, each in enumerate(series):
        text = _cut(each.name or str(at + 1), width - 8.0, measure)
        wide = _MARK + 1.4 + measure.width(text, _LEGEND) + 6.0
        if line and used + wide - 6.0 > width:
            yield line
            line, used = [], 0.0
        line.append(_Entry(at, text, wide))
        used += wide
    yield line


def _cut(text: str, width: float, measure: Measure) -> str:
    """As much of a name as one line holds."""
    plain = " ".join(text.split())
    if measure.width(plain, _LEGEND) <= width:
        return plain
    while plain and measure.width(plain + "…", _LEGEND) > width:
        plain = plain[: -max(1, len(plain) // 12)]
    return plain + "…"
