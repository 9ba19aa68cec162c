"""A keystroke's search among 100,000 people: in the store, and until the list is painted."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from random import Random
from statistics import median

from ecomig_desktop.domain.change import new_row_id
from ecomig_desktop.workbook import Command, Put, Workbook

from .measuring import Figure, seconds, without_window_hints

PEOPLE = 100_000
_BATCH = 10_000
_ENDINGS = ("ძე", "შვილი", "ია", "უა", "ავა")
_GIVEN = (
    "ნინო გიორგი თამარ ლევან მარიამ დავით ეკა ზურაბ სალომე ანა ლუკა შოთა ქეთევან ხათუნა ჯემალ"
).split()
_TYPED = ("თამარ გე", "nino sh", "ефьфк", "555 12", "zzzz")
_SLIPPED = ("თამრა გე", "ninp shvili", "gelobadze", "ბკრიძაშვილი", "ვგდბზთრშვილი")
"""What hardly anybody is called: hits with one slip, and misses, at every length."""
_TIMES = 5


def run() -> list[Figure]:
    """The slower of a long and a short list, for every beginning of everything typed: the median
    keystroke and the slowest one."""
    with tempfile.TemporaryDirectory(prefix="ecomig-bench-") as folder:
        path = Path(folder) / "people.ecomig"
        with Workbook.create(path) as workbook:
            meetings = _fill(workbook)
            found = [_store(workbook, meeting, _TYPED) for meeting in meetings]
            near = [_store(workbook, meeting, _SLIPPED) for meeting in meetings]
            shown = [_window(workbook, meeting) for meeting in meetings]
    store, slipped, window = max(found), max(near), max(shown)
    return [
        Figure("a keystroke's search among 100,000 people, store", store[0], "ms", 2.0),
        Figure("the same, slowest keystroke", store[1], "ms", 2.0),
        Figure("a keystroke with a slip, or that misses, store", slipped[0], "ms", 2.0),
        Figure("the same, slowest keystroke", slipped[1], "ms", 2.0),
        Figure("a keystroke until its matches are painted", window[0], "ms", 16.0),
        Figure("the same, slowest keystroke", window[1], "ms", 16.0),
    ]


def _fill(workbook: Workbook) -> tuple[str, str]:
    """People with names as they are spread in Georgia: few given names, many family names. A
    meeting with nine of ten, and one with forty."""
    meetings = (new_row_id(), new_row_id())
    workbook.run(Command("plan", tuple(Put("meeting", {"place": row}, row) for row in meetings)))
    chance = Random(7)
    for start in range(0, PEOPLE, _BATCH):
        batch: list[Put] = []
        for number in range(start, start + _BATCH):
            person = new_row_id()
            batch.append(Put("person", _person(chance), person))
            where = meetings[0] if number % 10 else meetings[1] if number < 400 else None
            if where:
                values = {"meeting": where, "person": person, "status": "invited"}
                batch.append(Put("attendance", values))
        workbook.run(Command("import", tuple(batch)))
    return meetings


def _person(chance: Random) -> dict[str, object]:
    syllables = (
        chance.choice("ბგდვზთკლმნპრსტფქღყშჩცძწჭხჯჰ") + chance.choice("აეიოუ")
        for _ in range(chance.choice((2, 2, 3, 3, 4)))
    )
    return {
        "given_name": chance.choice(_GIVEN),
        "family_name": "".join(syllables) + chance.choice(_ENDINGS),
        "phone": f"5{chance.randrange(10**8):08}",
        "organisation": f"ორგანიზაცია {chance.randrange(500)}",
    }


def _keystrokes(texts: Sequence[str]) -> list[str]:
    return [typed[:end] for typed in texts for end in range(1, len(typed) + 1)]


def _store(workbook: Workbook, meeting: str, texts: Sequence[str]) -> tuple[float, float]:
    from ecomig_desktop.models.matches import MOST

    def search(typed: str) -> float:
        return median(
            1000 * seconds(lambda: workbook.find_people(typed, meeting, MOST))
            for _ in range(_TIMES)
        )

    return _median_and_worst([search(typed) for typed in _keystrokes(texts)])


def _window(workbook: Workbook, meeting: str) -> tuple[float, float]:
    """The whole tab: from the changed text to the painted list."""
    from PySide6.QtWidgets import QApplication

    from ecomig_desktop.settings import Settings
    from ecomig_desktop.views.attendees.tab import AttendeesTab
    from ecomig_desktop.views.desk import Desk
    from ecomig_desktop.views.language import Language
    from ecomig_desktop.views.theme import Theme

    without_window_hints()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    settings = Settings(workbook.path.with_suffix(".ini"))
    desk = Desk(workbook, settings, Language(application), Theme(application, "light"))
    desk.meeting.choose(meeting)
    tab = AttendeesTab(desk)
    tab.resize(1280, 700)
    tab.show()
    application.processEvents()

    def shown(typed: str) -> None:
        tab.box.setText(typed)
        application.processEvents()

    def type_it(typed: str) -> float:
        shown(typed[:-1])
        return 1000 * seconds(lambda: shown(typed))

    times = [
        median(type_it(typed) for _ in range(_TIMES)) for typed in _keystrokes((*_TYPED, *_SLIPPED))
    ]
    tab.close()
    tab.deleteLater()
    return _median_and_worst(times)


def _median_and_worst(times: list[float]) -> tuple[float, float]:
    return median(times), max(times)
