"""How a document begins and ends: title block, letterhead, signature, funder and disclaimer."""

from __future__ import annotations

from collections.abc import Iterator

from ecomig_desktop.domain.document import Document, Letterhead
from ecomig_desktop.domain.document_words import word
from ecomig_desktop.georgian.calendar import format_date
from ecomig_desktop.printing import document_styles as look
from ecomig_desktop.printing.document_pieces import Setting, spaced
from ecomig_desktop.printing.elements import RULE, TEXT, Element, Line, Style
from ecomig_desktop.printing.fills import DARK
from ecomig_desktop.printing.flowing import Flowing, kept_together
from ecomig_desktop.printing.typesetting import Flow, Run

_ADDRESSEE = 0.46  # of the width, at the right
_SIGNATURE = 62.0


def beginning(document: Document, setting: Setting) -> Iterator[Flowing]:
    """What stands before the text."""
    if document.letterhead is not None:
        yield from _letter(document, document.letterhead, setting)
        return
    yield from _text(document.publisher, look.PUBLISHER, setting, 2.0)
    yield Flowing((Line(0.0, 0.0, setting.width, 0.0, 0.7, DARK),), 7.0)
    yield from _text(document.title, look.TITLE, setting, 1.5)
    yield from _text(document.subtitle, look.SUBTITLE, setting, 1.5)
    if document.made_on:
        day = format_date(document.made_on, "official", document.language)
        yield from _text(day, look.DATE, setting, 0.0)
    yield Flowing((), 7.0)


def _text(text: str, style: Style, setting: Setting, below: float) -> list[Flowing]:
    """Nothing where there is no text."""
    if not text:
        return []
    return spaced(setting.flowing(setting.lines([Run(text, style)], setting.width)), 0.0, below)


def _letter(document: Document, letter: Letterhead, setting: Setting) -> Iterator[Flowing]:
    """Whose letter it is, its number and day at the left, whom it is to at the right."""
    yield from _text(document.publisher, look.LETTER_PUBLISHER, setting, 2.0)
    yield Flowing((Line(0.0, 0.0, setting.width, 0.0, 0.7, DARK),), 6.0)
    yield _addresses(document, letter, setting)
    yield Flowing((), 10.0)
    yield from _text(document.title, look.LETTER_TITLE, setting, 1.5)
    yield from _text(document.subtitle, look.BODY, setting, 1.5)
    yield Flowing((), 4.0)


def _addresses(document: Document, letter: Letterhead, setting: Setting) -> Flowing:
    split = setting.width * (1 - _ADDRESSEE)
    left = Flow(0.0, 0.0, split - 8.0, setting.measure)
    for line in reference_lines(letter, document.language):
        left.text(line, look.BODY, 3)
    right = Flow(split, 0.0, setting.width - split, setting.measure)
    for at, line in enumerate(letter.to[:12]):
        right.text(line, Style(10, 600 if at == 0 else 400, TEXT, 1.4), 4)
    elements: tuple[Element, ...] = (*left.elements, *right.elements)
    return Flowing(elements, max(left.top, right.top))


def reference_lines(letter: Letterhead, language: str) -> list[str]:
    """The number of a letter, its day, its place."""
    number = f"{word('number', language)} {letter.number}" if letter.number else ""
    day = format_date(letter.day, "official", language) if letter.day else ""
    return [line for line in (number, day, letter.place) if line]


def signature(letter: Letterhead, setting: Setting) -> list[Flowing]:
    """A line to sign on, and who signs, kept together."""
    if not letter.signed:
        return []
    line = Line(0.0, 0.0, _SIGNATURE, 0.0, 0.25, TEXT)
    pieces = [Flowing((), 18.0), Flowing((line,), 1.2)]
    for at, text in enumerate(letter.signed):
        style = Style(10, 600 if at == 0 else 400, TEXT, 1.4)
        pieces += setting.flowing(setting.lines([Run(text, style)], setting.width))
    return kept_together(pieces)


def ending(document: Document, setting: Setting) -> list[Flowing]:
    """The funder and the disclaimer, under a line, kept together."""
    if not document.footer:
        return []
    pieces = [Flowing((Line(0.0, 0.0, setting.width, 0.0, 0.25, RULE),), 2.2, before=6.0)]
    for text in document.footer:
        lines = setting.lines([Run(text, look.FOOTER)], setting.width)
        pieces += spaced(setting.flowing(lines), 0.0, 1.4)
    return kept_together(pieces)
