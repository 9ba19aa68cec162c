"""What a merge would do record by record, kept small: a hundred thousand of them in memory."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import orjson

from ecomig_desktop.domain.change import Value
from ecomig_desktop.domain.outcome_tables import PAIRS
from ecomig_desktop.domain.tables import TABLES
from ecomig_desktop.merge import RecordNews

KINDS = ("added", "changed", "deleted", "restored", "disputed")
MOST_BYTES = 96 * 1024 * 1024
"""What the values of all records may take; what comes after it is only counted."""

_TABLES = tuple(TABLES)


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What one file would do to one record. `before` and `after` hold only columns that differ,
    and of a record that comes or goes those that have a value; `named` what it is called by."""

    file: Path
    table: str
    id: str
    kind: str
    before: Mapping[str, Value]
    after: Mapping[str, Value]
    conflicts: tuple[str, ...]
    named: Mapping[str, Value]

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that would be different, in the order of the table."""
        names = TABLES[self.table].names
        told = {*self.before, *self.after, *self.conflicts}
        return tuple(name for name in (*names, "deleted") if name in told)


NAMING: dict[str, tuple[str, ...]] = {
    "person": ("given_name", "family_name"),
    "meeting": ("date", "place", "place_en", "title"),
    "attendance": ("meeting", "person"),
    "note": ("text", "kind", "value", "unit", "indicator"),
    "theme": ("letter", "letter_en", "title", "title_en"),
    "attachment": ("file_name",),
    "sheet": ("code",),
    "duplicate": ("one", "other", "verdict"),
    "expected_laptop": ("meeting", "laptop"),
    "indicator": ("title", "title_en", "key"),
    "body": ("name", "name_en", "key"),
    "finding": ("title", "title_en", "text", "text_en", "theme", "aspect"),
    "recommendation": ("text", "text_en", "number", "theme", "priority"),
    "list_version": ("title", "title_en", "made_at", "made_by"),
    "submission": ("body", "sent_at", "list_version"),
    "reply": ("submission", "date", "number"),
    "series": ("title", "title_en"),
    "activity": ("title", "title_en", "kind", "series", "date"),
    **PAIRS,
}
"""The columns by which a record is called; of the other tables `title`."""


@dataclass(slots=True)
class Foresight:
    """All that a dry run said, in its order. `beyond` counts the records that came after the
    limit: nothing but their number is known. `counts` are of all, by (table, kind)."""

    files: list[Path] = field(default_factory=list)
    beyond: int = 0
    counts: dict[tuple[str, str], int] = field(default_factory=dict)
    most: int = MOST_BYTES
    _file: array[int] = field(default_factory=lambda: array("H"))
    _table: array[int] = field(default_factory=lambda: array("B"))
    _kind: array[int] = field(default_factory=lambda: array("B"))
    _disputed: array[int] = field(default_factory=lambda: array("B"))
    _ends: array[int] = field(default_factory=lambda: array("Q"))
    _data: bytearray = field(default_factory=bytearray)
    _places: dict[tuple[int, str], int] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self._ends)

    def add(self, news: RecordNews) -> None:
        """Keep one, or count it where there is no more room."""
        what = (news.table, news.kind)
        self.counts[what] = self.counts.get(what, 0) + 1
        if len(self._data) > self.most:
            self.beyond += 1
            return
        if not self.files or self.files[-1] != news.file:
            self.files.append(news.file)
        self._file.append(len(self.files) - 1)
        self._table.append(_TABLES.index(news.table))
        self._kind.append(KINDS.index(news.kind))
        self._disputed.append(bool(news.conflicts))
        self._data += orjson.dumps(_packed(news))
        self._ends.append(len(self._data))

    def taking(self, files: frozenset[Path]) -> Callable[[RecordNews], None]:
        """Hears of records, and keeps what these files do."""

        def hear(news: RecordNews) -> None:
            if news.file in files:
                self.add(news)

        return hear

    def __getitem__(self, at: int) -> Foreseen:
        row, before, after, conflicts, named = orjson.loads(self._bytes(at))
        table = _TABLES[self._table[at]]
        kind = KINDS[self._kind[at]]
        file = self.files[self._file[at]]
        return Foreseen(file, table, row, kind, before, after, tuple(conflicts), named)

    @property
    def conflicts(self) -> int:
        """How many of the records that are kept would be in conflict."""
        return sum(self._disputed)

    def named(self, table: str, row: str) -> Mapping[str, Value] | None:
        """What a record would be called by, if any file brings it."""
        if not self._places:
            self._places = {
                (self._table[at], self._row(at)): at
                for at in range(len(self))
                if _TABLES[self._table[at]] in NAMING
            }
        at = self._places.get((_TABLES.index(table), row))
        return None if at is None else self[at].named

    def _places_of(self, word: str) -> set[int]:
        """The numbers of the records that hold that word."""
        pattern = re.escape(orjson.dumps(word)[1:-1])
        found = re.finditer(pattern, self._data, re.IGNORECASE)
        return {bisect_right(self._ends, each.start()) for each in found}

    def _row(self, at: int) -> str:
        """The id of the record, which is what its bytes begin with."""
        first = (self._ends[at - 1] if at else 0) + 2
        return self._data[first : self._data.index(b'"', first)].decode()

    def _bytes(self, at: int) -> bytes:
        return bytes(self._data[self._ends[at - 1] if at else 0 : self._ends[at]])

    def matching(self, wanted: Wanted) -> Iterator[int]:
        """The numbers of those that are wanted, in their order. Every word of the text has to be
        somewhere in the record; capitals of the Latin alphabet count like small letters."""
        told = [self._places_of(word) for word in wanted.text.split()]
        places = sorted(set.intersection(*told)) if told else range(len(self))
        files = {at for at, path in enumerate(self.files) if path == wanted.file}
        table = _TABLES.index(wanted.table) if wanted.table else None
        kind = KINDS.index(wanted.kind) if wanted.kind in KINDS else None
        disputed = wanted.kind == CONFLICT
        for at in places:
            if (
                (kind is None or self._kind[at] == kind)
                and (not disputed or self._disputed[at])
                and (table is None or self._table[at] == table)
                and (wanted.file is None or self._file[at] in files)
            ):
                yield at


CONFLICT = "conflict"
"""The kind of `Wanted` for every record that would be in conflict, whatever else happens to it."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which records are to be seen: of one kind, file and table ("" and None: any), and with
    this text in them."""

    kind: str = ""
    table: str = ""
    file: Path | None = None
    text: str = ""


def _packed(news: RecordNews) -> list[object]:
    before, after = dict(news.before or {}), dict(news.after or {})
    whole = after or before
    named = {
        name: whole[name]
        for name in NAMING.get(news.table, ("title",))
        if whole.get(name) is not None
    }
    differing = [
        name
        for name in TABLES[news.table].names
        if before.get(name) != after.get(name) or name in news.conflicts
    ]
    sides = [
        {name: side[name] for name in differing if side.get(name) is not None}
        for side in (before, after)
    ]
    return [news.id, *sides, news.conflicts, named]
