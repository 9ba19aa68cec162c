"""What a file does to each record: counted always, and told record by record when asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import islice

from ecomig_desktop.domain.tables import TABLES
from ecomig_desktop.merge.result import FileResult, RecordNews
from ecomig_desktop.store import records
from ecomig_desktop.store.file import Database
from ecomig_desktop.store.folding import RowKey
from ecomig_desktop.store.records import Row

_BATCH = 500
_EXISTED = ("changed", "deleted")


class Touched:
    """The records that one file touches. `before` is filled in by the folding, only if somebody
    wants the news: what each record was."""

    def __init__(
        self, db: Database, result: FileResult, news: Callable[[RecordNews], None] | None
    ) -> None:
        self._db = db
        self._result = result
        self._news = news
        self._kinds: dict[RowKey, str] = {}
        self.before: dict[RowKey, Row | None] | None = None if news is None else {}

    def add(self, news: Iterable[tuple[RowKey, str]]) -> None:
        """What happened to records, one after another."""
        kinds = self._kinds
        for row, kind in news:
            kinds[row] = kind if row not in kinds else _both(kinds[row], kind)

    def tell(self, conflicts: Iterable[tuple[str, str, str, str]]) -> None:
        """Count the records by table and kind, and tell of each; `conflicts` are those that
        there are since this file."""
        counts = self._result.rows
        for (table, _), kind in self._kinds.items():
            if kind:
                counts[table, kind] = counts.get((table, kind), 0) + 1
        if self._news is None:
            return
        columns: dict[RowKey, tuple[str, ...]] = defaultdict(tuple)
        for table, row, column, _ in sorted(conflicts):
            columns[table, row] += (column,)
        for key in columns:
            self._kinds.setdefault(key, "disputed")
        self._tell_each(columns, self._news)

    def _tell_each(
        self, columns: dict[RowKey, tuple[str, ...]], news: Callable[[RecordNews], None]
    ) -> None:
        before = self.before or {}
        by_table: dict[str, list[str]] = defaultdict(list)
        for table, row in self._kinds:
            by_table[table].append(row)
        for table in filter(by_table.__contains__, TABLES):
            rows = iter(by_table[table])
            while batch := list(islice(rows, _BATCH)):
                after = records.get_many(self._db, TABLES[table], batch)
                for row in batch:
                    kind, now = self._kinds[table, row], after.get(row)
                    was = before.get((table, row), now)
                    found = columns.get((table, row), ())
                    if kind and (was != now or found):
                        if was == now:
                            kind = "disputed"
                        path = self._result.file
                        news(RecordNews(path, table, row, kind, was, now, found))


def _both(first: str, then: str) -> str:
    """What happened in the end to a record that two things happened to; "" for nothing."""
    existed = first in _EXISTED
    if then == "deleted":
        return "deleted" if existed else ""
    if existed:
        return "changed"
    return first or ("added" if then == "added" else "restored")
