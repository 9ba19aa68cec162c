"""The board shows every finding where it stands, and says how it is put elsewhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from ecomig_desktop.domain.outcome_tables import ASPECTS
from ecomig_desktop.models.findings import FindingsModel
from ecomig_desktop.models.news import News
from ecomig_desktop.models.note_parcel import finding_in
from ecomig_desktop.models.notes import NO_THEME
from ecomig_desktop.workbook import Changed, Command, Workbook, commands
from ecomig_desktop.workbook.finding_commands import new_finding
from ecomig_desktop.workbook.outcome_commands import join

Run = Callable[[Command], Changed]


@pytest.fixture
def run(workbook: Workbook, news: News) -> Run:
    def running(command: Command) -> Changed:
        changed = workbook.run(command)
        news.changed.emit(changed, None)
        return changed

    return running


@pytest.fixture
def news() -> News:
    return News()


@pytest.fixture
def model(workbook: Workbook, news: News, qtbot: object) -> FindingsModel:
    made = FindingsModel(workbook, news, lambda line: line.id)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


@pytest.fixture
def add(run: Run, workbook: Workbook) -> Callable[..., str]:
    def adding(title: str, theme: int | None = 0, aspect: str | None = "problem") -> str:
        key = workbook.themes()[theme].id if theme is not None else None
        return run(new_finding([], title=title, theme=key, aspect=aspect)).ids[0]

    return adding


def shown(model: FindingsModel) -> list[str]:
    """Titles and aspects from above, without the names of themes."""
    lines = [line for line in model.rows() if not line.is_theme]
    return [(line.finding.title or "") if line.finding else str(line.aspect) for line in lines]


def test_a_theme_has_its_four_aspects_also_where_nothing_is_found(
    model: FindingsModel, workbook: Workbook
) -> None:
    model.show_theme(workbook.themes()[0].id)
    assert shown(model) == [*ASPECTS]


def test_findings_stand_under_their_aspect_by_position(
    model: FindingsModel, workbook: Workbook, run: Run
) -> None:
    theme = workbook.themes()[0].id
    for title, place in (("მეორე", 2.0), ("პირველი", 1.0), ("უადგილო", None)):
        run(new_finding([], title=title, theme=theme, aspect="resource", position=place))
    model.show_theme(theme)
    assert shown(model)[3:6] == ["პირველი", "მეორე", "უადგილო"]


def test_what_has_no_theme_or_aspect_is_not_lost(
    model: FindingsModel, add: Callable[..., str]
) -> None:
    add("უთემო", None, None)
    assert shown(model)[-2:] == ["None", "უთემო"]
    model.show_theme(NO_THEME)
    assert shown(model)[-1] == "უთემო"


def test_evidence_and_what_rests_on_it_are_counted(
    model: FindingsModel, add: Callable[..., str], run: Run, workbook: Workbook
) -> None:
    finding = add("წყალი")
    meeting = workbook.meetings()[0].id
    notes = [run(commands.add("note", meeting=meeting, text=text)).ids[0] for text in "აბ"]
    run(join("finding_note", finding, notes))
    row = run(commands.add("recommendation", text="ჯებირი")).ids[0]
    run(join("recommendation_finding", row, [finding]))
    line = model.row(model.index_of(finding))
    assert line is not None
    assert (line.notes, line.recommendations) == (2, 1)


@pytest.mark.parametrize("after", [False, True])
def test_a_finding_dropped_beside_another_stands_there(
    model: FindingsModel, add: Callable[..., str], run: Run, *, after: bool
) -> None:
    one, two, three = (add(title) for title in "აბგ")
    command = model.moved_to(three, one, after=after)
    assert command is not None
    run(command)
    order = [line.id for line in model.rows() if line.finding]
    assert order == ([one, three, two] if after else [three, one, two])


def test_a_finding_dropped_on_an_aspect_belongs_to_it(
    model: FindingsModel, add: Callable[..., str], run: Run, workbook: Workbook
) -> None:
    finding = add("წყალი")
    section = next(
        line for line in model.rows() if line.theme == workbook.themes()[2] and line.aspect
    )
    command = model.moved_to(finding, section.id, after=True)
    assert command is not None
    run(command)
    (found,) = workbook.findings()
    assert (found.theme, found.aspect) == (workbook.themes()[2].id, section.aspect)


def test_stepping_goes_through_an_aspect_and_into_the_next(
    model: FindingsModel, add: Callable[..., str], run: Run, workbook: Workbook
) -> None:
    one, two = add("ა", 0, "experience"), add("ბ", 0, "experience")
    for _ in range(2):
        command = model.stepped(one, 1)
        assert command is not None
        run(command)
    assert [each.id for each in workbook.findings()] == [two, one]
    found = model.finding(one)
    assert found is not None
    assert found.aspect == "good_practice"
    assert model.stepped(two, -1) is None


def test_where_it_stands_already_nothing_is_done(
    model: FindingsModel, add: Callable[..., str]
) -> None:
    one, two = add("ა"), add("ბ")
    assert model.moved_to(one, two, after=False) is None
    assert model.moved_to(one, one, after=False) is None


def test_the_keys_pass_over_names_of_themes_and_a_drag_carries_the_finding(
    model: FindingsModel, add: Callable[..., str]
) -> None:
    finding = add("წყალი")
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    assert finding_in(model.mimeData([model.index_of(finding)])) == finding
