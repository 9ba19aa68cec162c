"""Conflicts: of two and three sides, long texts, many fields of one record, rules, decisions."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomig_desktop.merge import merge_files
from ecomig_desktop.views.attendees.history import HistoryDialog
from ecomig_desktop.views.merge.conflicts_panel import ConflictsPanel
from ecomig_desktop.views.merge.rules_dialog import RulesDialog
from ecomig_desktop.views.tokens import AROUND
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook.cases import mix
from tests.gallery.returns import new_folder, office
from tests.gallery.screen import Screen
from tests.gallery.world import World
from tests.trips import Trips

NOTE = (
    "მდინარის გასწვრივ გზა ორი კვირის წინ ჩამოშლილია და სოფელი მოწყვეტილია. {who} ამბობს, "
    "რომ {count} ოჯახს დაუყოვნებელი გადაყვანა სჭირდება, სანამ თოვლი მოვა.{more}"
)
NARROW, WIDE = (570, 620), (1060, 900)


def merged(world: World, trips: Trips, files: Sequence[Path]) -> Workbook:
    """The office's workbook after these files came in."""
    workbook = world.kept(trips.open_office())
    merge_files(workbook, files)
    return workbook


class Framed(QWidget):
    """The panel as it stands in a window."""

    def __init__(self, world: World, workbook: Workbook) -> None:
        super().__init__()
        self.panel = ConflictsPanel(world.desk_on(workbook))
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        column.addWidget(self.panel)
        self.panel.arrive()


def several(world: World) -> Framed:
    """The conflicts that three laptops of the example bring."""
    desk, example = office(world)
    merge_files(desk.workbook, example.returns)
    return Framed(world, desk.workbook)


def two(world: World) -> QWidget:
    """One of several conflicts."""
    framed = several(world)
    framed.panel.list.setCurrentIndex(framed.panel.cases.index(1, 0))
    return framed


def three(world: World) -> QWidget:
    """Three laptops say three things, with long names."""
    trips = Trips(new_folder(world))
    positions = (
        "თავმჯდომარე",
        "თავმჯდომარის მოადგილე სოციალურ საკითხებსა და განსახლების პროგრამებში",
        "სპეციალისტი",
    )
    return Framed(world, merged(world, trips, trips.positions(*positions)))


def note_sides(trips: Trips, *sides: tuple[str, str, str]) -> list[Path]:
    """The files of laptops that each went on with one long note."""
    with trips.open_office() as workbook:
        before = NOTE.format(who="რწმუნებული", count="ათ", more="")
        workbook.run(commands.edit("note", trips.note, text=before))
    return [
        trips.edit(
            f"ლეპტოპი-{at}",
            "note",
            trips.note,
            text=NOTE.format(who=who, count=count, more=more),
        )
        for at, (who, count, more) in enumerate(sides)
    ]


def text(world: World) -> QWidget:
    """Two laptops went on with one long note in different places."""
    trips = Trips(new_folder(world))
    sides = (
        ("მერიის წარმომადგენელი", "ათ", ""),
        ("რწმუნებული", "ათ", " წყალსადენიც დაზიანდა."),
    )
    return Framed(world, merged(world, trips, note_sides(trips, *sides)))


def text_look(world: World) -> QWidget:
    """Two laptops changed the same word of one long note."""
    trips = Trips(new_folder(world))
    sides = (
        ("მერიის წარმომადგენელი", "თორმეტ", ""),
        ("რწმუნებული", "ჩვიდმეტ", " წყალსადენიც დაზიანდა."),
    )
    return Framed(world, merged(world, trips, note_sides(trips, *sides)))


def person_sides(trips: Trips) -> list[Path]:
    """The files of two laptops that differ on many fields of one person."""
    sides = (
        ("ანაკლიის სახლი-1", "599 12 34 56", "მასწავლებელი", "ზუგდიდის მე-4 საჯარო სკოლა"),
        ("ანაკლიის სახლი-2", "599 12 34 65", "დირექტორი", "სკოლა"),
    )
    files = []
    for name, phone, position, organisation in sides:
        with trips.away(name) as laptop:
            laptop.run(commands.check_in(trips.meeting, trips.person, "2016-11-15T10:10"))
            laptop.run(
                commands.edit(
                    "person",
                    trips.person,
                    phone=phone,
                    position=position,
                    organisation=organisation,
                )
            )
        files.append(trips.returned(name))
    return files


def fields(world: World) -> QWidget:
    """Many fields of one record."""
    trips = Trips(new_folder(world))
    return Framed(world, merged(world, trips, person_sides(trips)))


def deleted(world: World) -> QWidget:
    """A note that one laptop deleted and another went on with."""
    trips = Trips(new_folder(world))
    edited = trips.edit("ლეპტოპი-1", "note", trips.note, text="გზა დაიკეტა")
    with trips.away("ლეპტოპი-2") as laptop:
        laptop.run(commands.delete("note", trips.note))
    return Framed(world, merged(world, trips, [edited, trips.returned("ლეპტოპი-2")]))


def gone(world: World) -> QWidget:
    """Who spoke was deleted elsewhere."""
    trips = Trips(new_folder(world))
    spoke = trips.edit("ლეპტოპი-1", "note", trips.note, speaker=trips.person)
    with trips.away("ლეპტოპი-2") as laptop:
        laptop.run(commands.delete("person", trips.person))
    return Framed(world, merged(world, trips, [spoke, trips.returned("ლეპტოპი-2")]))


def none(world: World) -> QWidget:
    """Nothing to decide."""
    return Framed(world, world.desk.workbook)


def decided(world: World) -> QWidget:
    """What was decided, and what was not taken."""
    trips = Trips(new_folder(world))
    workbook = merged(world, trips, person_sides(trips))
    workbook.run(mix("person", trips.person, {"phone": "599 12 34 56", "position": "დირექტორი"}))
    framed = Framed(world, workbook)
    framed.panel.turn()
    return framed


def rules(world: World) -> QWidget:
    """What a rule would decide."""
    framed = several(world)
    panel = framed.panel
    made = RulesDialog(panel.desk, panel.words, panel.cases)
    framed.setParent(made)
    framed.hide()
    return made


def history(world: World) -> QWidget:
    """What was said of a person, and what was decided."""
    trips = Trips(new_folder(world))
    workbook = merged(world, trips, person_sides(trips))
    values = {"phone": "599 12 34 56", "position": "დირექტორი", "organisation": "სკოლა"}
    workbook.run(mix("person", trips.person, values))
    attendee = workbook.attendee(trips.meeting, trips.person)
    assert attendee is not None
    return HistoryDialog(workbook, attendee, world.language.code)


SCREENS = (
    Screen("conflicts_two", two, (NARROW, WIDE)),
    Screen("conflicts_three", three, (NARROW,)),
    Screen("conflicts_text", text, (NARROW, WIDE)),
    Screen("conflicts_text_look", text_look, (NARROW,)),
    Screen("conflicts_fields", fields, (NARROW, WIDE)),
    Screen("conflicts_deleted", deleted, (NARROW,)),
    Screen("conflicts_gone", gone, (NARROW,)),
    Screen("conflicts_none", none, (NARROW,)),
    Screen("conflicts_decided", decided, (NARROW, WIDE)),
    Screen("conflicts_history", history, ()),
    Screen("conflicts_rules", rules, ((860, 600),)),
)
