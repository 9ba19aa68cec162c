"""Reading a list of people, whatever the file: grids of cells, or a sentence why not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.people_list import content, delimited, encodings, html_tables
from ecomig_desktop.exchange.people_list.archives import Archive
from ecomig_desktop.exchange.people_list.bounds import MOST_BYTES, Asked, go_on
from ecomig_desktop.exchange.people_list.grids import (
    Cell,
    CellError,
    Grid,
    LeftOut,
    ListFile,
)
from ecomig_desktop.exchange.people_list.ole import CompoundFile

__all__ = ["Cell", "CellError", "Grid", "LeftOut", "ListFile", "read_list", "read_text"]


def read_list(path: Path, *, cancelled: Asked = None) -> ListFile:
    """The sheets or tables of a file, the likeliest list first; those without anything are left
    out. Its content says what it is, not its name.

    Refused when it has a password, is empty, damaged, larger than any list, or no table at all.
    Raises Cancelled once `cancelled` says so. This is a read-only operation.
    """
    data = _bytes_of(path)
    go_on(cancelled)
    file = path.name
    outer = content.outer_kind(data, file)
    if outer == "zip":
        made = _from_zip(Archive(data, file, cancelled), cancelled)
    elif outer == "ole":
        made = _from_ole(data, file, cancelled)
    else:
        made = _from_bytes(data, file, cancelled)
    return _ordered(replace(made, path=path), file)


def read_text(text: str) -> ListFile:
    """The table in a text from the clipboard: cells copied from a sheet, lines with commas or
    semicolons, or one name a line. Refused when there is nothing in it or too much."""
    if not text.strip():
        raise Refused("list_nothing_pasted")
    delimiter = "\t" if "\t" in text else delimited.delimiter_of(text)
    made = ListFile(None, "text", (_grid_of_text(text, delimiter, ""),), "", delimiter)
    return _ordered(made, "") if made.grids[0].rows else made


def _grid_of_text(text: str, delimiter: str, name: str, cancelled: Asked = None) -> Grid:
    from ecomig_desktop.exchange.people_list.cards import upright
    from ecomig_desktop.exchange.people_list.typed_lines import better_of

    plain = delimited.grid_of(text, delimiter, name, cancelled)
    cards = upright(plain)
    if cards is not plain:
        return cards
    return plain if delimiter == "\t" or not plain.rows else better_of(plain, text)


def _bytes_of(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise Refused("list_not_a_table", file=path.name)
        if path.stat().st_size > MOST_BYTES:
            raise Refused("list_too_big", file=path.name)
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise Refused("not_found", path=path) from error
    except OSError as error:
        detail = error.strerror or str(error)
        raise Refused("cannot_read", path=path, detail=detail) from error


def _from_zip(archive: Archive, cancelled: Asked) -> ListFile:
    kind = content.zip_kind(archive)
    if kind == "xlsx":
        from ecomig_desktop.exchange.people_list.office_books import read_xlsx

        return ListFile(None, kind, *_parts(read_xlsx(archive, cancelled)))
    if kind == "docx":
        return _from_word(archive)
    from ecomig_desktop.exchange.people_list.open_tables import read_open_document

    return ListFile(None, kind, *_parts(read_open_document(archive)))


def _parts(
    read: tuple[tuple[Grid, ...], tuple[LeftOut, ...]],
) -> tuple[tuple[Grid, ...], str, str, tuple[LeftOut, ...]]:
    grids, left_out = read
    return grids, "", "", left_out


def _from_word(archive: Archive) -> ListFile:
    from ecomig_desktop.exchange.people_list.word_tables import read_word

    grids, lines = read_word(archive)
    if not any(grid.rows for grid in grids) and lines:
        text = "\n".join(lines)
        grids = (_grid_of_text(text, delimited.delimiter_of(text), ""),)
    return ListFile(None, "docx", grids)


def _from_ole(data: bytes, file: str, cancelled: Asked) -> ListFile:
    container = CompoundFile(data, file)
    streams = container.streams
    if "EncryptedPackage" in streams or "EncryptionInfo" in streams:
        raise Refused("list_password", file=file)
    if "Workbook" in streams or "Book" in streams:
        from ecomig_desktop.exchange.people_list.office_books import read_xls

        return ListFile(None, "xls", *_parts(read_xls(container, file, cancelled)))
    raise Refused("list_old_word" if "WordDocument" in streams else "list_not_a_table", file=file)


def _from_bytes(data: bytes, file: str, cancelled: Asked) -> ListFile:
    found = encodings.decoded(data, file)
    text = found.text
    if _is_old_excel(text):
        raise Refused("list_old_excel", file=file)
    if html_tables.looks_like_html(text):
        grids = html_tables.read_html(text)
        kind, delimiter = "html", ""
    elif text.lstrip()[:5].lower() in ("<?xml", "<html", "<!doc"):
        raise Refused("list_not_a_table", file=file)
    else:
        kind, delimiter = "csv", delimited.delimiter_of(text)
        grids = (_grid_of_text(text, delimiter, Path(file).stem, cancelled),)
    if found.legacy:
        grids = tuple(replace(grid, legacy=found.legacy) for grid in grids)
    return ListFile(None, kind, grids, found.encoding, delimiter)


def _is_old_excel(text: str) -> bool:
    """Whether it is a workbook as XML, which Excel wrote in 2003 and web systems write yet."""
    head = text[:4_000]
    return head.lstrip().startswith("<?xml") and 'progid="Excel.Sheet"' in head


def _ordered(made: ListFile, file: str) -> ListFile:
    """The likeliest list first; Refused when there is nothing to read."""
    from ecomig_desktop.exchange.people_list.cards import upright
    from ecomig_desktop.exchange.people_list.parts import parted
    from ecomig_desktop.exchange.people_list.tables import likelihood

    grids = [part for grid in made.grids if grid.rows for part in parted(upright(grid))]
    if not grids:
        if made.left_out:
            raise made.left_out[0].why
        raise Refused("list_empty", file=file)
    if len(grids) > 1:
        grids.sort(key=likelihood, reverse=True)
    return replace(made, grids=tuple(grids))
