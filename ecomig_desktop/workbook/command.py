"""Commands and what they changed: a write is a command, and views refresh from its answer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_INTENT = re.compile(r"[a-z_]{1,40}")


@dataclass(frozen=True, slots=True)
class Put:
    """Make a record, or set columns of one. Without `id` a new one is made.

    `restore` brings a deleted record back with the values it had.
    """

    table: str
    values: Mapping[str, object]
    id: str | None = None
    restore: bool = False


@dataclass(frozen=True, slots=True)
class Delete:
    """Delete a record that nothing else points at (after the whole command)."""

    table: str
    id: str


Edit = Put | Delete


@dataclass(frozen=True, slots=True)
class Command:
    """One user action: its edits are made together or not at all, and undone together.

    `intent` is a word of a-z and _ that views translate, such as "check_in".
    """

    intent: str
    edits: tuple[Edit, ...]

    def __post_init__(self) -> None:
        if _INTENT.fullmatch(self.intent) is None:  # other laptops would not read it
            raise ValueError(f"intent {self.intent!r}")


@dataclass(frozen=True, slots=True)
class RowChange:
    """What happened to one record: `kind` is "added", "changed" or "deleted"."""

    table: str
    id: str
    kind: str
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Changed:
    """What a command changed. `ids` holds the record id of each edit, in their order; `rows` is
    empty when everything was already so."""

    intent: str
    rows: tuple[RowChange, ...] = ()
    ids: tuple[str, ...] = field(default=())

    def touches(self, *tables: str) -> bool:
        """Whether a record of one of these tables changed."""
        return any(row.table in tables for row in self.rows)
