"""What a file is, by its content: its name may say anything."""

from __future__ import annotations

from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.people_list.archives import Archive

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (
    b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"RIFF", b"\0\0\0\x18ftyp",
    b"\0\0\0\x1cftyp", b"\0\0\0\x20ftyp", b"\0\0\0\x24ftyp", b"\0\0\x01\0", b"8BPS",
)  # fmt: skip
_OTHERS = (
    (b"%PDF", "list_pdf"),
    (b"{\\rtf", "list_old_word"),
    (b"SQLite format 3\0", "list_workbook"),
    (b"7z\xbc\xaf", "list_archive"),
    (b"Rar!", "list_archive"),
    (b"\x1f\x8b", "list_archive"),
    (b"MZ", "list_not_a_table"),
    (b"\x7fELF", "list_not_a_table"),
)


def outer_kind(data: bytes, file: str) -> str:
    """Whether it is "zip", "ole" or "text", by the first bytes. Refused when it is nothing that
    has a table, with a sentence that says what it is."""
    if not data.strip(b"\0\t\n\r \xef\xbb\xbf\xfe\xff"):
        raise Refused("list_empty", file=file)
    if data.startswith(_ZIP):
        return "zip"
    if data.startswith(_OLE):
        return "ole"
    for start, key in _OTHERS:
        if data.startswith(start):
            raise Refused(key, file=file)
    if _is_picture(data):
        raise Refused("list_picture", file=file)
    if data.startswith(b"PK"):
        raise Refused("list_damaged", file=file)
    return "text"


def _is_picture(data: bytes) -> bool:
    """Whether it begins as pictures do, and goes on as text does not."""
    return data.startswith(_PICTURES) and any(byte < 9 for byte in data[:512])


def zip_kind(archive: Archive) -> str:
    """Which of "xlsx", "docx", "ods" and "odt" it is. Refused when the archive is none of them."""
    names = archive.names
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "word/document.xml" in names:
        return "docx"
    if "encrypted-package" in names:  # what LibreOffice makes with a password since 2024
        raise Refused("list_password", file=archive.file)
    if "mimetype" in names and "content.xml" in names:
        media = archive.read("mimetype")[:200].decode("ascii", "replace")
        if "opendocument.spreadsheet" in media:
            return "ods"
        if "opendocument.text" in media:
            return "odt"
    if "xl/workbook.bin" in names or "[Content_Types].xml" in names or "mimetype" in names:
        raise Refused("list_other_office", file=archive.file)
    raise Refused("list_archive", file=archive.file)
