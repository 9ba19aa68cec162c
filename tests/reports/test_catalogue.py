"""Reports by their names."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from ecomig_desktop.errors import Refused
from ecomig_desktop.reports.catalogue import REPORTS, make_document
from tests.outcomes_world import World, create


@pytest.mark.parametrize("name", [name for name in REPORTS if name not in ("trace", "letter")])
def test_a_report_is_called_as_it_is_asked_for(world: World, name: str) -> None:
    assert make_document(world.workbook, name).name == name


@pytest.mark.parametrize(
    ("name", "choices", "key"),
    [
        ("poster", {}, "no_such_report"),
        ("map", {"what": "hats"}, "report_no_such_choice"),
        ("attendance", {"what": "people"}, "report_has_no_choice"),
        ("map", {"submission": "1"}, "report_has_no_choice"),
    ],
)
def test_what_is_not_there_is_refused(
    tmp_path: Path, name: str, choices: dict[str, Any], key: str
) -> None:
    with create(tmp_path) as workbook, pytest.raises(Refused) as refused:
        make_document(workbook, name, **choices)
    assert refused.value.key == key


def test_reports_only_read(world: World) -> None:
    before = world.workbook.digest()
    for name in REPORTS:
        if name not in ("trace", "letter"):
            make_document(world.workbook, name)
    assert world.workbook.digest() == before


def test_a_map_is_of_people_or_of_notes(world: World) -> None:
    people, notes, plain = (
        make_document(world.workbook, "map", "en", what=what) for what in ("people", "notes", None)
    )
    assert people == plain
    assert people.tables[0].total != notes.tables[0].total
