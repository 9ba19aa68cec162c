"""How much of a list is read: limits that no real list meets, and stopping on request."""

from __future__ import annotations

from collections.abc import Callable

from ecomig_desktop.errors import Cancelled

MOST_BYTES = 64 << 20
"""Bytes that a file may have."""
MOST_UNPACKED = 256 << 20
"""Bytes that an office file may have unpacked, its pictures left out."""
MOST_ROWS = 100_000
"""Rows down to the last one that has something in it."""
MOST_COLUMNS = 1_000
"""Columns up to the last one that has something in it."""
MOST_CELLS = 4_000_000
"""Rows times columns of one sheet."""
MOST_SHEETS = 200
LONGEST_TEXT = 4_000
"""Characters of one cell; what is longer is cut, and no field takes as much."""

Asked = Callable[[], bool] | None
"""Says whether the user wants no more of it."""


def go_on(cancelled: Asked) -> None:
    """Raises Cancelled when the user wants no more of it."""
    if cancelled is not None and cancelled():
        raise Cancelled
