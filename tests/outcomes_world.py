"""A campaign that is nearly over: meetings held, hundreds of notes, findings, a list of actions,
submissions with replies, activities; with people who are there twice and some who did not agree."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from ecomig_desktop import reference
from ecomig_desktop.domain.change import derived_row_id
from ecomig_desktop.domain.outcome_tables import ASPECTS, PRIORITIES, TIMINGS
from ecomig_desktop.domain.places import CENTRAL
from ecomig_desktop.domain.tables import AGE_GROUPS, ATTENDANCE_STATUSES, GENDERS, SECTORS
from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.store.machine import Machine
from ecomig_desktop.workbook import Put, Workbook, commands
from ecomig_desktop.workbook import outcome_commands as outcomes
from ecomig_desktop.workbook.command import Command
from ecomig_desktop.workbook.versions import keep_version

GIVEN = ("ნინო", "გიორგი", "თამარ", "ლევან", "მარიამ", "ზურაბ", "ეკა", "დავით", "Anna", "Levan")
FAMILY = ("აბაშიძე", "ბერიძე", "გელოვანი", "დადიანი", "ესებუა", "ვაშაკიძე", "Smith", "კაპანაძე")
FORUM = derived_row_id("meeting", ["forum"])
BODIES = ("mra", "nea", "parliament")


def row(table: str, *name: object) -> str:
    """The id of the record of that name in the world."""
    return derived_row_id(table, [str(each) for each in name])


@dataclass
class World:
    """The workbook, open, and the ids of what is in it."""

    workbook: Workbook
    chance: Random
    meetings: list[str] = field(default_factory=list)
    themes: list[str] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    findings: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    submissions: list[str] = field(default_factory=list)

    def put(self, table: str, row_id: str, **values: object) -> str:
        """Write a record under that id."""
        self.workbook.run(Command(f"edit_{table}", (Put(table, values, row_id),)))
        return row_id

    def some(self, of: list[str], most: int) -> list[str]:
        """A few of these, perhaps none."""
        return self.chance.sample(of, min(len(of), self.chance.randint(0, most)))


def create(folder: Path, plan: dict[str, object] | None = None) -> Workbook:
    """An empty workbook of its own machine."""
    machine = Machine(folder / "machine", name="ოფისი", fingerprint="office")
    return Workbook.create(folder / "office.ecomig", plan, operator="ნინო", machine=machine)


def make_world(folder: Path, people: int = 150, notes: int = 320, seed: int = 5) -> World:
    """The whole world, the same for the same numbers. Close its workbook after use."""
    world = World(create(folder, default_plan()), Random(seed))
    with world.workbook.batch():
        world.meetings = [each.id for each in world.workbook.meetings()]
        world.themes = [each.id for each in world.workbook.themes()]
        _people(world, people)
        _notes(world, notes)
        _findings(world)
        _lines(world)
        _submissions(world)
        _campaign(world)
    return world


def _people(world: World, many: int) -> None:
    chance, places = world.chance, [*(each.code for each in reference.municipalities()), CENTRAL]
    world.put("meeting", FORUM, place="თბილისი", place_en="Tbilisi", date="2016-12-16")
    for number in range(many):
        person = world.put(
            "person",
            row("person", number),
            given_name=f"{chance.choice(GIVEN)}",
            family_name=f"{chance.choice(FAMILY)}{number}",
            organisation=chance.choice((None, "მერია", "საკრებულო", "ასოციაცია „ხიდი“")),
            sector=chance.choice((None, *SECTORS)),
            municipality=chance.choice((None, *places)),
            gender=chance.choice((None, *GENDERS)),
            age_group=chance.choice((None, *AGE_GROUPS)),
        )
        world.people.append(person)
        for meeting in {
            chance.choice([*world.meetings, FORUM]) for _ in range(chance.randint(1, 3))
        }:
            _attend(world, meeting, person)
    for number in range(0, many - 1, 9):  # some are there twice, a few thrice
        one, other = world.people[number], world.people[number + 1]
        world.workbook.run(commands.judge(one, other, "same"))
        if number % 18 == 0 and number + 2 < many:
            world.workbook.run(commands.judge(other, world.people[number + 2], "same"))


def _attend(world: World, meeting: str, person: str) -> None:
    chance = world.chance
    values: dict[str, object] = {
        "meeting": meeting,
        "person": person,
        "status": chance.choice((None, "present", "present", *ATTENDANCE_STATUSES)),
    }
    agreed = chance.choice((None, True, True, False))
    if agreed is not None:
        day = 30 if agreed is False else chance.randint(15, 25)
        values |= {"photo_consent": agreed, "photo_consent_at": f"2016-11-{day}T12:00"}
    world.workbook.run(Command("set_status", (Put("attendance", values),)))


def _notes(world: World, many: int) -> None:
    chance = world.chance
    indicators = [each.key for each in reference.indicators()[:4]]
    kinds = ("experience", "good_practice", "resource", "problem", "proposal", "figure", "quote")
    for number in range(many):
        kind = chance.choice(kinds)
        values: dict[str, object] = {
            "meeting": chance.choice([*world.meetings, FORUM, None]),
            "theme": chance.choice([*world.themes, None]),
            "kind": kind,
            "text": f"ჩანაწერი {number}: წყალი ადის და გზა იკეტება.",
            "speaker": chance.choice([*world.people, None]),
            "municipality": chance.choice(("zugdidi", "poti", "batumi", CENTRAL, None)),
            "hazard": chance.choice(("landslide", "flood", None)),
            "taken_at": f"2016-11-{15 + number % 10:02}T{10 + number % 8:02}:{number % 60:02}",
        }
        if kind == "figure":
            values |= {"indicator": chance.choice([*indicators, "own", None]), "unit": "ოჯახი"}
            values["value"] = float(chance.randint(1, 4))
        world.notes.append(world.put("note", row("note", number), **values))


def _findings(world: World) -> None:
    for number, theme in enumerate(world.themes * 3):
        aspect = ASPECTS[number % len(ASPECTS)]
        finding = world.put(
            "finding",
            row("finding", number),
            theme=theme,
            aspect=aspect,
            position=float(number),
            title=f"მიგნება ნომერი {number}",
            title_en=f"Finding number {number}",
            text="პირველი აბზაცი.\n\nმეორე აბზაცი.",
        )
        world.findings.append(finding)
        world.workbook.run(outcomes.join("finding_note", finding, world.some(world.notes, 12)))


def _lines(world: World) -> None:
    statuses = ("draft", "agreed", "submitted", "accepted", "declined", "carried_out", None)
    for number in range(14):
        line = world.put(
            "recommendation",
            row("recommendation", number),
            position=float(number),
            theme=world.themes[number % 4],
            text=f"რეკომენდაცია ნომერი {number}.",
            text_en=f"Recommendation number {number}.",
            priority=PRIORITIES[number % 3],
            timing=TIMINGS[number % 5],
            due="2017-06-01" if number % 2 else None,
            cost_note="დასაზუსტებელია" if number % 3 == 0 else None,
            status=statuses[number % 7],
        )
        world.lines.append(line)
        run = world.workbook.run
        run(outcomes.join("recommendation_finding", line, world.some(world.findings, 2)))
        run(outcomes.join("recommendation_note", line, world.some(world.notes, 3)))
        run(outcomes.join("recommendation_person", line, world.some(world.people, 6)))
        bodies = (world.workbook.body(outcomes.body_id(key)) for key in world.some(list(BODIES), 2))
        run(outcomes.address(line, [body for body in bodies if body]))


def _submissions(world: World) -> None:
    at = "2016-12-01T10:00"
    made = world.workbook.run(
        keep_version(world.workbook, at=at, by="ნინო", title="პირველი", title_en="First")
    )
    for number, (key, scope) in enumerate(
        zip(BODIES, ("addressed", "all", "addressed"), strict=True)
    ):
        body = world.workbook.body(outcomes.body_id(key))
        assert body
        world.workbook.run(Command("edit_body", (*outcomes.kept(body), Put("body", {}, body.id))))
        world.submissions.append(
            world.put(
                "submission",
                row("submission", number),
                list_version=made.ids[0],
                body=body.id,
                scope=scope,
                sent_at="2016-12-02",
                sent_by="ნინო აბაშიძე",
                way="letter",
                number=f"01/{number}",
                answer_due="2017-01-02",
            )
        )
    reply = world.put(
        "reply", row("reply", 0), submission=world.submissions[0], date="2016-12-20",
        outcome="partly_accepted",
    )  # fmt: skip
    world.put(
        "reply", row("reply", 1), submission=world.submissions[1], date="2016-12-21",
        outcome="received",
    )  # fmt: skip
    run = world.workbook.run
    run(outcomes.join("reply_recommendation", reply, world.lines[:2], answer="accepted"))


def _campaign(world: World) -> None:
    series = world.put("series", row("series", 0), title="სახლი", title_en="House", episodes=15)
    kinds = ("public_forum", "documentary", "individual_meeting", "other_activity")
    for number in range(12):
        kind = kinds[number % 4]
        activity = world.put(
            "activity",
            row("activity", number),
            kind=kind,
            title=f"ღონისძიება {number}",
            title_en=f"Activity {number}",
            date=f"2016-12-{10 + number}",
            status=("planned", "held", "cancelled", "held")[number // 3],
            outcome="შეთანხმდნენ" if number % 5 == 0 else None,
            outcome_en="Agreed" if number % 5 == 0 else None,
            meeting=FORUM if number == 0 else None,
            series=series if kind == "documentary" else None,
            episode=number // 4 + 1 if kind == "documentary" else None,
            minutes=19 if kind == "documentary" else None,
        )
        run = world.workbook.run
        run(outcomes.join("activity_recommendation", activity, world.some(world.lines, 4)))
        run(outcomes.join("activity_person", activity, world.some(world.people, 4)))
