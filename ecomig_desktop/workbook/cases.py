"""Conflicts as somebody decides them: each way to decide, who said it, and the command for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ecomig_desktop.domain.change import DELETED, Value
from ecomig_desktop.domain.decisions import RESOLVE
from ecomig_desktop.domain.tables import TABLES, Kind
from ecomig_desktop.domain.text_merge import Proposal, propose
from ecomig_desktop.workbook.campaign_commands import SHARED
from ecomig_desktop.workbook.command import Command, Delete, Put
from ecomig_desktop.workbook.disputes import Conflict
from ecomig_desktop.workbook.session import Workbook
from ecomig_desktop.workbook.sides import ConflictValue

MERGED = "merged"
"""What is taken where the proposal is."""
LONG_TEXT = 1000
"""Columns that take more characters than this hold texts that are worked on."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to decide. `kind` is "value", "keep", "delete", "restore" or "clear"; a "value"
    may have been said by several laptops."""

    kind: str
    value: Value
    said: tuple[ConflictValue, ...]
    command: Command
    is_shown: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """A conflict with its choices, the one that the record shows first. `kind` is "values",
    "deleted" or "gone"; for "gone", `target` is the (table, id) of the record that is not there.
    `proposal` brings the sides of a long text together; `twin` is the record that is decided
    alike, as a forum and the meeting that carries its list are."""

    conflict: Conflict
    kind: str
    choices: tuple[Choice, ...]
    target: tuple[str, str] | None = None
    proposal: Proposal | None = None
    twin: tuple[str, str] | None = None

    @property
    def id(self) -> str:
        """What tells conflicts apart."""
        return "/".join(self.conflict.key)

    @property
    def record(self) -> tuple[str, str]:
        """The (table, id) of the record that it is about."""
        return (self.conflict.table, self.conflict.id)

    def other(self, value: Value) -> Command:
        """Decide for a value that no side has said."""
        return decide(self.conflict, value, self.twin)


def case_of(workbook: Workbook, conflict: Conflict) -> Case:
    """The conflict with the ways to decide it."""
    if conflict.reason == "gone":
        return _gone(workbook, conflict)
    if conflict.column == DELETED:
        return Case(conflict, "deleted", _deleted(workbook, conflict))
    twin = _twin(workbook, conflict)
    choices, proposal = _values(conflict, twin), proposal_of(conflict)
    return Case(conflict, "values", choices, proposal=proposal, twin=twin)


def takes_of(case: Case) -> list[str]:
    """The words by which a decision can be named: the keys of the sides, MERGED where a proposal
    is clean, or what can become of a record that is disputed or gone."""
    if case.kind != "values":
        return [choice.kind for choice in case.choices]
    merged = [MERGED] if case.proposal and case.proposal.clean else []
    return [side.key for side in case.conflict.values] + merged


def decide(conflict: Conflict, value: Value, twin: tuple[str, str] | None = None) -> Command:
    """Decide a conflict for a value, also where a twin has the same."""
    rows = [(conflict.table, conflict.id), *([twin] if twin else [])]
    return Command(RESOLVE, tuple(Put(table, {conflict.column: value}, row) for table, row in rows))


def mix(table: str, row: str, values: Mapping[str, Value]) -> Command:
    """Decide several fields of one record at once, each for its value."""
    return Command(RESOLVE, (Put(table, dict(values), row),))


def from_laptop(conflicts: Sequence[Conflict], where: str) -> dict[str, Value]:
    """What one laptop says of the disputed fields of a record: {column: value}. Fields about
    which it says nothing are left out."""
    found: dict[str, Value] = {}
    for conflict in conflicts:
        said = [side for side in conflict.values if side.where == where]
        if said and is_plain(conflict):
            found[conflict.column] = max(said, key=lambda side: side.at).value
    return found


def laptops_of(conflicts: Sequence[Conflict]) -> list[str]:
    """The laptops that say something of the disputed fields of a record, by name."""
    return sorted({side.where for each in conflicts if is_plain(each) for side in each.values})


def is_plain(conflict: Conflict) -> bool:
    """Whether it is over which value a field has, and not over whether a record is there."""
    return conflict.reason != "gone" and conflict.column != DELETED


def proposal_of(conflict: Conflict) -> Proposal | None:
    """Both sides of a long text as one; None where the column holds no long texts, a side is
    empty, or the text would be too long."""
    column = TABLES[conflict.table].column(conflict.column)
    sides = [side.value for side in reversed(conflict.values)]  # the oldest first
    texts = [side for side in sides if isinstance(side, str) and side.strip()]
    if column is None or column.kind is not Kind.TEXT or column.limit <= LONG_TEXT:
        return None
    if not is_plain(conflict) or len(texts) < len(sides):
        return None
    proposal = propose(str(conflict.ancestor or ""), texts)
    return proposal if len(proposal.text) <= column.limit else None


def _twin(workbook: Workbook, conflict: Conflict) -> tuple[str, str] | None:
    """The meeting of a forum, or the forum of a meeting, where both laptops said of it just what
    they said of this one."""
    if conflict.column not in SHARED or conflict.table not in ("activity", "meeting"):
        return None
    forums = workbook.forum_meetings()
    meetings = {activity: meeting for meeting, activity in forums.items()}
    of_meeting = conflict.table == "meeting"
    row = (forums if of_meeting else meetings).get(conflict.id)
    twin = ("activity" if of_meeting else "meeting", row or "")
    same = [each for each in workbook.conflicts_of(*twin) if each.column == conflict.column]
    said = {each.value for each in conflict.values}
    return twin if same and {each.value for each in same[0].values} == said else None


def _values(conflict: Conflict, twin: tuple[str, str] | None) -> tuple[Choice, ...]:
    said: dict[tuple[str, Value], list[ConflictValue]] = {}
    for each in conflict.values:
        said.setdefault((type(each.value).__name__, each.value), []).append(each)
    choices = [
        Choice("value", value, tuple(by), decide(conflict, value, twin), value == conflict.shown)
        for (_, value), by in said.items()
    ]
    return tuple(sorted(choices, key=lambda choice: not choice.is_shown))


def _deleted(workbook: Workbook, conflict: Conflict) -> tuple[Choice, ...]:
    """With a record that goes after all goes its place in the sets of others."""
    table, row = conflict.table, conflict.id
    going = (*workbook.pairs_with(table, row), (table, row))
    kept = tuple(each for each in conflict.values if not each.value)
    gone = tuple(each for each in conflict.values if each.value)
    keep = _bring_back(workbook, (table, row), gone)
    return (
        Choice("keep", False, kept, keep, is_shown=True),
        Choice("delete", True, gone, Command(RESOLVE, tuple(Delete(*each) for each in going))),
    )


def _gone(workbook: Workbook, conflict: Conflict) -> Case:
    """A record that points at one which another laptop deleted, or which has not come yet."""
    target = _target(workbook, conflict)
    deleted = tuple(each for each in conflict.values if each.value is None)
    kept = tuple(each for each in conflict.values if each.value is not None)
    choices = []
    if target and workbook.history(*target):
        restore = _bring_back(workbook, target, deleted)
        choices.append(Choice("restore", conflict.shown, kept, restore, is_shown=True))
    choices.append(_parting(conflict, deleted))
    return Case(conflict, "gone", tuple(choices), target)


def _bring_back(
    workbook: Workbook, row: tuple[str, str], deleted: Sequence[ConflictValue]
) -> Command:
    """A record is there after all, and with it what went with it."""
    back = (row, *workbook.gone_with(row, deleted))
    return Command(RESOLVE, tuple(Put(table, {}, each, restore=True) for table, each in back))


def _parting(conflict: Conflict, deleted: tuple[ConflictValue, ...]) -> Choice:
    """Do without the record that is gone: empty the field, or where the record is nothing
    without it (an attendance, an attached file), delete that too."""
    table = TABLES[conflict.table]
    if conflict.column in table.derived or conflict.column == "record":
        delete = Command(RESOLVE, (Delete(conflict.table, conflict.id),))
        return Choice("delete", None, deleted, delete)
    return Choice("clear", None, deleted, decide(conflict, None))


def _target(workbook: Workbook, conflict: Conflict) -> tuple[str, str] | None:
    column = TABLES[conflict.table].column(conflict.column)
    table = column.refers if column else ""
    if table == "*":
        record = workbook.record(conflict.table, conflict.id)
        table = str(record["record_table"] or "") if record else ""
    return (table, str(conflict.shown)) if table in TABLES else None
