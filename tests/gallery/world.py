"""The small made-up world that pictures and tests of screens are made of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.settings import Settings
from ecomig_desktop.store.machine import Machine
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.language import Language
from ecomig_desktop.views.theme import Theme
from ecomig_desktop.workbook import Workbook, commands
from tests.gallery.people import NOTES, PEOPLE

OPERATOR = "ნინო"
MEETING = 0  # the meeting of the plan that has people and notes


class World:
    """Desks to build screens on: `desk` with people and notes, `empty_desk` without meetings."""

    def __init__(
        self, folder: Path, application: QApplication, language: Language, theme: Theme
    ) -> None:
        self.folder = folder
        self.application = application
        self.language = language
        self.theme = theme
        self.settings = Settings(folder / "settings.ini")
        self._workbooks: list[Workbook] = []

    @cached_property
    def desk(self) -> Desk:
        """A workbook in the middle of its first meeting."""
        path = self.folder / "ეკომიგრაცია 2016.ecomig"
        path.write_bytes(_filled())
        return self.desk_on(self.kept(Workbook.open(path, operator=OPERATOR)))

    @cached_property
    def planned_desk(self) -> Desk:
        """A workbook with the plan of seven meetings, nobody invited yet."""
        return self.desk_on(self._made("გეგმა", default_plan()))

    @cached_property
    def early_desk(self) -> Desk:
        """The same plan for long after today: nothing was held yet."""
        return self.desk_on(self._made("ადრე", default_plan(2190)))

    @cached_property
    def empty_desk(self) -> Desk:
        """A workbook in which there is nothing yet, not even a meeting."""
        return self.desk_on(self._made("ახალი", default_plan() | {"meetings": []}))

    @cached_property
    def reading_desk(self) -> Desk:
        """The same file as `desk`, opened a second time and so for reading only."""
        path = self.desk.workbook.path
        return self.desk_on(self.kept(Workbook.open(path, or_read_only=True)))

    def desk_on(self, workbook: Workbook) -> Desk:
        """A desk on another workbook."""
        desk = Desk(workbook, self.settings, self.language, self.theme)
        meetings = workbook.meetings()
        desk.meeting.choose(meetings[MEETING].id if meetings else None)
        return desk

    def close(self) -> None:
        """Let go of every file."""
        for workbook in reversed(self._workbooks):
            workbook.close()

    def _made(self, name: str, plan: dict[str, object]) -> Workbook:
        path = self.folder / f"{name}.ecomig"
        return self.kept(Workbook.create(path, plan, operator=OPERATOR))

    def kept(self, workbook: Workbook) -> Workbook:
        """Close this workbook together with the world."""
        self._workbooks.append(workbook)
        return workbook


@contextmanager
def world_in(
    folder: Path, application: QApplication, language: Language, theme: Theme
) -> Iterator[World]:
    """A world in a folder, taken apart afterwards. Language and theme outlive it."""
    world = World(folder, application, language, theme)
    try:
        yield world
    finally:
        world.close()


@cache
def _filled() -> bytes:
    """The file of a workbook with people and notes: made once, for most tests of screens begin
    with it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "made.ecomig"
        machine = Machine(Path(folder) / "machine", name="ნინო", fingerprint="made")
        with Workbook.create(path, default_plan(), operator=OPERATOR, machine=machine) as workbook:
            fill(workbook)
        return path.read_bytes()


def fill(workbook: Workbook) -> None:
    """People, attendance and notes for the first meeting."""
    meeting = workbook.meetings()[MEETING]
    with workbook.batch():
        ids = []
        for at, person in enumerate(PEOPLE):
            status = "present" if at % 3 != 1 else "invited"
            made = workbook.run(
                commands.register(meeting.id, person, f"10:{10 + at}", status=status)
            )
            ids.append(made.ids[0])
        themes = workbook.themes()
        for at, (theme, kind, text, speaker, hazard) in enumerate(NOTES):
            who = PEOPLE[speaker] if speaker is not None else None
            workbook.run(
                commands.add(
                    "note",
                    meeting=meeting.id,
                    theme=themes[theme].id,
                    kind=kind,
                    text=text,
                    speaker=ids[speaker] if speaker is not None else None,
                    municipality=who["municipality"] if who else None,
                    hazard=hazard,
                    taken_at=f"{meeting.date}T11:{40 + at}",
                    **({"value": 214, "unit": "ოჯახი"} if kind == "figure" else {}),
                )
            )
