"""Writes into a workbook as somebody at a laptop would, at the hours of a made-up day."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from random import Random

from ecomig_desktop.workbook import Command, Delete, Put, Workbook

_HERE = timedelta(hours=4)  # Georgia is four hours ahead of UTC all year round
_AT_ONCE = 400  # edits that are still one command where thousands come together


class ExampleClock:
    """A clock that stands where it was put, in Georgia's time; every look moves it on a little."""

    def __init__(self, here: datetime) -> None:
        self.here = here

    def now_ms(self) -> int:
        """Milliseconds since 1970 in UTC."""
        self.here += timedelta(milliseconds=100)
        return int((self.here - _HERE).replace(tzinfo=UTC).timestamp() * 1000)


class Scribe:
    """One open workbook, its clock, and the chance that its ids and choices are drawn from."""

    def __init__(self, workbook: Workbook, clock: ExampleClock, chance: Random) -> None:
        self.workbook = workbook
        self.chance = chance
        self.notice_version = workbook.project().notice_version
        self._clock = clock

    def at(self, moment: datetime) -> str:
        """Let it be that time at the venue; the same as ISO 8601 to the minute."""
        self._clock.here = moment
        return moment.isoformat(timespec="minutes")

    def new_id(self) -> str:
        """A row id (UUID version 7) of this time, drawn by chance that can be repeated."""
        tail = self.chance.getrandbits(80) & ~(0xF << 76) & ~(0x3 << 62)
        bits = self._clock.now_ms() << 80 | 0x7 << 76 | 0x2 << 62 | tail
        return str(uuid.UUID(int=bits))

    def do(self, intent: str, *edits: Put | Delete) -> None:
        """One command."""
        self.workbook.run(Command(intent, edits))

    def do_all(self, intent: str, edits: Sequence[Put | Delete]) -> None:
        """Many edits of one kind, as commands of a few hundred each."""
        for start in range(0, len(edits), _AT_ONCE):
            self.do(intent, *edits[start : start + _AT_ONCE])
