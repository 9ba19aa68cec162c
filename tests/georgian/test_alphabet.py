"""The alphabet, comparing, and the order of lists."""

import csv
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop import reference
from ecomig_desktop.georgian.alphabet import (
    LETTERS,
    MTAVRULI,
    is_georgian,
    normalise,
    sort_key,
)


def put_in_order(texts: list[str]) -> list[str]:
    """The texts sorted, having begun from the last."""
    backwards = list(reversed(texts))
    backwards.sort(key=sort_key)
    return backwards


def test_the_alphabet_is_the_official_one() -> None:
    with reference.resource("data/romanisation.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert "".join(row["letter"] for row in rows) == LETTERS
    assert "".join(row["mtavruli"] for row in rows) == MTAVRULI


@pytest.mark.parametrize("text", ["ა", "Tamar თამარ", "ᲗᲐᲛᲐᲠ", "Ⴀ", "ⴀ"])
def test_georgian_is_recognised_in_each_of_its_alphabets(text: str) -> None:
    assert is_georgian(text)


@pytest.mark.parametrize("text", ["", "Tamar", "Тамара", "12", "Հայկ", "„“—"])
def test_other_text_is_not_georgian(text: str) -> None:
    assert not is_georgian(text)


def test_a_text_for_comparing_has_no_case_and_single_spaces() -> None:
    assert normalise("  ᲗᲐᲛᲐᲠ \u00a0 Gelashvili\n") == "თამარ gelashvili"
    assert normalise("Cafe\u0301") == normalise("CAFÉ")


@given(st.lists(st.text(LETTERS, max_size=6)))
def test_georgian_words_sort_by_the_alphabet(words: list[str]) -> None:
    expected = sorted(words, key=lambda word: [LETTERS.index(letter) for letter in word])
    assert sorted(words, key=sort_key) == expected


def test_digits_come_first_then_georgian_then_latin_then_others() -> None:
    order = ["2 სკოლა", "ანა", "ჰამლეტ", "Anna", "zurab", "Анна"]
    assert put_in_order(order) == order


def test_a_short_word_comes_before_the_longer_that_begins_with_it() -> None:
    order = ["ბერი ნინო", "ბერიძე ანა", "ბერიძე ნინო"]
    assert put_in_order(order) == order


def test_case_accents_and_marks_do_not_count_in_the_order() -> None:
    assert sort_key("ᲗᲐᲛᲐᲠ") == sort_key("თამარ")
    assert sort_key("É'mile") == sort_key("emile")
    assert sort_key("„თამარ“") == sort_key("თამარ")


def test_letters_out_of_use_sort_where_they_stood() -> None:
    order = ["ზ", "ჱ", "თ", "ი", "ჲ", "კ", "ტ", "ჳ", "უ", "ხ", "ჴ", "ჯ", "ჰ", "ჵ"]
    assert put_in_order(order) == order


@given(st.text(max_size=30))
def test_composed_and_decomposed_text_sort_alike(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    assert sort_key(composed) == sort_key(unicodedata.normalize("NFD", composed))
