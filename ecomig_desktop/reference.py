"""The facts that the program ships: where they lie, and typed access to them.

Every table is read from `resources/data` when it is first asked for and kept from then on.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ecomig_desktop.domain.places import Indicator, Municipality, PlannedMeeting, Term

Ring = tuple[tuple[float, float], ...]
"""A closed line of (longitude, latitude) pairs in degrees."""


@cache
def _resources() -> Path:
    """The folder of resources: inside the installed package, else beside it in a checkout."""
    package = Path(__file__).resolve().parent
    packed = package / "resources"
    return packed if packed.is_dir() else package.parent / "resources"


def resource(name: str) -> Path:
    """The path of a shipped file or folder, by its name below `resources/`.

    A name that is not there is our mistake and raises FileNotFoundError.
    """
    path = _resources() / name
    if not path.exists():
        raise FileNotFoundError(path)
    return path


def _table(name: str) -> list[dict[str, str]]:
    """The rows of one CSV file of `resources/data`."""
    import csv

    with resource(f"data/{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def municipalities() -> tuple[Municipality, ...]:
    """All municipalities, by region in the order of the list."""
    return tuple(
        Municipality(
            code=row["code"],
            name_ka=row["name_ka"],
            name_en=row["name_en"],
            region_iso=row["region_iso"],
            region_ka=row["region_ka"],
            region_en=row["region_en"],
            kind=row["kind"],
            occupied=row["occupied"] == "yes",
            partly_occupied=row["occupied"] == "partly",
            self_governing=row["self_governing_2026"] == "yes",
            lat=float(row["lat"]),
            lon=float(row["lon"]),
            aliases=tuple(filter(None, row["aliases_latin"].split(";"))),
        )
        for row in _table("municipalities")
    )


@cache
def _municipalities_by_code() -> dict[str, Municipality]:
    return {place.code: place for place in municipalities()}


def municipality(code: str | None) -> Municipality | None:
    """The municipality of that code, or None (also for "central")."""
    return _municipalities_by_code().get(code or "")


@cache
def vocabulary(domain: str) -> tuple[Term, ...]:
    """The terms of one domain of the vocabulary, in its order; empty for an unknown domain."""
    return tuple(
        Term(row["key"], row["ka"], row["en"])
        for row in _table("vocabulary")
        if row["domain"] == domain
    )


def hazards() -> tuple[Term, ...]:
    """The natural hazards that a note can be about."""
    return vocabulary("hazard")


def sectors() -> tuple[Term, ...]:
    """The sectors that a person can speak for."""
    return vocabulary("sector")


@cache
def hazard_keys() -> frozenset[str]:
    """The keys of the hazards, for checking values."""
    return frozenset(term.key for term in hazards())


@cache
def municipality_codes() -> frozenset[str]:
    """The codes of the municipalities, for checking values; without "central"."""
    return frozenset(_municipalities_by_code())


@cache
def indicators() -> tuple[Indicator, ...]:
    """The figures that the themes can be assessed by."""
    return tuple(
        Indicator(row["key"], row["theme"], row["ka"], row["en"], row["value_type"])
        for row in _table("indicators")
    )


@cache
def default_meetings() -> tuple[PlannedMeeting, ...]:
    """The seven meetings of the original plan, by date."""
    return tuple(
        PlannedMeeting(
            date=row["date"],
            place_ka=row["place_ka"],
            place_in_ka=row["place_in_ka"],
            place_en=row["place_en"],
            municipality=row["municipality_code"],
            lat=float(row["lat"]),
            lon=float(row["lon"]),
        )
        for row in _table("meetings")
    )


@cache
def strings() -> dict[str, tuple[str, str]]:
    """The texts that papers carry (funder line, notices, consents): key -> (Georgian, English)."""
    return {row["key"]: (row["ka"], row["en"]) for row in _table("strings_ka_en")}


@cache
def georgia_outlines() -> dict[str, tuple[Ring, ...]]:
    """The outlines of municipalities by code, simplified, for schematic maps only.

    A ring inside another is a hole: fill by the odd-even rule. Batumi, Kutaisi, Poti and
    Rustavi have none: draw a point at their coordinates. The keys also name historical
    districts that are no municipalities today.
    """
    import json

    document = json.loads(resource("data/municipalities.geojson").read_text(encoding="utf-8"))
    return {feature["id"]: _rings(feature["geometry"]) for feature in document["features"]}


def _rings(geometry: dict[str, list[list[tuple[float, float]]]]) -> tuple[Ring, ...]:
    """The rings of a GeoJSON polygon."""
    return tuple(tuple((lon, lat) for lon, lat in ring) for ring in geometry["coordinates"])
