"""The default plan is the real one: seven meetings, four themes, everything in two languages."""

from __future__ import annotations

import re

import pytest

from ecomig_desktop.domain.plan import plan_rows
from ecomig_desktop.domain.tables import TABLES
from ecomig_desktop.example.plan import default_plan


def test_the_seven_meetings_stand_in_the_order_of_the_journey() -> None:
    meetings = default_plan()["meetings"]
    assert [(meeting["date"], meeting["place_en"]) for meeting in meetings] == [
        ("2016-11-15", "Anaklia"),
        ("2016-11-16", "Tskaltubo"),
        ("2016-11-17", "Tbilisi"),
        ("2016-11-18", "Rustavi"),
        ("2016-11-21", "Napareuli"),
        ("2016-11-22", "Borjomi"),
        ("2016-11-25", "Batumi"),
    ]


def test_another_year_keeps_the_days() -> None:
    plan = default_plan(2027)
    assert plan["project"]["year"] == 2027
    assert {meeting["date"][:7] for meeting in plan["meetings"]} == {"2027-11"}


def test_the_four_themes_carry_the_letters_of_the_announcement() -> None:
    assert [theme["letter"] for theme in default_plan()["themes"]] == ["ა", "ბ", "გ", "დ"]


def test_every_theme_is_on_every_agenda() -> None:
    for meeting in default_plan()["meetings"]:
        assert {item["theme"] for item in meeting["agenda"]} == {None, "a", "b", "c", "d"}


def test_an_agenda_runs_forward_inside_the_meeting() -> None:
    for meeting in default_plan()["meetings"]:
        times = [item["starts"] for item in meeting["agenda"]]
        assert times == sorted(set(times))
        assert times[0] >= meeting["starts"]
        assert times[-1] < meeting["ends"]


def test_georgian_columns_are_georgian_and_english_ones_english() -> None:
    for _, _, values in plan_rows(default_plan()):
        for name, value in values.items():
            if f"{name}_en" in values:
                assert re.search("[ა-ჰ]", value), value
            elif name.endswith("_en"):
                assert not re.search("[ა-ჰ]", value), value


def test_no_text_is_longer_than_its_column() -> None:
    for table, _, values in plan_rows(default_plan()):
        for name, value in values.items():
            column = TABLES[table].column(name)
            assert column is not None
            assert not isinstance(value, str) or len(value) <= column.limit


@pytest.mark.parametrize("column", ["title", "privacy_notice", "photo_consent_text", "disclaimer"])
def test_the_project_carries_the_texts_of_the_papers(column: str) -> None:
    project = default_plan()["project"]
    assert project[column]
    assert project[f"{column}_en"]


def test_every_call_makes_a_plan_of_its_own() -> None:
    default_plan()["meetings"].clear()
    assert len(default_plan()["meetings"]) == 7
