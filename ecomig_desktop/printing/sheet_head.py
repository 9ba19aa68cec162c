"""What stands around the rows of the attendance sheet: heads, the head of the table, the foot."""

from __future__ import annotations

from dataclasses import dataclass

from ecomig_desktop.printing import sheet_styles as look
from ecomig_desktop.printing.elements import TEXT, Box, Code, Element, Line, Style
from ecomig_desktop.printing.sheet_columns import Column
from ecomig_desktop.printing.typesetting import (
    Flow,
    Measure,
    Run,
    SetLine,
    height_of,
    place,
    set_text,
)
from ecomig_desktop.reports.attendance_sheet import Fact, SheetContent
from ecomig_desktop.reports.sheet_words import Words

_HEAD_FILL = "#F1F2F1"
MOST_NOTICE_LINES = 14  # a notice longer than this is a document of its own
_LABEL_LINES = 3
_BETWEEN_FACTS = 5.0


@dataclass(frozen=True, slots=True)
class Block:
    """Elements that belong together, and where what follows may begin."""

    elements: tuple[Element, ...]
    bottom: float


def code_text(code: str, page: int, pages: int) -> str:
    """What the QR code of a page says: `ecomig:1:<code>:<page>:<pages>`, where 1 is the version
    of this form and `code` the sheet's eight characters."""
    return f"ecomig:1:{code}:{page}:{pages}"


def code_place(width: float) -> tuple[float, float, float]:
    """Left, top and edge of the QR code on paper of that width, the same on every page."""
    return (width - look.MARGIN - look.CODE_SIZE, look.MARGIN, look.CODE_SIZE)


def draw_code(
    content: SheetContent, page: int, pages: int, width: float, measure: Measure
) -> list[Element]:
    """The QR code, and under it the sheet's code for people."""
    left, top, size = code_place(width)
    shown = f"{content.code[:4]} {content.code[4:]}".strip()
    start = left + (size - measure.width(shown, look.CODE)) / 2
    under = place((Run(shown, look.CODE),), start, top + size + 0.8, measure)
    return [Code(left, top, size, code_text(content.code, page, pages)), *under]


def first_head(
    content: SheetContent, width: float, measure: Measure, most: int = MOST_NOTICE_LINES
) -> Block:
    """The head of the first page: whose sheet, paid by whom, which meeting, and the notices, each
    of them in at most `most` lines."""
    inner = width - 2 * look.MARGIN
    flow = Flow(look.MARGIN, look.MARGIN - 0.8, inner - look.CODE_SIZE - 8, measure)
    flow.words(content.organisation, look.ORGANISATION, look.ORGANISATION_UNDER, 2)
    flow.space(0.6)
    flow.words(content.funder, look.FUNDER, look.FUNDER_UNDER, 2)
    flow.space(3.2)
    flow.runs(_titled(content.title), 2)
    flow.words(content.meeting_title, look.MEETING, look.MEETING_UNDER, 2)
    flow.space(0.6)
    flow.words(content.project, look.PROJECT, look.PROJECT_UNDER, 3)
    top = max(flow.top, look.MARGIN + look.CODE_SIZE + 5) + 2.6
    facts = _facts(content.facts, look.MARGIN, top, inner, measure)
    notices = _notices(content.notices, facts.bottom, inner, measure, most)
    return Block((*flow.elements, *facts.elements, *notices.elements), notices.bottom + 3.0)


def _titled(title: Words) -> list[Run]:
    """The title, its English beside it."""
    runs = [Run(title.main, look.TITLE)]
    return [*runs, Run(f"{title.under}", look.TITLE_UNDER)] if title.under else runs


def _facts(
    facts: tuple[Fact, ...], left: float, top: float, width: float, measure: Measure
) -> Block:
    """The facts side by side between two hairlines, the place with the most room."""
    drawn: list[Element] = [Line(left, top, left + width, top, 0.25, TEXT)]
    bottom = top
    for fact, column in zip(facts, _fact_widths(facts, width, measure), strict=True):
        flow = Flow(left, top + 1.6, column - _BETWEEN_FACTS, measure)
        flow.text(_fact_label(fact), look.FACT_LABEL, 1)
        flow.words(fact.value, look.FACT, look.FACT_UNDER, 3)
        drawn += flow.elements
        bottom = max(bottom, flow.top + 1.6)
        left += column
    return Block(tuple(drawn), bottom)


def _fact_label(fact: Fact) -> str:
    return f"{fact.label.main} / {fact.label.under}" if fact.label.under else fact.label.main


def _fact_widths(facts: tuple[Fact, ...], width: float, measure: Measure) -> list[float]:
    """How wide each fact stands: as it needs, what is missing is taken from the widest, and
    what is left goes to all."""
    needs = [
        max(
            measure.width(_fact_label(fact), look.FACT_LABEL),
            measure.width(fact.value.main, look.FACT),
            measure.width(fact.value.under, look.FACT_UNDER),
        )
        + _BETWEEN_FACTS
        + 0.1
        for fact in facts
    ]
    spare = width - sum(needs)
    if spare >= 0:
        return [need + spare / len(needs) for need in needs]
    while spare < 0:
        widest = needs.index(max(needs))
        second = max([*needs[:widest], *needs[widest + 1 :], width / len(needs)])
        cut = min(-spare, max(needs[widest] - second, 1.0))
        needs[widest] -= cut
        spare += cut
    return needs


def _notices(
    notices: tuple[Fact, ...], top: float, width: float, measure: Measure, most: int
) -> Block:
    """The privacy notice and the texts of the consents, in small type."""
    flow = Flow(look.MARGIN, top, width, measure)
    if notices:
        flow.elements.append(Line(look.MARGIN, top, look.MARGIN + width, top))
        flow.space(1.6)
    for notice in notices:
        label, text = notice.label, notice.value
        flow.runs([Run(f"{label.main}.", look.NOTICE_LEAD), Run(text.main, look.NOTICE)], most)
        if text.under:
            lead = Run(f"{label.under}.", look.NOTICE_UNDER_LEAD)
            flow.runs([lead, Run(text.under, look.NOTICE_UNDER)], most)
        flow.space(0.7)
    return Block(tuple(flow.elements), flow.top)


def running_head(content: SheetContent, width: float, measure: Measure) -> Block:
    """The head of every other page: enough to tell where a loose leaf belongs."""
    flow = Flow(
        look.MARGIN,
        look.MARGIN - 0.8,
        width - 2 * look.MARGIN - look.CODE_SIZE - 8,
        measure,
    )
    flow.text(_running_title(content), look.RUNNING, 2)
    values = [fact.value for fact in content.facts]
    flow.text(" · ".join(value.main for value in values), look.RUNNING_MUTED, 2)
    if content.language == "both":
        flow.text(
            " · ".join([content.title.under, *(value.under or value.main for value in values)]),
            look.RUNNING_MUTED,
            1,
        )
    flow.text(content.project.main, look.RUNNING_MUTED, 1)
    bottom = max(flow.top, look.MARGIN + look.CODE_SIZE + 4.2) + 2.0
    return Block(tuple(flow.elements), bottom)


def _running_title(content: SheetContent) -> str:
    return " · ".join(text for text in (content.title.main, content.meeting_title.main) if text)


def table_head(
    content: SheetContent, columns: tuple[Column, ...], top: float, measure: Measure
) -> Block:
    """The labels of the columns on a light ground, between two lines."""
    cells = [_label(content, column, measure) for column in columns]
    height = max(map(height_of, cells)) + 2 * 1.3
    left, right = columns[0].left, columns[-1].right
    drawn: list[Element] = [Box(left, top, right - left, height, fill=_HEAD_FILL)]
    for column, lines in zip(columns, cells, strict=True):
        y = top + (height - height_of(lines)) / 2
        for line in lines:
            drawn += place(line, column.left + look.CELL_PAD, y, measure)
            y += height_of([line])
    drawn += [Line(left, y, right, y, 0.3, TEXT) for y in (top, top + height)]
    return Block(tuple(drawn), top + height)


def _label(content: SheetContent, column: Column, measure: Measure) -> list[SetLine]:
    width = column.width - 2 * look.CELL_PAD
    lines: list[SetLine] = []
    for key in column.keys:
        label = content.labels[key]
        lines += set_text([Run(label.main, look.LABEL)], width, measure, _LABEL_LINES)
        lines += set_text([Run(label.under, look.LABEL_UNDER)], width, measure, _LABEL_LINES)
    return lines


def foot(
    content: SheetContent, page: int, pages: int, paper: tuple[float, float], measure: Measure
) -> Block:
    """The foot of a page, which ends at the margin: the disclaimer, and page x of y. `bottom` is
    where the rows must have ended."""
    width, height = paper
    numbering = content.page.filled(page=page, pages=pages)
    room = width - 2 * look.MARGIN
    flow = Flow(look.MARGIN, 0.0, room - 42, measure)
    flow.words(content.disclaimer, look.FOOT, look.FOOT_UNDER, 3)
    tall = max(flow.top, look.PAGE.line_height + look.PAGE_UNDER.line_height)
    top = height - look.MARGIN - tall
    drawn: list[Element] = [Line(look.MARGIN, top - 1.6, width - look.MARGIN, top - 1.6)]
    flow = Flow(look.MARGIN, top, room - 42, measure)
    flow.words(content.disclaimer, look.FOOT, look.FOOT_UNDER, 3)
    drawn += flow.elements
    drawn += _to_the_right(numbering.main, look.PAGE, width - look.MARGIN, top, measure)
    under = top + look.PAGE.line_height
    drawn += _to_the_right(numbering.under, look.PAGE_UNDER, width - look.MARGIN, under, measure)
    return Block(tuple(drawn), top - 1.6 - 2.0)


def _to_the_right(
    text: str, style: Style, right: float, top: float, measure: Measure
) -> list[Element]:
    return place((Run(text, style),), right - measure.width(text, style), top, measure)


def corner_marks(paper: tuple[float, float]) -> list[Element]:
    """Small crosses near the corners, by which a scan is straightened."""
    drawn: list[Element] = []
    arm = look.MARK_ARM
    for x, y in mark_places(paper):
        drawn += [
            Line(x - arm, y, x + arm, y, 0.2, TEXT),
            Line(x, y - arm, x, y + arm, 0.2, TEXT),
        ]
    return drawn


def mark_places(paper: tuple[float, float]) -> tuple[tuple[float, float], ...]:
    """The middles of the corner marks: top left, top right, bottom left, bottom right."""
    width, height = paper
    near, right, low = look.MARK_INSET, width - look.MARK_INSET, height - look.MARK_INSET
    return ((near, near), (right, near), (near, low), (right, low))
