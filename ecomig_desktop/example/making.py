"""Makes an example: an office's workbook, and what the laptops bring home from the meetings."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from random import Random

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.domain.places import CENTRAL
from ecomig_desktop.errors import Refused
from ecomig_desktop.example import disagreements
from ecomig_desktop.example.disagreements import Disputed
from ecomig_desktop.example.meeting_day import Day, hold
from ecomig_desktop.example.outcomes import conclude
from ecomig_desktop.example.people import Population
from ecomig_desktop.example.plan import YEAR, default_plan
from ecomig_desktop.example.scribe import ExampleClock, Scribe
from ecomig_desktop.exchange.return_file import export_return_file
from ecomig_desktop.store.file import refusing
from ecomig_desktop.store.machine import Machine
from ecomig_desktop.workbook import Put, Workbook

Progress = Callable[[float, str], None]
"""Told how much is done, from 0 to 1, and which place or laptop it is at. What it raises stops
the making, and nothing is left."""

OFFICE = "office.ecomig"
"""The name of the office's workbook in the folder of an example."""

# Whose people come to which meeting, by the meeting's municipality.
_REGIONS: dict[str | None, tuple[str, ...]] = {
    "zugdidi": ("GE-SZ",),
    "tskaltubo": ("GE-IM", "GE-RL"),
    "tbilisi": ("GE-TB", "GE-MM"),
    "rustavi": ("GE-KK",),
    "telavi": ("GE-KA",),
    "borjomi": ("GE-SJ", "GE-SK"),
    "batumi": ("GE-AJ", "GE-GU"),
}
_HELD_BY_OFFICE = 2  # meetings that the office's own laptop was at before the others left
_FEWEST_KNOWN = 5  # people at the first meeting, for some of them to be disputed
_OPERATORS = ("ნინო", "გიორგი", "ეკა", "დავით", "თამარ", "ლევან", "მაია", "ზურაბ")


@dataclass(frozen=True, slots=True)
class Example:
    """Where an example lies: the office's workbook, and a return file of each laptop."""

    office: Path
    returns: tuple[Path, ...]


def make_example(
    directory: Path,
    people: int = 120,
    laptops: int = 3,
    seed: int = 1,
    year: int = YEAR,
    progress: Progress | None = None,
) -> Example:
    """Make an example in `directory`, which is made if it is not there.

    `people` are on the lists of the seven meetings. The office has held the first two of them;
    the `laptops` bring home the others, with overlapping edits, conflicts and duplicates. The
    same numbers give the same records. Whole or not at all; Refused when the directory holds an
    example already, or cannot be written to.
    """
    with refusing(directory):
        return _made(directory, people, laptops, seed, year, progress or _silent)


def _made(
    directory: Path, people: int, laptops: int, seed: int, year: int, progress: Progress
) -> Example:
    """The same, where what the system says of the disk is not yet a sentence."""
    directory.mkdir(parents=True, exist_ok=True)
    names = [OFFICE, *map(return_name, range(laptops))]
    for name in names:
        if (directory / name).exists():
            raise Refused("exists_already", path=directory / name)
    with tempfile.TemporaryDirectory(prefix=".example-", dir=directory) as folder:
        journey = _Journey(Path(folder), people, laptops, seed, progress)
        journey.make(year)
        made = [directory / name for name in names]
        for path in made:
            (Path(folder) / path.name).replace(path)
    return Example(made[0], tuple(made[1:]))


def return_name(laptop: int) -> str:
    """The name of the return file of a laptop, counted from 0."""
    return f"laptop-{laptop + 1}.ecomig"


def _silent(_fraction: float, _where: str) -> None:
    """Progress that nobody watches."""


class _ExampleMachine(Machine):
    """A laptop of the example. Its replica's id follows from the seed, unlike that of real ones."""

    def __init__(self, folder: Path, name: str, seed: int) -> None:
        self._named = hashlib.sha256(f"{seed}/{name}".encode()).hexdigest()
        super().__init__(folder, name=name, fingerprint=self._named[:32])

    def new_replica_id(self) -> str:
        """The one id that this laptop's copy will have."""
        return self._named[-16:]


class _Journey:
    """The making of one example, step by step, in a folder of its own."""

    def __init__(
        self, folder: Path, people: int, laptops: int, seed: int, progress: Progress
    ) -> None:
        self._folder = folder
        self._people = people
        self._laptops = laptops
        self._seed = seed
        self._progress = progress
        self._done = 0
        self._population = Population(self._chance("people"))

    def make(self, year: int) -> None:
        """Write all the files of the example into the folder."""
        self._found_office(year)
        with self._scribe(OFFICE, 0) as office:
            disputed = self._work_in_office(office, year)
        for laptop in range(self._laptops):
            self._travel(laptop, disputed)
        if self._laptops == 1 and disputed:  # then the office is the other side
            with self._scribe(OFFICE, 0) as office:
                last = office.workbook.meetings()[-1]
                disagreements.write_one_side(office, disputed, last, 1)

    def _chance(self, name: str) -> Random:
        return Random(f"{self._seed}/{name}")

    def _step(self, where: str) -> None:
        """One more step begins: the lists, the office's meetings, and each laptop's journey."""
        self._progress(self._done / (1 + _HELD_BY_OFFICE + self._laptops), where)
        self._done += 1

    def _machine(self, number: int) -> Machine:
        """The office's machine (0) or that of a laptop (from 1 on)."""
        name = f"ლეპტოპი-{number}" if number else "ოფისი"
        return _ExampleMachine(self._folder / f"machine-{number}", name, self._seed)

    def _found_office(self, year: int) -> None:
        plan = default_plan(year)
        for meeting in plan["meetings"]:
            capital = meeting["municipality"] == "tbilisi"
            meeting["venue"] = "სასტუმრო, საკონფერენციო დარბაზი" if capital else "კულტურის სახლი"
            meeting["venue_en"] = "Hotel, conference hall" if capital else "House of culture"
        clock = ExampleClock(datetime(year, 10, 24, 10))
        machine = self._machine(0)
        path = self._folder / OFFICE
        Workbook.create(path, plan, operator=_OPERATORS[0], machine=machine, clock=clock).close()

    @contextmanager
    def _scribe(self, name: str, number: int) -> Iterator[Scribe]:
        """Somebody at a machine with a workbook of the folder open."""
        clock = ExampleClock(datetime(YEAR, 1, 1))
        operator = _OPERATORS[number % len(_OPERATORS)]
        path, machine = self._folder / name, self._machine(number)
        with Workbook.open(path, operator=operator, machine=machine, clock=clock) as workbook:
            yield Scribe(workbook, clock, self._chance(f"machine {number}"))

    def _work_in_office(self, office: Scribe, year: int) -> Disputed | None:
        """What is in the workbook that all laptops set out with."""
        self._step("")
        office.at(datetime(year, 11, 1, 10))
        meetings = office.workbook.meetings()
        with office.workbook.batch():
            self._list_people(office, meetings)
        for meeting in meetings[:_HELD_BY_OFFICE]:
            self._step(meeting.place or "")
            self._hold(office, Day(meeting, _REGIONS[meeting.municipality]))
        disputed = self._choose_disputed(office, meetings[0]) if self._laptops else None
        conclude(office, meetings[-1], {disputed.note} if disputed else set())
        return disputed

    def _list_people(self, office: Scribe, meetings: list[Meeting]) -> None:
        """Make up the people and put each on the list of their region's meeting; those of the
        whole country now and then on that of a second one."""
        chance = office.chance
        listed: list[list[str]] = [[] for _ in meetings]
        puts = []
        for number in range(self._people):
            at = number % len(meetings)
            values = self._population.person(_REGIONS[meetings[at].municipality])
            person = office.new_id()
            puts.append(Put("person", values, person))
            listed[at].append(person)
            if values["municipality"] == CENTRAL and chance.random() < 0.3:
                listed[at - 1].append(person)
        office.do_all("add_person", puts)
        for meeting, ids in zip(meetings, listed, strict=True):
            answered = chance.choices(("invited", "confirmed"), (65, 35), k=len(ids))
            for status, intent in (("invited", "invite"), ("confirmed", "set_status")):
                given = [one for one, answer in zip(ids, answered, strict=True) if answer == status]
                office.do_all(intent, [_listed(meeting, person, status) for person in given])

    def _hold(self, scribe: Scribe, day: Day) -> None:
        themes = {theme.letter_en or "": theme.id for theme in scribe.workbook.themes()}
        hold(scribe, day, self._population, themes)

    def _choose_disputed(self, office: Scribe, meeting: Meeting) -> Disputed | None:
        """What two copies will be at odds about; None where there are too few people for it."""
        ids = office.workbook.attendee_ids(meeting.id)[:400]
        known = [each.person for each in office.workbook.attendees(ids)]
        notes = office.workbook.notes(meeting.id)
        if len(known) < _FEWEST_KNOWN or not notes:
            return None
        note, *others = [(each.note.id, each.note.text or "") for each in notes[::-1]]
        regions = _REGIONS[meeting.municipality]
        return disagreements.choose(
            office.chance,
            known,
            note,
            max(others, key=lambda each: len(each[1]), default=None),
            lambda: self._population.person(regions),
            self._people,
        )

    def _travel(self, laptop: int, disputed: Disputed | None) -> None:
        """One laptop's copy, its meetings, and the file that it brings home."""
        copy = f"copy-{laptop}.ecomig"
        shutil.copyfile(self._folder / OFFICE, self._folder / copy)
        self._step(self._machine(laptop + 1).name)
        with self._scribe(copy, laptop + 1) as scribe:
            meetings = scribe.workbook.meetings()[_HELD_BY_OFFICE:]
            for number, share, of in days_of(laptop, self._laptops, len(meetings)):
                meeting = meetings[number]
                self._hold(scribe, Day(meeting, _REGIONS[meeting.municipality], share, of))
                if disputed and laptop == number < 2:
                    disagreements.write_one_side(scribe, disputed, meeting, laptop)
            export_return_file(scribe.workbook, self._folder / return_name(laptop))
        for left in self._folder.glob(f"copy-{laptop}*"):
            shutil.rmtree(left) if left.is_dir() else left.unlink()


def days_of(laptop: int, laptops: int, meetings: int) -> list[tuple[int, int, int]]:
    """Which meetings a laptop goes to: the meeting's number, which part of the queue, of how many.

    Every meeting has a laptop, every laptop has a meeting, and where there are two or more
    laptops the first meeting has two of them.
    """
    teams = [[number % laptops] for number in range(meetings)]
    if laptops > 1:
        teams[0].append(1)
    for number in range(meetings, laptops):
        teams[number % meetings].append(number)
    return [
        (number, team.index(laptop), len(team))
        for number, team in enumerate(teams)
        if laptop in team
    ]


def _listed(meeting: Meeting, person: str, status: str) -> Put:
    return Put("attendance", {"meeting": meeting.id, "person": person, "status": status})
