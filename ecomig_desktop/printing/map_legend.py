"""The legend of a map: a swatch for each class, and its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ecomig_desktop.domain.document_words import word
from ecomig_desktop.printing.elements import MUTED, Element, Shape, Style
from ecomig_desktop.printing.fills import EDGE, Fill, box, disc, filled
from ecomig_desktop.printing.typesetting import Flow, Measure, Run, place

_TEXT = Style(8.0)
_UNIT = Style(8.5, 600)
_NOTE = Style(7.5, 400, MUTED)
_WORDS = frozenset({"no_data", "occupied", "city", "mark"})
_SWATCH = (6.0, 3.4)
_BETWEEN = 5.0


@dataclass(frozen=True, slots=True)
class Key:
    """One entry: what it says (or the key of a word) and how it looks."""

    text: str
    fill: Fill
    kind: str = "area"


def draw_keys(
    keys: Sequence[Key],
    unit: str,
    top: float,
    width: float,
    measure: Measure,
    notes: tuple[str, str],
) -> tuple[list[Element], float]:
    """The legend from `top` down, and where it ends. `notes` are the language, and the number
    that has no place on the map ("" for none)."""
    language, elsewhere = notes
    flow = Flow(0.0, top, width, measure)
    flow.text(unit, _UNIT, 2)
    flow.space(0.8)
    drawn: list[Element] = list(flow.elements)
    left, y = 0.0, flow.top
    for key in keys:
        text = word(key.text, language) if key.text in _WORDS else key.text
        wide = _SWATCH[0] + 1.4 + measure.width(text, _TEXT)
        if left and left + wide > width:
            left, y = 0.0, y + _TEXT.line_height + 1.0
        drawn += _entry(key, text, left, y, measure)
        left += wide + _BETWEEN
    y += _TEXT.line_height + 0.6
    if elsewhere:
        note = Flow(0.0, y, width, measure)
        note.text(f"{word('elsewhere', language)}: {elsewhere}", _NOTE, 2)
        return [*drawn, *note.elements], note.top
    return drawn, y


def _entry(key: Key, text: str, left: float, y: float, measure: Measure) -> Iterator[Element]:
    wide, high = _SWATCH
    middle = (left + wide / 2, y + high / 2 + 0.1)
    if key.kind == "area":
        yield from filled(box(left, y + 0.1, wide, high), key.fill)
    else:
        yield from filled(disc(*middle, 1.5), key.fill, 0.45 if key.kind == "mark" else 0.25)
        if key.kind == "mark":
            yield Shape(disc(*middle, 0.6), EDGE)
    yield from place((Run(text, _TEXT),), left + wide + 1.4, y, measure)
