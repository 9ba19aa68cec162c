"""What the documents of all offices share: tables, one after the other, and tables inside cells."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Generic, TypeVar

from ecomig_desktop.exchange.people_list.archives import Parser
from ecomig_desktop.exchange.people_list.bounds import MOST_SHEETS

_Table = TypeVar("_Table")


class TableParser(Parser, Generic[_Table]):
    """Keeps the tables of a document. `_STARTS` says by an element's name what to do where one
    begins; `_depth` is 1 inside a table, and more inside those that stand in its cells."""

    _STARTS: ClassVar[Mapping[str, Callable[[Any, dict[str, str]], None]]]

    def __init__(self) -> None:
        super().__init__()
        self.tables: list[_Table] = []
        self._depth = 0  # tables inside a cell are text of that cell

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Does what `_STARTS` says; other elements are passed over."""
        action = self._STARTS.get(name)
        if action is not None:
            action(self, attributes)

    def _start_table(self, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth == 1:
            self.tables.append(self._new_table(attributes))
            if len(self.tables) > MOST_SHEETS:
                raise ValueError("more tables than anybody looks through")

    def _new_table(self, attributes: dict[str, str]) -> _Table:
        """The table that an element with these attributes begins."""
        raise NotImplementedError
