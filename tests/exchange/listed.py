"""A small workbook with people whose names and texts are hard on lists that go out."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.exchange.list_files import write_list
from ecomig_desktop.exchange.lists import ListOptions
from ecomig_desktop.workbook import Workbook, commands

WHOLE = ListOptions("ka", contacts=True)
FORMULA = '=HYPERLINK("http://example.ge","x")'
PEOPLE: tuple[dict[str, str | None], ...] = (
    {
        "given_name": "ანა", "family_name": "აბაშიძე", "organisation": "ქედის მერია",
        "position": "სპეციალისტი", "sector": "local_government", "municipality": "keda",
        "phone": "+995 599 12 34 56", "email": "ana@example.ge", "gender": "female",
        "age_group": "30-49",
    },
    {
        "given_name": "ზურა-ლუკა", "family_name": "დე ბოერი", "organisation": FORMULA,
        "position": "@SUM(A1)", "sector": "ecomigrant_rep", "municipality": "central",
        "phone": "032 2 12 34 56", "email": None, "gender": "undisclosed", "age_group": "65+",
    },
    {
        "given_name": "მარიამი 🌿", "family_name": "ჯანჯღავა", "organisation": "ხეობა " * 80,
        "position": "-წევრი\nდა მდივანი", "sector": "other", "municipality": "batumi",
        "phone": "0599123456", "email": "m+x@example.ge", "gender": "male", "age_group": "16-17",
    },
)  # fmt: skip


class Listed(NamedTuple):
    """The open workbook, its two first meetings, and the ids of PEOPLE."""

    workbook: Workbook
    first: str
    second: str
    people: tuple[str, ...]

    def written(self, name: str, options: ListOptions = WHOLE, meeting: str | None = None) -> Path:
        """A list beside the workbook."""
        return write_list(self.workbook, self.workbook.path.parent / name, options, meeting).path


def make_listed(folder: Path) -> Listed:
    """All of PEOPLE at the first meeting, the first of them also invited to the second."""
    workbook = Workbook.create(folder / "a.ecomig", default_plan())
    first, second = (meeting.id for meeting in workbook.meetings()[:2])
    for person in PEOPLE:
        workbook.run(commands.register(first, person, "2016-11-15T10:30"))
    lines = workbook.attendees(workbook.attendee_ids(first))
    ids = {line.person.family_name: line.person.id for line in lines}
    people = tuple(ids[person["family_name"]] for person in PEOPLE)
    workbook.run(commands.invite(second, people[:1]))
    return Listed(workbook, first, second, people)
