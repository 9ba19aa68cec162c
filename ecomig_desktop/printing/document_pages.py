"""A document as pages to hand in: laid out for the preview and the printer, and as a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from ecomig_desktop.domain.document import (
    Block,
    Bullets,
    Chart,
    DataTable,
    Document,
    Facts,
    Heading,
    Map,
    PageBreak,
    Paragraph,
)
from ecomig_desktop.domain.document_words import caption_numbers, word
from ecomig_desktop.exchange.document_text import readable
from ecomig_desktop.printing import document_pieces as pieces
from ecomig_desktop.printing import document_styles as look
from ecomig_desktop.printing.document_contents import contents, listed
from ecomig_desktop.printing.document_head import beginning, ending, signature
from ecomig_desktop.printing.document_pieces import Setting
from ecomig_desktop.printing.document_tables import table
from ecomig_desktop.printing.elements import RULE, Element, Group, Line
from ecomig_desktop.printing.flowing import Dealt, Entry, Flowing, Lead
from ecomig_desktop.printing.fonts import FontMeasure, application
from ecomig_desktop.printing.paper import pdf
from ecomig_desktop.printing.pdf_catalogue import catalogued
from ecomig_desktop.printing.pictures import draw
from ecomig_desktop.printing.typesetting import Measure, Run, line_width, place, set_text
from ecomig_desktop.workbook.file_out import putting

_LAST = 3  # pieces that stay with what ends the document
_ANY = 0.01  # millimetres: a page on which anything stands


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """One page."""

    elements: tuple[Element, ...]


@dataclass(frozen=True, slots=True)
class DocumentLayout:
    """A document laid out on A4 paper, with its headings and the lines that lead to them."""

    title: str
    author: str
    language: str
    pages: tuple[DocumentPage, ...]
    entries: tuple[Entry, ...] = ()
    leads: tuple[Lead, ...] = ()
    orientation: str = "portrait"
    paper: tuple[float, float] = look.PAPER


def write_pdf(document: Document, path: Path) -> int:
    """Write the document as a PDF to `path`; how many pages it has.

    Works without a window and without a display. Refused when the file cannot be written; what
    was at `path` is then still there.
    """
    running = application()
    layout = lay_out_document(document, FontMeasure())
    data = catalogued(pdf(layout), layout.language, layout.entries, layout.leads)
    with putting(data, path):
        pass
    del running  # needed until here: nothing can be painted without it
    return len(layout.pages)


def lay_out_document(document: Document, measure: Measure) -> DocumentLayout:
    """Lay out the document for a preview, a printer or a PDF."""
    clean = readable(document)
    setting = Setting(clean.language, measure)
    begin, body, end = _parts(clean, setting)
    dealt = _dealt([*begin, *body], end)
    for _ in range(2):  # the first table of contents may move what it tells of
        lines = contents(listed(dealt.entries, len(dealt.pages)), setting)
        if lines and clean.letterhead is None:
            dealt = _dealt([*begin, *lines, *body], end)
    pages = (
        DocumentPage((*page, *_foot(clean, number, len(dealt.pages), setting)))
        for number, page in enumerate(dealt.pages, 1)
    )
    return DocumentLayout(
        clean.title,
        clean.publisher,
        clean.language,
        tuple(pages),
        tuple(dealt.entries),
        tuple(dealt.leads),
    )


def _parts(
    document: Document, setting: Setting
) -> tuple[list[Flowing], list[Flowing], list[Flowing]]:
    """How it begins, what it says, how it ends."""
    begin, body = list(beginning(document, setting)), list(_pieces(document, setting))
    return begin, body, ending(document, setting)


def _dealt(body: list[Flowing], end: list[Flowing]) -> Dealt:
    """Everything on pages; the last words of a document stand at the foot of its last page."""
    dealt = Dealt(look.LEFT, look.TOP, look.ROOM)
    height = sum(each.before + each.height for each in end)
    dealt.deal(_with_end(body) if end else body, height)
    if dealt.used + height > dealt.room and height <= dealt.room:
        dealt.turn()
    dealt.used = max(dealt.used, dealt.room - height)
    dealt.deal(end)
    return dealt


def _with_end(body: list[Flowing]) -> list[Flowing]:
    """The last pieces are kept with what ends the document: it never has a page to itself."""
    while body and not body[-1].elements:
        body.pop()
    kept = [replace(each, keeps=True) for each in body[-_LAST:]]
    return [*body[:-_LAST], *kept]


def _pieces(document: Document, setting: Setting) -> Iterator[Flowing]:
    """What it says, from the top down."""
    breaks, letter, headed = 0.0, document.letterhead, False
    for block, number in zip(document.blocks, caption_numbers(document.blocks), strict=True):
        if isinstance(block, PageBreak):
            if letter is not None:  # what follows the signature is annexed
                yield from signature(letter, setting)
            breaks, letter = (_ANY if document.letterhead else look.SCANT), None
            continue
        made = list(_of_block(block, number, setting))
        if headed and isinstance(block, Paragraph) and len(made) == 1:
            made = [replace(made[0], keeps=True)]  # a line alone under a heading is part of it
        headed = isinstance(block, Heading)
        for piece in made:
            yield replace(piece, breaks=breaks) if breaks else piece
            breaks = 0.0
    if letter is not None:
        yield from signature(letter, setting)


def _of_block(block: Block, number: int, setting: Setting) -> Iterator[Flowing]:
    match block:
        case Heading():
            yield from pieces.heading(block, setting)
        case Paragraph():
            yield from pieces.paragraph(block, setting)
        case Bullets():
            yield from pieces.bullets(block, setting)
        case Facts():
            yield from pieces.facts(block, setting)
        case DataTable():
            yield from table(block, number, setting)
        case Chart() | Map():
            yield from _picture(block, number, setting)


def _picture(block: Chart | Map, number: int, setting: Setting) -> Iterator[Flowing]:
    """A chart or a map, and its caption under it."""
    drawing = draw(block, setting.width, setting.language, setting.measure)
    yield Flowing(drawing.elements, drawing.height + 1.6, before=4.0, keeps=True)
    said = pieces.caption(block, number, block.caption, setting)
    yield from said[:-1]
    yield replace(said[-1], keeps=False)
    yield Flowing((), 5.5)


def _foot(document: Document, page: int, pages: int, setting: Setting) -> Iterator[Element]:
    """The number of the page, and from the second on what document it is of."""
    if document.letterhead is not None and pages == 1:
        return
    style, measure = look.RUNNING, setting.measure
    right = (Run(f"{word('page', document.language)} {page} / {pages}", style),)
    wide = line_width(right, measure)
    drawn: list[Element] = [Line(0.0, -1.6, setting.width, -1.6, 0.15, RULE)]
    drawn += place(right, setting.width - wide, 0.0, measure)
    if page > 1:
        room = setting.width - wide - 8.0
        for line in set_text([Run(document.title, style)], room, measure, 1):
            drawn += place(line, 0.0, 0.0, measure)
    yield Group(look.LEFT, look.FOOT_TOP, tuple(drawn))
