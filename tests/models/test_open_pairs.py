"""The pairs that are left: found in a thread, and kept in step without losing the place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ecomig_desktop.domain.change import derived_row_id
from ecomig_desktop.models.news import News
from ecomig_desktop.models.open_pairs import OpenPairs
from ecomig_desktop.workbook import Command, Put, Workbook, commands
from tests.field import Laptop

NAMES = ("ნინო კვარაცხელია", "ლევან დადიანი", "თამარ გელოვანი")
FIRST = [derived_row_id("person", [name]) for name in NAMES]
AGAIN = [derived_row_id("person", [name, "again"]) for name in NAMES]


@pytest.fixture
def workbook(tmp_path: Path) -> Iterator[Workbook]:
    """Three people, each there twice."""
    with Laptop(tmp_path / "office").create() as made:
        puts = []
        for at, name in enumerate(NAMES):
            given, family = name.split()
            values = {"given_name": given, "family_name": family, "phone": f"555 12 34 5{at}"}
            puts += [Put("person", values, row[at]) for row in (FIRST, AGAIN)]
        made.run(Command("import", tuple(puts)))
        yield made


@pytest.fixture
def news() -> News:
    return News()


@pytest.fixture
def pairs(workbook: Workbook, news: News, qtbot: QtBot) -> Iterator[OpenPairs]:
    made = OpenPairs(workbook, news)
    look(made, qtbot)
    yield made
    made.finish()


def look(pairs: OpenPairs, qtbot: QtBot) -> None:
    pairs.watch()
    qtbot.waitUntil(lambda: pairs.known and not pairs.busy)


def run(workbook: Workbook, news: News, command: Command) -> None:
    news.changed.emit(workbook.run(command), None)


def found(pairs: OpenPairs) -> set[frozenset[str]]:
    return {frozenset((each.one, each.other)) for each in pairs.pairs}


def test_everybody_who_is_there_twice_is_found(pairs: OpenPairs) -> None:
    assert found(pairs) == {frozenset(each) for each in zip(FIRST, AGAIN, strict=True)}
    assert pairs.to_decide == 3


def test_nothing_is_compared_before_somebody_looks(
    workbook: Workbook, news: News, qtbot: QtBot
) -> None:
    made = OpenPairs(workbook, news)
    with qtbot.assertNotEmitted(made.began, wait=600):
        run(workbook, news, commands.edit("person", FIRST[0], phone="599 00 00 00"))
    assert not made.known


def test_what_files_bring_is_counted_before_somebody_looks(
    workbook: Workbook, news: News, qtbot: QtBot
) -> None:
    made = OpenPairs(workbook, news)
    news.merged.emit()
    qtbot.waitUntil(lambda: made.to_decide == 3)
    qtbot.waitUntil(lambda: not made.busy)


def test_a_decision_shows_at_once(pairs: OpenPairs, workbook: Workbook, news: News) -> None:
    run(workbook, news, commands.judge(FIRST[0], AGAIN[0], "different"))
    assert not pairs.busy
    assert frozenset((FIRST[0], AGAIN[0])) not in found(pairs)


def test_a_decision_taken_back_is_there_again(
    pairs: OpenPairs, workbook: Workbook, news: News
) -> None:
    before = pairs.pairs
    run(workbook, news, commands.judge(FIRST[0], AGAIN[0], "same"))
    run(workbook, news, commands.part(FIRST[0], AGAIN[0]))
    assert pairs.pairs == before


def test_what_is_put_off_moves_to_the_end_and_does_not_count(
    pairs: OpenPairs, workbook: Workbook, news: News
) -> None:
    first = pairs.pairs[0]
    run(workbook, news, commands.judge(first.one, first.other, "later"))
    assert pairs.pairs[-1] == first._replace(later=True)
    assert pairs.to_decide == 2


def test_the_place_stays_with_its_pair(
    pairs: OpenPairs, workbook: Workbook, news: News, qtbot: QtBot
) -> None:
    pairs.stand_on(2)
    here = pairs.current
    first = pairs.pairs[0]
    run(workbook, news, commands.judge(first.one, first.other, "same"))
    assert (pairs.at, pairs.current) == (1, here)


def test_after_a_decision_the_next_one_follows(
    pairs: OpenPairs, workbook: Workbook, news: News
) -> None:
    second, third = pairs.pairs[1:]
    for decided, then in ((pairs.pairs[0], second), (second, third)):
        pairs.expect()
        run(workbook, news, commands.judge(decided.one, decided.other, "different"))
        assert pairs.current == then


def test_a_new_person_is_compared_after_a_pause(
    pairs: OpenPairs, workbook: Workbook, news: News, qtbot: QtBot
) -> None:
    values = {"given_name": "Nino", "family_name": "Kvaratskhelia", "phone": "555123450"}
    run(workbook, news, commands.add("person", **values))
    qtbot.waitUntil(lambda: len(pairs.pairs) == 5)


def test_while_nobody_looks_people_wait_to_be_compared(
    pairs: OpenPairs, workbook: Workbook, news: News, qtbot: QtBot
) -> None:
    pairs.watched = False
    with qtbot.assertNotEmitted(pairs.began, wait=600):
        run(workbook, news, commands.edit("person", FIRST[0], phone="599 00 00 00"))
    with qtbot.waitSignal(pairs.began):
        pairs.watch()
    qtbot.waitUntil(lambda: not pairs.busy)


def test_any_two_are_weighed_when_somebody_asks(pairs: OpenPairs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pairs.weighed) as told:
        pairs.weigh(FIRST[0], FIRST[1])
    assert {told.args[0].one, told.args[0].other} == {FIRST[0], FIRST[1]}
    assert told.args[0].likelihood.score < 0.1


def test_a_workbook_that_is_closed_meanwhile_is_not_asked(
    workbook: Workbook, news: News, qtbot: QtBot
) -> None:
    made = OpenPairs(workbook, news)
    made.watch()
    made.finish()
    workbook.close()
    qtbot.waitUntil(lambda: not made.busy)
    made.find()
    assert not made.busy
    assert made.pairs == ()
