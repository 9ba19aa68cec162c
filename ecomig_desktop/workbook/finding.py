"""Finding people at the door, and pointing out who may be there twice."""

from __future__ import annotations

from dataclasses import dataclass

from ecomig_desktop.domain.attendance import Attendance
from ecomig_desktop.domain.person import Person
from ecomig_desktop.domain.tables import ATTENDANCE, PERSON
from ecomig_desktop.store import people, records, showing, uniting
from ecomig_desktop.store.file import Database


@dataclass(frozen=True, slots=True)
class PersonMatch:
    """Somebody whom the typed text may mean; `attendance` if they are on the meeting's list,
    `elsewhere` if they are not, but on that of another meeting; `others` as of an attendee;
    `why` as `find_people` has it."""

    person: Person
    attendance: Attendance | None
    elsewhere: bool = False
    others: tuple[str, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Somebody who may be the same person, and why: of "phone", "email", "name"."""

    person: Person
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DuplicatePair:
    """Two people who may be one, and why."""

    one: Person
    other: Person
    reasons: tuple[str, ...]


class Finding:
    """The searches of a workbook. None of them writes."""

    _db: Database

    def find_people(
        self, text: str, meeting: str | None = None, limit: int = 20
    ) -> list[PersonMatch]:
        """Whom `text` may mean, in any script or keyboard layout, either name first; those on
        the meeting's list come before others, those who are one edit away after all.

        Each says why, the best first: "exact", "prefix", "order" (family name first), "near";
        "phone" and "email" are found by their beginnings.
        """
        found = showing.find(self._db, text, meeting, limit)
        ids = [each.person for each in found]
        persons = showing.persons(self._db, ids)
        listed = [each.attendance for each in found if each.attendance]
        attendances = records.get_many(self._db, ATTENDANCE, listed)
        unlisted = [each.person for each in found if not each.attendance]
        elsewhere = showing.elsewhere(self._db, unlisted)
        others = showing.others(self._db, ids)
        return [
            PersonMatch(
                Person(**persons[person]),  # type: ignore[arg-type]
                Attendance(**attendances[attendance]) if attendance in attendances else None,  # type: ignore[arg-type]
                person in elsewhere,
                tuple(others.get(person, ())),
                why,
            )
            for person, attendance, why in found
            if person in persons
        ]

    def possible_duplicates(
        self,
        *,
        given_name: str | None = None,
        family_name: str | None = None,
        phone: str | None = None,
        email: str | None = None,
        exclude_id: str | None = None,
    ) -> list[Duplicate]:
        """People who share a phone, an e-mail or (in any spelling) both names. Of people who are
        one the person they show; nobody who was said not to be `exclude_id`."""
        keys = people.keys_of(
            {"given_name": given_name, "family_name": family_name, "phone": phone, "email": email}
        )
        alike = people.alike(self._db, keys, 10)
        settled = self._answered(exclude_id) if exclude_id else set()
        main_of = showing.mains(self._db, {person for person, _ in alike})
        reasons: dict[str, dict[str, None]] = {}
        for person, reason in alike:
            if person not in settled:
                reasons.setdefault(main_of.get(person, person), {})[reason] = None
        found = showing.persons(self._db, list(reasons))
        return [
            Duplicate(Person(**found[each]), tuple(why))  # type: ignore[arg-type]
            for each, why in reasons.items()
            if each in found
        ]

    def _answered(self, person: str) -> set[str]:
        """Those of whom nobody has to be asked whether they are this person."""
        group = [person, *showing.others(self._db, [person]).get(person, ())]
        different = uniting.judged(self._db, group)
        return {*group, *different, *self._with_others(different)}

    def _with_others(self, persons: set[str]) -> set[str]:
        found = showing.others(self._db, persons)
        return {other for others in found.values() for other in others}

    def duplicate_pairs(self, meeting: str) -> list[DuplicatePair]:
        """Pairs of whom at least one is on the meeting's list and nothing was decided."""
        reasons: dict[tuple[str, str], list[str]] = {}
        for one, other, reason in people.alike_at(self._db, meeting):
            reasons.setdefault((one, other), []).append(reason)
        settled = {person: self._answered(person) for person, _ in reasons}
        reasons = {pair: why for pair, why in reasons.items() if pair[1] not in settled[pair[0]]}
        ids = list({person for pair in reasons for person in pair})
        found = records.get_many(self._db, PERSON, ids)
        return [
            DuplicatePair(Person(**found[one]), Person(**found[other]), tuple(why))  # type: ignore[arg-type]
            for (one, other), why in reasons.items()
        ]
