"""Who may be there twice: found in any spelling, not mistaken for relatives, and judged once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.domain.change import derived_row_id
from ecomig_desktop.domain.tables import AGE_GROUPS, GENDERS
from ecomig_desktop.errors import Cancelled
from ecomig_desktop.merge.blocking import MOST, pairs
from ecomig_desktop.merge.duplicates import candidates, likely_pairs, score_of
from ecomig_desktop.merge.entries import entry_of
from ecomig_desktop.merge.evidence import Likelihood
from ecomig_desktop.merge.scoring import LIKELY, Scorer
from ecomig_desktop.workbook import Command, Put, Workbook, commands
from tests.field import Laptop
from tests.slips import CALLED
from tests.twice import People, people, stored

TAMAR = {"given_name": "თამარ", "family_name": "გელოვანი", "phone": "555 12 34 56"}
PHONE = {"phone": "599 11 22 33"}


def likelihood(one: dict[str, Any], other: dict[str, Any]) -> Likelihood:
    """How likely two are one, among a hundred others."""
    entries = [entry_of(stored(each, str(at))) for at, each in enumerate((one, other))]
    return Scorer([*entries, *_others()]).score(*entries)


@cache
def _others() -> tuple[Any, ...]:
    made = people(100, seed=3).records
    return tuple(entry_of(stored(each, f"other {at}")) for at, each in enumerate(made))


def named(given: str, family: str, **more: str) -> dict[str, Any]:
    return {"given_name": given, "family_name": family, **more}


@pytest.mark.parametrize(
    ("given_name", "family", "reason"),
    [
        ("თამარ", "გელოვანი", "name"),
        ("თამარ", "გელოუანი", "near_name"),
        ("ტამარ", "გელოვანი", "name_spelling"),
        ("Tamar", "Gelovani", "name_script"),
        ("Тамар", "Геловани", "name_script"),
        ("გელოვანი", "თამარ", "name_order"),
        ("თაკო", "გელოვანი", "short_name"),
        ("თამარ", "გელოვან", "name_spelling"),
        ("თამარ", "გელვოანი", "near_name"),
        ("თამარ", "გელოვანი-ბერიძე", "part_of_name"),
        ("თ.", "გელოვანი", "part_of_name"),
        ("თამარ გელოვანი", "", "name"),
    ],
)
def test_a_name_is_known_again_and_it_says_how(given_name: str, family: str, reason: str) -> None:
    found = likelihood(TAMAR, named(given_name, family, phone="+995 555 123456"))
    assert found.score > 0.9
    assert {"phone", reason} <= set(found.reasons)


@pytest.mark.parametrize(
    "other",
    [
        named("ლევან", "გელოვანი", gender="male", **PHONE),
        named("მარინე", "ბერიძე", **PHONE),
        named("ნინო", "გელოვანი", age_group="18-29", **PHONE),
    ],
)
def test_a_shared_phone_alone_makes_nobody_the_same(other: dict[str, Any]) -> None:
    father = named("გელა", "გელოვანი", gender="male", age_group="65+", **PHONE)
    assert likelihood(father, other).score < LIKELY


def test_the_more_share_a_phone_the_less_it_says() -> None:
    two = [named("ნინო", "ბერიძე", **PHONE), named("ნინო", "გელაშვილი", **PHONE)]
    office = [named(name, name, **PHONE) for name in CALLED]
    here, there = (entry_of(stored(each, str(at))) for at, each in enumerate(two))
    few = Scorer([here, there, *_others()]).score(here, there)
    crowd = [entry_of(stored(each, f"office {at}")) for at, each in enumerate(office)]
    many = Scorer([here, there, *crowd, *_others()]).score(here, there)
    assert many.score < few.score / 2


def test_another_gender_or_age_speaks_against_and_is_told() -> None:
    one = TAMAR | {"gender": "female", "age_group": "18-29"}
    found = likelihood(one, TAMAR | {"gender": "male", "age_group": "65+"})
    assert found.against == ("other_gender", "other_age")
    assert found.score < likelihood(one, TAMAR).score


def test_a_common_name_says_less_than_a_rare_one() -> None:
    crowd = [entry_of(stored(named("გიორგი", "ბერიძე"), f"g {at}")) for at in range(50)]
    rare = [entry_of(stored(named("ნესტან", "ხინიკაძე"), f"n {at}")) for at in range(2)]
    scorer = Scorer([*crowd, *rare, *_others()])
    assert scorer.score(*crowd[:2]).score < 0.1 < 0.9 < scorer.score(*rare).score


def test_two_who_arrived_at_one_meeting_are_less_likely_one() -> None:
    entries = [entry_of(stored(TAMAR | {"phone": ""}, str(at))) for at in range(2)]
    seen = {str(at): frozenset({"borjomi"}) for at in range(2)}
    apart, together = Scorer(entries).score(*entries), Scorer(entries, seen).score(*entries)
    assert together.score < apart.score
    assert together.against == ("seen_together",)


_TYPED = st.text(st.sampled_from("აბგდთტიანძეaeinrtdzАванидзе.-' "), max_size=14)
_RECORD = st.fixed_dictionaries(
    {"given_name": _TYPED, "family_name": _TYPED, "organisation": _TYPED},
    optional={
        "phone": st.sampled_from(("555123456", "555123457", "+995 555 12 34 56")),
        "email": st.sampled_from(("a@example.org", "b@example.org")),
        "municipality": st.sampled_from(("poti", "gori", "central")),
        "gender": st.sampled_from(GENDERS),
        "age_group": st.sampled_from(AGE_GROUPS),
    },
)


@given(_RECORD, _RECORD)
def test_whatever_was_typed_the_score_is_the_same_both_ways(
    one: dict[str, Any], other: dict[str, Any]
) -> None:
    here, there = likelihood(one, other), likelihood(other, one)
    assert here.score == pytest.approx(there.score)
    assert (here.reasons, here.against) == (there.reasons, there.against)
    assert 0 < here.score < 1


@given(st.lists(_RECORD, max_size=12))
def test_a_list_of_whatever_was_typed_is_looked_through(records: list[dict[str, Any]]) -> None:
    entries = [entry_of(stored(each, f"{at:03}")) for at, each in enumerate(records)]
    found = list(pairs(entries))
    assert len(set(found)) == len(found)
    assert all(0 <= one < other < len(entries) for one, other in found)
    assert all(pair.one < pair.other for pair in likely_pairs(entries, least=0.0))


def test_a_very_common_name_is_not_compared_with_all_of_its_kind() -> None:
    crowd = [named("გიორგი", "ბერიძე", municipality=f"m{at % 300}") for at in range(3000)]
    entries = [entry_of(stored(each, str(at))) for at, each in enumerate(crowd)]
    found = list(pairs(entries))
    assert len(found) < len(entries) * MOST
    assert all(entries[one].municipality == entries[other].municipality for one, other in found)


@cache
def evaluation() -> tuple[People, set[tuple[int, int]]]:
    """A made-up list, and the pairs that the program offers."""
    made = people(4000, seed=11)
    entries = [entry_of(stored(each, f"{at:06}")) for at, each in enumerate(made.records)]
    return made, {(int(pair.one), int(pair.other)) for pair in likely_pairs(entries)}


def test_of_ten_that_are_offered_nine_are_one_person() -> None:
    made, offered = evaluation()
    assert len(offered & made.same.keys()) / len(offered) > 0.9


def test_of_ten_who_are_there_twice_nine_are_offered() -> None:
    made, offered = evaluation()
    assert len(offered & made.same.keys()) / len(made.same) > 0.9


def test_of_every_kind_of_writing_a_name_otherwise_most_are_offered() -> None:
    made, offered = evaluation()
    there, found = Counter(made.same.values()), Counter(map(made.same.get, offered))
    assert {kind for kind in there if found[kind] / there[kind] < 0.75} == set()


def test_relatives_and_colleagues_are_left_alone() -> None:
    made, offered = evaluation()
    lures = {pair: lure for pair, lure in made.lures.items() if lure != "namesake"}
    assert len(offered & lures.keys()) / len(lures) < 0.03


ONE, OTHER, THIRD, FOURTH = (derived_row_id("person", [name]) for name in "abcd")
MEETING = derived_row_id("meeting", ["borjomi"])


@pytest.fixture
def workbook(tmp_path: Path) -> Iterator[Workbook]:
    """Tamar three times, in three spellings, and somebody else."""
    with Laptop(tmp_path / "office").create() as made:
        spelled = (("თამარ", "გელოვანი"), ("Tamar", "Gelovani"), ("გელოვანი", "თამარ"))
        puts = [
            Put("person", named(*names, phone="555123456"), row)
            for names, row in zip(spelled, (ONE, OTHER, THIRD), strict=True)
        ]
        puts.append(Put("person", named("ლევან", "დადიანი"), FOURTH))
        made.run(Command("import", (*puts, Put("meeting", {"place": "ბორჯომი"}, MEETING))))
        yield made


def offered(workbook: Workbook, **how: Any) -> list[set[str]]:
    return [{each.one.id, each.other.id} for each in candidates(workbook, **how)]


def test_every_pair_is_offered_once(workbook: Workbook) -> None:
    found = offered(workbook)
    assert len(found) == 3
    assert all(pair in found for pair in ({ONE, OTHER}, {OTHER, THIRD}, {ONE, THIRD}))


def test_of_two_who_are_one_only_the_best_pair_with_a_third_is_offered(workbook: Workbook) -> None:
    workbook.run(commands.judge(ONE, OTHER, "same"))
    (left,) = offered(workbook)
    assert THIRD in left


def test_who_is_different_from_one_is_different_from_all_that_are_one_with_them(
    workbook: Workbook,
) -> None:
    workbook.run(commands.judge(ONE, OTHER, "same"))
    workbook.run(commands.judge(OTHER, THIRD, "different"))
    assert offered(workbook) == []


def test_a_verdict_taken_back_is_asked_again(workbook: Workbook) -> None:
    before = candidates(workbook)
    workbook.run(commands.judge(ONE, OTHER, "different"))
    assert len(offered(workbook)) == 2
    workbook.run(commands.part(ONE, OTHER))
    assert candidates(workbook) == before


def test_what_is_put_off_comes_last(workbook: Workbook) -> None:
    first = candidates(workbook)[0]
    workbook.run(commands.judge(first.one.id, first.other.id, "later"))
    assert offered(workbook)[-1] == {first.one.id, first.other.id}
    assert [each.verdict for each in candidates(workbook)] == ["", "", "later"]


def test_at_a_meeting_one_of_the_two_is_on_its_list(workbook: Workbook) -> None:
    assert offered(workbook, meeting=MEETING) == []
    workbook.run(commands.check_in(MEETING, ONE, "10:00"))
    assert all(ONE in pair for pair in offered(workbook, meeting=MEETING))
    assert len(offered(workbook, meeting=MEETING)) == 2


def test_any_two_can_be_compared_by_hand(workbook: Workbook) -> None:
    found = score_of(workbook, FOURTH, ONE)
    assert found and [found.one, found.other] == sorted((ONE, FOURTH))
    assert found.likelihood.score < 0.1
    assert score_of(workbook, ONE, ONE) is None
    assert score_of(workbook, ONE, MEETING) is None


def test_it_tells_how_far_it_is_and_stops_when_asked(workbook: Workbook) -> None:
    told: list[float] = []
    candidates(workbook, progress=told.append)
    assert told == sorted(told)
    assert all(0 <= each <= 1 for each in told)
    with pytest.raises(Cancelled):
        candidates(workbook, cancelled=lambda: True)
