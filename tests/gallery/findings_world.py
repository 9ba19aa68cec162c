"""A workbook after its meetings: hundreds of words said, some of them in findings, figures that
contradict each other."""

from __future__ import annotations

from ecomig_desktop.domain.outcome_tables import ASPECTS
from ecomig_desktop.domain.tables import NOTE_KINDS
from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook.finding_commands import new_finding
from ecomig_desktop.workbook.outcome_commands import join
from tests.gallery.people import NOTES, PEOPLE
from tests.gallery.world import World

_TITLES = (
    "მუნიციპალიტეტებს საფრთხის ზონების რუკა აქვთ, მაგრამ ის ბოლო ხუთი წელია არ განახლებულა",
    "ნაპირსამაგრი სამუშაოები იქ დროულად სრულდება, სადაც ბიუჯეტი წინასწარ იგეგმება",
    "საცხოვრისის ფასის ზღვარი რეგიონებში არსებულ ფასებს ჩამორჩება",
    "განსახლებულ ოჯახს საკუთრების საბუთი წლობით არ ეძლევა",
    "მეზობლების დახმარება პირველ წელს გადამწყვეტია",
)
_TEXT = (
    "შეხვედრებზე ითქვა, რომ ოჯახების უმეტესობას სახლი შორეულ სოფელში უწევს ყიდვა, სადაც არც სკოლაა "
    "და არც სამუშაო. ვალი, რომელსაც ოჯახი სახლის შესაკეთებლად იღებს, მას წლების განმავლობაში "
    "აღარ სცილდება."
)
_HAZARDS = ("landslide", "bank_erosion", None, "flood")


def findings_desk(world: World) -> Desk:
    """The desk on that workbook, made once in a world."""
    made = _MADE.get(id(world))
    if made is None or made[0] is not world:
        path = world.folder / "შეხვედრების შემდეგ.ecomig"
        workbook = world.kept(Workbook.create(path, default_plan(), operator="ნინო"))
        fill(workbook)
        made = (world, world.desk_on(workbook))
        _MADE.clear()
        _MADE[id(world)] = made
    return made[1]


_MADE: dict[int, tuple[World, Desk]] = {}


def fill(workbook: Workbook, rounds: int = 4, *, findings: bool = True) -> None:
    """People and notes at the first three meetings, `rounds` times seven notes at each, and a
    few findings."""
    themes = [theme.id for theme in workbook.themes()]
    with workbook.batch():
        notes = _notes(workbook, themes, rounds)
        if findings:
            _conclude(workbook, themes, notes)


def _conclude(workbook: Workbook, themes: list[str], notes: list[str]) -> None:
    findings = []
    for at, title in enumerate(_TITLES):
        evidence = notes[at * 3 : at * 3 + 3 + at % 2]
        values = {
            "theme": themes[at % 3],
            "aspect": ASPECTS[at % 4],
            "position": float(at),
            "title": title,
            "text": _TEXT if at % 2 else None,
            "title_en": "The ceiling of the price is below what houses cost" if at == 2 else None,
        }
        findings.append(workbook.run(new_finding(evidence, **values)).ids[0])
    workbook.run(new_finding(notes[20:22], theme=themes[0], aspect="problem", position=9.0))
    text = "ფასის ზღვარი რეგიონულ ფასებს მიუახლოვდეს."
    row = workbook.run(commands.add("recommendation", text=text, theme=themes[1])).ids[0]
    workbook.run(join("recommendation_finding", row, [findings[1]]))


def _notes(workbook: Workbook, themes: list[str], rounds: int) -> list[str]:
    notes = []
    for number, meeting in enumerate(workbook.meetings()[:3]):
        people = []
        for at, person in enumerate(PEOPLE[number * 3 : number * 3 + 7]):
            made = workbook.run(commands.register(meeting.id, person, f"10:{10 + at}"))
            people.append((made.ids[0], person))
        for turn in range(rounds):
            for at, (theme, kind, text, _, _) in enumerate(NOTES):
                place = number * 7 * rounds + turn * 7 + at
                speaker = people[place % len(people)] if place % 5 else None
                figure = place % 6 == 0 or kind == "figure"
                values: dict[str, object] = {
                    "meeting": meeting.id,
                    "theme": themes[(theme + turn) % 3],
                    "kind": "figure" if figure else NOTE_KINDS[place % 7] if turn else kind,
                    "text": f"{text} {place}." if turn else text,
                    "taken_at": f"{meeting.date}T{11 + turn % 8:02}:{at * 5 + turn // 8 % 5:02}",
                    "speaker": speaker[0] if speaker else None,
                    "municipality": speaker[1]["municipality"] if speaker else None,
                    "hazard": _HAZARDS[place % 4],
                }
                if values["kind"] == "figure":
                    values |= {
                        "indicator": "prev_households_at_risk",
                        "value": 214.0 + place % 3 * 40,
                        "unit": "ოჯახი",
                    }
                notes.append(workbook.run(commands.add("note", **values)).ids[0])
    return notes
