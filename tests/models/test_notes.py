from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from ecomig_desktop.models.news import News
from ecomig_desktop.models.notes import NO_THEME, NotesModel, ThemeCountsModel
from ecomig_desktop.workbook import Workbook, commands

Add = Callable[..., str]


@pytest.fixture
def news() -> News:
    return News()


@pytest.fixture
def add(workbook: Workbook, news: News) -> Add:
    def adding(text: str, **values: object) -> str:
        note = {"meeting": workbook.meetings()[0].id, "text": text} | values
        changed = workbook.run(commands.add("note", **note))
        news.changed.emit(changed, None)
        return changed.ids[0]

    return adding


@pytest.fixture
def model(workbook: Workbook, news: News, qtbot: object) -> NotesModel:
    made = NotesModel(workbook, news, lambda row: row.note.text or "")
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.show_meeting(workbook.meetings()[0].id)
    return made


def shown(model: NotesModel) -> list[str]:
    return [str(model.index(at, 0).data()) for at in range(model.rowCount())]


def test_notes_stand_newest_first(model: NotesModel, add: Add) -> None:
    add("ძველი", taken_at="2016-11-15T11:00")
    add("ახალი", taken_at="2016-11-15T12:00")
    assert shown(model) == ["ახალი", "ძველი"]


def test_notes_of_others_are_not_shown(model: NotesModel, add: Add, workbook: Workbook) -> None:
    add("სხვაგან", meeting=workbook.meetings()[1].id)
    assert shown(model) == []


def test_theme_kind_and_search_narrow(model: NotesModel, add: Add, workbook: Workbook) -> None:
    first, second = (theme.id for theme in workbook.themes()[:2])
    add("ფასის ზღვარი", theme=first, kind="problem")
    add("სახლის ფასი", theme=second, kind="figure")
    model.filter(theme=first, kind=None, search="")
    assert shown(model) == ["ფასის ზღვარი"]
    model.filter(theme=None, kind="figure", search="")
    assert shown(model) == ["სახლის ფასი"]
    model.filter(theme=None, kind=None, search="ზღვარ")
    assert shown(model) == ["ფასის ზღვარი"]


def test_notes_without_a_theme_are_found(model: NotesModel, add: Add, workbook: Workbook) -> None:
    add("თემით", theme=workbook.themes()[0].id)
    add("უთემოდ")
    model.filter(theme=NO_THEME, kind=None, search="")
    assert shown(model) == ["უთემოდ"]


def test_a_renamed_speaker_is_read_again(
    model: NotesModel, add: Add, workbook: Workbook, news: News
) -> None:
    person = workbook.run(commands.add("person", given_name="ეკა")).ids[0]
    note = add("ნათქვამი", speaker=person)
    news.changed.emit(workbook.run(commands.edit("person", person, given_name="ეთერ")), None)
    row = model.row(model.index_of(note))
    assert row is not None and row.speaker is not None
    assert row.speaker.given_name == "ეთერ"


def test_a_note_is_read_aloud_by_a_screen_reader(model: NotesModel, add: Add) -> None:
    add("სახლი")
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "სახლი"


def test_themes_are_counted_with_all_first(
    workbook: Workbook, news: News, add: Add, qtbot: object
) -> None:
    model = ThemeCountsModel(workbook, news, lambda row: "")
    model.show_meeting(workbook.meetings()[0].id)
    add("ერთი", theme=workbook.themes()[1].id)
    assert [row.count for row in model.rows()] == [1, 0, 1, 0, 0]
    add("უთემოდ")
    assert [row.count for row in model.rows()] == [2, 0, 1, 0, 0, 1]
    assert model.rows()[-1].key == NO_THEME
