"""Texts that went different ways are brought together, and nothing that anybody put in is lost."""

from __future__ import annotations

import re
from collections import Counter
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.domain import text_merge
from ecomig_desktop.domain.text_merge import CHANGED, LOOK, SAME, Part, compare, propose

ROAD = "მდინარის გასწვრივ გზა ჩამოშლილია, სოფელი მოწყვეტილია."
words = st.sampled_from(["გზა", "სოფელი", "წყალი", "ოჯახი", "12", "და", "road"])
signs = st.sampled_from([" ", ", ", ". ", "\n", "  ", "\n\n", "„", "“ ", "-", "\t"])
texts = st.lists(st.one_of(words, signs), max_size=14).map("".join)
any_texts = st.one_of(texts, st.text(max_size=20))


def said(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def test_what_both_added_in_different_places_is_kept() -> None:
    one = ROAD.replace("გზა", "ძველი გზა")
    other = ROAD + " წყალი არ არის."
    proposal = propose(ROAD, [one, other])
    assert (
        proposal.text
        == "მდინარის გასწვრივ ძველი გზა ჩამოშლილია, სოფელი მოწყვეტილია. წყალი არ არის."
    )
    assert proposal.clean


def test_the_same_word_changed_two_ways_is_kept_twice_and_marked() -> None:
    proposal = propose(ROAD, [ROAD.replace("გზა", "ხიდი"), ROAD.replace("გზა", "ბილიკი")])
    assert proposal.text == ROAD.replace("გზა", "ხიდი / ბილიკი")
    assert [part.text for part in proposal.parts if part.kind == LOOK] == ["ხიდი / ბილიკი"]
    assert not proposal.clean


def test_two_endings_follow_each_other() -> None:
    proposal = propose(ROAD, [ROAD + " წყალი დგას.", ROAD + " ხიდი არ არის."])
    assert proposal.text == ROAD + " წყალი დგას. ხიდი არ არის."
    assert not proposal.clean


def test_lines_that_both_added_stay_lines() -> None:
    assert propose("ა", ["ა\nბ", "ა\nგ"]).text == "ა\nბ\nგ"


def test_what_one_took_out_is_gone() -> None:
    proposal = propose(ROAD, [ROAD.replace(", სოფელი მოწყვეტილია", ""), "დილით " + ROAD])
    assert proposal.text == "დილით მდინარის გასწვრივ გზა ჩამოშლილია."
    assert proposal.clean


def test_what_one_took_out_and_another_changed_is_kept_and_marked() -> None:
    proposal = propose(ROAD, [ROAD.replace("სოფელი ", ""), ROAD.replace("სოფელი", "დაბა")])
    assert "დაბა" in proposal.text
    assert not proposal.clean


def test_the_same_change_on_both_sides_is_made_once() -> None:
    changed = ROAD.replace("გზა", "ხიდი")
    assert propose(ROAD, [changed, changed]).text == changed
    assert propose(ROAD, [changed + " ა", changed]).text == changed + " ა"


def test_without_an_ancestor_what_is_shared_stands_once() -> None:
    proposal = propose(None, ["გზა დაიკეტა დილით", "გზა დაიკეტა საღამოს"])
    assert proposal.text == "გზა დაიკეტა დილით საღამოს"
    assert not proposal.clean


def test_three_sides_come_together() -> None:
    sides = ["დილით " + ROAD, ROAD.replace("გზა", "ხიდი"), ROAD + " წყალი დგას."]
    proposal = propose(ROAD, sides)
    assert proposal.text == "დილით " + ROAD.replace("გზა", "ხიდი") + " წყალი დგას."
    assert proposal.clean


@given(texts, texts)
def test_a_side_and_the_unchanged_ancestor_give_that_side(ancestor: str, side: str) -> None:
    for sides in ([side, ancestor], [ancestor, side]):
        proposal = propose(ancestor, sides) if ancestor else propose(side, [side])
        assert (proposal.text, proposal.clean) == (side, True)


@given(st.one_of(st.none(), any_texts), any_texts, any_texts)
def test_what_is_kept_does_not_depend_on_which_side_comes_first(
    ancestor: str | None, one: str, other: str
) -> None:
    there, back = propose(ancestor, [one, other]), propose(ancestor, [other, one])
    assert said(there.text) == said(back.text)
    assert there.clean == back.clean
    assert sorted("".join(there.text.split())) == sorted("".join(back.text.split()))


@given(st.one_of(st.none(), any_texts), st.lists(any_texts, min_size=1, max_size=4))
def test_no_word_that_any_side_added_is_lost(ancestor: str | None, sides: list[str]) -> None:
    kept = said(propose(ancestor, sides).text)
    for side in sides:
        assert said(side) - said(ancestor or "") <= kept


@given(texts, texts, texts, st.integers(0, 4))
def test_also_line_by_line_no_word_is_lost_and_an_unchanged_side_changes_nothing(
    ancestor: str, one: str, other: str, most: int
) -> None:
    with patch.object(text_merge, "_MOST", most):
        kept = said(propose(ancestor, [one, other]).text)
        alone = propose(ancestor or one, [one, ancestor or one])
    assert all(said(side) - said(ancestor) <= kept for side in (one, other))
    assert (alone.text, alone.clean) == (one, True)


@given(st.one_of(st.none(), any_texts), st.lists(any_texts, min_size=1, max_size=3))
def test_every_sign_of_a_proposal_comes_from_somebody(
    ancestor: str | None, sides: list[str]
) -> None:
    proposal = propose(ancestor, sides)
    assert "".join(part.text for part in proposal.parts) == proposal.text
    assert set(proposal.text) <= set("".join(sides)) | set(" /\n")


@given(any_texts, any_texts)
def test_a_compared_text_is_whole_and_alike_where_it_says_so(text: str, other: str) -> None:
    parts = compare(text, other)
    assert "".join(part.text for part in parts) == text
    assert said("".join(part.text + " " for part in parts if part.kind == SAME)) <= said(other)


def test_only_the_words_that_differ_are_marked() -> None:
    assert compare("გზა ორი კვირის წინ", "გზა სამი კვირის წინ") == (
        Part("გზა ", SAME), Part("ორი", CHANGED), Part(" კვირის წინ", SAME)
    )  # fmt: skip


def test_a_sentence_that_was_added_begins_behind_the_full_stop() -> None:
    parts = compare("დილით გზა დაიკეტა. წყალი დგას.", "საღამოს გზა დაიკეტა.")
    assert [part.text for part in parts if part.kind == CHANGED] == ["დილით", " წყალი დგას."]


@pytest.mark.parametrize("words", [5, 20_000])
def test_a_text_of_any_length_is_brought_together(words: int) -> None:
    long = "\n".join(f"სიტყვა {number} მორიგი" for number in range(words))
    one, other = "წინ " + long.replace(" 3 ", " სამი "), long + "\nბოლო"
    proposal = propose(long, [one, other])
    assert (proposal.text, proposal.clean) == (one + "\nბოლო", True)


def test_a_few_words_again_and_again_keep_nobody_waiting() -> None:
    one, other = ("და " * many + "ან " * many for many in (20_000, 15_000))
    proposal = propose("და ან " * 10_000, [one, other])
    assert said(one) - said("და ან " * 10_000) <= said(proposal.text)
    assert not proposal.clean
