"""Which known person each line of a list is, and which lines are one person. Only reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ecomig_desktop.exchange.people_list.bounds import Asked as StopAsked
from ecomig_desktop.exchange.people_list.bounds import go_on
from ecomig_desktop.exchange.people_list.cells import PersonLine
from ecomig_desktop.exchange.people_list.faces import (
    Face,
    are_apart,
    are_twice,
    face_of,
    names_alike,
    same_names,
)
from ecomig_desktop.exchange.people_list.filling import (
    differences,
    only_filled,
    says_the_same,
)
from ecomig_desktop.workbook.comparing import Asked, KnownPeople, name_pair

MOST_NAMESAKES = 200
"""People of one name beyond whom nobody is compared."""
_STEP = 500

Tell = Callable[[int, int], object] | None
"""Told (done, all) of long work."""


class Fit(NamedTuple):
    """A known person who may be the one in a line, best first by all but the last two: how many
    of phone and e-mail they share, whether they are exactly as the line says, and how much else
    speaks for them."""

    shares: int
    exact: bool
    more: int
    person: str
    swapped: bool

    @property
    def strength(self) -> tuple[int, bool]:
        """What decides between two people; what else speaks for one only proposes."""
        return self.shares, self.exact


@dataclass(slots=True)
class Recognised:
    """What is known of one line: the earlier line that it repeats, the person that it is, others
    who may be it just as well, and namesakes who are somebody else."""

    twice: int | None = None
    fit: Fit | None = None
    others: tuple[str, ...] = ()
    namesakes: tuple[str, ...] = ()


@dataclass(slots=True)
class _Earlier:
    """The lines that were seen, by all that finds them."""

    phones: dict[str, list[int]] = field(default_factory=dict)
    emails: dict[str, list[int]] = field(default_factory=dict)
    names: dict[tuple[str, str], list[int]] = field(default_factory=dict)

    def like(self, face: Face) -> list[int]:
        """Lines that may be the same person, those of one phone or e-mail first."""
        found = [at for phone in face.phones for at in self.phones.get(phone, ())]
        found += self.emails.get(face.email, ())
        return found + self.names.get(name_pair(face.family, face.given), [])

    def add(self, at: int, face: Face) -> None:
        """One more line."""
        groups = [self.phones.setdefault(phone, []) for phone in face.phones]
        groups.append(self.names.setdefault(name_pair(face.family, face.given), []))
        if face.email:
            groups.append(self.emails.setdefault(face.email, []))
        for group in groups:
            if len(group) < MOST_NAMESAKES:
                group.append(at)


def asked_for(faces: Sequence[Face]) -> Asked:
    """What the workbook is asked for to recognise these people."""
    return Asked(
        frozenset(phone for face in faces for phone in face.phones),
        frozenset(face.email for face in faces if face.email),
        frozenset((face.family, face.given) for face in faces if face.family or face.given),
    )


class Recogniser:
    """Recognises the lines of one list among the people that a workbook knows."""

    def __init__(
        self, lines: Sequence[PersonLine], faces: Sequence[Face], known: KnownPeople
    ) -> None:
        self._lines = lines
        self._faces = faces
        self._known = known
        self._known_faces: dict[str, Face] = {}

    def all(
        self, chosen: Mapping[int, str | None], tell: Tell = None, cancelled: StopAsked = None
    ) -> list[Recognised]:
        """Every line, in their order. `chosen` are known people, or None for nobody, that the
        user said some lines to be, by their place in the order."""
        found = [Recognised() for _ in self._lines]
        self._find_twice(found, chosen)
        fits: dict[int, list[Fit]] = {}
        for at, (each, face) in enumerate(zip(found, self._faces, strict=True)):
            if not at % _STEP:
                go_on(cancelled)
                if tell is not None:
                    tell(at, len(self._lines))
            if at in chosen:
                each.fit = self._chosen(at, chosen[at])
            elif each.twice is None and (face.given or face.family):
                fits[at], each.namesakes = self._fits(at)
        self._settle(found, fits)
        return found

    def _find_twice(self, found: Sequence[Recognised], chosen: Mapping[int, str | None]) -> None:
        earlier = _Earlier()
        for at, face in enumerate(self._faces):
            if not (face.given or face.family):
                continue
            if at not in chosen:
                same = (each for each in earlier.like(face) if are_twice(face, self._faces[each]))
                found[at].twice = next(same, None)
            if found[at].twice is None:
                earlier.add(at, face)

    def _settle(self, found: Sequence[Recognised], fits: dict[int, list[Fit]]) -> None:
        """Nobody is two lines: whom a line is surest to be is no other's. What is said of one
        line does not hang on what another may be, so that it is the same the next time; who may
        be a surer line that is undecided is asked about, too."""
        perhaps: dict[str, tuple[str, ...]] = {}
        taken = {each.fit.person: at for at, each in enumerate(found) if each.fit}
        for at in sorted(fits, key=lambda at: (_best(fits[at]), -at), reverse=True):
            if not fits[at]:
                continue
            each, best = found[at], fits[at][0]
            others = [fit.person for fit in fits[at][1:] if fit.strength == best.strength]
            if others:
                each.fit, each.others = best, tuple(others)
                perhaps |= dict.fromkeys((best.person, *others), (best.person, *others))
            elif best.person not in taken:
                each.fit = best
                each.others = tuple(p for p in perhaps.get(best.person, ()) if p != best.person)
                if not each.others:
                    taken[best.person] = at
            elif self._stays(at, best.person, taken[best.person], found):
                each.fit, each.twice = best, taken[best.person]
            else:
                each.namesakes += (best.person,)

    def _stays(self, at: int, person: str, first: int, found: Sequence[Recognised]) -> bool:
        """Whether a line would still be this person once the line that surely is had its way,
        whether it fills only what is empty or changes all: else it is somebody else."""
        fit, mine = found[first].fit, self._faces[at]
        known = self._known.values[person]
        changes = differences(
            self._lines[first].values, known, swapped=fit is not None and fit.swapped
        )
        for taken in (only_filled(changes), changes):
            then = {**known, **{column: now for column, (_, now) in taken.items()}}
            face = face_of(then)
            shares = mine.shares(face)
            way = names_alike(mine, face) if shares else same_names(mine, face)
            swapped = way == "swapped"
            exact = not differences(self._lines[at].values, then, swapped=swapped)
            if not way or not (shares or exact):
                return False
        return True

    def _fits(self, at: int) -> tuple[list[Fit], tuple[str, ...]]:
        """Who fits a line, best first, and namesakes who do not."""
        face = self._faces[at]
        shared: dict[str, int] = {}
        for person in {each for one in face.phones for each in self._known.by_phone.get(one, ())}:
            shared[person] = 1
        for person in self._known.by_email.get(face.email, ()):
            shared[person] = shared.get(person, 0) + 1
        fits = [
            self._fit(at, person, way == "swapped", shares)
            for person, shares in shared.items()
            if (way := names_alike(face, self._face(person)))
        ]
        namesakes: list[str] = []
        if not fits:
            pair = name_pair(face.family, face.given)
            for person in self._known.by_name.get(pair, ())[:MOST_NAMESAKES]:
                if person in shared or are_apart(face, self._face(person)):
                    namesakes.append(person)
                elif way := same_names(face, self._face(person)):
                    fits.append(self._fit(at, person, way == "swapped", 0))
        fits.sort(key=lambda fit: fit.person)
        fits.sort(key=lambda fit: fit[:3], reverse=True)
        return fits, tuple(namesakes)

    def _fit(self, at: int, person: str, swapped: bool, shares: int) -> Fit:
        known = self._known.values[person]
        exact = not differences(self._lines[at].values, known, swapped=swapped)
        return Fit(
            shares, exact, says_the_same(self._faces[at], self._face(person)), person, swapped
        )

    def _chosen(self, at: int, person: str | None) -> Fit | None:
        if person is None:
            return None
        face = self._face(person)
        way = names_alike(self._faces[at], face)
        return self._fit(at, person, way == "swapped", self._faces[at].shares(face))

    def _face(self, person: str) -> Face:
        face = self._known_faces.get(person)
        if face is None:
            face = self._known_faces[person] = face_of(self._known.values[person])
        return face


def _best(fits: Sequence[Fit]) -> tuple[int, bool, int]:
    return fits[0][:3] if fits else (-1, False, 0)
