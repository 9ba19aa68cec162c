"""What still stands in a damaged file, found without its tables, by the form of what is stored.

Neither the header nor the list of tables nor the order of the pages is needed: every window of
the file is searched for what looks like a record of the log, of the attachments, of the laptops'
names or of the seal. That it is one, its checksum says, which whoever asks has to look at.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from ecomig_desktop.errors import Refused

_WINDOW = 1 << 20
_OVERLAP = 1 << 16
"""Bytes beyond a window that a record which begins in it may need: the greatest page."""
_SECTOR = 4096
_LARGEST = 66_000_000
"""Bytes of a record: more than an attachment with its name."""

# The head of a record: its length, then a number for each column that says type and length.
# What is looked for begins after the length, with a byte that can be found fast.
_FORMS: dict[str, re.Pattern[bytes]] = {
    "line": re.compile(rb"\x2d[\x01-\x06\x08\x09]{3}"),
    "blob": re.compile(rb"\x81\x0d"),
    "name": re.compile(rb"(?<=[\x04-\x06])\x2d"),
    "seal": re.compile(rb"\x15"),
    "id": re.compile(rb"\x11\x55id"),
}
_LONGEST_FORM = 4
_COUNTS = {"line": 13, "blob": 2, "name": 3, "seal": 2, "id": 2}
_WHOLE_SIZES = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)


class Found(NamedTuple):
    """What may be a stored record: its kind ("line", "blob", "name", "seal", "id"), its values."""

    kind: str
    values: tuple[object, ...]


class Remains:
    """The readable parts of a file. Iterating yields each Found; nothing of it is checked.

    `progress` hears fractions from 0 to 1 and may raise to stop. Refused when it is no file.
    """

    def __init__(self, path: Path, progress: Callable[[float], None]) -> None:
        if not os.path.isfile(path):  # noqa: PTH113 - any name is an answer
            raise Refused("not_found", path=path)
        try:
            self._file = path.open("rb", buffering=0)
            self._size = path.stat().st_size
        except OSError as error:
            raise Refused("cannot_read", path=path, detail=error.strerror) from error
        self._progress = progress
        self._page, self._usable = _page_size(self._read(0, 100))
        # What a liar says of its length cannot make the same pages be read for ever.
        self._left = 4 * self._size + 4 * _LARGEST

    def __iter__(self) -> Iterator[Found]:
        with self._file:
            for start in range(0, self._size, _WINDOW):
                self._progress(start / self._size)
                window = self._read(start, _WINDOW + _OVERLAP)
                for kind, form in _FORMS.items():
                    for match in form.finditer(window, 1, _WINDOW + _LONGEST_FORM):
                        at = match.start() - 1
                        values = self._record(window, at, kind) if at < _WINDOW else None
                        if values is not None:
                            yield Found(kind, values)

    def _read(self, at: int, length: int) -> bytes:
        """So many bytes, fewer at the end of the file; zeros for what the disk does not give."""
        try:
            self._file.seek(at)
            return self._file.read(length)
        except OSError:
            if length <= _SECTOR:
                return bytes(min(length, max(0, self._size - at)))
            return b"".join(
                self._read(part, min(_SECTOR, at + length - part))
                for part in range(at, at + length, _SECTOR)
            )

    def _record(self, window: bytes, at: int, kind: str) -> tuple[object, ...] | None:
        serials, length = _head(window, at)
        if len(serials) != _COUNTS[kind]:
            return None
        sizes = [_size_of(serial) for serial in serials]
        total = length + sum(sizes)
        if total > _LARGEST:
            return None
        payload = self._payload(window, at, total, in_leaf=kind == "blob")
        if payload is None:
            return None
        values: list[object] = []
        try:
            for serial, size in zip(serials, sizes, strict=True):
                values.append(_value(serial, payload[length : length + size]))
                length += size
        except UnicodeDecodeError:
            return None
        return tuple(values)

    def _payload(self, window: bytes, at: int, total: int, *, in_leaf: bool) -> bytes | None:
        """The bytes of a record; the end of a long one lies in a chain of pages of its own."""
        usable = self._usable
        most = usable - 35 if in_leaf else (usable - 12) * 64 // 255 - 23
        local = total
        if total > most:
            least = (usable - 12) * 32 // 255 - 23
            spilled = least + (total - least) % (usable - 4)
            local = spilled if spilled <= most else least
        parts, size = [window[at : at + local]], local
        number = int.from_bytes(window[at + local : at + local + 4], "big")
        while size < total:
            if not 1 < number <= self._size // self._page + 1 or self._left < 0:
                return None
            page = self._read((number - 1) * self._page, usable)
            self._left -= usable
            number = int.from_bytes(page[:4], "big")
            parts.append(page[4 : 4 + total - size])
            size += usable - 4
        payload = b"".join(parts)
        return payload if len(payload) == total else None


def _page_size(head: bytes) -> tuple[int, int]:
    """The size of a page and how much of it is used; what is usual where the head is gone."""
    size = int.from_bytes(head[16:18], "big")
    size = 65536 if size == 1 else size
    if size not in (1 << power for power in range(9, 17)):
        return 4096, 4096
    reserved = head[20] if head[20] <= size - 480 else 0
    return size, size - reserved


def _head(data: bytes, at: int) -> tuple[list[int], int]:
    """The numbers in the head of a record, and its length; none if it is no head."""
    length = data[at]
    head = data[at + 1 : at + length]
    if head and length < 0x80 and max(head) < 0x80:  # as most are
        return list(head), length
    length, place = _varint(data, at)
    serials: list[int] = []
    while place < at + length and len(serials) < 14:
        serial, place = _varint(data, place)
        serials.append(serial)
    return (serials, length) if place == at + length else ([], 0)


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(at, min(at + 8, len(data))):
        value = value << 7 | data[place] & 0x7F
        if data[place] < 0x80:
            return value, place + 1
    return 0, at + 9


def _size_of(serial: int) -> int:
    return _WHOLE_SIZES[serial] if serial < 10 else max(0, (serial - 12) // 2)


def _value(serial: int, data: bytes) -> object:
    if serial == 0:
        return None
    if serial in (8, 9):
        return serial - 8
    if serial < 7:
        return int.from_bytes(data, "big", signed=True)
    return data.decode() if serial % 2 else data
