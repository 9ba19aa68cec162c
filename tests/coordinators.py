"""An office whose meetings are over, and two coordinators who each took a copy of its workbook and
went on with findings, the list of actions, submissions and the campaign."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from ecomig_desktop.domain.change import derived_row_id
from ecomig_desktop.domain.outcomes import Activity
from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.workbook import Put, Workbook, commands
from ecomig_desktop.workbook import outcome_commands as outcomes
from ecomig_desktop.workbook.action_commands import answered, moved, submit
from ecomig_desktop.workbook.campaign_commands import edit_activity, make_list, meet_bodies
from ecomig_desktop.workbook.command import Command
from ecomig_desktop.workbook.disputes import Conflict
from ecomig_desktop.workbook.finding_commands import new_finding
from ecomig_desktop.workbook.versions import current_lines, keep_version
from tests.field import ANA, BEKA, GIA, Laptop

MRA, NEA = outcomes.body_id("mra"), outcomes.body_id("nea")
FINDING = (
    "მდინარის გასწვრივ ნაპირი ყოველ გაზაფხულზე ირეცხება. {first} ოჯახი სახლის დატოვებას აპირებს."
    "\n\nმოსახლეობამ გაფრთხილების სისტემის შესახებ არაფერი იცის.{more}"
)
LINES = (
    ("გამაგრდეს მდინარის ნაპირი სოფლის გასწვრივ", "Reinforce the river bank along the village"),
    ("მომზადდეს საფრთხის ზონების რუკა", "Prepare a map of hazard zones"),
    ("გადაიხედოს სახლის შეძენის ზღვრული ფასი", "Review the ceiling price of houses"),
    ("შეიქმნას გაფრთხილების სისტემა", "Set up a warning system"),
)


def named(table: str, name: object) -> str:
    """The id of the record of that name."""
    return derived_row_id(table, [str(name)])


def put(workbook: Workbook, table: str, name: object, **values: object) -> str:
    """Write a record under its name; its id."""
    row = named(table, name)
    workbook.run(commands.edit(table, row, **values))
    return row


@dataclass
class Coordinators:
    """The office and the laptops of both, with the ids of what they know in common."""

    office: Laptop
    one: Laptop
    other: Laptop
    notes: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    brought: list[Path] = field(default_factory=list)
    finding: str = named("finding", "bank")
    activity: str = named("activity", "forum")
    film: str = named("activity", "film")
    series: str = named("series", "house")
    submission: str = named("submission", "first")
    reply: str = named("reply", "first")

    @property
    def files(self) -> tuple[Path, Path]:
        """What both bring home."""
        return self.one.export("ნინო.ecomig"), self.other.export("გიორგი.ecomig")

    def again(self, folder: Path) -> Coordinators:
        """The same in another folder."""
        laptops = (self.office, self.one, self.other)
        office, one, other = (each.copy_to(folder / each.folder.name) for each in laptops)
        return Coordinators(office, one, other, notes=self.notes, lines=self.lines)

    def come_home(self) -> None:
        """The office merges the files of both."""
        self.office.merge(*self.files)


def coordinators(folder: Path) -> Coordinators:
    """The office's workbook at the end of the meetings, and a copy of it with each of the two."""
    office = Laptop(folder / "ოფისი")
    made = Coordinators(office, office, office)
    with office.create(default_plan()) as workbook, workbook.batch():
        _meetings(workbook, made)
        _outcomes(workbook, made)
        _campaign(workbook, made)
    for hour, name in enumerate(("ნინოს ლეპტოპი", "გიორგის ლეპტოპი"), 1):
        laptop = office.copy_to(folder / name)
        laptop.clock.ms += hour * 3_600_000
        made.one, made.other = made.other, laptop
    return made


def _meetings(workbook: Workbook, made: Coordinators) -> None:
    meeting, theme = workbook.meetings()[0].id, workbook.themes()[0].id
    for row, given, family in (
        (ANA, "ანა", "კალანდაძე"),
        (BEKA, "ბექა", "ლომაძე"),
        (GIA, "გია", ""),
    ):
        workbook.run(commands.edit("person", row, given_name=given, family_name=family or None))
        workbook.run(commands.check_in(meeting, row, "10:05"))
    for text in ("წყალი ყოველ გაზაფხულზე ადის", "გზა ჩამოშლილია", "სახლებს ბზარები აქვს"):
        made.notes.append(
            put(workbook, "note", text, meeting=meeting, theme=theme, kind="problem", text=text)
        )


def _outcomes(workbook: Workbook, made: Coordinators) -> None:
    theme = workbook.themes()[0].id
    put(
        workbook, "finding", "bank", theme=theme, aspect="problem", position=1.0,
        title="ნაპირი ირეცხება", text=FINDING.format(first="ათი", more=""),
    )  # fmt: skip
    workbook.run(outcomes.join("finding_note", made.finding, made.notes[:1]))
    for at, (text, english) in enumerate(LINES, 1):
        row = put(
            workbook, "recommendation", at, position=float(at), theme=theme, status="agreed",
            text=text, text_en=english, priority="high", timing="within_year",
        )  # fmt: skip
        made.lines.append(row)
    body = workbook.body(MRA)
    assert body
    workbook.run(outcomes.address(made.lines[0], [body]))
    workbook.run(outcomes.join("recommendation_finding", made.lines[0], [made.finding]))
    workbook.run(outcomes.join("recommendation_note", made.lines[0], made.notes[:1]))
    workbook.run(outcomes.join("recommendation_person", made.lines[0], [ANA]))
    lay(workbook, "first", "2016-12-01", made.lines[:1])
    put(workbook, "reply", "first", submission=made.submission, date="2016-12-20", number="01-7")
    workbook.run(answered(made.reply, made.lines[0], {"answer": "partly_accepted"}))
    workbook.run(outcomes.add_listed("body", name="საკოორდინაციო საბჭო"))


def _campaign(workbook: Workbook, made: Coordinators) -> None:
    put(workbook, "series", "house", title="სახლი", title_en="House", episodes=15)
    put(
        workbook, "activity", "forum", kind="public_forum", title="ფორუმი თბილისში",
        date="2016-12-16", status="planned",
    )  # fmt: skip
    put(
        workbook, "activity", "film", kind="documentary", title="ანაკლია", series=made.series,
        episode=1, minutes=19,
    )  # fmt: skip
    body = workbook.body(MRA)
    assert body
    workbook.run(meet_bodies(made.activity, [body]))
    workbook.run(outcomes.join("activity_person", made.activity, [BEKA]))
    workbook.run(outcomes.join("activity_recommendation", made.activity, made.lines[:1]))


def lay(workbook: Workbook, name: str, day: str, sent: list[str]) -> None:
    """The list as it is goes to the ministry on that day."""
    made = keep_version(workbook, at=f"{day}T10:00", by=workbook.operator or "").edits[0]
    assert isinstance(made, Put)
    version, row = named("list_version", name), named("submission", name)
    command = submit([], version, made, sent)
    sending = {"list_version": version, "body": MRA, "scope": "all", "sent_at": day}
    edits = (*command.edits, Put("submission", {**sending, "way": "letter"}, row))
    workbook.run(Command(command.intent, edits))


def disagree(both: Coordinators) -> None:
    """Both work on the same things, each in another way: every table has something to decide."""
    _edit(both, both.one, "თორმეტი", "ნინო", 3, " ნინომ იცის.", {"answer": "accepted"})
    _edit(both, both.other, "ჩვიდმეტი", "გიორგი", 2, " გიორგიმაც.", {"answer": "declined"})
    with both.one.open() as nino:
        _take_out(nino, both)
    with both.other.open() as giorgi:
        _rest_on(giorgi, both)


def _edit(
    both: Coordinators,
    laptop: Laptop,
    many: str,
    who: str,
    at: int,
    more: str,
    answer: dict[str, object],
) -> None:
    """What both set to something else."""
    with laptop.open() as workbook:
        edit, body, figure = commands.edit, workbook.body(MRA), workbook.figures()[0]
        assert body
        move = moved(workbook.recommendations(), both.lines[0], at)
        assert move
        version = workbook.list_versions()[0].id
        forum = workbook.activities()[0]
        text = FINDING.format(first=many, more=more)
        for command in (
            edit("finding", both.finding, text=text, title=f"ნაპირი: {who}"),
            edit(
                "recommendation",
                both.lines[0],
                timing=("ongoing", "long_term")[at - 2],
                due=f"2017-0{at}-01",
            ),
            move,
            edit("list_version", version, title=f"ვერსია: {who}"),
            edit(
                "submission",
                both.submission,
                way=("email", "by_hand")[at - 2],
                answer_due=f"2017-01-0{at}",
            ),
            edit("reply", both.reply, outcome=("accepted", "declined")[at - 2], signed_by=who),
            answered(both.reply, both.lines[0], answer, str(answer["answer"])),
            outcomes.edit_listed(body, name=f"სამინისტრო ({who})"),
            outcomes.edit_listed(figure, title=f"მაჩვენებელი ({who})"),
            edit("series", both.series, broadcaster=f"არხი ({who})", episodes=at),
            edit("activity", both.film, series=both.series, episode=at),
            edit_activity(
                workbook, forum, municipality=("zugdidi", "poti")[at - 2], starts=f"1{at}:00"
            ),
            make_list(forum),
        ):
            workbook.run(command)


def _take_out(workbook: Workbook, both: Coordinators) -> None:
    """One of them clears up: what the other needs goes."""
    part, meeting = outcomes.part_from, workbook.meetings()[0].id
    heard = {"meeting": meeting, "theme": workbook.themes()[1].id, "municipality": "poti"}
    put(workbook, "note", "new", speaker=BEKA, text="პალატა უარს ამბობს", **heard)
    workbook.run(part("recommendation_note", both.lines[0], both.notes[:1]))
    workbook.run(part("finding_note", both.finding, both.notes[:1]))
    for row in (both.lines[1], both.lines[2]):
        workbook.run(commands.delete("recommendation", row))
    workbook.run(commands.delete("note", both.notes[2]))


def _rest_on(workbook: Workbook, both: Coordinators) -> None:
    """The other one goes on with that."""
    body = workbook.body(NEA)
    assert body
    gone = both.lines[1]
    workbook.run(commands.edit("recommendation", both.lines[2], priority="low"))
    workbook.run(outcomes.address(gone, [body]))
    workbook.run(outcomes.join("recommendation_finding", gone, [both.finding]))
    workbook.run(outcomes.join("recommendation_person", gone, [BEKA]))
    workbook.run(outcomes.join("recommendation_note", gone, both.notes[:1]))
    workbook.run(outcomes.join("activity_recommendation", both.activity, [gone]))
    workbook.run(new_finding([both.notes[2]], title="სახლები"))
    lay(workbook, "second", "2016-12-21", [gone])
    workbook.run(answered(both.reply, gone, {"answer": "accepted"}))


def found(workbook: Workbook) -> set[tuple[str, str, str]]:
    """What is disputed: (table, column, reason)."""
    return {(each.table, each.column, each.reason) for each in workbook.conflicts()}


def only(workbook: Workbook) -> Conflict:
    """The one thing that is."""
    (conflict,) = workbook.conflicts()
    return conflict


def numbered(workbook: Workbook) -> dict[str, str]:
    """The number of each recommendation by its text."""
    return {line.text or "": line.number for line in current_lines(workbook)}


def forum(workbook: Workbook) -> Activity:
    """The forum."""
    return next(each for each in workbook.activities() if each.kind == "public_forum")


def disagreeing(folder: Path) -> Coordinators:
    """The office before anybody came home, and the files that both will bring, who disagree."""
    both = coordinators(folder)
    disagree(both)
    both.brought = list(both.files)
    return both
