"""How long a file from elsewhere may keep SQLite busy: so many steps, or until it is stopped."""

from __future__ import annotations

from collections.abc import Callable

STEP = 1000
"""Operations of SQLite between two looks at the leash."""

_OF_SCHEMA = 20
"""Looks while the names of the tables are read: thousands of them are none of ours."""
_AT_LEAST = 20_000
_BYTES_A_LOOK = 100
"""Reading a byte of ours takes less than one operation; checking its pages, a few."""


class Leash:
    """Called every STEP operations; says with 1 that it is enough.

    `stopped` is set when it was the user who said so.
    """

    def __init__(self, wanted: Callable[[], bool] | None = None) -> None:
        self.stopped = False
        self._wanted = wanted
        self._left = _OF_SCHEMA

    def allow(self, size: int) -> None:
        """From now on, as much as reading a file of that many bytes a few times takes."""
        self._left = _AT_LEAST + size // _BYTES_A_LOOK

    def __call__(self) -> int:
        """Whether it is enough."""
        if self._wanted is not None and self._wanted():
            self.stopped = True
        self._left -= 1
        return self.stopped or self._left < 0
