"""Whom one slip of the fingers finds: the same as looking at everybody one by one."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ecomig_desktop.georgian.keys import name_key, query_keys, split_words, unfolded_keys
from ecomig_desktop.georgian.near import near
from ecomig_desktop.workbook import Command, Put, Workbook, commands

GIVEN = "ნინო ნანა ნონა თამარ თამარა მარი მარიამ ეკა ია გელა ლევან ხათუნა".split()
FAMILY = (
    "ნინოშვილი თამარაშვილი გელაშვილი გელოვანი ბერიძე ბერაძე მაისურაძე ყიფიანი მელა ლომი ლომია ღვინ"
).split()
NAMES = [(given, family) for at, family in enumerate(FAMILY) for given in GIVEN[at % 3 :: 3]]
LETTERS = "აეინოუბგდვლმრსთხყშ"
_ALL = 500


@pytest.fixture
def workbook(either: Workbook) -> Workbook:
    """Every other one is on the list of the meeting."""
    either.run(commands.add("meeting", place="ანაკლია"))
    values = [{"given_name": given, "family_name": family} for given, family in NAMES]
    changed = either.run(Command("import", tuple(Put("person", each) for each in values)))
    either.run(commands.invite(either.meetings()[0].id, changed.ids[::2]))
    return either


def slipped(word: str) -> st.SearchStrategy[str]:
    """One edit of a word: a letter too many, one too few, another one, two swapped ones."""
    at, other = st.integers(0, len(word) - 1), st.sampled_from(LETTERS)
    return st.one_of(
        st.builds(lambda i, sign: word[:i] + sign + word[i:], at, other),
        st.builds(lambda i, sign: word[:i] + sign + word[i + 1 :], at, other),
        st.builds(lambda i: word[:i] + word[i + 1 :], at),
        st.builds(lambda i: word[:i] + word[i : i + 2][::-1] + word[i + 2 :], at),
    )


words = st.one_of(
    st.sampled_from((*GIVEN, *FAMILY)).flatmap(
        lambda name: st.integers(2, len(name)).flatmap(lambda end: slipped(name[:end]))
    ),
    st.text(LETTERS, min_size=3, max_size=6),
).filter(bool)
texts = st.one_of(words, st.tuples(words, words).map(" ".join))


def is_near(typed: str, names: tuple[str, str]) -> bool:
    """Whether one edit in one of the typed words makes them the beginnings of these names."""
    keys = [name_key(name) for name in names]
    typed_words = split_words(typed)
    if len(typed_words) == 1:
        return any(_slips(typed_words[0], key) for key in keys)
    one, other = typed_words[0], typed_words[-1]
    return any(
        _slips(word, slip) and sound.startswith(query_keys(beside)[:2])
        for word, beside in ((one, other), (other, one))
        for slip, sound in (keys, keys[::-1])
    )


def _slips(word: str, key: str) -> bool:
    return any(near(typed).begins(key) for typed in unfolded_keys(word))


@given(texts)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_near_are_all_whom_one_edit_leads_to(workbook: Workbook, typed: str) -> None:
    found = workbook.find_people(typed, workbook.meetings()[0].id, _ALL)
    names = [(match.person.given_name or "", match.person.family_name or "") for match in found]
    sure = {name for name, match in zip(names, found, strict=True) if match.why != "near"}
    assert len(names) == len(set(names))
    assert set(names) - sure == {each for each in NAMES if is_near(typed, each)} - sure
    assert [match.why == "near" for match in found] == [name not in sure for name in names]


@pytest.mark.parametrize("typed", ["ნნო", "ნიო", "ლმია", "ბრეიძე", "მაისუარძე", "ლომიაა", "მალა"])
def test_a_slip_is_found_from_three_letters_up(workbook: Workbook, typed: str) -> None:
    assert workbook.find_people(typed, None)
