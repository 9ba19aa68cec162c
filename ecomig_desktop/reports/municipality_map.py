"""The map of Georgia shaded by people or notes, and how the meetings cover the municipalities."""

from __future__ import annotations

from collections.abc import Mapping

from ecomig_desktop import reference
from ecomig_desktop.domain.document import (
    Block,
    Bullets,
    Chart,
    ColumnHead,
    DataTable,
    Document,
    Heading,
    Map,
    Paragraph,
    Series,
)
from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.domain.places import CENTRAL
from ecomig_desktop.reports.attendance_words import ATTENDANCE
from ecomig_desktop.reports.common_words import COMMON
from ecomig_desktop.reports.coverage import place_of
from ecomig_desktop.reports.material import Material
from ecomig_desktop.reports.speech import Speech

WHATS = ("people", "notes")
"""What the map can be shaded by."""


def map_document(material: Material, what: str = "people") -> Document:
    """The map and its numbers by region and municipality; `what` is one of `WHATS`."""
    said = material.speech(COMMON, ATTENDANCE)
    values, central, unknown = _values(material, what)
    facts = {"shown": sum(values.values()), "places": len(values)}
    says = said(f"map_says_{what}", **facts)
    others = (("map_central", central), ("map_unknown", unknown))
    if not values and not central and not unknown:
        says = said(f"map_none_{what}")
    if beside := [said(key, many=many) for key, many in others if many]:
        says += " " + said("map_beside", others=", ".join(beside))
    blocks: list[Block] = [
        Paragraph(says, "lead"),
        map_block(material, what),
        Paragraph(f"{said('map_places')} {said('map_credits')}", "small"),
    ]
    if values or central or unknown:
        blocks.append(_table(said, what, values, central, unknown))
    if what == "people" and material.counts.people:
        blocks += [Heading(said("coverage")), *coverage_words(material)]
    blocks.append(Paragraph(said("privacy"), "small"))
    return material.document("map", said(f"document_map_{what}"), blocks)


def map_block(material: Material, what: str) -> Map:
    """The map alone, with the places of the meetings."""
    said = material.speech(COMMON, ATTENDANCE)
    values = _values(material, what)[0]
    marks = (_spot(each, said.place(each)) for each in material.lists.meetings)
    return Map(
        f"map_{what}",
        said(f"map_{what}"),
        values,
        said(f"unit_{what}"),
        tuple(dict.fromkeys(mark for mark in marks if mark)),
        said(f"map_nothing_{what}"),
    )


def coverage_blocks(material: Material) -> list[Block]:
    """The map of the people present, the target, and from where nobody came; nothing where nobody
    was anywhere."""
    if not material.counts.people:
        return []
    said = material.speech(COMMON, ATTENDANCE)
    reached, target = material.coverage.reached, material.coverage.target
    chart = Chart(
        "chart_coverage",
        said("chart_coverage"),
        "bars",
        (said("reached"),),
        (Series(said("reached"), (float(reached),)),),
        float(target) if target else None,
        said("target") if target else "",
    )
    return [
        Heading(said("coverage")),
        *coverage_words(material)[:1],
        *([chart] if target else []),
        map_block(material, "people"),
        Paragraph(f"{said('map_places')} {said('map_credits')}", "small"),
        *coverage_words(material)[1:],
    ]


def coverage_words(material: Material) -> list[Block]:
    """How many municipalities were reached of the target, then those that were not."""
    said, covered = material.speech(COMMON, ATTENDANCE), material.coverage
    if covered.target and covered.share is not None:
        share = said.number(100 * covered.share, 1)
        text = said(
            "coverage_of_target", reached=covered.reached, target=covered.target, share=share
        )
    else:
        text = said("coverage_no_target", reached=covered.reached)
    if not covered.missing:
        return [Paragraph(text), Paragraph(said("all_reached"))]
    regions: dict[str, list[str]] = {}
    for place in covered.missing:
        name = said.municipality(place.code)
        regions.setdefault(said.region(place.region_iso), []).append(name)
    return [
        Paragraph(text),
        Heading(f"{said('not_reached')} ({len(covered.missing)})", 2),
        Bullets(tuple(f"{region}: {', '.join(names)}" for region, names in regions.items())),
        Paragraph(said("not_reached_says"), "small"),
    ]


def _values(material: Material, what: str) -> tuple[Mapping[str, int], int, int]:
    """Numbers by municipality; how many stand for the centre, and of how many it is not known."""
    if what == "people":
        groups = {each.key: each.people for each in material.counts.by_municipality}
    else:
        groups = {}
        for row in material.notes:
            groups[place_of(row)] = groups.get(place_of(row), 0) + 1
    central, unknown = groups.pop(CENTRAL, 0), groups.pop(None, 0)
    return {str(code): many for code, many in groups.items()}, central, unknown


def _table(
    said: Speech, what: str, values: Mapping[str, int], central: int, unknown: int
) -> DataTable:
    rows: list[tuple[str, str, int]] = [
        (said.region(place.region_iso), said.municipality(place.code), values[place.code])
        for place in reference.municipalities()
        if place.code in values
    ]
    rows += [(name, "", many) for name, many in _others(said, central, unknown) if many]
    return DataTable(
        f"places_{what}",
        said(f"table_map_{what}"),
        (
            ColumnHead(said("region"), "text", 2),
            ColumnHead(said("municipality"), "text", 2),
            ColumnHead(said(what), "number"),
        ),
        tuple(rows),
        (said("total"), None, sum(values.values()) + central + unknown),
        said("source_lists" if what == "people" else "source_notes"),
    )


def _others(said: Speech, central: int, unknown: int) -> tuple[tuple[str, int], ...]:
    return ((said.municipality(CENTRAL), central), (said.unknown, unknown))


def _spot(meeting: Meeting, name: str) -> tuple[float, float, str] | None:
    """Where a meeting was: the known place of the plan, else the middle of its municipality."""
    for planned in reference.default_meetings():
        if meeting.place == planned.place_ka:
            return planned.lat, planned.lon, name
    place = reference.municipality(meeting.municipality)
    return (place.lat, place.lon, name) if place else None
