"""Made-up people: each fits a region, a sector, and themselves."""

from __future__ import annotations

from functools import cache
from random import Random
from typing import Any

from ecomig_desktop import reference
from ecomig_desktop.domain.places import CENTRAL, Municipality
from ecomig_desktop.domain.tables import AGE_GROUPS
from ecomig_desktop.example.names import family_name, given_name
from ecomig_desktop.example.organisations import place_of_work
from ecomig_desktop.georgian.romanise import romanise_name

Values = dict[str, Any]

_SECTORS = {
    "local_government": 44,
    "civil_society": 21,
    "media": 10,
    "independent_expert": 7,
    "central_government": 5,
    "ecomigrant_rep": 6,
    "international": 3,
    "other": 4,
}
_CAPITAL_SECTORS = _SECTORS | {"local_government": 15, "central_government": 34, "international": 8}
_CAPITAL = "GE-TB"
_AGE_WEIGHTS = (1, 20, 42, 28, 9)

_MOBILE = "551 555 557 558 568 571 574 577 579 591 592 593 595 596 597 598 599".split()
_PHONE_STYLES = (
    "{0} {1} {2} {3}",
    "{0} {1} {2} {3}",
    "{0}{1}{2}{3}",
    "+995 {0} {1} {2} {3}",
    "+995{0}{1}{2}{3}",
    "{0}-{1}-{2}-{3}",
)
_MAIL = ("example.com", "example.org", "example.net")  # kept for examples by RFC 2606


class Population:
    """Makes people up. What tells people apart (phone, e-mail) is given to one of them only."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._taken: set[str] = set()

    def person(self, regions: tuple[str, ...]) -> Values:
        """The columns of a person from one of these regions (ISO 3166-2)."""
        chance = self._chance
        home = chance.choice(_municipalities(regions))
        sector = self._sector(home.region_iso)
        gender = "female" if chance.random() < 0.52 else "male"
        organisation, position = place_of_work(chance, sector, home)
        national = sector in ("central_government", "international")
        values = {
            "given_name": given_name(chance, gender),
            "family_name": family_name(chance, home.region_iso),
            "organisation": organisation,
            "position": position,
            "sector": sector,
            "municipality": CENTRAL if national else home.code,
            "gender": self._told(gender),
            "age_group": self._age_group(),
        }
        values["phone"] = self._phone() if chance.random() < 0.9 else None
        values["email"] = self._email(values) if chance.random() < 0.65 else None
        return {name: value for name, value in values.items() if value is not None}

    def _sector(self, region_iso: str) -> str:
        weights = _CAPITAL_SECTORS if region_iso == _CAPITAL else _SECTORS
        return self._chance.choices(list(weights), list(weights.values()))[0]

    def _told(self, gender: str) -> str | None:
        told = self._chance.random()
        if told < 0.03:
            return "undisclosed"
        return gender if told < 0.96 else None

    def _age_group(self) -> str | None:
        if self._chance.random() < 0.15:
            return None
        return self._chance.choices(AGE_GROUPS, _AGE_WEIGHTS)[0]

    def _phone(self) -> str:
        while True:
            number = self._chance.choice(_MOBILE) + f"{self._chance.randrange(1_000_000):06d}"
            if number not in self._taken:
                self._taken.add(number)
                return phone_as(self._chance.choice(_PHONE_STYLES), number)

    def _email(self, values: Values) -> str:
        names = (values["given_name"], values["family_name"])
        stem = ".".join(romanise_name(name).casefold() for name in names)
        count = 0
        while True:
            count += 1
            address = f"{stem}{count if count > 1 else ''}@{_MAIL[len(stem) % len(_MAIL)]}"
            if address not in self._taken:
                self._taken.add(address)
                return address


def phone_as(style: str, number: str) -> str:
    """Nine digits in a style with four places: the prefix and three pairs."""
    return style.format(number[:3], number[3:5], number[5:7], number[7:])


def written_otherwise(chance: Random, values: Values) -> Values:
    """The same person as somebody else would type them: in Latin letters, with the names in each
    other's place, or with a slip; the phone in another style, the position and what nobody asked
    left out."""
    other = _only(values, "sector", "municipality", "gender")
    names = _only(values, "given_name", "family_name")
    how = chance.random()
    if how < 0.4:
        other |= {name: romanise_name(value) for name, value in names.items()}
    elif how < 0.6:  # the names in each other's place
        swapped = zip(names, reversed(names.values()), strict=True)
        other |= dict(swapped)
    else:
        other |= {name: _with_slip(value) for name, value in names.items()}
    digits = "".join(sign for sign in values.get("phone", "") if sign.isdigit())[-9:]
    if digits:
        styles = [style for style in _PHONE_STYLES if phone_as(style, digits) != values["phone"]]
        other["phone"] = phone_as(chance.choice(styles), digits)
    elif "email" in values:
        other["email"] = values["email"]
    return other


def _only(values: Values, *names: str) -> Values:
    return {name: values[name] for name in names if name in values}


# A letter, and the one that it is taken for.
_SLIPS = {"თ": "ტ", "ქ": "კ", "ფ": "პ", "ღ": "გ", "ყ": "ქ", "ჩ": "ჭ", "ც": "წ"}


def _with_slip(name: str) -> str:
    """The name with one letter taken for its neighbour in sound, where there is one."""
    for heard, written in _SLIPS.items():
        if heard in name:
            return name.replace(heard, written, 1)
    return name


@cache
def _municipalities(regions: tuple[str, ...]) -> tuple[Municipality, ...]:
    return tuple(
        place
        for place in reference.municipalities()
        if place.region_iso in regions and not place.occupied
    )
