from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ecomig_desktop.views.language import Language
from ecomig_desktop.views.new_workbook import NewWorkbookDialog
from ecomig_desktop.views.theme import Theme
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.label import Label


@pytest.fixture
def dialog(tmp_path: Path, language: Language, theme: Theme, qtbot: QtBot) -> NewWorkbookDialog:
    made = NewWorkbookDialog(tmp_path, language, 2016)
    qtbot.addWidget(made)
    made.show()
    return made


def texts(dialog: NewWorkbookDialog) -> list[str]:
    return [label.plain_text() for label in dialog.findChildren(Label) if label.isVisible()]


def warnings(dialog: NewWorkbookDialog) -> list[str]:
    return [field.warning() for field in dialog.findChildren(Field) if field.warning()]


def test_the_plan_is_that_of_the_year(dialog: NewWorkbookDialog) -> None:
    dialog.set_year(2027)
    plan = dialog.plan()
    assert plan["project"]["year"] == 2027
    assert [meeting["date"][:4] for meeting in plan["meetings"]] == ["2027"] * 7


def test_the_days_are_shown_before_anything_is_made(dialog: NewWorkbookDialog) -> None:
    assert {"15.11.2016", "სამშაბათი", "ანაკლია"} <= set(texts(dialog))


def test_a_weekend_is_pointed_out(dialog: NewWorkbookDialog) -> None:
    weekend = "ზოგი დღე დასვენების დღეს ემთხვევა; ყველა თარიღის შეცვლა შემდეგაც შეიძლება."
    assert weekend not in texts(dialog)
    dialog.set_year(2026)
    assert weekend in texts(dialog)


def test_without_meetings_the_themes_stay(dialog: NewWorkbookDialog) -> None:
    dialog.set_empty()
    assert dialog.plan()["meetings"] == []
    assert len(dialog.plan()["themes"]) == 4


def test_the_name_follows_the_year_until_somebody_writes_one(
    dialog: NewWorkbookDialog, tmp_path: Path
) -> None:
    dialog.set_year(2027)
    assert dialog.path() == tmp_path / "ეკომიგრაცია 2027.ecomig"
    dialog.set_path(str(tmp_path / "ჩვენი"))
    dialog.set_year(2028)
    assert dialog.path() == tmp_path / "ჩვენი.ecomig"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("", "მიუთითეთ ფაილის სახელი."),
        ("there.ecomig", "ასეთი ფაილი უკვე არსებობს. აირჩიეთ სხვა სახელი."),
        ("nowhere/new.ecomig", "ასეთი საქაღალდე არ არსებობს."),
    ],
)
def test_a_place_that_cannot_be_is_said_in_place(
    dialog: NewWorkbookDialog, tmp_path: Path, name: str, reason: str
) -> None:
    (tmp_path / "there.ecomig").touch()
    dialog.set_path(str(tmp_path / name) if name else "")
    dialog.accept_if_possible()
    assert warnings(dialog) == [reason]
    assert dialog.isVisible()


def test_a_good_place_is_taken(dialog: NewWorkbookDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.accepted):
        dialog.accept_if_possible()
