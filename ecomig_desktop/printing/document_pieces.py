"""The running text of a document as pieces: headings, paragraphs, lists, facts, captions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ecomig_desktop.domain.document import Block, Bullets, Facts, Heading, Paragraph
from ecomig_desktop.domain.document_words import label
from ecomig_desktop.georgian.figures import written
from ecomig_desktop.printing import document_styles as look
from ecomig_desktop.printing.elements import RULE, Element, Line, Style
from ecomig_desktop.printing.fills import DARK
from ecomig_desktop.printing.flowing import Flowing
from ecomig_desktop.printing.typesetting import (
    Flow,
    Measure,
    Run,
    SetLine,
    height_of,
    line_width,
    place,
    set_text,
)

_ANY = 1_000_000  # lines: a document is never cut
_FACTS_IN_A_ROW = 4
_WIDE = 90.0
_SCRAP = 0.13  # of the width
_NARROWER = (0.97, 0.94, 0.91, 0.88, 0.85, 0.82)
_QUOTE = 5.0
_LEAST_INDENT = 5.0
_ROLES = {"text": look.BODY, "lead": look.LEAD, "quote": look.QUOTE, "small": look.SMALL}


@dataclass(frozen=True, slots=True)
class Setting:
    """What text is set with."""

    language: str
    measure: Measure
    width: float = look.WIDTH

    def lines(self, runs: Sequence[Run], width: float) -> list[SetLine]:
        """Runs as lines; a line break in a run is one."""
        lines: list[SetLine] = []
        pending: list[Run] = []
        for run in runs:
            first, *more = run.text.split("\n")
            pending.append(Run(first, run.style))
            for part in more:
                lines += self._set(pending, width)
                pending = [Run(part, run.style)]
        return [*lines, *self._set(pending, width)]

    def _set(self, runs: list[Run], width: float) -> list[SetLine]:
        """An empty line stays one, as high as its style. In wide text no scrap of a line stands
        alone at the end: another word comes down to it."""
        lines = set_text(runs, width, self.measure, _ANY) or [(Run("", runs[0].style),)]
        if width < _WIDE or len(lines) < 2 or line_width(lines[-1], self.measure) > _SCRAP * width:
            return lines
        for narrower in _NARROWER:
            tried = set_text(runs, width * narrower, self.measure, _ANY)
            if len(tried) > len(lines):
                return lines
            if line_width(tried[-1], self.measure) > _SCRAP * width:
                return tried
        return lines

    def flowing(
        self, lines: Sequence[SetLine], left: float = 0.0, mark: tuple[Element, ...] = ()
    ) -> list[Flowing]:
        """A piece a line. The first two stay together and so do the last two; `mark` stands at
        the left of the first."""
        pieces = []
        for at, line in enumerate(lines):
            elements = (*mark, *place(line, left, 0.0, self.measure)) if at == 0 else None
            drawn = elements or tuple(place(line, left, 0.0, self.measure))
            keeps = at + 1 < len(lines) and (at == 0 or at == len(lines) - 2)
            pieces.append(Flowing(drawn, height_of([line]), keeps=keeps))
        return pieces


def heading(block: Heading, setting: Setting) -> Iterator[Flowing]:
    """A heading; it is never the last on a page."""
    at = min(max(block.level, 1), len(look.HEADINGS)) - 1
    lines = setting.lines([Run(block.text, look.HEADINGS[at])], setting.width)
    before = look.ABOVE_HEADINGS[at]
    entry = (at + 1, " ".join(block.text.split())) if block.text.strip() else None
    for number, piece in enumerate(setting.flowing(lines)):
        last = number == len(lines) - 1
        yield replace(
            piece,
            before=0.0 if number else before,
            height=piece.height + (look.BELOW_HEADINGS[at] if last else 0.0),
            keeps=True,
            entry=None if number else entry,
        )


def paragraph(block: Paragraph, setting: Setting) -> Iterator[Flowing]:
    """A paragraph, its sources after it in small; nobody's words have a bar at their left."""
    style = _ROLES[block.role]
    quoted = block.role == "quote"
    left = _QUOTE if quoted else 0.0
    runs = [Run(block.text, style)]
    if block.sources:
        runs.append(Run(f"[{', '.join(block.sources)}]", look.SOURCE))
    lines = setting.lines(runs, setting.width - left)
    pieces = setting.flowing(lines, left)
    if quoted:
        pieces = [_barred(each) for each in pieces]
    if block.text.rstrip().endswith(":"):  # it announces what follows
        pieces[-1] = replace(pieces[-1], keeps=True)
    yield from spaced(pieces, 0.0, look.BELOW_TEXT if block.role != "lead" else 4.0)


def _barred(piece: Flowing) -> Flowing:
    bar = Line(1.2, 0.0, 1.2, piece.height, 0.6, DARK)
    return replace(piece, elements=(bar, *piece.elements))


def bullets(block: Bullets, setting: Setting) -> Iterator[Flowing]:
    """A list; with numbers it hangs on them, however wide they are."""
    marks = [
        block.numbers[at] if at < len(block.numbers) else ("" if block.numbers else "•")
        for at in range(len(block.items))
    ]
    style = look.BODY
    widest = max((setting.measure.width(mark, style) for mark in marks), default=0.0)
    indent = min(max(_LEAST_INDENT, widest + 2.0), setting.width / 3)
    for mark, item in zip(marks, block.items, strict=True):
        (shown, *_) = set_text([Run(mark, style)], indent, setting.measure, 1) or [()]
        left = 1.0 if not block.numbers else 0.0
        drawn = tuple(place(shown, left, 0.0, setting.measure))
        lines = setting.lines([Run(item, look.BODY)], setting.width - indent)
        yield from spaced(setting.flowing(lines, indent, drawn), 0.0, 1.2)
    yield Flowing((), look.BELOW_TEXT - 1.2)


def facts(block: Facts, setting: Setting) -> Iterator[Flowing]:
    """Large numbers over what they count, up to four in a row, between two lines."""
    rows = [
        block.facts[at : at + _FACTS_IN_A_ROW] for at in range(0, len(block.facts), _FACTS_IN_A_ROW)
    ]
    each = setting.width / min(max(len(block.facts), 1), _FACTS_IN_A_ROW)
    for row in rows:
        drawn: list[Element] = []
        bottom = 0.0
        for at, (value, words) in enumerate(row):
            flow = Flow(at * each, 2.2, each - 4.0, setting.measure)
            flow.text(written(value, "number", setting.language), _fact_style(value), 2)
            flow.text(words, look.FACT_WORDS, 4)
            drawn += flow.elements
            bottom = max(bottom, flow.top)
        lines = [Line(0.0, y, setting.width, y, 0.25, RULE) for y in (0.0, bottom + 2.0)]
        yield Flowing((*lines, *drawn), bottom + 2.0, before=3.0)
    yield Flowing((), 5.0)


def _fact_style(value: object) -> Style:
    """Words instead of a number are set smaller."""
    wordy = isinstance(value, str) and len(value) > 8
    return replace(look.FACT, size=13) if wordy else look.FACT


def caption(
    block: Block, number: int, text: str, setting: Setting, suffix: str = ""
) -> list[Flowing]:
    """ცხრილი 1. …, kept in one piece."""
    begins = f"{label(block, number, setting.language)}."
    told = " ".join(filter(None, (" ".join(text.split()), suffix)))
    runs = [Run(begins, look.CAPTION_LABEL), Run(told, look.CAPTION)]
    return [
        replace(each, keeps=True) for each in setting.flowing(setting.lines(runs, setting.width))
    ]


def spaced(pieces: Sequence[Flowing], above: float, below: float) -> list[Flowing]:
    """Room above the first and below the last."""
    made = list(pieces)
    if made:
        made[0] = replace(made[0], before=above)
        made[-1] = replace(made[-1], height=made[-1].height + below)
    return made
