"""`ecomig find`: what a text may mean, best first."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command_line.calling import ONE, TWO, Ecomig

TAMAR = {
    "put": "person",
    "id": ONE,
    "given_name": "თამარ",
    "family_name": "გელოვანი",
    "organisation": "ხობის ფონდი",
}
GELA = {"put": "person", "id": TWO, "given_name": "გელა", "family_name": "თამარაშვილი"}


@pytest.fixture
def people(ecomig: Ecomig, workbook: Path) -> Path:
    """A workbook with two people and an organisation."""
    assert ecomig("put", workbook, given=[TAMAR, GELA]).code == 0
    return workbook


def test_matches_say_what_they_are_and_why_best_first(ecomig: Ecomig, people: Path) -> None:
    ran = ecomig("find", people, "tamar", "--table", "person")
    assert ran == (
        0,
        [
            {"table": "person", "id": ONE, "text": "თამარ გელოვანი", "why": "exact"},
            {"table": "person", "id": TWO, "text": "გელა თამარაშვილი", "why": "prefix"},
        ],
        "Found: 2\n",
    )


@pytest.mark.parametrize(("typed", "why"), [("gelovani tamar", "order"), ("gelovami", "near")])
def test_other_order_and_a_slip_are_found(
    ecomig: Ecomig, people: Path, typed: str, why: str
) -> None:
    (line,) = ecomig("find", people, typed).lines
    assert (line["id"], line["why"]) == (ONE, why)


@pytest.mark.parametrize(
    "typed", ["Tskaltubo", "Ts'q'alt'ubo", "წყალტუბო", "Цхалтубо", "wyaltubo", "tskaltuvo"]
)
def test_a_municipality_is_found_by_any_name(ecomig: Ecomig, people: Path, typed: str) -> None:
    line = ecomig("find", people, typed, "--table", "municipality").lines[0]
    assert (line["table"], line["id"], line["text"]) == ("municipality", "tskaltubo", "წყალტუბო")


def test_an_organisation_is_found_by_a_word_of_it(ecomig: Ecomig, people: Path) -> None:
    (line,) = ecomig("find", people, "pondi", "--table", "organisation").lines
    assert line == {
        "table": "organisation",
        "id": "ხობის ფონდი",
        "text": "ხობის ფონდი",
        "why": "order",
    }


def test_without_a_table_everything_is_looked_through(ecomig: Ecomig, people: Path) -> None:
    lines = ecomig("find", people, "khob").lines
    assert {line["table"] for line in lines} == {"municipality", "organisation"}
    assert {line["table"] for line in ecomig("find", people, "ანაკლია").lines} == {"meeting"}


def test_no_more_are_printed_than_asked_for(ecomig: Ecomig, people: Path) -> None:
    assert len(ecomig("find", people, "t", "--limit", 1).lines) == 1


def test_nothing_found_is_no_error(ecomig: Ecomig, people: Path) -> None:
    assert ecomig("find", people, "ღქღქღქ") == (0, [], "Found: 0\n")


def test_finding_writes_nothing(ecomig: Ecomig, people: Path) -> None:
    before = people.read_bytes()
    ecomig("find", people, "თ")
    assert people.read_bytes() == before


@pytest.mark.parametrize(
    ("record", "typed"),
    [
        ({"put": "finding", "title": "სახლის შეძენის ვადები"}, "sheZenis vadebi"),
        ({"put": "recommendation", "text": "ხელშეკრულების ნიმუში"}, "xelshekrulebis"),
        ({"put": "activity", "title": "ფორუმი საცხოვრისზე", "title_en": "Forum"}, "sacxovrisze"),
        (
            {"put": "body", "key": "own", "name": "ახალი სააგენტო", "name_en": "New Agency"},
            "new agency",
        ),
    ],
)
def test_what_came_of_the_meetings_is_found(
    ecomig: Ecomig, people: Path, record: dict[str, str], typed: str
) -> None:
    (made,) = ecomig("put", people, given=[record]).lines
    (line,) = ecomig("find", people, typed, "--table", record["put"]).lines
    shown = record.get("title") or record.get("text") or record["name"]
    assert (line["table"], line["id"], line["text"]) == (record["put"], made["id"], shown)
