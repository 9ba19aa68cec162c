"""What a list of people would bring into a workbook, line by line, and the one command for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from ecomig_desktop.domain.change import new_row_id
from ecomig_desktop.domain.checks import typed_checks
from ecomig_desktop.domain.tables import PERSON
from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.people_list.bounds import Asked, go_on
from ecomig_desktop.exchange.people_list.cells import PersonLine, Problem
from ecomig_desktop.exchange.people_list.faces import face_of
from ecomig_desktop.exchange.people_list.filling import Differences, differences, only_filled
from ecomig_desktop.exchange.people_list.recognising import (
    Recognised,
    Recogniser,
    Tell,
    asked_for,
)
from ecomig_desktop.workbook import Workbook
from ecomig_desktop.workbook.as_one import as_one
from ecomig_desktop.workbook.command import Command, Edit, Put
from ecomig_desktop.workbook.commands import invite
from ecomig_desktop.workbook.comparing import KnownPeople, known_people

KINDS = ("new", "changed", "known", "listed", "twice", "unreadable")
"""What a line can be."""
Kind = Literal["new", "changed", "known", "listed", "twice", "unreadable"]
WHOLE_ROW = -1
"""The column of a problem that is not of one cell."""
_NAMED = 5


@dataclass(frozen=True, slots=True)
class Planned:
    """What becomes of one line. `person` is the known person that it is, None for a new one, who
    will be `made`; `changes` says per column what is known, None for nothing, and what the list
    says. `others` are known people whom it may be just as well: then nothing of it is written
    until somebody chooses. `same_row` is the row of the line that this one repeats, and
    `problems` are those of the cells and of the whole row."""

    line: PersonLine
    kind: Kind
    person: str | None = None
    changes: Differences | None = None
    others: tuple[str, ...] = ()
    same_row: int | None = None
    problems: tuple[Problem, ...] = ()
    made: str = ""
    is_listed: bool = False

    @property
    def is_open(self) -> bool:
        """Whether somebody has to choose who it is."""
        return bool(self.others)


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What becomes of every line, in the order of the list, for `meeting` or none."""

    rows: tuple[Planned, ...]
    meeting: str | None
    united: frozenset[str] = frozenset()

    @property
    def counts(self) -> dict[str, int]:
        """How many lines there are of each kind."""
        counted = Counter[str](each.kind for each in self.rows)
        return {kind: counted[kind] for kind in KINDS}

    @property
    def open_rows(self) -> tuple[Planned, ...]:
        """The lines of which somebody has to choose who they are."""
        return tuple(each for each in self.rows if each.is_open)


def plan_import(
    workbook: Workbook,
    lines: Sequence[PersonLine],
    meeting: str | None,
    *,
    chosen: Mapping[int, str | None] | None = None,
    tell: Tell = None,
    cancelled: Asked = None,
) -> ImportPlan:
    """What these lines would bring, and to the list of `meeting`. Only reads.

    Somebody is known who has the phone or the e-mail and names like these, or both names in any
    spelling, script or order. `chosen` says who a line is, by its row: a known person's id, or
    None for somebody new. Refused when there is no such person; Cancelled when that was asked.
    """
    lines = [_checked(line) for line in lines]
    faces = [face_of(line.values) for line in lines]
    go_on(cancelled)
    said = {
        at: (chosen or {})[line.row] for at, line in enumerate(lines) if line.row in (chosen or {})
    }
    wanted = {workbook.main_of(person) for person in said.values() if person is not None}
    known = known_people(workbook, asked_for(faces), meeting, wanted)
    for person in wanted - known.values.keys():
        raise Refused("no_such_row", table=PERSON.name, id=person)
    said = {at: person and workbook.main_of(person) for at, person in said.items()}
    found = Recogniser(lines, faces, known).all(said, tell, cancelled)
    planned: list[Planned] = []
    rows = [line.row for line in lines]
    for line, face, each in zip(lines, faces, found, strict=True):
        has_name = bool(face.given or face.family)
        planned.append(_planned(line, each, known, planned, rows, has_name=has_name))
    return ImportPlan(tuple(planned), meeting, known.united)


def command_for(
    plan: ImportPlan,
    workbook: Workbook,
    *,
    update: bool = False,
    only: Collection[int] | None = None,
) -> Command:
    """The one command of a plan: new people are made, empty fields of known ones are filled, with
    `update` those that differ are changed too, and whoever is not on the meeting's list yet is
    put there as invited. `only` are the rows to take; all without it. It has no edits when
    everything is so already; the ids that it makes are those of the plan."""
    edits: list[Edit] = []
    for each in plan.rows:
        if only is None or each.line.row in only:
            edits += _edits(plan, workbook, each, update)
    return Command("import_people", tuple(edits))


def _edits(
    plan: ImportPlan, workbook: Workbook, planned: Planned, update: bool
) -> tuple[Edit, ...]:
    if planned.is_open or planned.kind in ("twice", "unreadable"):
        return ()
    if planned.kind == "new":
        values = {name: value for name, value in planned.line.values.items() if value}
        edits: list[Edit] = [Put(PERSON.name, values, planned.made)]
    else:
        changes = planned.changes or {}
        taken = changes if update else only_filled(changes)
        now = {column: value for column, (_, value) in taken.items()}
        edits = [Put(PERSON.name, now, planned.person)] if now else []
    person = planned.person or planned.made
    if plan.meeting and not planned.is_listed:
        edits += invite(plan.meeting, (person,)).edits
    if person in plan.united and edits:
        return as_one(workbook, Command("import_people", tuple(edits))).edits
    return tuple(edits)


def _checked(line: PersonLine) -> PersonLine:
    """The line without values that no workbook takes, and why."""
    checks = typed_checks(PERSON)
    wrong: dict[str, Refused] = {}
    for column, value in line.values.items():
        try:
            checks[column](value)
        except Refused as refused:
            wrong[column] = refused
    if not wrong:
        return line
    values = {name: None if name in wrong else value for name, value in line.values.items()}
    problems = tuple(
        Problem(WHOLE_ROW, str(line.values[name])[:80], each.key, _words(each))
        for name, each in wrong.items()
    )
    return replace(line, values=values, problems=line.problems + problems)


def _planned(
    line: PersonLine,
    found: Recognised,
    known: KnownPeople,
    before: Sequence[Planned],
    rows: Sequence[int],
    *,
    has_name: bool,
) -> Planned:
    problems = line.problems
    if not has_name:
        return Planned(line, "unreadable", problems=problems)
    if found.twice is not None:
        problem = _problem("line_twice", row=str(rows[found.twice] + 1))
        first = before[found.twice] if found.fit is None else None
        return Planned(
            line,
            "twice",
            first.person if first else found.fit and found.fit.person,
            same_row=rows[found.twice],
            problems=(*problems, problem),
            made=first.made if first else "",
        )
    if found.fit is None:
        if found.namesakes:
            problems = (*problems, _problem("line_namesake", people=_named(known, found.namesakes)))
        return Planned(line, "new", problems=problems, made=new_row_id())
    person = found.fit.person
    if found.others:
        people = _named(known, (person, *found.others))
        problems = (*problems, _problem("line_ambiguous", people=people))
    changes = differences(line.values, known.values[person], swapped=found.fit.swapped)
    listed = person in known.listed
    kind: Kind = "changed" if changes else "listed" if listed else "known"
    return Planned(line, kind, person, changes, found.others, None, problems, is_listed=listed)


def _words(refused: Refused) -> dict[str, str]:
    return {name: str(fact) for name, fact in refused.facts.items()}


def _problem(key: str, **facts: str) -> Problem:
    return Problem(WHOLE_ROW, "", key, facts)


def _named(known: KnownPeople, people: Sequence[str]) -> str:
    """A few people by name and what tells them apart."""
    words = []
    for person in people[:_NAMED]:
        row = known.values[person]
        name = " ".join(str(row[part]) for part in ("given_name", "family_name") if row[part])
        more = next(
            (str(row[part]) for part in ("organisation", "phone", "email") if row[part]), ""
        )
        words.append(f"{name} ({more})" if more else name)
    return ", ".join(words) + (" …" if len(people) > _NAMED else "")
