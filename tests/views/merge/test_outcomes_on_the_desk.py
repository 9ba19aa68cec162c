"""What two coordinators disagree about, as the merge desk says it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ecomig_desktop.domain.outcome_tables import OUTCOME_TABLES
from ecomig_desktop.merge import merge_files
from ecomig_desktop.models.conflicts import GROUPS, group_of_table
from ecomig_desktop.models.foreseen import Foresight
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.language import Language
from ecomig_desktop.views.merge.conflict_words import ConflictWords
from ecomig_desktop.views.merge.conflicts_panel import ConflictsPanel
from ecomig_desktop.views.merge.desk_page import MergeDesk
from ecomig_desktop.views.merge.group_chips import GroupChips
from ecomig_desktop.views.merge.other_value import OtherValue
from ecomig_desktop.views.merge.preview_words import PreviewWords
from ecomig_desktop.views.record_words import RecordWords
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook.cases import Case, case_of
from tests.coordinators import MRA, Coordinators
from tests.gallery.world import World
from tests.hands import look_at

STRANGE = re.compile(r"[0-9a-f]{8}-|[a-z]_[a-z]|None|[{}\[\]]")
"""Ids, words of the file format and of programs, which nobody should have to read."""
LATIN = re.compile("[A-Za-z]{2,}")


@pytest.fixture
def workbook(both_home: Coordinators, tmp_path: Path) -> Iterator[Workbook]:
    """The office's, before."""
    with both_home.office.copy_to(tmp_path / "office").open() as workbook:
        yield workbook


@pytest.fixture
def merged(workbook: Workbook, both_home: Coordinators) -> Workbook:
    merge_files(workbook, both_home.brought)
    return workbook


@pytest.fixture
def panel(merged: Workbook, world: World, qtbot: QtBot) -> ConflictsPanel:
    made = ConflictsPanel(world.desk_on(merged))
    look_at(made, qtbot)
    made.arrive()
    return made


def case_about(workbook: Workbook, table: str, column: str) -> Case:
    keys = workbook.conflict_keys()
    key = next(each for each in keys if (each[0], each[2]) == (table, column))
    return case_of(workbook, workbook.conflict(*key))


@pytest.mark.parametrize("code", ["ka", "en"])
def test_conflicts_are_said_in_words(merged: Workbook, language: Language, code: str) -> None:
    language.use(code)
    words = ConflictWords(merged, lambda: code)
    for conflict in merged.conflicts():
        case = case_of(merged, conflict)
        told = [words.subject(case), *words.lines(case), *words.before(case)]
        for choice in case.choices:
            told += [words.choice(case, choice), words.detail(case, choice)]
        assert not any(map(STRANGE.search, told)), told
        assert code == "en" or not any(map(LATIN.search, told)), told
        assert words.title(case) != words.records.nameless(conflict.table)


@pytest.mark.parametrize("code", ["ka", "en"])
def test_what_a_merge_would_do_is_said_in_words(
    workbook: Workbook, both_home: Coordinators, language: Language, code: str
) -> None:
    language.use(code)
    foresight = Foresight()
    merge_files(workbook, both_home.brought, dry_run=True, news=foresight.add)
    words = PreviewWords(workbook, lambda: foresight, lambda file: "ლეპტოპი", lambda: code)
    for at in range(len(foresight)):
        whole = words.whole(foresight[at])
        told = [whole]
        for field in words.fields(foresight[at]):
            told += [field.name, field.before, field.after]
        assert not any(map(STRANGE.search, told)), told
        assert code == "en" or not LATIN.search(whole), whole


@pytest.mark.parametrize("table", OUTCOME_TABLES, ids=lambda table: table.name)
def test_a_record_that_says_hardly_anything_is_called_something(
    merged: Workbook, language: Language, table: object
) -> None:
    name = getattr(table, "name", "")
    words = RecordWords(merged, "ka")
    there = [str(row["id"]) for found, row in merged.records() if found == name]
    assert there
    for row in there:
        assert not STRANGE.search(words.title(name, row))


def test_what_has_no_title_is_told_by_what_it_is(merged: Workbook) -> None:
    words = RecordWords(merged, "ka")
    for table, values, told in (
        ("list_version", {"made_at": "2016-12-01T10:00"}, "1 დეკემბერი, 2016, 10:00"),
        ("activity", {"kind": "documentary", "date": "2016-12-01"}, "1 დეკემბერი, 2016"),
        ("finding", {"aspect": "resource"}, "რესურსი"),
        ("finding", {"title_en": "Water"}, "Water"),
    ):
        row = merged.run(commands.add(table, **values)).ids[0]
        assert told in words.title(table, row)


def test_a_place_in_the_list_is_told_by_what_stands_before_it(merged: Workbook) -> None:
    words = ConflictWords(merged, lambda: "ka")
    case = case_about(merged, "recommendation", "position")
    assert words.before(case)[1] == "პირველი"
    assert [words.choice(case, each) for each in case.choices] == [
        "ამის შემდეგ: გადაიხედოს სახლის შეძენის ზღვრული ფასი",
        "ამის შემდეგ: შეიქმნას გაფრთხილების სისტემა",
    ]


def test_what_a_body_was_called_before_is_what_ships(merged: Workbook) -> None:
    words = ConflictWords(merged, lambda: "ka")
    told = words.before(case_about(merged, "body", "name"))[1]
    assert told == next(each.name for each in merged.shipped_bodies() if each.id == MRA)


def test_who_keeps_a_finding_sees_all_of_its_text(both_home: Coordinators, tmp_path: Path) -> None:
    office, one, other = (
        each.copy_to(tmp_path / str(at))
        for at, each in enumerate((both_home.office, both_home.office, both_home.office))
    )
    with office.open() as workbook:
        row = workbook.run(commands.add("finding", title="სათაური", text="ა\n\nბ")).ids[0]
    for laptop in (one, other):
        laptop.merge(office.export())
    with one.open() as workbook:
        workbook.run(commands.delete("finding", row))
    other.put("finding", row, aspect="problem")
    office.merge(one.export(), other.export())
    with office.open() as workbook:
        case = case_of(workbook, workbook.conflicts()[0])
        words = ConflictWords(workbook, lambda: "ka")
        assert words.detail(case, case.choices[0]) == "სათაური\n\nა\n\nბ"


def test_conflicts_stand_in_groups_of_what_they_are_about(panel: ConflictsPanel) -> None:
    assert list(panel.cases.group_counts()) == ["findings", "actions", "campaign"]
    assert {group_of_table(table.name) for table in OUTCOME_TABLES} <= set(GROUPS[:-1])
    assert panel.findChildren(GroupChips)[0].isVisible()


def test_a_place_in_the_list_is_chosen_and_not_typed(
    panel: ConflictsPanel, merged: Workbook
) -> None:
    for column, typed in (("position", False), ("due", True)):
        case = case_about(merged, "recommendation", column)
        at = [each.id for each in panel.cases.rows()].index(case.id)
        panel.list.setCurrentIndex(panel.cases.index(at, 0))
        assert panel.findChildren(OtherValue)[0].isVisible() == typed


def test_the_list_of_a_forum_is_no_meeting_that_somebody_returns_from(
    workbook: Workbook, both_home: Coordinators, world: World, qtbot: QtBot
) -> None:
    desk: Desk = world.desk_on(workbook)
    page = MergeDesk(desk)
    look_at(page, qtbot)
    page.add(both_home.brought)
    qtbot.waitUntil(lambda: not (page.busy or page.board.busy or page.duplicates.open.busy))
    page.draft.merge()
    qtbot.waitUntil(lambda: not (page.busy or page.board.busy or page.duplicates.open.busy))
    assert page.intake._meetings == (1, 7)
    assert len(workbook.meetings()) == 8
    page.draft.finish()
