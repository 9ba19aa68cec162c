"""A document as a text that somebody goes on writing in Word or LibreOffice.

Headings, captions, lists, tables and the table of contents are real ones, numbers of pages and
captions are fields, and every look is a style.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from ecomig_desktop.domain.document import (
    Block,
    Bullets,
    Chart,
    DataTable,
    Document,
    Facts,
    Heading,
    Letterhead,
    Map,
    PageBreak,
    Paragraph,
)
from ecomig_desktop.domain.document_words import caption_numbers, kind_of, label, word
from ecomig_desktop.exchange.document_text import readable
from ecomig_desktop.exchange.picture_words import words_of
from ecomig_desktop.exchange.word_contents import (
    contents_element,
    level_of,
    lines_of_block,
    listed,
)
from ecomig_desktop.exchange.word_links import Places, add_sources, places_of
from ecomig_desktop.exchange.word_lists import add_list
from ecomig_desktop.exchange.word_marks import add_bookmark, add_field, add_picture, bookmark_name
from ecomig_desktop.exchange.word_package import new_document
from ecomig_desktop.exchange.word_styles import LANGUAGES, WIDTH_MM
from ecomig_desktop.exchange.word_tables import facts_element, table_parts
from ecomig_desktop.georgian.calendar import format_date
from ecomig_desktop.workbook.file_out import putting

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph as WordParagraph

Picture = Callable[[Chart | Map], tuple[bytes, bytes]]
"""Gives a chart or map as (SVG, PNG)."""

_LONGEST_PROPERTY = 255
_SCANT = 15  # lines of a page that is gone on with
_CLOSE = {"Normal", "List Bullet", "List Number", "Numbered Item", "Small Print", "Signature"}
_ROLES = {"text": "Normal", "lead": "Lead", "quote": "Quote", "small": "Small Print"}


def write_docx(document: Document, path: Path, picture: Picture) -> None:
    """Write the document to `path`; `picture` draws its charts and maps.

    Refused when the file cannot be written; what was at `path` is then still there.
    """
    made = BytesIO()
    clean = readable(document)
    writer = _Writer(clean, new_document(clean.language), picture)
    writer.write()
    writer.word.save(made)
    with putting(made.getvalue(), path):
        pass


@dataclass(slots=True)
class _Writer:
    document: Document
    word: WordDocument
    picture: Picture
    breaks: bool = False
    after_table: bool = False
    filled: int = 0
    marks: int = 0
    names: set[str] = field(default_factory=set)
    places: Places = field(default_factory=Places)

    def write(self) -> None:
        """The whole document, from the top down."""
        self.places = places_of(self.document)
        self._properties()
        self._footer()
        letter = self.document.letterhead
        if letter is not None:
            self._letterhead(letter)
        else:
            self._title()
        blocks = self.document.blocks
        listed_at = self._contents()
        for at, (block, number) in enumerate(zip(blocks, caption_numbers(blocks), strict=True)):
            if letter is not None and isinstance(block, PageBreak):
                self._signed(letter)  # what follows is annexed
                letter = None
            self._block(block, number, listed_at.get(at, ""))
        if letter is not None:
            self._signed(letter)
        for text in self.document.footer:
            self._paragraph(text, "Small Print")
        if self.after_table:
            self._apart()  # no document ends with a table

    def _properties(self) -> None:
        told, document = self.word.core_properties, self.document
        told.title = document.title[:_LONGEST_PROPERTY]
        told.subject = document.subtitle[:_LONGEST_PROPERTY]
        told.author = told.last_modified_by = document.publisher[:_LONGEST_PROPERTY]
        told.language = LANGUAGES.get(document.language, document.language)
        told.comments = ""
        told.created = told.modified = datetime.now(UTC).replace(tzinfo=None)

    def _paragraph(self, text: str, style: str) -> WordParagraph:
        """A paragraph; the first after a page break begins a page."""
        if self.after_table and style in _CLOSE:
            self._apart()
        self.after_table = False
        made = self.word.add_paragraph(text, style)
        if self.breaks:
            made.paragraph_format.page_break_before = True
            self.breaks = False
        return made

    def _optional(self, text: str, style: str) -> None:
        if text:
            self._paragraph(text, style)

    def _title(self) -> None:
        document = self.document
        self._optional(document.publisher, "Publisher")
        self._optional(document.title, "Title")
        self._optional(document.subtitle, "Subtitle")
        if document.made_on:
            self._paragraph(format_date(document.made_on, "official", document.language), "Date")

    def _contents(self) -> dict[int, str]:
        """The table of contents, if there is to be one; the places that it leads to."""
        places = listed(self.document)
        headings = [
            (each, places[at])
            for at, each in enumerate(self.document.blocks)
            if at in places and isinstance(each, Heading)
        ]
        if headings:
            self.filled += len(headings)
            self._place(contents_element(headings, self.document.language))
            self.after_table = False
        return places

    def _letterhead(self, letter: Letterhead) -> None:
        language = self.document.language
        self.word.sections[0].different_first_page_header_footer = True
        self._optional(self.document.publisher, "Publisher")
        number = f"{word('number', language)} {letter.number}" if letter.number else ""
        day = format_date(letter.day, "official", language) if letter.day else ""
        for line in (number, day, letter.place):
            self._optional(line, "Reference")
        for line in letter.to:
            self._paragraph(line, "Addressee")
        self._optional(self.document.title, "Subject")
        self._optional(self.document.subtitle, "Normal")

    def _signed(self, letter: Letterhead) -> None:
        """Who signs, under a line, on the page of the last words."""
        if letter.signed and self.word.paragraphs:
            self.word.paragraphs[-1].paragraph_format.keep_with_next = True
        for line in letter.signed:
            self._paragraph(line, "Signature")

    def _footer(self) -> None:
        """The title, and the number of the page as a field."""
        foot = self.word.sections[0].footer.paragraphs[0]
        title = " ".join(self.document.title.split())
        foot.add_run(f"{title[:80]}\t{word('page', self.document.language)} ")
        add_field(foot, "PAGE", "1")
        foot.add_run(" / ")
        add_field(foot, "NUMPAGES", "1")

    def _block(self, block: Block, number: int, place: str) -> None:
        match block:
            case Heading():
                self._heading(block, place)
            case Paragraph():
                self._text(block)
            case Bullets():
                add_list(self.word, block, self._paragraph)
            case Facts():
                self._facts(block)
            case DataTable():
                self._table(block, number)
            case Chart() | Map():
                self._drawn(block, number)
            case PageBreak():
                self._page_break()
        self.filled += lines_of_block(block)

    def _page_break(self) -> None:
        """Unless hardly anything stands on the page; what is annexed to a letter always begins
        one."""
        if self.filled > _SCANT or self.document.letterhead is not None:
            self.breaks, self.filled = True, 0

    def _heading(self, block: Heading, place: str) -> None:
        made = self._paragraph(block.text, f"Heading {level_of(block)}")
        begins = self.places.begins(block.text)
        anchor = bookmark_name(block.anchor) if block.anchor else ""
        for name in (place, anchor, begins[0] if begins else ""):
            if name and name not in self.names:
                self.names.add(name)
                self.marks += 1
                add_bookmark(made, name, self.marks)

    def _text(self, block: Paragraph) -> None:
        made = self._paragraph(block.text, _ROLES[block.role])
        if block.sources:
            add_sources(made, block.sources, self.places)

    def _facts(self, block: Facts) -> None:
        if block.facts:
            self._place(facts_element(block, self.document.language))

    def _place(self, element: object) -> None:
        """A table before what ends the section; two of them never become one."""
        if self.after_table:
            self._apart()
        self.word.element.body.sectPr.addprevious(element)
        self.after_table = True

    def _apart(self) -> None:
        self.after_table = False
        self.word.add_paragraph("", "Table Note")

    def _table(self, block: DataTable, number: int) -> None:
        parts = table_parts(block, self.document.language, self.places)
        for at, element in enumerate(parts, 1):
            of_parts = f" ({at}/{len(parts)})" if len(parts) > 1 else ""
            self._caption(block, number, block.caption + of_parts, first=at == 1)
            self._place(element)
        if not parts:
            self._caption(block, number, block.caption)
        self._optional(block.note, "Table Note")

    def _drawn(self, block: Chart | Map, number: int) -> None:
        made = self._paragraph("", "Figure")
        self.marks += 1
        language = self.document.language
        called = label(block, number, language)
        add_picture(
            made, self.picture(block), called, words_of(block, language), WIDTH_MM, self.marks
        )
        self._caption(block, number, block.caption)

    def _caption(
        self, block: DataTable | Chart | Map, number: int, text: str, *, first: bool = True
    ) -> None:
        """A caption over a table or under a picture; the word processor counts its number."""
        kind = word(kind_of(block) or "table", self.document.language)
        style = "Caption" if isinstance(block, DataTable) else "Figure Caption"
        made = self._paragraph("", style)
        made.add_run(f"{kind} ", "Caption Label")
        code = f"SEQ {kind} \\* ARABIC" + ("" if first else " \\c")
        add_field(made, code, str(number), "Caption Label")
        made.add_run(".", "Caption Label")
        made.add_run(f" {text}")
