"""The notes that findings are made from: every filter and all of them together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.domain.note import Note
from ecomig_desktop.domain.outcomes import Figure
from ecomig_desktop.domain.person import Person
from ecomig_desktop.models.finding_notes import (
    ALL,
    NOT_STATED,
    FindingNotesModel,
    NoteFilter,
    SpokenNote,
)
from ecomig_desktop.models.news import News
from ecomig_desktop.models.note_parcel import notes_in
from ecomig_desktop.workbook import Changed, Command, Workbook, commands
from ecomig_desktop.workbook.outcome_commands import join, part_from
from ecomig_desktop.workbook.reading import NoteRow

Run = Callable[[Command], Changed]
known = st.sampled_from([None, "one", "other"])
wanted = st.sampled_from([None, NOT_STATED, "one", "other"])


@pytest.fixture
def news() -> News:
    return News()


@pytest.fixture
def run(workbook: Workbook, news: News) -> Run:
    def running(command: Command) -> Changed:
        changed = workbook.run(command)
        news.changed.emit(changed, None)
        return changed

    return running


@pytest.fixture
def model(workbook: Workbook, news: News, qtbot: object) -> FindingNotesModel:
    made = FindingNotesModel(workbook, news, lambda spoken: spoken.note.text or "")
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


@pytest.fixture
def add(workbook: Workbook, run: Run) -> Callable[..., str]:
    def adding(text: str | None, **values: object) -> str:
        note = {"meeting": workbook.meetings()[0].id, "text": text} | values
        return run(commands.add("note", **note)).ids[0]

    return adding


def shown(model: FindingNotesModel) -> list[str]:
    return [row.note.text or "" for row in model.rows()]


@given(st.tuples(known, known, known, known, known), st.tuples(*[wanted] * 5), st.booleans())
def test_a_note_passes_where_all_filters_let_it(
    facts: tuple[str | None, ...], filters: tuple[str | None, ...], used: bool
) -> None:
    theme, place, sector, hazard, kind = facts
    person = Person(id="p", sector=sector) if sector else None
    note = Note("n", text="წყალი", municipality=place, hazard=hazard, kind=kind)
    spoken = SpokenNote(NoteRow(note, person), theme or NOT_STATED, None, int(used))
    names = ("theme", "place", "sector", "hazard", "kind")
    asked = replace(ALL, **dict(zip(names, filters, strict=True)))  # type: ignore[arg-type]
    let = all(w is None or w == (f or NOT_STATED) for w, f in zip(filters, facts, strict=True))
    assert asked.passes(spoken) == let
    assert NoteFilter(used=False).passes(spoken) == (not used)
    assert NoteFilter(used=True).passes(spoken) == used


def test_a_note_speaks_for_the_municipality_of_who_said_it() -> None:
    speaker = Person(id="p", municipality="khobi", sector="media")
    row = SpokenNote(NoteRow(Note("n", text="წყალი"), speaker), NOT_STATED, Meeting("m"))
    assert NoteFilter(place="khobi", sector="media").passes(row)
    assert not NoteFilter(place="poti").passes(row)


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("წყ ხობი", True),
        ("გელოვანი", True),
        ("მერია წყალი", True),
        ("ჭაბურღილი", True),
        ("წყალი ფოთი", False),
    ],
)
def test_every_word_of_a_search_is_found_in_text_name_or_indicator(
    search: str, found: bool
) -> None:
    speaker = Person(id="p", family_name="გელოვანი", organisation="ხობის მერია")
    note = NoteRow(Note("n", text="ხობის წყალი, ხობი"), speaker)
    row = SpokenNote(note, figure=Figure("f", title="ჭაბურღილი"))
    assert NoteFilter(search=search).passes(row) is found


def test_notes_of_all_meetings_stand_the_oldest_first_and_empty_ones_do_not(
    model: FindingNotesModel, add: Callable[..., str], workbook: Workbook
) -> None:
    add("მეორე", taken_at="2016-11-16T10:00", meeting=workbook.meetings()[1].id)
    add("პირველი", taken_at="2016-11-15T10:00")
    add(None)
    assert shown(model) == ["პირველი", "მეორე"]


def test_a_note_that_is_used_leaves_and_comes_back(
    model: FindingNotesModel, add: Callable[..., str], run: Run
) -> None:
    note, _ = add("წყალი"), add("სახლი")
    finding = run(commands.add("finding", title="წყალი")).ids[0]
    run(join("finding_note", finding, [note]))
    assert shown(model) == ["სახლი"]
    model.show_through(ALL)
    assert [row.used for row in model.rows()] == [1, 0]
    run(part_from("finding_note", finding, [note]))
    assert [row.used for row in model.rows()] == [0, 0]


def test_a_deleted_finding_gives_its_notes_back(
    model: FindingNotesModel, add: Callable[..., str], run: Run
) -> None:
    finding = run(commands.add("finding", title="წყალი")).ids[0]
    run(join("finding_note", finding, [add("წყალი")]))
    assert shown(model) == []
    run(commands.delete("finding", finding))
    assert shown(model) == ["წყალი"]


def test_who_is_one_with_another_speaks_for_what_shows_of_them(
    model: FindingNotesModel, add: Callable[..., str], run: Run
) -> None:
    one = run(commands.add("person", family_name="გელოვანი", sector="media")).ids[0]
    other = run(commands.add("person", family_name="გელოვანი", sector="civil_society")).ids[0]
    add("წყალი", speaker=other)
    assert [row.sector for row in model.rows()] == ["civil_society"]
    run(commands.judge(one, other, "same", {"sector": one}))
    assert [row.sector for row in model.rows()] == ["media"]


def test_a_drag_carries_notes_in_the_order_of_the_list(
    model: FindingNotesModel, add: Callable[..., str]
) -> None:
    notes = [add(text, taken_at=f"2016-11-15T1{at}:00") for at, text in enumerate("აბგ")]
    parcel = model.mimeData([model.index(2, 0), model.index(0, 0)])
    assert notes_in(parcel) == (notes[0], notes[2])
