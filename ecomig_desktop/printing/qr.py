"""QR codes as shapes: which squares are dark."""

from __future__ import annotations

from functools import lru_cache

import segno


@lru_cache(maxsize=64)
def dark_runs(text: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """The QR code of a text: how many modules its edge has, and its dark runs as (row, first
    module, length). A seventh of it may be smudged and it can still be read."""
    modules = segno.make(text, error="m", micro=False, boost_error=False).matrix
    runs: list[tuple[int, int, int]] = []
    for y, row in enumerate(modules):
        x = 0
        while x < len(row):
            length = 0
            while x + length < len(row) and row[x + length]:
                length += 1
            if length:
                runs.append((y, x, length))
            x += max(length, 1)
    return len(modules), tuple(runs)
