"""A municipality from what is written for it: any script, spelling or case, or nearly so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from ecomig_desktop.domain.places import CENTRAL, Municipality
from ecomig_desktop.georgian import legacy
from ecomig_desktop.georgian.alphabet import normalise
from ecomig_desktop.georgian.keys import name_key, query_keys, unfolded_keys
from ecomig_desktop.georgian.near import near
from ecomig_desktop.reference import municipalities, municipality_codes

_AROUND = re.compile(
    r"\b(?:მუნიციპალიტეტი|მუნიციპალიტეტის|მუნიციპ|მუნ|რაიონი|რაიონის|რ-?ნი|ქალაქი|ქალაქის|ქალაქ|ქ"
    r"|დაბა|თვითმმართველი|მერია|საკრებულო|municipality|municipal|munic|mun|district|rayon|raion"
    r"|region|city|town|of|the|район|города?|г|муниципалитет|georgia|საქართველო)\b\.?",
)
_CENTRAL = frozenset(("ცენტრალური", "central", "ცენტრი", "ცენტრალური ხელისუფლება"))
_LEAST_NEAR = 5
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """The code that a text stands for, or None; `sure` is False for one that is only near."""

    code: str | None
    sure: bool = False


@lru_cache(maxsize=8192)
def municipality_of(text: str) -> FoundPlace:
    """Which municipality a text names."""
    code = named(text)
    return FoundPlace(code, sure=True) if code else FoundPlace(_nearest(_bare(normalise(text))))


@lru_cache(maxsize=8192)
def named(text: str) -> str | None:
    """The code of the municipality that a text surely names."""
    low = normalise(text)
    if not low or len(low) > _LONGEST:
        return None
    if low in _CENTRAL or text == CENTRAL:
        return CENTRAL
    if text in municipality_codes():
        return text
    code = _by_key(_bare(low))
    if code is None and low.isascii():
        code = _by_key(legacy.by_table(text.strip(), "acadnusx"))
    return code


def _bare(low: str) -> str:
    """The name without the words that stand around it."""
    return " ".join(_AROUND.sub(" ", low).replace(",", " ").split()) or low


def _by_key(text: str) -> str | None:
    keys = _index()
    return next((keys[key] for key in (name_key(text), *query_keys(text)) if key in keys), None)


def _nearest(text: str) -> str | None:
    """The one municipality that is found by this text with one slip, if there is only one."""
    if not _LEAST_NEAR <= len(text) <= _LONGEST or name_key(text) in _regions():
        return None
    nearly = [near(key) for key in unfolded_keys(text)]
    begun = query_keys(text)
    found = {
        code
        for key, code in _index().items()
        if any(each.is_whole(key) for each in nearly) or key[:-1] in begun
    }
    return found.pop() if len(found) == 1 else None


@cache
def _regions() -> frozenset[str]:
    """The keys of regions, which are no municipality's however near they are: აჭარა, აჟარა."""
    names = {name for place in municipalities() for name in (place.region_ka, place.region_en)}
    return frozenset(map(name_key, (*names, "აჭარა", "აფხაზეთი", "სვანეთი", "სამეგრელო", "რაჭა")))


@cache
def _index() -> dict[str, str]:
    """The code of every key of a name; where two share one, the one that governs itself."""
    places = sorted(municipalities(), key=lambda place: (not place.self_governing, place.occupied))
    index: dict[str, str] = {}
    for place in places:
        for name in _names(place):
            index.setdefault(name_key(name), place.code)
    return index


def _names(place: Municipality) -> Iterator[str]:
    yield place.name_ka
    yield from _genitives(place.name_ka)
    yield place.name_en
    yield from place.aliases


def _genitives(name: str) -> Iterator[str]:
    """Its genitives: of ზუგდიდი ზუგდიდის, of წყალტუბო წყალტუბოს, of ყვარელი ყვარლის."""
    if name.endswith(("ო", "უ")):
        yield f"{name}ს"
        return
    stem = name[:-1]
    yield f"{stem}ის"
    if name.endswith("ი") and len(stem) > 3 and stem[-2] in "აეო":
        yield f"{stem[:-2]}{stem[-1]}ის"
