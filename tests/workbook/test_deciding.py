"""Rules that decide many conflicts at once, and decisions that are opened again."""

from __future__ import annotations

import pytest

from ecomig_desktop.errors import Refused
from ecomig_desktop.workbook import Command, Delete, Put, Workbook, commands
from ecomig_desktop.workbook.cases import from_laptop, laptops_of, mix, proposal_of
from ecomig_desktop.workbook.deciding import Rule, Ruling, apply_rule, preview, reopen
from tests.field import ANA, BEKA, MEETING, NOTE, Laptop, problems

Three = tuple[Laptop, Laptop, Laptop]
TEXT = "გზა ჩამოშლილია, სოფელი მოწყვეტილია."
BOTH = "გზა ჩამოშლილია, სოფელი დაბა მოწყვეტილია. წყალი დგას."


@pytest.fixture
def disputed(laptops: Three) -> Workbook:
    """The office after two laptops differed; `two` wrote later and is shown."""
    office, one, two = laptops
    with office.open() as workbook:
        workbook.run(commands.edit("note", NOTE, meeting=MEETING, text=TEXT))
        workbook.run(commands.edit("person", ANA, email="a@example.ge"))
    for laptop, ms in ((one, 1000), (two, 2000)):
        laptop.merge(office.export())
        laptop.clock.ms += ms
    one.put("person", ANA, phone="599 1", email="ana@example.ge", position="წევრი")
    two.put("person", ANA, phone="599 12", email=None, position="მდივანი")
    one.put("note", NOTE, text=TEXT.replace("სოფელი", "სოფელი დაბა"))
    two.put("note", NOTE, text=TEXT + " წყალი დგას.")
    with one.open() as workbook:
        workbook.run(commands.delete("person", BEKA))
    two.put("person", BEKA, phone="1")
    office.merge(one.export(), two.export())
    office.clock.ms += 60_000
    return office.open()


@pytest.fixture(autouse=True)
def _closed(disputed: Workbook) -> object:
    yield None
    disputed.close()


def of(rulings: list[Ruling]) -> dict[str, object]:
    """What is taken, or why nothing is, by column."""
    return {
        each.conflict.column: each.value if each.decided else f"? {each.why}" for each in rulings
    }


@pytest.mark.parametrize(
    ("take", "taken"),
    [
        ("later", {"phone": "599 12", "email": None, "position": "მდივანი"}),
        ("earlier", {"phone": "599 1", "position": "წევრი"}),
        ("longer", {"phone": "599 12", "email": "ana@example.ge", "position": "მდივანი"}),
        ("filled", {"phone": "? several_filled", "email": "ana@example.ge"}),
        ("laptop:one", {"phone": "599 1", "position": "წევრი"}),
        ("laptop:three", {"phone": "? other_laptops"}),
        ("merged", {"phone": "? no_proposal", "text": BOTH}),
    ],
)  # fmt: skip
def test_a_rule_shows_what_it_would_take(
    disputed: Workbook, take: str, taken: dict[str, object]
) -> None:
    shown = of(preview(disputed, Rule(None, None, take)))
    assert shown.items() >= taken.items()
    assert shown["deleted"] == "? deletion"
    assert disputed.conflict_count() == 5


def test_an_unknown_rule_is_refused(disputed: Workbook) -> None:
    with pytest.raises(Refused, match="best"):
        preview(disputed, Rule(None, None, "best"))


def test_a_rule_is_about_one_column_of_one_table(disputed: Workbook) -> None:
    assert of(preview(disputed, Rule("person", "phone", "earlier"))) == {"phone": "599 1"}
    assert of(preview(disputed, Rule("note", None, "earlier"))).keys() == {"text"}


def test_what_was_shown_is_done_at_once_and_undone_at_once(disputed: Workbook) -> None:
    apply_rule(disputed, preview(disputed, Rule("person", None, "earlier")))
    person = disputed.person(ANA)
    assert person is not None
    assert (person.phone, person.email, person.position) == ("599 1", "ana@example.ge", "წევრი")
    assert {each.column for each in disputed.conflicts()} == {"deleted", "text"}
    disputed.undo()
    assert disputed.conflict_count() == 5
    assert problems(disputed) == []


def test_what_changed_since_it_was_shown_is_not_decided(disputed: Workbook) -> None:
    rulings = preview(disputed, Rule("person", None, "earlier"))
    disputed.run(mix("person", ANA, {"phone": "3"}))
    with pytest.raises(Refused, match="look again"):
        apply_rule(disputed, rulings)
    person = disputed.person(ANA)
    assert person is not None and person.position == "მდივანი"


def test_a_rule_that_decides_nothing_is_refused(disputed: Workbook) -> None:
    with pytest.raises(Refused, match="no conflict"):
        apply_rule(disputed, preview(disputed, Rule(None, "deleted", "later")))


def test_all_that_one_laptop_says_of_a_record(disputed: Workbook) -> None:
    conflicts = disputed.conflicts_of("person", ANA)
    assert laptops_of(conflicts) == ["one", "two"]
    values = from_laptop(conflicts, "one")
    assert values == {"phone": "599 1", "email": "ana@example.ge", "position": "წევრი"}
    disputed.run(mix("person", ANA, {**values, "position": "თავმჯდომარე"}))
    assert disputed.conflicts_of("person", ANA) == []
    disputed.undo()
    assert len(disputed.conflicts_of("person", ANA)) == 3


def test_short_texts_are_not_brought_together(disputed: Workbook) -> None:
    proposals = {each.column: proposal_of(each) for each in disputed.conflicts()}
    assert [column for column, proposal in proposals.items() if proposal] == ["text"]


def decide(workbook: Workbook, **values: object) -> None:
    workbook.run(Command("resolve", (Put("person", values, ANA),)))


def test_a_decision_is_opened_again_and_that_is_undone(disputed: Workbook) -> None:
    decide(disputed, phone="599 1")
    disputed.run(commands.edit("person", ANA, given_name="ანუ"))
    reopen(disputed, disputed.settled()[0])
    (again,) = (each for each in disputed.conflicts() if each.column == "phone")
    assert {(side.laptop, side.value) for side in again.values} == {
        ("one", "599 1"), ("two", "599 12"),
    }  # fmt: skip
    assert again.shown == "599 12"
    assert problems(disputed) == []
    disputed.undo()
    person = disputed.person(ANA)
    assert (disputed.conflict_count(), person and person.phone) == (4, "599 1")


@pytest.mark.parametrize("gone", [True, False])
def test_a_decision_over_a_deletion_is_opened_again(disputed: Workbook, gone: bool) -> None:
    edit = Delete("person", BEKA) if gone else Put("person", {}, BEKA, restore=True)
    disputed.run(Command("resolve", (edit,)))
    (settled,) = disputed.settled()
    reopen(disputed, settled)
    assert [each.column for each in disputed.conflicts_of("person", BEKA)] == ["deleted"]
    assert problems(disputed) == []
    disputed.undo()
    assert (disputed.person(BEKA) is None) == gone
    assert problems(disputed) == []


def test_what_was_set_anew_since_the_decision_is_not_opened_again(disputed: Workbook) -> None:
    decide(disputed, phone="599 1")
    disputed.run(commands.edit("person", ANA, phone="3"))
    with pytest.raises(Refused, match="changed since"):
        reopen(disputed, disputed.settled()[0])
