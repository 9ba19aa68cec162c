from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from ecomig_desktop.errors import Refused
from ecomig_desktop.merge import FileResult
from ecomig_desktop.models.merge import PickedFile
from ecomig_desktop.views.language import Language
from ecomig_desktop.views.merge.words import FileWords, cell, days

PATH = Path("წყალტუბო.ecomig")


def picked(**facts: object) -> PickedFile:
    return PickedFile(PATH, FileResult(PATH, laptop="წყალტუბო-1", new=5, **facts))  # type: ignore[arg-type]


@pytest.fixture
def words(language: Language) -> FileWords:
    return FileWords({"b" * 16: "ანაკლია-7"}.get, lambda: language.code)  # type: ignore[arg-type]


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
    assert cell(picked(refused=refused), "new", "ka") == "–"


def test_a_whole_row_is_read_out_on_one_line(words: FileWords) -> None:
    assert words.describe(picked(operators=("ნინო", "ეკა"), known=7), "") == (
        "ლეპტოპი და ფაილი: წყალტუბო-1, წყალტუბო.ecomig, ვინ და როდის: ნინო, ეკა, "
        "ახალი: 5, ცნობილი: 7"
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
