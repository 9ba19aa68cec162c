"""Tables and charts of the people present, by what they are told apart by."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from ecomig_desktop import reference
from ecomig_desktop.domain.document import (
    Block,
    Cell,
    Chart,
    ColumnHead,
    DataTable,
    Heading,
    Series,
)
from ecomig_desktop.reports.attendance_words import ATTENDANCE
from ecomig_desktop.reports.common_words import COMMON
from ecomig_desktop.reports.material import Material
from ecomig_desktop.reports.people_counts import Group
from ecomig_desktop.reports.speech import Speech

Names = Callable[[str | None], str]
"""What a group is called by its key."""

_KINDS = {"by_sector": "sector", "by_gender": "gender", "by_age": "age_group"}


def people_blocks(material: Material) -> list[Block]:
    """People by sector, gender, age group, region and municipality, and how often they came;
    nothing where nobody was anywhere."""
    said = material.speech(COMMON, ATTENDANCE)
    if not material.counts.people:
        return []
    blocks: list[Block] = []
    for name in _KINDS:
        blocks += _of_kind(material, said, name)
    return [*blocks, *_of_places(material, said), *_of_times(material, said)]


def _of_kind(material: Material, said: Speech, name: str) -> list[Block]:
    column = _KINDS[name]
    groups: tuple[Group, ...] = getattr(material.counts, name)
    names = partial(said.chosen, column)
    return [
        Heading(said(name)),
        *_chart(said, name, groups, names),
        _table(said, name, said(column), groups, names),
        _cross(material, said, column, groups, names),
    ]


def _of_places(material: Material, said: Speech) -> list[Block]:
    regions, places = material.counts.by_region, material.counts.by_municipality
    note = f"{said('note_place')} {said('source_lists')}"
    return [
        Heading(said("by_region")),
        *_chart(said, "by_region", regions, said.region),
        _table(said, "by_region", said("region"), regions, said.region, note),
        _by_municipality(said, places, note),
    ]


def _by_municipality(said: Speech, places: Sequence[Group], note: str) -> DataTable:
    """Under the names of their regions, whose order they have."""
    table = _table(said, "by_municipality", said("municipality"), places, said.municipality, note)
    regions = {each.code: each.region_iso for each in reference.municipalities()}
    of_each = (said.region(regions[each.key]) if each.key in regions else "" for each in places)
    return replace(
        table,
        columns=(ColumnHead(said("region"), "text", 2.6), *table.columns),
        rows=tuple((region, *row) for region, row in zip(of_each, table.rows, strict=True)),
        total=(said("total"), None, *(table.total or ())[1:]),
    )


def _of_times(material: Material, said: Speech) -> list[Block]:
    times = material.counts.times
    table = DataTable(
        "by_times",
        said("table_by_times"),
        (
            ColumnHead(said("times"), "number", 2),
            ColumnHead(said("people"), "number"),
            ColumnHead(said("share"), "share"),
        ),
        tuple((often, many, many / material.counts.people) for often, many in times.items()),
        (said("total"), material.counts.people, 1.0),
        _noted(said, said("source_lists"), list(times.values())),
    )
    return [Heading(said("by_times")), table]


def _table(
    said: Speech, name: str, title: str, groups: Sequence[Group], names: Names, note: str = ""
) -> DataTable:
    people = sum(each.people for each in groups)
    attendances = sum(each.attendances for each in groups)
    return DataTable(
        name,
        said(f"table_{name}"),
        (
            ColumnHead(title, "text", 3),
            ColumnHead(said("people"), "number"),
            ColumnHead(said("share"), "share"),
            ColumnHead(said("attendances"), "number"),
        ),
        tuple((names(e.key), e.people, e.people / people, e.attendances) for e in groups),
        (said("total"), people, 1.0, attendances),
        _noted(said, note or said("source_lists"), [each.people for each in groups]),
    )


def _noted(said: Speech, note: str, parts: Sequence[int]) -> str:
    """A table's note; where its shares as they are written do not add up, it says why."""
    written = sum(round(1000 * each / sum(parts)) for each in parts)
    return note if written == 1000 else f"{note} {said('rounded')}"


def _chart(said: Speech, name: str, groups: Sequence[Group], names: Names) -> list[Chart]:
    """None where there is nothing to compare."""
    categories = tuple(names(each.key) for each in groups)
    values = Series(said("people"), tuple(float(each.people) for each in groups))
    if len(categories) < 2:
        return []
    return [Chart(f"chart_{name}", said(f"table_{name}"), "bars", categories, (values,))]


def _cross(
    material: Material, said: Speech, column: str, groups: Sequence[Group], names: Names
) -> DataTable:
    """Meetings by the values of a column."""
    cross, keys = material.counts.cross, [each.key for each in groups]
    came = [each for each in material.counts.meetings if each.present]
    numbers = [
        (*(cross.get((each.meeting.id, column, key), 0) for key in keys), each.present)
        for each in came
    ]
    rows: list[tuple[Cell, ...]] = [
        (f"{material.numbers[each.meeting.id]}. {said.place(each.meeting)}", *many)
        for each, many in zip(came, numbers, strict=True)
    ]
    sums = (sum(one) for one in zip(*numbers, strict=True))
    short = {"sector": "sector", "gender": "gender", "age_group": "age"}[column]
    return DataTable(
        f"meetings_{short}",
        said(f"table_cross_{short}"),
        (
            ColumnHead(said("meeting"), "text", 2),
            *(ColumnHead(names(key), "number") for key in keys),
            ColumnHead(said("total"), "number"),
        ),
        tuple(rows),
        (said("total"), *sums),
        said("source_cross"),
    )
