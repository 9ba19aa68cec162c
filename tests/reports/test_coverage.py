"""Which municipalities were reached, and who has spoken on which theme."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

from ecomig_desktop.reports.coverage import Coverage
from ecomig_desktop.reports.material import Material
from ecomig_desktop.workbook import commands
from tests.outcomes_world import World, create
from tests.reports.naive import Naive


def test_people_and_notes_by_municipality_are_those_of_the_records(
    world: World, material: Material
) -> None:
    naive, covered = Naive(world.workbook), material.coverage
    people = naive.by("municipality")[0]
    spoken = Counter(naive.speaks(note)[1] for note in naive.tables["note"])
    for counted, found in ((people, covered.people), (spoken, covered.notes)):
        assert dict(found) == {k: n for k, n in counted.items() if k not in (None, "central")}
    assert covered.target == 62
    assert covered.reached == len(covered.people)


def test_a_theme_is_spoken_on_by_whom_the_notes_say(world: World, material: Material) -> None:
    naive, covered = Naive(world.workbook), material.theme_coverage
    sectors: Counter[tuple[str | None, str | None]] = Counter()
    places: Counter[tuple[str | None, str | None]] = Counter()
    for note in naive.tables["note"]:
        sector, place = naive.speaks(note)
        sectors[note["theme"], sector] += 1
        places[note["theme"], place] += 1
    assert covered.by_sector == sectors
    assert covered.by_municipality == places
    for theme in world.themes:
        silent = covered.silent_municipalities(theme)
        assert silent
        assert not any(places[theme, code] for code in silent)


def test_what_is_missing_is_self_governing_and_was_not_there() -> None:
    covered = Coverage(62, {"zugdidi": 3}, {})
    codes = [place.code for place in covered.missing]
    assert len(codes) == 63
    assert "zugdidi" not in codes
    assert "akhalgori" not in codes


def test_without_a_target_there_is_no_share() -> None:
    assert Coverage(None, {"zugdidi": 1}, {}).share is None
    assert replace(Coverage(4, {"zugdidi": 1}, {})).share == 0.25


def test_a_note_speaks_for_its_own_municipality_before_its_speakers(tmp_path: Path) -> None:
    with create(tmp_path) as workbook:
        person = workbook.run(commands.add("person", given_name="ნინო", municipality="poti")).ids[0]
        for place in (None, "zugdidi"):
            workbook.run(commands.add("note", text="ა", speaker=person, municipality=place))
        assert Material(workbook, "ka").coverage.notes == {"poti": 1, "zugdidi": 1}
