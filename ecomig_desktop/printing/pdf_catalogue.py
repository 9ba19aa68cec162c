"""Adds to a PDF what Qt does not write: its language, its title in the window, its bookmarks, and
the way from its contents to its headings.

They are appended as an update, which every reader of PDFs knows; nothing before it changes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ecomig_desktop.printing.elements import MM_PER_POINT
from ecomig_desktop.printing.flowing import Entry, Lead

_LANGUAGES = {"ka": "ka-GE", "en": "en-US"}
_CATALOGUE = re.compile(rb"(\d+) 0 obj\s*<<\s*/Type /Catalog(.*?)>>\s*endobj", re.DOTALL)
_PAGES = re.compile(rb"/Type /Pages\b.*?/Kids\s*\[(.*?)\]", re.DOTALL)
_SIZE = re.compile(rb"/Size (\d+)")
_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s*(\d+)\s*%%EOF\s*$", re.DOTALL)
_LINKS = re.compile(rb"\n(\d+) 0 obj\s*<<\s*/Type /Page\s.*?/Annots (\d+) 0 R", re.DOTALL)
_WIDTH, _HEIGHT = 595.0, 842.0
_SIDE = 60.0  # points beside the text of a page


def catalogued(
    data: bytes, language: str, entries: Sequence[Entry] = (), leads: Sequence[Lead] = ()
) -> bytes:
    """The same PDF with its language, its headings as bookmarks, and the lines of its contents as
    links to them. One that is not as Qt writes them comes back as it is."""
    catalogue = _CATALOGUE.search(data)
    trailer = _TRAILER.search(data)
    kids = _PAGES.search(data)
    if catalogue is None or trailer is None or kids is None:
        return data
    pages = [int(each) for each in re.findall(rb"(\d+) 0 R", kids[1])]
    size = int((_SIZE.search(trailer[1]) or [b"", b"0"])[1])
    update = _Update(data, size)
    tree = _Tree(update, pages)
    added = f" /Lang ({_LANGUAGES.get(language, language)})"
    added += " /ViewerPreferences << /DisplayDocTitle true >>"
    if entries and pages:
        added += f" /Outlines {tree.written(entries)} 0 R /PageMode /UseOutlines"
    _put_links(update, leads, pages)
    body = catalogue[2].rstrip() + added.encode()
    update.put(int(catalogue[1]), b"<< /Type /Catalog" + body + b" >>")
    return update.finished(trailer[1], int(trailer[2]))


@dataclass(slots=True)
class _Update:
    """Objects that are appended to a file of `size` objects."""

    data: bytes
    size: int
    objects: dict[int, bytes] = field(default_factory=dict)

    def new(self) -> int:
        """The number of an object to come."""
        self.size += 1
        return self.size - 1

    def put(self, number: int, body: bytes) -> None:
        """Say what an object is."""
        self.objects[number] = body

    def finished(self, trailer: bytes, before: int) -> bytes:
        """The file with all of them, and a table of where they are."""
        out = bytearray(self.data if self.data.endswith(b"\n") else self.data + b"\n")
        table = []
        for number, body in sorted(self.objects.items()):
            table.append(b"%d 1\n%010d 00000 n \n" % (number, len(out)))
            out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        start = len(out)
        kept = _SIZE.sub(b"/Size %d" % self.size, re.sub(rb"/Prev \d+", b"", trailer))
        out += b"xref\n" + b"".join(table)
        out += b"trailer\n<<%s /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (kept, before, start)
        return bytes(out)


def _put_links(update: _Update, leads: Sequence[Lead], pages: list[int]) -> None:
    """Each page has a list of links of its own; what is in it is told here."""
    lists = {int(page): int(number) for page, number in _LINKS.findall(update.data)}
    links: dict[int, list[bytes]] = {}
    for lead in leads:
        number = lists.get(_page(pages, lead.page))
        if number is not None:
            low, high = (_up(y) for y in (lead.top + lead.height, lead.top))
            links.setdefault(number, []).append(
                b"<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0]"
                b" /Rect [%d %d %d %d] /Dest %s >>"
                % (_SIDE, low, _WIDTH - _SIDE, high, _place(pages, lead.to))
            )
    for number, told in links.items():
        update.put(number, b"[%s]" % b" ".join(told))


def _page(pages: list[int], page: int) -> int:
    """The object of a page."""
    return pages[min(page, len(pages)) - 1]


def _place(pages: list[int], entry: Entry) -> bytes:
    """Where a heading stands, to go there."""
    return b"[%d 0 R /XYZ 0 %d 0]" % (_page(pages, entry.page), _up(entry.top))


def _up(top: float) -> int:
    """Millimetres from the top as points from the bottom."""
    return round(_HEIGHT - top / MM_PER_POINT)


@dataclass(slots=True)
class _Mark:
    entry: Entry
    number: int
    marks: list[_Mark] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Tree:
    """Bookmarks: those of a deeper level hang on the one before them."""

    update: _Update
    pages: list[int]

    def written(self, entries: Sequence[Entry]) -> int:
        """Write all bookmarks; the number of the object they hang on."""
        root = self.update.new()
        marks: list[_Mark] = []
        path: list[_Mark] = []
        for entry in entries:
            mark = _Mark(entry, self.update.new())
            while path and path[-1].entry.level >= entry.level:
                path.pop()
            (path[-1].marks if path else marks).append(mark)
            path.append(mark)
        self._put_all(marks, root)
        ends = b"/First %d 0 R /Last %d 0 R" % (marks[0].number, marks[-1].number)
        self.update.put(root, b"<< /Type /Outlines %s /Count %d >>" % (ends, len(marks)))
        return root

    def _put_all(self, marks: list[_Mark], parent: int) -> None:
        for at, mark in enumerate(marks):
            parts = [b"/Title <%s>" % _text(mark.entry.text), b"/Parent %d 0 R" % parent]
            parts.append(b"/Dest %s" % _place(self.pages, mark.entry))
            if at:
                parts.append(b"/Prev %d 0 R" % marks[at - 1].number)
            if at + 1 < len(marks):
                parts.append(b"/Next %d 0 R" % marks[at + 1].number)
            if mark.marks:
                ends = (mark.marks[0].number, mark.marks[-1].number)
                parts.append(b"/First %d 0 R /Last %d 0 R" % ends)
                parts.append(b"/Count -%d" % len(mark.marks))  # folded
                self._put_all(mark.marks, mark.number)
            self.update.put(mark.number, b"<< %s >>" % b" ".join(parts))


def _text(text: str) -> bytes:
    """A text of a PDF, in hexadecimal."""
    return (b"\xfe\xff" + text.encode("utf-16-be")).hex().upper().encode()
