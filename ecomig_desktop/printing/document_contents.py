"""The table of contents of a long document: its chapters and the pages they begin on."""

from __future__ import annotations

from collections.abc import Sequence

from ecomig_desktop.domain.document_words import word
from ecomig_desktop.printing import document_styles as look
from ecomig_desktop.printing.document_pieces import Setting
from ecomig_desktop.printing.elements import FAINT, Element, Line, Style
from ecomig_desktop.printing.flowing import Entry, Flowing
from ecomig_desktop.printing.typesetting import Run, height_of, line_width, place, set_text

_LONG = 8  # pages of a document that needs one
_FEWEST, _MOST = 3, 34
_INDENT = 5.0
_NUMBER = 14.0
_HEADING = Style(12.5, 600)
_CHAPTER = Style(10, 500, leading=1.5, tabular=True)
_PART = Style(9.5, 400, look.SMALL.color, 1.45, tabular=True)


def listed(entries: Sequence[Entry], pages: int) -> list[Entry]:
    """The headings that are listed: none of a short document, of a long one the chapters, and
    their parts where all of them fit."""
    if pages < _LONG:
        return []
    for deepest in (2, 1):
        found = [each for each in entries if each.level <= deepest]
        if len(found) <= _MOST:
            return found if len(found) >= _FEWEST else []
    return []


def contents(entries: Sequence[Entry], setting: Setting) -> list[Flowing]:
    """The lines of the table, as high whatever the pages are."""
    if not entries:
        return []
    heading = (Run(word("contents", setting.language), _HEADING),)
    drawn = tuple(place(heading, 0.0, 0.0, setting.measure))
    first = Flowing(drawn, height_of([heading]) + 1.5, keeps=True)
    return [first, *(_line(entry, setting) for entry in entries), Flowing((), 7.0)]


def _line(entry: Entry, setting: Setting) -> Flowing:
    """As much of a heading as a line holds, a fine line, and the number of its page."""
    style = _CHAPTER if entry.level == 1 else _PART
    left = _INDENT * (entry.level - 1)
    room = setting.width - left - _NUMBER
    (line,) = set_text([Run(entry.text, style)], room, setting.measure, 1) or [()]
    number = (Run(str(entry.page), style),)
    drawn: list[Element] = [*place(line, left, 0.0, setting.measure)]
    wide = line_width(number, setting.measure)
    drawn += place(number, setting.width - wide, 0.0, setting.measure)
    begins = left + line_width(line, setting.measure) + 2.0
    ends = setting.width - wide - 2.0
    if ends > begins:
        drawn.append(Line(begins, style.baseline, ends, style.baseline, 0.15, FAINT))
    return Flowing(tuple(drawn), style.line_height, leads=entry)
