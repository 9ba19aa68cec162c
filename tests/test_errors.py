"""Refusals: sentences in both languages."""

import pickle
import re
import string

import pytest

from ecomig_desktop.errors import Refused
from ecomig_desktop.sentences import SENTENCES

GEORGIAN = re.compile("[\u10d0-\u10ff]")
MTAVRULI = re.compile("[\u1c90-\u1cbf]")


def placeholders(text: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field}


@pytest.mark.parametrize("key", SENTENCES)
def test_every_sentence_stands_in_both_languages(key: str) -> None:
    georgian, english = SENTENCES[key]
    assert GEORGIAN.search(georgian)
    assert english.strip()
    assert not GEORGIAN.search(english)


@pytest.mark.parametrize("key", SENTENCES)
def test_both_languages_tell_the_same_facts(key: str) -> None:
    georgian, english = SENTENCES[key]
    assert placeholders(georgian) == placeholders(english)


@pytest.mark.parametrize("key", SENTENCES)
def test_sentences_end_and_are_never_in_capitals(key: str) -> None:
    georgian, english = SENTENCES[key]
    assert not MTAVRULI.search(georgian)
    assert georgian.endswith(".")
    assert english.endswith(".")


def test_a_refusal_reads_english_and_speaks_both() -> None:
    error = Refused("too_long", column="phone", limit=100)
    assert str(error).startswith("“phone” is too long: at most 100")
    assert error.sentence("en") == str(error)
    assert "100 ნიშნისა" in error.sentence("ka")
    assert error.facts == {"column": "phone", "limit": 100}


def test_an_unknown_key_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        Refused("no_such_sentence")


def test_a_missing_fact_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        Refused("too_long", column="phone")


def test_a_refusal_survives_pickling() -> None:
    error = Refused("no_such_row", table="note", id="7")
    copy = pickle.loads(pickle.dumps(error))
    assert (copy.key, copy.facts, str(copy)) == (error.key, error.facts, str(error))
