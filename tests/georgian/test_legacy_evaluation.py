"""Legacy text in made-up lists: what is found is right, and most of it is found."""

import pytest

from ecomig_desktop.georgian import legacy_weights
from tests.benchmarks import legacy_words
from tests.benchmarks.bench_legacy import cells_alone, converted_cells, whole_columns
from tests.benchmarks.legacy_lists import List, lists
from tests.georgian import letter_statistics


@pytest.fixture(scope="module")
def made() -> list[List]:
    return list(lists())


def test_a_cell_that_is_recognised_is_recognised_rightly(made: list[List]) -> None:
    measured = cells_alone(made)
    assert measured.precision > 99
    assert measured.recall > 50


def test_no_column_is_taken_for_legacy_that_is_not(made: list[List]) -> None:
    measured = whole_columns(made)
    assert measured.precision > 99
    assert measured.recall > 80


def test_cells_in_their_lists_become_what_was_meant(made: list[List]) -> None:
    measured = converted_cells(made)
    assert measured.precision > 97
    assert measured.recall > 88


def test_lists_without_legacy_text_are_left_as_they_are(made: list[List]) -> None:
    others = [each for each in made if not any(column.kind for column in each.columns)]
    assert len(others) > 60
    assert converted_cells(others).found == 0


def test_the_names_of_the_lists_are_none_that_were_learned() -> None:
    learned = set(letter_statistics.georgian_words()) | set(letter_statistics.english_words())
    names = {*legacy_words.GIVEN, *legacy_words.FAMILY}
    names |= {word for name in legacy_words.ENGLISH_NAMES for word in name.lower().split()}
    assert names.isdisjoint(learned)


def test_the_letter_statistics_are_those_of_the_shipped_words() -> None:
    assert letter_statistics.TARGET.read_text(encoding="utf-8") == letter_statistics.module()


def test_every_word_can_be_weighed() -> None:
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    assert all(
        abs(legacy_weights.weigh(one + other).letters) < 60
        for one in alphabet
        for other in alphabet
    )
