"""Undo and redo of any command, also after a restart: read off the log, and written to it."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence

from ecomig_desktop.domain.change import DELETED, Change, Key, Value, parse_key
from ecomig_desktop.domain.fold import Folded, before, fold
from ecomig_desktop.errors import Refused
from ecomig_desktop.store import changelog, records
from ecomig_desktop.store.file import Database
from ecomig_desktop.workbook.called import still_referenced
from ecomig_desktop.workbook.command import RowChange
from ecomig_desktop.workbook.writing import Saying

RowKey = tuple[str, str]

NOT_UNDONE = frozenset({"new", "print_sheet"})
"""What is no action of the user's own to take back."""
LONG = 2_000
"""Changes beyond which taking a command back takes longer than a keystroke may."""


class Stacks:
    """What can be undone and redone: keys of commands, the next one last.

    An undo is a command that names the command it takes back; a redo is an undo of an undo.
    """

    def __init__(self) -> None:
        self.undo: list[tuple[Key, str]] = []
        self.redo: list[tuple[Key, str]] = []

    @classmethod
    def read(cls, db: Database, lineage: Iterable[str]) -> Stacks:
        """The stacks of a file, from the commands of all the replicas that it has been."""
        stacks = cls()
        for replica in lineage:
            for command, intent, undoes in changelog.commands_of(db, replica):
                stacks.add((replica, command), intent, parse_key(undoes) if undoes else None)
        return stacks

    def add(self, command: Key, intent: str, undoes: Key | None) -> None:
        """Take note of a command that was written."""
        if intent in NOT_UNDONE:
            return
        if undoes is None:
            self.undo.append((command, intent))
            self.redo.clear()
        elif self.undo and self.undo[-1][0] == undoes:
            self.undo.pop()
            self.redo.append((command, intent))
        elif self.redo and self.redo[-1][0] == undoes:
            self.redo.pop()
            self.undo.append((command, intent))


def undone_next(db: Database, lineage: Sequence[str]) -> str | None:
    """The intent of the last command if it is no undo: then it is what is undone next, and there
    is nothing to redo. None where only the whole of the stacks can tell."""
    for replica in reversed(lineage):
        for intent, undoes in changelog.newest_commands_of(db, replica):
            if intent not in NOT_UNDONE:
                return None if undoes else intent
    return None


def inverse(
    db: Database, command: Key, lineage: Container[str]
) -> tuple[list[Saying], list[RowChange]]:
    """The changes that take a command back, and what they do to the records.

    `lineage` names the replicas that are this file's own. What others set anew since then stays
    as they set it. Refused when nothing would be left to
    take back, or when a record made by the command is in use now.
    """
    sayings: list[Saying] = []
    news: list[RowChange] = []
    made: set[RowKey] = set()
    rows = {(change.table, change.row): change for change in changelog.of_command(db, command)}
    log = changelog.of_rows(db, {row for _, row in rows})
    for (table, row), change in rows.items():
        changes = log[table, row]
        of_command = [each for each in changes if _belongs(each, command)]
        if not any(each.parents for each in of_command):
            made.add((table, row))
        now = fold(changes)
        said = _taken_back(changes, now, of_command, change, lineage)
        if said:
            sayings += said
            news.append(RowChange(table, row, _kind(now, said), _columns(said)))
    if not sayings:
        raise Refused("undo_changed_since", table=next(iter(rows), ("", ""))[0])
    _check_unreferenced(db, sayings, made)
    return sayings, news


def _belongs(change: Change, command: Key) -> bool:
    return (change.replica, change.command) == command


def _taken_back(
    changes: Sequence[Change],
    now: Folded,
    mine: Sequence[Change],
    last: Change,
    lineage: Container[str],
) -> list[Saying]:
    seen = before(changes, _outside_parents(mine))
    was = fold(seen) if seen else None
    existed = was is not None and was.exists
    decided = any(each.deleted is not None for each in mine)
    if existed and decided and _opens_again(now, was):
        edits = _former(now, was, mine) or [{}]  # beside the deletion, which had not seen them
        return [_saying(last, sets, None, now.leaves) for sets in edits] + [
            _saying(last, {}, 1, now.leaves)
        ]
    if not existed and now.exists:
        foreign = any(each.replica not in lineage and each not in seen for each in changes)
        # What it held before it was deleted the first time, for whoever brings that back.
        held = _former(now, was, mine) if was is not None else []
        return [] if foreign else [_saying(last, held[0] if held else {}, 1, now.leaves)]
    sides = _former(now, was, mine)
    if existed and _is_gone_or_disputed(now):
        return [_saying(last, sides[0] if sides else {}, 0, now.leaves)] if decided else []
    if was is None or not now.exists:
        return []
    return [_saying(last, sets, None, now.leaves) for sets in sides]


def _opens_again(now: Folded, was: Folded | None) -> bool:
    """Whether an edit and a deletion stood against each other then, and do no more."""
    return was is not None and DELETED in was.conflicts and DELETED not in now.conflicts


def _is_gone_or_disputed(now: Folded) -> bool:
    return not now.exists or DELETED in now.conflicts


def _outside_parents(mine: Sequence[Change]) -> tuple[Key, ...]:
    own = {change.key for change in mine}
    return tuple({key for change in mine for key in change.parent_keys if key not in own})


def _former(now: Folded, was: Folded | None, mine: Sequence[Change]) -> list[dict[str, object]]:
    """What to set so that the columns are as they were: more than one change where the values
    differed then, so that they differ again."""
    sides: list[dict[str, object]] = [{}]
    for column in {name for change in mine for name in change.values}:
        if not _still_mine(now, column, mine):
            continue
        for index, value in enumerate(_former_values(was, column)):
            if index == len(sides):
                sides.append({})
            sides[index][column] = value
    return [side for side in sides if side]


def _still_mine(now: Folded, column: str, mine: Sequence[Change]) -> bool:
    own = [change.values[column] for change in mine if column in change.values]
    if column in now.conflicts:
        return any(change.values[column] in own for change in now.conflicts[column])
    return now.values.get(column) in own


def _former_values(was: Folded | None, column: str) -> list[Value]:
    if was is None:
        return [None]
    disputed = was.conflicts.get(column)
    if disputed is None:
        return [was.values.get(column)]
    # The shown value last: of the two new changes it then has the higher clock again.
    distinct = {repr(change.values[column]): change.values[column] for change in disputed}
    return list(distinct.values())[::-1]


def _saying(
    change: Change, sets: dict[str, object], deleted: int | None, parents: tuple[Key, ...]
) -> Saying:
    return Saying(change.table, change.row, sets, deleted, parents)


def _kind(now: Folded, said: Sequence[Saying]) -> str:
    if said[0].deleted == 1:
        return "deleted"
    return "changed" if now.exists else "added"


def _columns(said: Sequence[Saying]) -> tuple[str, ...]:
    return tuple(sorted({column for saying in said for column in saying.sets}))


def _check_unreferenced(db: Database, sayings: Sequence[Saying], made: Container[RowKey]) -> None:
    """What the command made must not be in use. A reference that will point at nothing for any
    other reason did so before the command, or others deleted its target: it is listed."""
    going = {(saying.table, saying.row) for saying in sayings if saying.deleted == 1}
    let_go = {(each.table, each.row, column) for each in sayings for column in each.sets}
    targets = [row for row in going if row in made]
    for table, owner, column, name, row in records.referrers_of_many(db, targets):
        if (table, owner) not in going and (table, owner, column) not in let_go:
            raise still_referenced(db, (name, row), (table, owner))
