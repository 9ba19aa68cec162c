"""Lists come into a workbook once, whatever they spell otherwise, and nothing is lost by them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomig_desktop.domain.change import derived_row_id
from ecomig_desktop.errors import Refused
from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.exchange.people_list.cells import PersonLine
from ecomig_desktop.exchange.people_list.importing import ImportPlan, command_for, plan_import
from ecomig_desktop.workbook import Workbook, commands

NINO = {"given_name": "ნინო", "family_name": "ბერიძე", "phone": "599123456"}
NOWHERE = "01890000-0000-7000-8000-00000000dead"


@pytest.fixture
def workbook(tmp_path: Path) -> Iterator[Workbook]:
    """The seven meetings, and nobody."""
    with Workbook.create(tmp_path / "list.ecomig", default_plan()) as workbook:
        yield workbook


def lines(*people: Mapping[str, str | None]) -> list[PersonLine]:
    return [PersonLine(row, dict(values)) for row, values in enumerate(people, 1)]


def named(given: str | None, family: str | None, **more: str | None) -> dict[str, str | None]:
    return {"given_name": given, "family_name": family, **more}


def add(workbook: Workbook, **values: object) -> str:
    return workbook.run(commands.add("person", **values)).ids[0]


def meeting(workbook: Workbook) -> str:
    return workbook.meetings()[0].id


def planned(workbook: Workbook, *people: Mapping[str, str | None]) -> ImportPlan:
    return plan_import(workbook, lines(*people), meeting(workbook))


def kinds(plan: ImportPlan) -> list[str]:
    return [each.kind for each in plan.rows]


def bring(
    workbook: Workbook, *people: Mapping[str, str | None], update: bool = False
) -> ImportPlan:
    plan = planned(workbook, *people)
    workbook.run(command_for(plan, workbook, update=update))
    return plan


def everybody(workbook: Workbook) -> int:
    return sum(table == "person" for table, _ in workbook.records())


def test_new_people_are_made_and_invited(workbook: Workbook) -> None:
    plan = bring(workbook, NINO, named("გია", "დოლიძე", sector="media"))
    assert kinds(plan) == ["new", "new"]
    person = workbook.person(plan.rows[1].made)
    assert person is not None
    assert (person.full_name, person.sector, person.phone) == ("გია დოლიძე", "media", None)
    attendee = workbook.attendee(meeting(workbook), plan.rows[0].made)
    assert attendee is not None
    assert attendee.attendance.status == "invited"


def test_the_same_list_again_changes_nothing(workbook: Workbook) -> None:
    people = (
        NINO,
        named("გია", "დოლიძე", email="gia@example.ge", organisation="მედია"),
        named("გია", None),
        named("თეა", "ლომიძე", organisation="სკოლა 1"),
        named("თეა", "ლომიძე", organisation="სკოლა 2"),
        named("თეა", "ლომიძე", organisation="სკოლა 2"),
    )
    assert kinds(bring(workbook, *people)) == ["new"] * 5 + ["twice"]
    before = workbook.digest()
    again = planned(workbook, *people)
    assert kinds(again) == ["listed"] * 5 + ["twice"]
    assert command_for(again, workbook, update=True).edits == ()
    assert workbook.digest() == before


def test_without_a_meeting_nobody_is_put_on_a_list(workbook: Workbook) -> None:
    plan = plan_import(workbook, lines(NINO), None)
    assert [edit.table for edit in command_for(plan, workbook).edits] == ["person"]
    workbook.run(command_for(plan, workbook))
    assert kinds(plan_import(workbook, lines(NINO), None)) == ["known"]


@pytest.mark.parametrize(
    ("given", "family"),
    [("Nino", "Beridze"), ("ბერიძე", "ნინო"), ("Беридзе", "Нино"), ("NINO", "BERIDZE")],
)
def test_names_are_known_in_any_script_and_order(
    workbook: Workbook, given: str, family: str
) -> None:
    known = add(workbook, **NINO)
    plan = bring(workbook, named(given, family))
    assert [(each.kind, each.person, each.changes) for each in plan.rows] == [("known", known, {})]
    person = workbook.person(known)
    assert person is not None
    assert person.full_name == "ნინო ბერიძე"


def test_names_that_changed_places_are_filled_where_they_belong(workbook: Workbook) -> None:
    known = add(workbook, family_name="ბერიძე", phone="599123456")
    plan = bring(workbook, named("ბერიძე", "ნინო", phone="+995 599 12 34 56"))
    assert plan.rows[0].changes == {"given_name": (None, "ნინო")}
    person = workbook.person(known)
    assert person is not None
    assert person.full_name == "ნინო ბერიძე"


def test_empty_fields_are_filled_and_others_only_when_asked(workbook: Workbook) -> None:
    known = add(workbook, **NINO, position="წევრი")
    line = named("ნინო", "ბერიძე", phone="577000000", position="თავმჯდომარე", email="n@example.ge")
    plan = bring(workbook, line)
    assert plan.rows[0].kind == "changed"
    assert plan.rows[0].changes == {
        "phone": ("599123456", "577000000"),
        "position": ("წევრი", "თავმჯდომარე"),
        "email": (None, "n@example.ge"),
    }
    person = workbook.person(known)
    assert person is not None
    assert (person.phone, person.position, person.email) == ("599123456", "წევრი", "n@example.ge")
    bring(workbook, line, update=True)
    person = workbook.person(known)
    assert person is not None
    assert (person.phone, person.position) == ("577000000", "თავმჯდომარე")


@pytest.mark.parametrize(
    "said",
    [
        {"phone": "+995 (599) 12-34-56"},
        {"organisation": "Kedis meria"},
        {"organisation": "„ქედის მერია“"},
        {"organisation": "მერია"},
        {"email": "NINO@example.ge"},
        {"gender": "undisclosed"},
        {"sector": "other"},
        {"phone": None, "organisation": None},
    ],
)
def test_what_is_known_stays_where_the_list_says_less_or_spells_otherwise(
    workbook: Workbook, said: dict[str, str | None]
) -> None:
    add(
        workbook,
        **NINO,
        organisation="ქედის მერია",
        email="nino@example.ge",
        gender="female",
        sector="local_government",
    )
    assert planned(workbook, named("ნინო", "ბერიძე", **said)).rows[0].changes == {}


def test_two_people_with_one_phone_stay_two(workbook: Workbook) -> None:
    known = add(workbook, **NINO)
    plan = bring(workbook, NINO, named("გია", "დოლიძე", phone="599123456"))
    assert [(each.kind, each.person) for each in plan.rows] == [("known", known), ("new", None)]
    assert everybody(workbook) == 2


def test_a_phone_finds_a_person_by_a_short_form_of_the_name(workbook: Workbook) -> None:
    known = add(workbook, given_name="ალექსანდრე", family_name="დოლიძე", phone="599123456")
    plan = planned(workbook, named("სანდრო", "დოლიძე", phone="599 12 34 56"))
    assert [(each.kind, each.person) for each in plan.rows] == [("known", known)]


def test_a_list_with_the_same_person_twice_makes_one(workbook: Workbook) -> None:
    plan = bring(workbook, NINO, named("Beridze", "Nino"), named("ნინო", "ბერიძე"))
    assert kinds(plan) == ["new", "twice", "twice"]
    assert plan.rows[2].same_row == 1
    assert everybody(workbook) == 1


def test_namesakes_of_one_list_whose_data_differ_are_two(workbook: Workbook) -> None:
    people = (
        named("ნინო", "ბერიძე", phone="599111111", organisation="მერია"),
        named("ნინო", "ბერიძე", phone="599222222", organisation="სკოლა"),
    )
    assert kinds(bring(workbook, *people)) == ["new", "new"]
    assert kinds(planned(workbook, *people)) == ["listed", "listed"]


def test_a_namesake_with_another_phone_and_e_mail_is_somebody_else(workbook: Workbook) -> None:
    add(workbook, **NINO, email="nino@example.ge")
    line = named("ნინო", "ბერიძე", phone="577000000", email="other@example.ge")
    plan = planned(workbook, line)
    assert kinds(plan) == ["new"]
    assert [each.key for each in plan.rows[0].problems] == ["line_namesake"]


def test_where_two_known_people_fit_nothing_is_written_until_one_is_chosen(
    workbook: Workbook,
) -> None:
    one = add(workbook, **NINO, organisation="მერია")
    two = add(workbook, given_name="ნინო", family_name="ბერიძე", organisation="სკოლა")
    people = lines(named("ნინო", "ბერიძე", organisation="სკოლა", position="მასწავლებელი"))
    plan = plan_import(workbook, people, meeting(workbook))
    assert (plan.rows[0].person, plan.rows[0].others) == (two, (one,))
    assert [each.key for each in plan.rows[0].problems] == ["line_ambiguous"]
    assert command_for(plan, workbook).edits == ()
    plan = plan_import(workbook, people, meeting(workbook), chosen={1: one})
    assert (plan.rows[0].person, plan.rows[0].others) == (one, ())
    plan = plan_import(workbook, people, meeting(workbook), chosen={1: None})
    assert (plan.rows[0].kind, plan.rows[0].person) == ("new", None)


def test_a_phone_decides_between_namesakes(workbook: Workbook) -> None:
    add(workbook, given_name="ნინო", family_name="ბერიძე")
    two = add(workbook, **NINO)
    plan = planned(workbook, {**NINO, "position": "წევრი"})
    assert (plan.rows[0].person, plan.rows[0].others) == (two, ())


def test_whoever_is_there_twice_and_shown_as_one_counts_as_one(workbook: Workbook) -> None:
    one = add(workbook, **NINO)
    two = add(workbook, given_name="Nino", family_name="Beridze", email="nino@example.ge")
    workbook.run(commands.judge(one, two, "same"))
    workbook.run(commands.invite(meeting(workbook), [two]))
    plan = bring(workbook, named("ნინო", "ბერიძე", email="nino@example.ge", position="წევრი"))
    assert [(each.kind, each.person, each.others) for each in plan.rows] == [("changed", one, ())]
    shown = workbook.shown_person(two)
    assert shown is not None
    assert shown.position == "წევრი"
    assert len(workbook.attendee_ids(meeting(workbook))) == 1


def test_one_undo_takes_all_of_it_back(workbook: Workbook) -> None:
    add(workbook, **NINO)
    before = workbook.digest()
    bring(workbook, {**NINO, "position": "წევრი"}, named("გია", "დოლიძე"))
    assert workbook.undo_intent() == "import_people"
    workbook.undo()
    assert everybody(workbook) == 1
    assert workbook.attendee_ids(meeting(workbook)) == []
    workbook.redo()
    workbook.undo()
    assert workbook.digest() == before


def test_only_the_rows_that_are_wanted_are_taken(workbook: Workbook) -> None:
    plan = planned(workbook, NINO, named("გია", "დოლიძე"))
    workbook.run(command_for(plan, workbook, only={2}))
    assert everybody(workbook) == 1


def test_a_line_without_a_name_is_nobody(workbook: Workbook) -> None:
    plan = bring(workbook, named(None, None, phone="599123456"), named("—", None))
    assert kinds(plan) == ["unreadable", "unreadable"]
    assert everybody(workbook) == 0


def test_a_value_that_no_workbook_takes_is_left_out_and_said(workbook: Workbook) -> None:
    plan = bring(workbook, {**NINO, "organisation": "მერია\0"})
    assert [each.key for each in plan.rows[0].problems] == ["has_nul"]
    person = workbook.person(plan.rows[0].made)
    assert person is not None
    assert person.organisation is None


def test_a_choice_of_somebody_who_is_not_there_is_refused(workbook: Workbook) -> None:
    with pytest.raises(Refused):
        plan_import(workbook, lines(NINO), None, chosen={1: NOWHERE})


def test_the_place_on_the_list_is_the_one_that_check_in_uses(workbook: Workbook) -> None:
    known = add(workbook, **NINO)
    at = meeting(workbook)
    workbook.run(commands.check_in(at, known, "11:00"))
    assert kinds(bring(workbook, NINO)) == ["listed"]
    row = workbook.record("attendance", derived_row_id("attendance", [at, known]))
    assert row is not None
    assert row["status"] == "present"


_SAID = st.fixed_dictionaries(
    {
        "given_name": st.sampled_from(["ნინო", "ნინი", "Nino", "ბერიძე", "გია", None]),
        "family_name": st.sampled_from(["ბერიძე", "ბერიზე", "ნინო", "დოლიძე", None]),
        "phone": st.sampled_from(["599123456", "+995 599 12-34-56", "577000000", "0", None]),
        "email": st.sampled_from(["n@example.ge", "G@example.ge", None]),
        "organisation": st.sampled_from(["მერია", "ქედის მერია", None]),
        "gender": st.sampled_from(["female", "male", "undisclosed", None]),
    }
)


def test_two_people_of_one_phone_are_not_one_because_somebody_is_half_known(
    workbook: Workbook,
) -> None:
    add(workbook, family_name="ბერიძე", phone="599123456")
    people = (NINO, {**NINO, "given_name": "გია"})
    assert kinds(bring(workbook, *people)) == ["changed", "new"]
    assert kinds(planned(workbook, *people)) == ["listed", "listed"]


def test_whoever_an_undecided_line_may_be_is_asked_about_in_the_next_line_too(
    workbook: Workbook,
) -> None:
    said = {"organisation": "მერია", "gender": "female"}
    add(workbook, **named("ბერიძე", None, phone="577000000", email="n@example.ge", **said))
    add(workbook, **named("გია", "ბერიძე", phone="599123456", email="G@example.ge", **said))
    people = (
        named("ნინო", "ბერიძე", phone="599123456", email="n@example.ge", **said),
        named("გია", "ბერიძე", phone="599123456", email="n@example.ge", **said),
        named("გია", "ბერიძე", phone="0", email="G@example.ge", gender="male"),
    )
    assert [line.is_open for line in planned(workbook, *people).rows] == [False, True, True]


@settings(max_examples=30)
@given(known=st.lists(_SAID, max_size=3), people=st.lists(_SAID, max_size=6), update=st.booleans())
def test_whatever_is_in_a_list_it_changes_nothing_the_second_time(
    known: list[dict[str, str | None]], people: list[dict[str, str | None]], update: bool
) -> None:
    with (
        TemporaryDirectory() as folder,
        Workbook.create(Path(folder) / "list.ecomig", default_plan()) as workbook,
    ):
        for values in known:
            add(workbook, **values)
        before = {row["id"]: row for table, row in workbook.records() if table == "person"}
        first = planned(workbook, *people)
        bring(workbook, *people, update=update)
        again = planned(workbook, *people)
        # Whom an undecided row means may be plain once the others are in.
        decided = {line.line.row for line in first.rows if not line.is_open}
        assert command_for(again, workbook, update=update, only=decided).edits == ()
        for table, row in workbook.records():
            if table == "person" and row["id"] in before and not update:
                was = before[row["id"]]
                assert all(row[name] == value for name, value in was.items() if value is not None)
