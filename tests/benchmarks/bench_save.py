"""One saved field against one bare durable commit of the same value to the same table."""

from __future__ import annotations

import tempfile
from pathlib import Path

from ecomig_desktop.store import file
from ecomig_desktop.workbook import Command, Put, Workbook, commands

from .measuring import Figure, paired

_PEOPLE = 2_000
_TIMES = 400


def run() -> list[Figure]:
    """The ratio at the median, and what it is in milliseconds."""
    path = Path(tempfile.mkdtemp(prefix="ecomig-bench-")) / "save.ecomig"
    with Workbook.create(path) as workbook:
        puts = tuple(Put("person", {"family_name": f"გელოვანი {n}"}) for n in range(_PEOPLE))
        people = workbook.run(Command("add", puts)).ids
        with file.refusing(path):
            bare = file.connect(path, query="mode=rw").conn

        def save(turn: int) -> None:
            workbook.run(commands.edit("person", people[turn % 50], position=f"ours {turn}"))

        def commit(turn: int) -> None:
            bare.execute("BEGIN IMMEDIATE")
            bare.execute(
                "UPDATE person SET position = ? WHERE id = ?",
                (f"bare {turn}", people[1000 + turn % 50]),
            )
            bare.execute("COMMIT")

        ours, floor = paired(save, commit, _TIMES)
        bare.close()
    return [
        Figure("one saved field / one bare durable commit", ours / floor, "x", 1.1),
        Figure("  one saved field", ours * 1000, "ms", None),
        Figure("  one bare durable commit", floor * 1000, "ms", None),
    ]
