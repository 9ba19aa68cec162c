"""Refusals: sentences in both languages."""

import ast
import pickle
import re
import string
from pathlib import Path

import pytest

from ecomig_desktop import errors
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


def refusals_in_code() -> list[tuple[str, ast.Call]]:
    """Every `Refused("key", ...)` that the program's code writes out, with where it stands."""
    package = Path(errors.__file__).parent
    return [
        (f"{path.relative_to(package)}:{call.lineno}", call)
        for path in package.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and getattr(call.func, "id", "") == "Refused"
        and call.args
        and isinstance(call.args[0], ast.Constant)
    ]


def test_every_refusal_in_the_code_has_its_sentence_and_facts() -> None:
    wrong = []
    for place, call in refusals_in_code():
        assert isinstance(call.args[0], ast.Constant)
        key = str(call.args[0].value)
        given = {keyword.arg for keyword in call.keywords}
        if key not in SENTENCES or (
            None not in given and not placeholders(SENTENCES[key][1]) <= given
        ):
            wrong.append((place, key))
    assert wrong == []
