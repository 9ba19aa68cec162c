"""Who is one by verdicts, and whose values then show."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.domain.change import Value
from ecomig_desktop.domain.tables import PERSON
from ecomig_desktop.domain.uniting import groups, owners, says

PEOPLE = "abcde"
PAIRS = st.lists(st.tuples(st.sampled_from(PEOPLE), st.sampled_from(PEOPLE)), max_size=8)


def verdict(one: str, other: str, **shown: str) -> dict[str, Value]:
    columns = {f"{name}_of": shown.get(name) for name in PERSON.names}
    return {"one": one, "other": other, **columns}


def person(**values: str) -> dict[str, Value]:
    return {**dict.fromkeys(PERSON.names), **values}


def owner_of_phone(*verdicts: dict[str, Value], **phones: str) -> str:
    people = {each: person(**({"phone": phone} if phone else {})) for each, phone in phones.items()}
    return owners(people, verdicts)["phone"]


@given(PAIRS)
def test_whoever_a_chain_of_verdicts_leads_to_is_in_the_group(pairs: list[tuple[str, str]]) -> None:
    found = groups([verdict(*pair) for pair in pairs if pair[0] != pair[1]])
    group_of = {each: group for group in found for each in group}
    assert all(group_of[one] == group_of[other] for one, other in pairs if one != other)
    assert sum(map(len, found)) == len(group_of)
    joined = {each for one, other in pairs if one != other for each in (one, other)}
    assert group_of.keys() == joined


@given(PAIRS, st.randoms())
def test_the_order_of_the_verdicts_does_not_matter(
    pairs: list[tuple[str, str]], chance: Random
) -> None:
    said = [verdict(*pair) for pair in pairs if pair[0] != pair[1]]
    other = list(said)
    chance.shuffle(other)
    assert groups(said) == groups(other)


def test_the_first_of_a_group_is_who_was_entered_first() -> None:
    assert groups([verdict("b", "c"), verdict("a", "c")]) == [("a", "b", "c")]


def test_what_was_chosen_shows() -> None:
    assert owner_of_phone(verdict("a", "b", phone="other"), a="1", b="2") == "b"
    assert owner_of_phone(verdict("a", "b", phone="one"), a="1", b="2") == "a"


def test_what_was_chosen_shows_also_where_it_was_emptied_since() -> None:
    assert owner_of_phone(verdict("a", "b", phone="other"), a="1", b="") == "b"


def test_what_is_known_shows_before_what_is_not() -> None:
    assert owner_of_phone(verdict("a", "b"), a="", b="2") == "b"


def test_without_a_choice_what_was_entered_first_shows() -> None:
    assert owner_of_phone(verdict("a", "b"), verdict("b", "c"), a="1", b="2", c="3") == "a"


def test_who_is_behind_in_one_verdict_is_behind_in_the_whole_chain() -> None:
    chain = (verdict("a", "b", phone="other"), verdict("b", "c", phone="other"))
    assert owner_of_phone(*chain, a="1", b="2", c="3") == "c"


def test_choices_that_go_round_in_a_circle_count_as_none() -> None:
    circle = (
        verdict("a", "b", phone="other"),
        verdict("b", "c", phone="other"),
        verdict("a", "c", phone="one"),
    )
    assert owner_of_phone(*circle, a="1", b="2", c="3") == "a"


def test_who_is_here_shows_before_who_is_only_expected() -> None:
    order = sorted(["invited", None, "absent", "present", "confirmed"], key=says)
    assert order[:3] == ["present", "confirmed", "absent"]
    assert says(None) == says("invited")
