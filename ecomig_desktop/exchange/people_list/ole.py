"""The compound files of old Office: which streams there are, and the bytes of one of them."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from ecomig_desktop.errors import Refused

_END = 0xFFFFFFFA  # from here on the number of a sector says that there is none
_ENTRY = 128


@dataclass(frozen=True, slots=True)
class _Stream:
    start: int
    size: int


class CompoundFile:
    """The streams by name. Refused when the file is damaged; no chain is followed in a circle."""

    def __init__(self, data: bytes, file: str) -> None:
        self._data = data
        self._file = file
        try:
            self._read()
        except (struct.error, IndexError, OverflowError) as error:
            raise Refused("list_damaged", file=file) from error

    def _read(self) -> None:
        head = self._data[:512]
        self._size = 1 << min(struct.unpack_from("<H", head, 30)[0], 16)
        self._mini = 1 << min(struct.unpack_from("<H", head, 32)[0], 16)
        directory, _, self._cutoff, mini_fat = struct.unpack_from("<IIII", head, 48)
        difat = list(struct.unpack_from("<109I", head, 76))
        more = struct.unpack_from("<I", head, 68)[0]
        seen: set[int] = set()
        while more < _END and more not in seen:
            seen.add(more)
            block = struct.unpack(f"<{self._size // 4}I", self._sector(more))
            difat += block[:-1]
            more = block[-1]
        self._fat = self._numbers([number for number in difat if number < _END])
        self._mini_fat = self._numbers(self._chain(mini_fat, self._fat))
        self.streams: dict[str, _Stream] = {}
        self._root = _Stream(_END, 0)
        self._read_directory(self._joined(directory))

    def _read_directory(self, entries: bytes) -> None:
        for at in range(0, len(entries) - _ENTRY + 1, _ENTRY):
            length, kind = struct.unpack_from("<HB", entries, at + 64)
            start, size = struct.unpack_from("<II", entries, at + 116)
            if kind == 5:
                self._root = _Stream(start, size)
            elif kind == 2:
                name = entries[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
                self.streams.setdefault(name, _Stream(start, size))

    def read(self, name: str) -> bytes:
        """The bytes of a stream. Refused when they are not all there."""
        stream = self.streams[name]
        try:
            if stream.size >= self._cutoff:
                data = self._joined(stream.start)
            else:
                small = self._joined(self._root.start)
                chain = self._chain(stream.start, self._mini_fat)
                data = b"".join(small[at * self._mini : (at + 1) * self._mini] for at in chain)
        except (struct.error, IndexError) as error:
            raise Refused("list_damaged", file=self._file) from error
        if len(data) < stream.size:
            raise Refused("list_damaged", file=self._file)
        return data[: stream.size]

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        return self._data[start : start + self._size]

    def _joined(self, start: int) -> bytes:
        return b"".join(self._sector(number) for number in self._chain(start, self._fat))

    def _numbers(self, sectors: list[int]) -> list[int]:
        data = b"".join(self._sector(number) for number in dict.fromkeys(sectors))
        return list(struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4]))

    def _chain(self, start: int, table: list[int]) -> list[int]:
        chain: dict[int, None] = {}
        while start < _END and start not in chain:
            chain[start] = None
            start = table[start]
        return list(chain)


_BIG = 4096  # bytes of a sector in what is made here
_NONE, _LAST, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def compound_file(name: str, data: bytes) -> bytes:
    """A sound compound file with this one stream: whatever was odd in the one that the stream
    came from is not in it."""
    body = data.ljust(max(len(data), _BIG), b"\0")
    sectors = -(-len(body) // _BIG)
    tables = -(-(sectors + 2) * 4 // (_BIG - 4))
    first = tables + 1  # the tables of sectors come first, then the directory, then the
    # stream, and last an empty place for small streams, without which some see no file at all
    fat = [_TABLE] * tables + [_LAST] + [*range(first + 1, first + sectors), _LAST, _LAST]
    fat += [_NONE] * (tables * _BIG // 4 - len(fat))
    difat = [*range(tables), *[_NONE] * (109 - tables)]
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<HHHHH6x", 0x3E, 4, 0xFFFE, 12, 6)
    head += struct.pack("<IIIIIIIII", 1, tables, tables, 0, _BIG, _LAST, 0, _LAST, 0)
    head += struct.pack("<109I", *difat)
    directory = _entry("Root Entry", 5, 1, first + sectors, _BIG) + _entry(
        name, 2, _NONE, first, len(body)
    )
    directory = directory.ljust(_BIG, b"\0")
    table = struct.pack(f"<{len(fat)}I", *fat)
    return head.ljust(_BIG, b"\0") + table + directory + body.ljust((sectors + 1) * _BIG, b"\0")


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    text = name.encode("utf-16-le") + b"\0\0"
    entry = text.ljust(64, b"\0") + struct.pack("<HBB", len(text), kind, 1)
    entry += struct.pack("<III36xIQ", _NONE, _NONE, child, start, size)
    return entry
