"""Whom a typed text finds, why, and in which order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ecomig_desktop.georgian.keys import name_key
from ecomig_desktop.workbook import Command, Put, Workbook, commands
from tests.georgian.given_and_family import names

NAMES = (
    ("თამარ", "გელოვანი"),
    ("თამარა", "გელოვანიშვილი"),
    ("გელა", "თამარაშვილი"),
    ("ნინო", "ჭავჭავაძე"),
    ("შორენა", "წყალობაძე"),
    ("ხათუნა", "ყიფიანი"),
    ("ლევან", "მაისურაძე"),
)


@pytest.fixture
def workbook(either: Workbook) -> Workbook:
    """Nobody at the meeting but Levan."""
    either.run(commands.add("meeting", place="ანაკლია"))
    for given_name, family in NAMES:
        values = {"given_name": given_name, "family_name": family, "email": "a@example.org"}
        changed = either.run(commands.add("person", phone="555123456", **values))
    either.run(commands.invite(either.meetings()[0].id, [changed.ids[0]]))
    return either


def found(workbook: Workbook, typed: str, meeting: bool = False) -> list[tuple[str, str]]:
    where = workbook.meetings()[0].id if meeting else None
    return [
        (match.person.given_name or "", match.why) for match in workbook.find_people(typed, where)
    ]


@pytest.mark.parametrize(
    ("typed", "given_name", "why"),
    [
        # Georgian, whole and begun, either name first
        ("შორენა", "შორენა", "exact"),
        ("შორ", "შორენა", "prefix"),
        ("შ", "შორენა", "prefix"),
        ("შორენა წყალობაძე", "შორენა", "exact"),
        ("შორ წყა", "შორენა", "prefix"),
        ("წყალობაძე შორენა", "შორენა", "order"),
        ("წყალ შ", "შორენა", "order"),
        ("წყალობაძე, შორენა", "შორენა", "order"),
        # Latin of several habits
        ("Shorena", "შორენა", "exact"),
        ("shorena tskalobadze", "შორენა", "exact"),
        ("wyalobadze", "შორენა", "exact"),
        ("Ts'q'alobadze", "შორენა", "exact"),
        ("chavchavadze", "ნინო", "exact"),
        ("Tchavtchavadze", "ნინო", "exact"),
        ("4av4avadze", "ნინო", "exact"),
        ("xatuna", "ხათუნა", "exact"),
        ("khatuna kip", "ხათუნა", "prefix"),
        ("Qatuna", "ხათუნა", "near"),
        ("yifiani", "ხათუნა", "exact"),
        ("Levan", "ლევან", "exact"),
        # the wrong layout, both ways
        ("Sorena", "შორენა", "exact"),
        ("WavWavaZe", "ნინო", "exact"),
        ("სჰორენა", "შორენა", "exact"),
        # Russian letters and the Russian layout
        ("Шорена", "შორენა", "exact"),
        ("чавчавадзе нино", "ნინო", "order"),
        ("думфт", "ლევან", "exact"),
        # one slip
        ("შოერნა", "შორენა", "near"),
        ("shorrena", "შორენა", "exact"),
        ("shorema", "შორენა", "near"),
        ("შორნა", "შორენა", "near"),
        ("chavchvadz", "ნინო", "near"),
        ("ნინო ჭავჭვაძე", "ნინო", "near"),
        ("ჭავჭვაძე ნინო", "ნინო", "near"),
        ("lebam maisuradze", "", ""),
        ("leban maisuradze", "ლევან", "near"),
        ("დუმფთ", "", ""),
    ],
)
def test_how_people_type_names(workbook: Workbook, typed: str, given_name: str, why: str) -> None:
    for meeting in (False, True):
        told = found(workbook, typed, meeting)
        assert told[:1] == ([(given_name, why)] if given_name else [])


def test_exact_comes_before_prefix_before_order_before_near(workbook: Workbook) -> None:
    whole = [("თამარ", "exact"), ("გელა", "prefix"), ("თამარა", "prefix")]
    assert found(workbook, "თამარ") == whole
    both = [("თამარ", "exact"), ("თამარა", "prefix"), ("გელა", "order")]
    assert found(workbook, "თამარ გელ") == [("თამარ", "prefix"), *both[1:]]
    assert found(workbook, "თამარ გელოვანი") == both[:2]
    workbook.run(commands.add("person", given_name="თამარ", family_name="გელომანი"))
    assert found(workbook, "თამარ გელოვანი") == [*both[:2], ("თამარ", "near")]


def test_who_is_listed_and_near_comes_before_others_who_are(workbook: Workbook) -> None:
    workbook.run(commands.add("person", given_name="ლევან", family_name="მაისარაძე"))
    told = workbook.find_people("მაისორაძე", workbook.meetings()[0].id)
    assert [(each.why, each.attendance is not None) for each in told] == [
        ("near", True),
        ("near", False),
    ]


def test_who_fits_comes_before_who_is_listed_and_near(workbook: Workbook) -> None:
    workbook.run(commands.add("person", given_name="ნანა", family_name="მაისორაძე"))
    assert found(workbook, "მაისორაძე", True) == [("ნანა", "exact"), ("ლევან", "near")]


def test_where_better_ones_fill_the_list_nobody_is_near(workbook: Workbook) -> None:
    workbook.run(commands.add("person", given_name="ნანა", family_name="მაისორაძე"))
    (match,) = workbook.find_people("მაისორაძე", None, 1)
    assert match.why == "exact"


@pytest.mark.parametrize(("typed", "why"), [("555 12", "phone"), ("a@exa", "email")])
def test_phone_and_email_say_so(workbook: Workbook, typed: str, why: str) -> None:
    assert {each for _, each in found(workbook, typed)} == {why}


def test_a_name_typed_into_one_field_is_found_by_both_its_words(workbook: Workbook) -> None:
    workbook.run(commands.add("person", given_name="ანა მარია კოპალეიშვილი"))
    assert ("ანა მარია კოპალეიშვილი", "prefix") in found(workbook, "ანა მარ")


@given(st.data(), names, names)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_one_slip_in_a_name_finds_the_person(
    among: Workbook, data: st.DataObject, given_name: str, family: str
) -> None:
    key = re.sub(r"(.)\1+", r"\1", family)
    if len(name_key(key)) < 4:
        return
    at = data.draw(st.integers(0, len(key) - 1))
    other = data.draw(st.sampled_from("აბგდევზთილმნორსუქხცჩჯ"))
    typed = data.draw(
        st.sampled_from(
            [
                key[:at] + other + key[at:],
                key[:at] + other + key[at + 1 :],
                key[:at] + key[at + 1 :],
                key[:at] + key[at + 1 : at + 2] + key[at] + key[at + 2 :],
            ]
        )
    )
    changed = among.run(
        Command("add", (Put("person", {"given_name": given_name, "family_name": key}),))
    )
    told = among.find_people(typed, None, 200)
    among.undo()
    assert changed.ids[0] in [match.person.id for match in told]
    ranks = [("exact", "prefix", "order", "near").index(match.why) for match in told]
    assert ranks == sorted(ranks)


@pytest.fixture
def among(tmp_path: Path) -> Iterator[Workbook]:
    with Workbook.create(tmp_path / "b.ecomig") as made:
        yield made
