"""The list of actions as rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from ecomig_desktop.domain.change import derived_row_id
from ecomig_desktop.models.news import News
from ecomig_desktop.models.recommendations import (
    NO_ADDRESSEE,
    NO_EVIDENCE,
    NOTHING,
    NUMBER_TWICE,
    RecommendationsModel,
)
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook.outcome_commands import address, join
from tests.field import field_world


@pytest.fixture
def rows(workbook: Workbook) -> list[str]:
    """Three recommendations; the first has all that it needs."""
    theme = workbook.themes()[0].id
    made = [
        workbook.run(commands.add("recommendation", position=float(at), text=text, theme=of)).ids[0]
        for at, (text, of) in enumerate(
            (("გზის შეკეთება", theme), ("წყალი", None), ("სახლი", None))
        )
    ]
    finding = workbook.run(commands.add("finding", text="გზა დაზიანებულია")).ids[0]
    workbook.run(join("recommendation_finding", made[0], [finding]))
    workbook.run(address(made[0], workbook.bodies()[:1]))
    return made


@pytest.fixture
def model(workbook: Workbook, rows: list[str]) -> RecommendationsModel:
    """The model on them."""
    return RecommendationsModel(workbook, News(), lambda line: line.number)


def _shown(model: RecommendationsModel) -> list[str]:
    return [row.id for row in model.rows()]


def test_what_each_lacks_is_known(model: RecommendationsModel, rows: list[str]) -> None:
    assert model.all[0].lacks == ()
    assert model.all[1].lacks == (NO_EVIDENCE, NO_ADDRESSEE)
    assert model.lacking() == {NO_EVIDENCE: 2, NO_ADDRESSEE: 2}


def test_every_filter_narrows(
    workbook: Workbook, model: RecommendationsModel, rows: list[str]
) -> None:
    for wanted in (
        {"theme": workbook.themes()[0].id},
        {"body": workbook.bodies()[0].id},
        {"search": "შეკეთ გზის"},
        {"search": "SekeTeba"},
    ):
        model.show_only(theme=None, body=None, search="")
        model.show_only(**wanted)
        assert _shown(model) == rows[:1], wanted
    model.show_only(search="", theme=NOTHING)
    assert _shown(model) == rows[1:]
    model.show_only(theme=None, lacking=NO_EVIDENCE)
    assert _shown(model) == rows[1:]


def test_a_row_steps_over_its_neighbour_among_those_shown(
    workbook: Workbook, model: RecommendationsModel, rows: list[str]
) -> None:
    model.show_only(lacking=NO_EVIDENCE)
    command = model.stepped(rows[2], -1)
    assert command is not None
    workbook.run(command)
    model.refresh()
    assert _shown(model) == [rows[2], rows[1]]
    assert model.stepped(rows[2], -1) is None


def test_numbers_follow_the_place_unless_one_is_written(
    workbook: Workbook, model: RecommendationsModel, rows: list[str]
) -> None:
    workbook.run(commands.edit("recommendation", rows[1], number="2.ა"))
    model.refresh()
    assert [line.number for line in model.all] == ["1", "2.ა", "3"]


def test_a_number_that_was_given_twice_is_something_to_mend(
    workbook: Workbook, model: RecommendationsModel, rows: list[str]
) -> None:
    for row in rows[1:]:
        workbook.run(commands.edit("recommendation", row, number="7"))
    model.refresh()
    assert [line.number for line in model.all] == ["1", "7", "7 (2)"]
    assert [NUMBER_TWICE in line.lacks for line in model.all] == [False, False, True]


def test_supporters_who_are_one_person_count_once(
    workbook: Workbook, model: RecommendationsModel, rows: list[str]
) -> None:
    one, other = (workbook.run(commands.add("person", given_name=name)).ids[0] for name in "აბ")
    workbook.run(join("recommendation_person", rows[0], [one, other]))
    workbook.run(commands.judge(one, other, "same"))
    model.refresh()
    assert model.all[0].supporters == 1


def test_one_that_laptops_disagree_on_is_marked(tmp_path: Path) -> None:
    office, one, two = field_world(tmp_path)
    row = derived_row_id("recommendation", ["first"])
    one.put("recommendation", row, text="გზა", priority="high")
    first = one.export()
    two.put("recommendation", row, text="გზა", priority="low")
    office.merge(first, two.export())
    with office.open() as workbook:
        model = RecommendationsModel(workbook, News(), lambda line: line.number)
        assert [line.disputed for line in model.all] == [True]
