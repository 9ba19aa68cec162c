from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.errors import Refused
from ecomig_desktop.merge import FileResult
from ecomig_desktop.models.merge import PickedFile
from ecomig_desktop.views.language import Language
from ecomig_desktop.views.merge.words import FileWords, days

PATH = Path("წყალტუბო.ecomig")


def picked(**facts: object) -> PickedFile:
    return PickedFile(PATH, FileResult(PATH, laptop="წყალტუბო-1", new=5, **facts))  # type: ignore[arg-type]


@pytest.fixture
def words(language: Language) -> FileWords:
    laptops = {"b" * 16: "ანაკლია-7"}
    places = {each: Meeting(each, place=each) for each in ("ანაკლია", "გორი")}
    return FileWords(laptops.get, places.get, lambda: language.code)  # type: ignore[arg-type]


def short(words: FileWords, file: PickedFile) -> list[tuple[str, str]]:
    return [(remark.kind, remark.short) for remark in words.remarks(file)]


def test_a_gap_names_the_laptop_and_what_is_missing(words: FileWords) -> None:
    file = picked(replica="a" * 16, gaps={"b" * 16: [(120, 180), (200, 200)]})
    assert short(words, file) == [("attention", "აკლია 120-180, 200")]
    assert words.describe(file, "remarks") == (
        "ანაკლია-7: ცვლილებები 120-180, 200 იმ ფაილშია, რომელიც ჯერ არ შემოსულა."
    )


def test_a_gap_of_the_laptop_itself_names_it(words: FileWords) -> None:
    file = picked(replica="a" * 16, gaps={"a" * 16: [(3, 4)]})
    assert words.describe(file, "remarks").startswith("წყალტუბო-1: ")


def test_a_gap_of_an_unknown_laptop_gives_its_number(words: FileWords) -> None:
    file = picked(replica="a" * 16, gaps={"c" * 16: [(3, 4)]})
    assert words.describe(file, "remarks").startswith("cccccc: ")


def test_a_wrong_clock_names_its_year(words: FileWords) -> None:
    year = datetime(2009, 1, 1, tzinfo=UTC)
    file = picked(clock_off=True, first_at=year, last_at=datetime.now(UTC))
    assert short(words, file) == [("attention", "საათი: 2009")]


def test_conflicts_and_another_workbook_ask_for_attention(words: FileWords) -> None:
    file = picked(conflicts=3, other_workbook=True)
    assert short(words, file) == [
        ("attention", "სხვა სამუშაო წიგნი"),
        ("attention", "3 კონფლიქტი"),
    ]


def test_a_refused_file_says_only_why(words: FileWords) -> None:
    refused = Refused("empty_file", path=PATH)
    (remark,) = words.remarks(picked(refused=refused, conflicts=3))
    assert (remark.kind, remark.sentence) == ("refused", refused.sentence("ka"))
    assert words.describe(picked(refused=refused), "new") == "–"


def test_a_damaged_file_says_what_the_button_beside_it_does(words: FileWords) -> None:
    refused = Refused("return_file_damaged", file=PATH.name, detail="seal")
    (remark,) = words.remarks(picked(refused=refused))
    assert remark.short == "დაზიანებულია"
    assert "seal" in remark.sentence and "ecomig salvage" not in remark.sentence


def test_a_file_that_came_before_names_the_receipt_and_the_other_name(words: FileWords) -> None:
    came = FileResult(PATH, known=5, came=(14, "ძველი სახელი.ecomig"))
    (remark,) = words.remarks(PickedFile(PATH, came))
    assert remark.sentence == "შემოვიდა ქვითრით №14, სახელით ძველი სახელი.ecomig."
    same = FileResult(PATH, known=5, came=(14, PATH.name))
    (remark,) = words.remarks(PickedFile(PATH, same))
    assert remark.sentence == "შემოვიდა ქვითრით №14."


@pytest.mark.parametrize(
    ("lineage", "said"), [("cloned", "მეორე ასლი"), ("restored", "ძველი ასლი")]
)
def test_a_laptop_that_was_copied_or_restored_asks_for_attention(
    words: FileWords, lineage: str, said: str
) -> None:
    assert short(words, picked(lineage=lineage)) == [("attention", said)]
    assert "წყალტუბო-1" in words.describe(picked(lineage=lineage), "remarks")


def test_a_file_names_the_meeting_that_most_of_it_speaks_of(words: FileWords) -> None:
    at = datetime(2016, 11, 15, 12, tzinfo=UTC)
    file = picked(meetings={"გორი": 2, "ანაკლია": 40, "?": 1}, first_at=at, last_at=at)
    assert words.describe(file, "meetings") == "ანაკლია +1\n15.11"


def test_a_whole_row_is_read_out_on_one_line(words: FileWords) -> None:
    assert words.describe(picked(operators=("ნინო", "ეკა"), known=7), "") == (
        "ლეპტოპი: წყალტუბო-1, ნინო, ეკა, ახალი: 5, ცნობილი: 7"
    )


@pytest.mark.parametrize(
    ("language", "said"),
    [("ka", "15-17 ნოემბერი, 2016"), ("en", "15–17 November 2016")],
)
def test_the_days_of_a_file(language: str, said: str) -> None:
    ends = (datetime(2016, 11, day, 12, tzinfo=UTC) for day in (15, 17))
    assert days(FileResult(PATH, first_at=next(ends), last_at=next(ends)), language) == said


def test_a_file_without_anything_new_has_no_days() -> None:
    assert days(FileResult(PATH), "ka") == ""


def test_what_had_been_taken_out_and_comes_back_is_told(words: FileWords) -> None:
    (remark,) = words.remarks(PickedFile(PATH, FileResult(PATH, new=5, again=3)))
    assert remark.kind == "attention"
    assert "3" in remark.sentence
