"""An office's workbook and laptops that carry copies of it about, for tests of what comes home."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ecomig_desktop.domain.clock import Clock
from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.exchange.return_file import export_return_file
from ecomig_desktop.store.machine import Machine
from ecomig_desktop.workbook import Workbook, commands

TAMAR = "თამარ გელოვანი"


class Trips:
    """The office knows one person, თამარ გელოვანი, and one note of the first meeting."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.office = folder / "ოფისი.ecomig"
        with Workbook.create(self.office, default_plan(), machine=self._machine("ოფისი")) as office:
            self.meeting = office.meetings()[0].id
            self.person = office.run(
                commands.add("person", given_name="თამარ", family_name="გელოვანი")
            ).ids[0]
            self.note = office.run(
                commands.add("note", meeting=self.meeting, text="გზა ჩამოშლილია")
            ).ids[0]

    def open_office(self) -> Workbook:
        """The office's own workbook, on the office's own machine."""
        return Workbook.open(self.office, operator="მაია", machine=self._machine("ოფისი"))

    @contextmanager
    def away(self, name: str, clock: Clock | None = None) -> Iterator[Workbook]:
        """A copy of the office's workbook on a laptop; afterwards `returned(name)` is its file."""
        copy = self._folder / f"{name} copy.ecomig"
        if not copy.exists():
            shutil.copyfile(self.office, copy)
        machine = self._machine(name)
        with Workbook.open(copy, operator=f"ოპერატორი {name}", machine=machine, clock=clock) as at:
            yield at
            export_return_file(at, self.returned(name))

    def returned(self, name: str) -> Path:
        """The file that the laptop brings home."""
        return self._folder / f"{name}.ecomig"

    def edit(self, name: str, table: str, row: str, **values: object) -> Path:
        """One edit on one laptop; its file."""
        with self.away(name) as laptop:
            laptop.run(commands.edit(table, row, **values))
        return self.returned(name)

    def positions(self, *values: str) -> list[Path]:
        """Each laptop gives თამარ another position: one conflict. Their files."""
        return [
            self.edit(f"ლეპტოპი-{number}", "person", self.person, position=value)
            for number, value in enumerate(values, 1)
        ]

    def _machine(self, name: str) -> Machine:
        return Machine(self._folder / f"machine {name}", name=name, fingerprint=name)
