"""A made-up list of people of whom some were entered twice, and others only look as if they were.

Deterministic. Every second record is made by one of `KINDS`, so that recall can be told for each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from random import Random
from typing import Any

from ecomig_desktop.domain.tables import AGE_GROUPS
from ecomig_desktop.example.names import FAMILY, FEMALE, MALE
from ecomig_desktop.example.people import Population, Values, phone_as
from tests import slips

_REGIONS = tuple(
    f"GE-{code}" for code in ("TB", "SZ", "IM", "RL", "AJ", "GU", "SJ", "KA", "KK", "MM", "SK")
)
_ENDINGS = ("ძე", "შვილი", "ია", "უა", "ავა", "ანი", "ური", "ელი")
_FAMILIES = 6000
_AGAIN = 0.12  # of a hundred people twelve are entered once more
_STYLES = (
    "{0} {1} {2} {3}",
    "{0}{1}{2}{3}",
    "+995 {0} {1}{2}{3}",
    "8 {0} {1}-{2}-{3}",
    "{0}-{1}{2}{3}",
)


@dataclass
class People:
    """The records by their place in the list, and which pairs of places are one person.

    `kinds` says of each such pair how the second record came about, `lures` of a pair of two
    different people what makes them look like one.
    """

    records: list[Values] = field(default_factory=list)
    same: dict[tuple[int, int], str] = field(default_factory=dict)
    lures: dict[tuple[int, int], str] = field(default_factory=dict)


def people(count: int, seed: int = 7) -> People:
    """About so many records."""
    chance = Random(seed)
    made, world = People(), _World(chance)
    while len(made.records) < count:
        base = world.person()
        place = _add(made, base)
        roll = chance.random()
        if roll < _AGAIN:
            entered = [place]
            for _ in range(2 if chance.random() < 0.1 else 1):
                entered.append(_again(chance, made, entered, base))
        elif roll < _AGAIN + 0.06:
            for lure, other in world.look_alikes(base):
                made.lures[place, _add(made, other)] = lure
    return made


def _add(made: People, values: Values) -> int:
    made.records.append({name: value for name, value in values.items() if value})
    return len(made.records) - 1


def _again(chance: Random, made: People, entered: list[int], base: Values) -> int:
    kind = chance.choice(tuple(KINDS))
    again = KINDS[kind](chance, _met_again(chance, base, kind))
    second = _add(made, again)
    made.same |= {(place, second): kind for place in entered}
    return second


class _World:
    """Names spread as they are: few given names for many, many family names for few."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._population = Population(chance)
        self._families = _family_names(chance)
        self._weights = list(accumulate(1 / (rank + 10) ** 0.8 for rank in range(_FAMILIES)))
        self._given = {"female": _spread(FEMALE), "male": _spread(MALE)}

    def person(self) -> Values:
        """Somebody new."""
        values = self._population.person((self._chance.choice(_REGIONS),))
        gender = values.get("gender")
        if gender not in self._given:
            gender = self._chance.choice(("female", "male"))
        values["given_name"] = self._given_name(gender)
        values["family_name"] = self._chance.choices(self._families, cum_weights=self._weights)[0]
        if "email" in values:  # made of the name, as most are; one in five of something else
            stem = slips.in_latin(self._chance, values["family_name"]).casefold()
            values["email"] = f"{stem}{self._chance.randrange(10**6)}@example.com"
        return values

    def _given_name(self, gender: str) -> str:
        names, weights = self._given[gender]
        return self._chance.choices(names, cum_weights=weights)[0]

    def look_alikes(self, base: Values) -> Iterator[tuple[str, Values]]:
        """Others who are easily taken for this person."""
        kind = self._chance.choice(
            ("son", "son", "spouse", "sibling", "office", "namesake", "namesake")
        )
        if kind == "office":
            phone, mail = base.get("phone"), base.get("email")
            for _ in range(self._chance.randrange(2, 12)):
                other = self.person() | _only(base, "organisation", "municipality", "sector")
                other["phone"] = phone
                other["email"] = mail if self._chance.random() < 0.3 else None
                yield "office", other
        elif kind == "namesake":
            other = self.person() | _only(base, "given_name", "family_name", "gender")
            if self._chance.random() < 0.25:
                other["municipality"] = base["municipality"]
            yield "namesake", other
        else:
            yield kind, self._relative(base, kind)

    def _relative(self, base: Values, kind: str) -> Values:
        """Father and son, husband and wife, brother or sister: under one roof, with one phone."""
        chance = self._chance
        other = self.person() | _only(base, "family_name", "municipality")
        gender = "male" if kind == "son" else None
        if kind == "spouse":
            gender = "male" if base.get("gender") == "female" else "female"
        if gender:
            other["given_name"] = self._given_name(gender)
            other["gender"] = gender if chance.random() < 0.9 else None
        if kind == "son" and "age_group" in base:
            at = AGE_GROUPS.index(base["age_group"])
            other["age_group"] = AGE_GROUPS[max(at - 2, 0) if at > 1 else min(at + 2, 4)]
        while other["given_name"] == base["given_name"]:
            other["given_name"] = self._given_name(gender or chance.choice(("female", "male")))
        if chance.random() < 0.6:
            other["phone"] = base.get("phone")
        if chance.random() < 0.3:
            other |= _only(base, "organisation", "sector")
        return other


def _spread(names: list[str]) -> tuple[list[str], list[float]]:
    return names, list(accumulate(1 / (rank + 4) ** 0.9 for rank in range(len(names))))


def _family_names(chance: Random) -> list[str]:
    """Those that there are, the same roots with other endings, and made-up ones."""
    known = dict.fromkeys(FAMILY)
    roots = [name.removesuffix(end) for name in FAMILY for end in _ENDINGS if name.endswith(end)]
    for given in (*MALE, *roots):
        for ending in chance.sample(_ENDINGS, 2):
            known.setdefault(given.rstrip("იაეოუ") + ending)
    while len(known) < _FAMILIES:
        root = "".join(
            chance.choice("ბგდვზთკლმნპრსტფქღყშჩცძწჭხჯჰ") + chance.choice("აეიოუ")
            for _ in range(chance.choice((1, 2, 2, 3)))
        )
        known.setdefault(root + chance.choice(("", *slips.LETTERS[1:7])) + chance.choice(_ENDINGS))
    names = list(known)[:_FAMILIES]
    chance.shuffle(names)
    return names


def _only(values: Values, *names: str) -> Values:
    return {name: values.get(name) for name in names}


def _met_again(chance: Random, base: Values, kind: str) -> Values:
    """What somebody else asks of the same person on another day: less, and in other words. Who
    writes a name otherwise is no more likely to ask for the phone."""
    again = dict(base)
    again["phone"] = _phone_again(chance, base.get("phone"))
    if chance.random() < 0.5:
        again["email"] = None
    roll = chance.random()
    if roll < 0.1:
        again["municipality"] = None
    elif roll < 0.15:
        again["municipality"] = "tbilisi"
    again["organisation"] = _organisation_again(chance, base.get("organisation"))
    again["position"] = None
    for name in ("gender", "age_group", "sector"):
        if chance.random() < 0.25:
            again[name] = None
    return again


def _phone_again(chance: Random, phone: str | None) -> str | None:
    if phone is None:
        return None
    digits = "".join(filter(str.isdigit, phone))[-9:]
    roll = chance.random()
    if roll < 0.2:
        return None
    if roll < 0.3:  # another phone
        digits = f"5{chance.randrange(10**8):08}"
    elif roll < 0.34:  # one digit misread
        at = chance.randrange(3, 9)
        digits = (
            digits[:at] + str((int(digits[at]) + chance.randrange(1, 10)) % 10) + digits[at + 1 :]
        )
    return phone_as(chance.choice(_STYLES), digits)


def _organisation_again(chance: Random, name: str | None) -> str | None:
    """Left out, shortened, in Latin letters, with a slip, or as it was."""
    roll = chance.random()
    if name is None or roll < 0.25:
        return None
    if roll < 0.4:
        return name.replace("სსიპ ", "").replace("საქართველოს ", "").split(" ")[-1]
    if roll < 0.5:
        return slips.in_latin(chance, name)
    if roll < 0.6:
        return slips.mistyped(chance, name)
    return name


def _names(change: Callable[[Random, str], str]) -> Callable[[Random, Values], Values]:
    """A kind that writes one or both names otherwise."""

    def kind(chance: Random, values: Values) -> Values:
        changed = {name: change(chance, values[name]) for name in ("given_name", "family_name")}
        return values | changed

    return kind


def _mistyped(chance: Random, values: Values) -> Values:
    name = chance.choice(("given_name", "family_name", "family_name"))
    return values | {name: slips.mistyped(chance, values[name])}


def _latin_mistyped(chance: Random, values: Values) -> Values:
    latin = _names(slips.in_latin)(chance, values)
    name = latin["family_name"]
    at = chance.randrange(1, len(name))
    return latin | {"family_name": name[:at] + name[at + 1 :]}


def _swapped(chance: Random, values: Values) -> Values:
    turned = {"given_name": values["family_name"], "family_name": values["given_name"]}
    return (
        _names(slips.in_latin)(chance, values | turned)
        if chance.random() < 0.3
        else values | turned
    )


def _called(chance: Random, values: Values) -> Values:
    """Under the name that friends use; where there is none, the first half of it."""
    given = values["given_name"]
    short = slips.CALLED.get(given) or (given[: max(3, len(given) // 2)],)
    return values | {"given_name": chance.choice(short)}


def _double(chance: Random, values: Values) -> Values:
    """A second family name comes with a marriage; or it takes the place of the first."""
    own, other = values["family_name"], chance.choice(FAMILY)
    roll = chance.random()
    double = f"{own}-{other}" if roll < 0.5 else f"{other}-{own}" if roll < 0.8 else other
    return values | {"family_name": double}


def _missing(chance: Random, values: Values) -> Values:
    """An initial, one name alone, or both in one field."""
    given, family = values["given_name"], values["family_name"]
    roll = chance.random()
    if roll < 0.4:
        return values | {"given_name": f"{given[0]}."}
    if roll < 0.6:
        return values | {"given_name": None}
    if roll < 0.8:
        return values | {"given_name": f"{given} {family}", "family_name": None}
    return values | {"given_name": None, "family_name": f"{family} {given}"}


def _nominative(chance: Random, values: Values) -> Values:
    given = values["given_name"]
    return values | {"given_name": given if given[-1] in "აეიოუ" else f"{given}ი"}


KINDS: dict[str, Callable[[Random, Values], Values]] = {
    "as it was": lambda chance, values: values,
    "with its ending": _nominative,
    "misheard": _names(slips.misheard),
    "Latin letters": _names(slips.in_latin),
    "Russian letters": _names(slips.in_russian),
    "slip of the finger": _mistyped,
    "Latin letters and a slip": _latin_mistyped,
    "names swapped": _swapped,
    "called by a short name": _called,
    "married name": _double,
    "name incomplete": _missing,
}
"""How the second record of a person differs in name."""


def stored(record: Values, row: str) -> tuple[Any, ...]:
    """A record as the store reads people to compare them."""
    from ecomig_desktop.store.people import keys_of

    names = ("given_name", "family_name", "organisation", "sector", "municipality", "gender")
    return (row, *map(record.get, (*names, "age_group")), *keys_of(record))
