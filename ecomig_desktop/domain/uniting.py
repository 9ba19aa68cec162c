"""People who are one: which verdicts join whom, and whose values then show. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from ecomig_desktop.domain.change import Value
from ecomig_desktop.domain.tables import PERSON

SAYS_MOST = ("present", "confirmed", "absent", "invited")
"""The statuses of an attendance: which of several of one person shows. Who is here is here."""

Record = Mapping[str, Value]
"""A person or a verdict as {"id": ..., column: value}."""


def says(status: Value) -> int:
    """How far behind a status stands where several attendances are one person's."""
    return SAYS_MOST.index(str(status)) if status in SAYS_MOST else len(SAYS_MOST) - 1


def groups(verdicts: Iterable[Record]) -> list[tuple[str, ...]]:
    """The people that verdicts of "same" join, each group sorted, the groups by their first.

    The first of a group is its main one: ids are made in the order of time, so it is the one
    that was entered first.
    """
    chief: dict[str, str] = {}

    def chief_of(person: str) -> str:
        while (above := chief.setdefault(person, person)) != person:
            chief[person] = chief[above]  # shortens the way for the next who asks
            person = above
        return person

    for verdict in verdicts:
        first, second = sorted((chief_of(str(verdict["one"])), chief_of(str(verdict["other"]))))
        chief[second] = first
    members: dict[str, list[str]] = {}
    for person in sorted(chief):
        members.setdefault(chief_of(person), []).append(person)
    return sorted(tuple(group) for group in members.values() if len(group) > 1)


def owners(people: Mapping[str, Record], verdicts: Collection[Record]) -> dict[str, str]:
    """Per column of a person: of which member of a group the value shows.

    A verdict may say that of its two people one shows; who is not said to stand behind another
    comes first. Among equals it is one of whom something is known, then the one entered first.
    """
    return {
        column: min(
            _in_front(people, verdicts, f"{column}_of"),
            key=lambda person: (people[person][column] is None, person),
        )
        for column in PERSON.names
    }


def _in_front(
    people: Mapping[str, Record], verdicts: Iterable[Record], says: str
) -> Collection[str]:
    behind = {
        verdict["other" if verdict[says] == "one" else "one"]
        for verdict in verdicts
        if verdict[says] is not None
    }
    return [person for person in people if person not in behind] or people


def shown(people: Mapping[str, Record], verdicts: Collection[Record]) -> dict[str, Value]:
    """What shows of a group: a value for every column of a person."""
    found = owners(people, verdicts)
    return {column: people[person][column] for column, person in found.items()}
