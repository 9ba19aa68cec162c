"""`ecomig import-people` brings a list in once, and says what becomes of each line."""

from __future__ import annotations

from pathlib import Path

import pytest

from ecomig_desktop.command_line import importing
from ecomig_desktop.georgian.legacy_signs import in_legacy
from tests.command_line.calling import NOWHERE, Ecomig
from tests.exchange.people_list.making import PEOPLE, sheet

TEXT = "სახელი\tგვარი\tტელეფონი\nნინო\tბერიძე\t599123456\nდავით\tგელაშვილი\t577123456\n"


def old(text: str) -> str:
    return in_legacy(text, kind="acadnusx")


def digest(ecomig: Ecomig, workbook: Path) -> object:
    return ecomig("dump", workbook, "--digest").lines


def test_a_sheet_comes_in_and_once(ecomig: Ecomig, workbook: Path, tmp_path: Path) -> None:
    people = sheet(tmp_path / "list.xlsx", [("სია",), *PEOPLE])
    first = ecomig("import-people", workbook, people, "--meeting", "ანაკლია")
    assert first.code == 0, first.words
    *lines, last = first.lines
    assert [(line["row"], line["kind"]) for line in lines] == [(3, "new"), (4, "new")]
    assert lines[0]["values"]["organisation"] == "ქედის მერია"
    assert (last["new"], last["written"]) == (2, 4)
    assert last["columns"][2] == {"index": 3, "title": "ტელეფონი", "field": "phone"}
    before = digest(ecomig, workbook)
    *again, last = ecomig("import-people", workbook, people, "--meeting", "2016-11-15").lines
    assert [(line["kind"], line["person"]) for line in again] == [
        ("listed", line["person"]) for line in lines
    ]
    assert (last["listed"], last["written"]) == (2, 0)
    assert digest(ecomig, workbook) == before


def test_one_undo_takes_a_list_back(ecomig: Ecomig, workbook: Path) -> None:
    before = digest(ecomig, workbook)
    assert ecomig("import-people", workbook, "-", given=TEXT).code == 0
    undone = ecomig("undo", workbook)
    assert undone.lines[-1]["intent"] == "import_people"
    assert digest(ecomig, workbook) == before


def test_a_dry_run_says_the_same_and_writes_nothing(ecomig: Ecomig, workbook: Path) -> None:
    before = digest(ecomig, workbook)
    dry = ecomig("import-people", workbook, "-", "--dry-run", given=TEXT)
    assert dry.code == 0
    assert [line["kind"] for line in dry.lines[:-1]] == ["new", "new"]
    assert dry.lines[0]["person"] is None
    assert (dry.lines[-1]["new"], dry.lines[-1]["written"]) == (2, 0)
    assert digest(ecomig, workbook) == before


@pytest.mark.parametrize("language", ["ka", "en"])
def test_old_letters_are_shown_and_wait_for_a_word(
    ecomig: Ecomig, workbook: Path, language: str
) -> None:
    before = digest(ecomig, workbook)
    ran = ecomig("import-people", workbook, "-", given=old(TEXT), language=language)
    assert ran.code == 1
    assert f"{old('გელაშვილი')} → გელაშვილი" in ran.words
    assert ran.lines[0]["problems"][0]["proposal"] == "ნინო"
    assert digest(ecomig, workbook) == before


@pytest.mark.parametrize(("legacy", "given"), [("convert", "დავით"), ("keep", "daviT")])
def test_old_letters_become_what_was_said(
    ecomig: Ecomig, workbook: Path, legacy: str, given: str
) -> None:
    ran = ecomig("import-people", workbook, "-", "--legacy", legacy, given=old(TEXT))
    assert ran.code == 0
    person = ran.lines[1]["person"]
    (row,) = (line for line in ecomig("dump", workbook).lines if line.get("id") == person)
    assert row["given_name"] == given


def test_what_differs_is_taken_only_with_update(ecomig: Ecomig, workbook: Path) -> None:
    ecomig("import-people", workbook, "-", given=TEXT)
    other = TEXT.replace("599123456", "555000000")
    first = ecomig("import-people", workbook, "-", given=other)
    assert first.lines[0]["changes"] == {"phone": ["599123456", "555000000"]}
    assert first.lines[-1]["written"] == 0
    assert "--update" in first.words
    assert ecomig("import-people", workbook, "-", "--update", given=other).lines[-1]["written"] == 1
    assert ecomig("import-people", workbook, "-", given=other).lines[0]["kind"] == "known"


@pytest.mark.parametrize("column", ["სხვა", "B", "2"])
def test_what_a_column_holds_can_be_said_and_is_remembered(
    ecomig: Ecomig, workbook: Path, column: str
) -> None:
    text = "სახელი\tსხვა\nნინო ბერიძე\tქედის მერია\n"
    told = ecomig("import-people", workbook, "-", "--map", f"{column}=organisation", given=text)
    assert told.lines[0]["values"]["organisation"] == "ქედის მერია"
    again = ecomig("import-people", workbook, "-", "--dry-run", given=text)
    assert again.lines[-1]["columns"][1]["field"] == "organisation"


def test_a_sheet_is_chosen_by_its_name(ecomig: Ecomig, workbook: Path, tmp_path: Path) -> None:
    other = [PEOPLE[0], ("თეა", "ლომიძე", 555123456, "")]
    people = sheet(tmp_path / "list.xlsx", PEOPLE, other)
    ran = ecomig("import-people", workbook, people, "--sheet", "Sheet2")
    assert [line["values"]["given_name"] for line in ran.lines[:-1]] == ["თეა"]
    assert ran.lines[-1]["sheet"] == "Sheet2"


def test_who_is_meant_can_be_said(ecomig: Ecomig, workbook: Path) -> None:
    put = {"put": "person", "given_name": "ნინო", "family_name": "ბერიძე"}
    ids = [line["id"] for line in ecomig("put", workbook, given=[put, put]).lines]
    text = "სახელი\tგვარი\tთანამდებობა\nნინო\tბერიძე\tწევრი\n"
    ran = ecomig("import-people", workbook, "-", given=text)
    assert ran.code == 0
    assert (ran.lines[0]["person"], ran.lines[0]["others"]) == (ids[0], [ids[1]])
    assert ran.lines[-1]["written"] == 0
    assert "--person" in ran.words
    chosen = ecomig("import-people", workbook, "-", "--person", f"2={ids[1]}", given=text)
    assert (chosen.lines[0]["person"], chosen.lines[-1]["written"]) == (ids[1], 1)


@pytest.mark.parametrize(
    ("options", "given"),
    [
        ((), ""),
        ((), "1\t2\n3\t4\n"),
        (("--sheet", "ასეთი არ არის"), TEXT),
        (("--meeting", "ასეთი არ არის"), TEXT),
        (("--map", "სახელი=ასაკი"), TEXT),
        (("--map", "ასეთი=phone"), TEXT),
        (("--map", "ZZ=phone"), TEXT),
        (("--map", "phone"), TEXT),
        (("--person", "99=new"), TEXT),
        (("--person", f"2={NOWHERE}"), TEXT),
        (("--person", "2="), TEXT),
    ],
)
def test_bad_input_is_refused_with_a_sentence_and_writes_nothing(
    ecomig: Ecomig, workbook: Path, options: tuple[str, ...], given: str
) -> None:
    before = digest(ecomig, workbook)
    ran = ecomig("import-people", workbook, "-", *options, given=given)
    assert (ran.code, ran.lines) == (1, [])
    assert ran.words.strip()
    assert digest(ecomig, workbook) == before


@pytest.mark.parametrize("option", [("--sheet", "x"), ("--map", "ZZ=phone")])
def test_what_there_is_instead_is_listed_without_the_quotes_of_one_language(
    ecomig: Ecomig, workbook: Path, option: tuple[str, str]
) -> None:
    ran = ecomig("--language", "en", "import-people", workbook, "-", *option, given=TEXT)
    assert ran.code == 1 and "„" not in ran.words


def test_a_file_that_is_no_list_is_refused(ecomig: Ecomig, workbook: Path, tmp_path: Path) -> None:
    picture = tmp_path / "list.xlsx"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    assert ecomig("import-people", workbook, picture).code == 1
    assert ecomig("import-people", workbook, tmp_path / "none.xlsx").code == 1


def test_a_long_list_says_how_far_it_is(
    ecomig: Ecomig, workbook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "LONG", 100)
    rows = "".join(f"ნინო\tბერიძე\t5990{number:05}\n" for number in range(1200))
    ran = ecomig("import-people", workbook, "-", given=f"სახელი\tგვარი\tტელეფონი\n{rows}")
    assert ran.lines[-1]["new"] == 1200
    assert "500 of 1200" in ran.words


def test_other_lists_of_the_file_are_named(ecomig: Ecomig, workbook: Path, tmp_path: Path) -> None:
    path = sheet(tmp_path / "list.xlsx", PEOPLE, [("სახელი",), ("თეა შონია",)])
    assert "Sheet2" in ecomig("import-people", workbook, path).words
    assert "Sheet2" not in ecomig("import-people", workbook, path, "--sheet", "Sheet1").words
