"""What the screens read: orders and counts as a Georgian list has them."""

from __future__ import annotations

from pathlib import Path

import pytest

from ecomig_desktop.store import people
from ecomig_desktop.store.machine import Machine
from ecomig_desktop.workbook import Command, Put, Workbook, commands

NAMES = [
    ("ნინო", "აბაშიძე"),
    ("თამარ", "გელოვანი"),
    ("ანა", "ჰაჯიევი"),
    ("John", "Adams"),
    ("Mary", "Zorn"),
    ("მხოლოდ სახელი", None),
]


@pytest.mark.parametrize("short", [True, False])
def test_georgian_names_come_first_and_nobody_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, short: bool
) -> None:
    monkeypatch.setattr(people, "is_short", lambda db, meeting: short)
    with Workbook.create(tmp_path / "a.ecomig", machine=Machine(tmp_path / "machine")) as workbook:
        meeting = workbook.run(commands.add("meeting", place="ანაკლია")).ids[0]
        puts = [Put("person", {"given_name": g, "family_name": f}) for g, f in reversed(NAMES)]
        workbook.run(commands.invite(meeting, workbook.run(Command("add", tuple(puts))).ids))
        whole = workbook.attendees(workbook.attendee_ids(meeting))
        first = workbook.attendees(workbook.attendee_ids(meeting, limit=4))
    names = [(each.person.given_name, each.person.family_name) for each in whole]
    assert names == NAMES
    assert first == whole[:4]
