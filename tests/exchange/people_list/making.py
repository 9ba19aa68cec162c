"""Files as offices send them, made by hand so that no part of them is left to a library."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import xlsxwriter

Row = Sequence[object]
PEOPLE: tuple[Row, ...] = (
    ("სახელი", "გვარი", "ტელეფონი", "ორგანიზაცია"),
    ("ნინო", "ბერიძე", 599123456, "ქედის მერია"),
    ("დავით", "გელაშვილი", 577123456, "ხულოს საკრებულო"),
)
"""A header and two people."""


def sheet(path: Path, *sheets: Sequence[Row]) -> Path:
    """An xlsx with these sheets."""
    with xlsxwriter.Workbook(path) as book:
        for rows in sheets:
            page = book.add_worksheet()
            for number, row in enumerate(rows):
                page.write_row(number, 0, row)
    return path


def packed(path: Path, parts: Mapping[str, str | bytes]) -> Path:
    """An archive of these parts."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return path


def changed(source: Path, target: Path, part: str, old: str, new: str) -> Path:
    """A copy of an office file with something else in one of its parts."""
    with zipfile.ZipFile(io.BytesIO(source.read_bytes())) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert old.encode() in parts[part]
    parts[part] = parts[part].replace(old.encode(), new.encode())
    return packed(target, parts)


def word(path: Path, body: str, before: str = "") -> Path:
    """A docx with this body."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    document = (
        f'<?xml version="1.0"?>{before}<w:document {space}><w:body>{body}</w:body></w:document>'
    )
    return packed(path, {"[Content_Types].xml": "<Types/>", "word/document.xml": document})


def word_row(*cells: tuple[str, str] | str) -> str:
    """A row of a Word table; a cell is its text, or its text and properties."""
    made = [(cell, "") if isinstance(cell, str) else cell for cell in cells]
    return "<w:tr>{}</w:tr>".format(
        "".join(
            f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p></w:tc>"
            for text, properties in made
        )
    )


def open_sheet(path: Path, rows: str, kind: str = "spreadsheet") -> Path:
    """An OpenDocument file whose one table has these rows."""
    names = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<office:document-content xmlns:office="{names}:office:1.0"'
        f' xmlns:table="{names}:table:1.0" xmlns:text="{names}:text:1.0">'
        f'<office:body><table:table table:name="სია">{rows}'
        "</table:table></office:body></office:document-content>"
    )
    media = f"application/vnd.oasis.opendocument.{kind}"
    return packed(path, {"mimetype": media, "content.xml": content})


def open_row(*cells: object, times: int = 1) -> str:
    """A row of an OpenDocument table; a whole number stands for so many empty cells."""
    made = "".join(
        f'<table:table-cell table:number-columns-repeated="{cell}"/>'
        if isinstance(cell, int)
        else f'<table:table-cell office:value-type="float" office:value="{cell}"/>'
        if isinstance(cell, float)
        else f"<table:table-cell><text:p>{escape(str(cell))}</text:p></table:table-cell>"
        for cell in cells
    )
    return f'<table:table-row table:number-rows-repeated="{times}">{made}</table:table-row>'
