"""A plan becomes rows whose ids follow from it; a wrong plan is refused with the place."""

from __future__ import annotations

from typing import Any

import pytest

from ecomig_desktop.domain.plan import PROJECT_ID, plan_rows
from ecomig_desktop.domain.tables import TABLES, Kind
from ecomig_desktop.errors import Refused


def small_plan() -> dict[str, Any]:
    return {
        "project": {"title": "ველზე", "year": 2016},
        "themes": [{"letter": "ა", "letter_en": "a"}, {"letter": "ბ", "letter_en": "b"}],
        "meetings": [
            {
                "date": "2016-11-15",
                "place": "ანაკლია",
                "agenda": [{"starts": "11:00", "title": "რეგისტრაცია"}, {"theme": "b"}],
            }
        ],
    }


def test_an_empty_plan_still_makes_the_project() -> None:
    assert plan_rows({}) == [("project", PROJECT_ID, {})]


def test_rows_never_point_at_a_later_row() -> None:
    known: set[str] = set()
    for table, row_id, values in plan_rows(small_plan()):
        pointed_at = {
            values[column.name]
            for column in TABLES[table].columns
            if column.kind is Kind.REFERENCE and column.name in values
        }
        assert pointed_at <= known
        known.add(row_id)
    assert len(known) == 6


def test_themes_and_agenda_items_are_numbered_in_their_order() -> None:
    rows = plan_rows(small_plan())
    assert [values["position"] for table, _, values in rows if table == "theme"] == [1, 2]
    assert [values["position"] for table, _, values in rows if table == "agenda_item"] == [1, 2]


def test_an_agenda_item_names_its_theme_by_the_letter_of_either_language() -> None:
    plan = small_plan()
    english = plan_rows(plan)
    plan["meetings"][0]["agenda"][1]["theme"] = "ბ"
    assert plan_rows(plan) == english
    second_theme = english[2][1]
    assert english[-1][2]["theme"] == second_theme


def test_the_same_plan_makes_the_same_ids() -> None:
    assert [row[1] for row in plan_rows(small_plan())] == [
        row[1] for row in plan_rows(small_plan())
    ]


def test_ids_do_not_change_with_texts() -> None:
    plan = small_plan()
    before = [row[1] for row in plan_rows(plan)]
    plan["project"]["title"] = "სხვა"
    plan["themes"][0]["title"] = "სხვა"
    plan["meetings"][0]["venue"] = "სხვა"
    assert [row[1] for row in plan_rows(plan)] == before


def test_a_meeting_is_planned_unless_the_plan_says_otherwise() -> None:
    plan = small_plan()
    assert plan_rows(plan)[3][2]["status"] == "planned"
    plan["meetings"][0]["status"] = "cancelled"
    assert plan_rows(plan)[3][2]["status"] == "cancelled"


def test_what_is_null_is_left_out() -> None:
    plan = small_plan()
    plan["meetings"][0]["venue"] = None
    assert "venue" not in plan_rows(plan)[3][2]


def test_the_plan_given_is_not_changed() -> None:
    plan = small_plan()
    plan_rows(plan)
    assert plan == small_plan()


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"projects": {}}, "plan: projects"),
        ({"project": []}, "project: []"),
        ({"project": {"titel": "x"}}, "project: titel"),
        ({"project": {"title": ["x"]}}, "project.title: ['x']"),
        ({"project": {"year": "2016"}}, "project.year: 2016"),
        ({"themes": {}}, "themes: {}"),
        ({"themes": [{"position": 3}]}, "themes[0]: position"),
        ({"themes": [{"letter": "ა"}, {"letter": "ა"}]}, "themes[1].letter: ა"),
        ({"meetings": ["Anaklia"]}, "meetings[0]: Anaklia"),
        ({"meetings": [{"id": "1"}]}, "meetings[0]: id"),
        ({"meetings": [{"date": "15.11.2016"}]}, "meetings[0].date: 15.11.2016"),
        ({"meetings": [{"municipality": "atlantis"}]}, "meetings[0].municipality: atlantis"),
        ({"meetings": [{"date": "2016-11-15"}] * 2}, "meetings[1]: date, place, starts"),
        ({"meetings": [{"agenda": {}}]}, "meetings[0].agenda: {}"),
        ({"meetings": [{"agenda": [{"meeting": "x"}]}]}, "meetings[0].agenda[0]: meeting"),
        ({"meetings": [{"agenda": [{"theme": "ჰ"}]}]}, "meetings[0].agenda[0].theme: ჰ"),
        ({"meetings": [{"agenda": [{"theme": ["a"]}]}]}, "meetings[0].agenda[0].theme: ['a']"),
    ],
)
def test_a_wrong_plan_is_refused_with_the_place(change: dict[str, Any], place: str) -> None:
    with pytest.raises(Refused) as refusal:
        plan_rows({**small_plan(), **change})
    assert refusal.value.key == "plan_wrong"
    assert refusal.value.facts["detail"] == place


@pytest.mark.parametrize("plan", [None, [], "x", 3])
def test_a_plan_that_is_no_object_is_refused(plan: object) -> None:
    with pytest.raises(Refused):
        plan_rows(plan)


def test_a_long_mistake_is_shown_cut_short() -> None:
    with pytest.raises(Refused) as refusal:
        plan_rows({"themes": "x" * 5000})
    assert len(str(refusal.value.facts["detail"])) < 80
