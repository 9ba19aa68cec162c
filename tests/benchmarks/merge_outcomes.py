"""Merging what came of the meetings: findings, recommendations and the pairs between them, against
as many notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from ecomig_desktop.domain.change import derived_row_id
from ecomig_desktop.domain.outcome_tables import PAIRS
from ecomig_desktop.merge import merge_files
from ecomig_desktop.workbook import Workbook

from . import merge_data
from .measuring import Figure, seconds

RECORDS = 5_000
_TIMES = 5


def figures(folder: Path) -> Iterator[Figure]:
    """The time of both, and one to the other."""
    office = folder / "outcomes-office.ecomig"
    meeting = merge_data.empty(office)
    files = {
        name: merge_data.returned(office, folder / f"{name}.ecomig", laptop, lines)
        for laptop, (name, lines) in enumerate(
            (("notes", _notes(meeting)), ("outcomes", _outcomes())), 200
        )
    }
    spent: dict[str, list[float]] = {name: [] for name in files}
    for turn in range(_TIMES):
        for name, file in files.items():
            spent[name].append(seconds(_merging(office, file, folder / f"{name}-{turn}.ecomig")))
    notes, outcomes = median(spent["notes"]), median(spent["outcomes"])
    what = f"merging {RECORDS:,} findings, recommendations and pairs"
    yield Figure(f"{what} / as many notes", outcomes / notes, "x", None)
    yield Figure("  findings, recommendations and pairs", outcomes, "s", None)


def _merging(office: Path, file: Path, copy: Path) -> Callable[[], object]:
    copy.write_bytes(office.read_bytes())

    def merge() -> None:
        with Workbook.open(copy) as workbook:
            merge_files(workbook, [file])

    return merge


def _notes(meeting: str) -> Iterator[merge_data.Line]:
    for number in range(RECORDS):
        values = {"meeting": meeting, "kind": "problem", "text": f"წყალი ადის {number}"}
        yield "note", derived_row_id("note", [number]), dict(values), None, 0


def _outcomes() -> Iterator[merge_data.Line]:
    for number in range(RECORDS // 5):
        finding, line, activity = (
            derived_row_id(table, [number]) for table in ("finding", "recommendation", "activity")
        )
        yield "finding", finding, {"title": f"წყალი ადის {number}"}, None, 0
        yield "recommendation", line, {"text": f"ნაპირი {number}", "position": 1.0}, None, 0
        yield "activity", activity, {"title": f"ფორუმი {number}"}, None, 0
        for table, one, other in (
            ("recommendation_finding", line, finding),
            ("activity_recommendation", activity, line),
        ):
            owner, pointed = PAIRS[table]
            row = derived_row_id(table, [one, other])
            yield table, row, {owner: one, pointed: other}, None, 0
