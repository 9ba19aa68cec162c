"""Where a record stands in its list, and what the lists that ship say of it."""

from __future__ import annotations

from collections.abc import Sequence

from ecomig_desktop.domain.outcomes import Body, Figure, Finding, Recommendation
from ecomig_desktop.workbook import Workbook

_Listed = Body | Figure | Finding | Recommendation


def shipped(workbook: Workbook, table: str, row: str) -> Body | Figure | None:
    """A body or an indicator as it ships; None where it is one of the workbook's own."""
    entries: Sequence[Body | Figure] = ()
    if table == "body":
        entries = tuple(workbook.shipped_bodies())
    elif table == "indicator":
        entries = tuple(workbook.shipped_figures())
    return next((each for each in entries if each.id == row), None)


def beside(workbook: Workbook, table: str, row: str, position: float) -> str | None:
    """The id of what a record of such a list would stand after at that position: "" where it
    would be the first; None where the list is no such list."""
    others = _list_of(workbook, table, row)
    if others is None:
        return None
    before = [
        (each.position, each.id)
        for each in others
        if each.id != row
        and each.position is not None
        and (each.position, each.id) < (position, row)
    ]
    return max(before)[1] if before else ""


def _list_of(workbook: Workbook, table: str, row: str) -> Sequence[_Listed] | None:
    """All that stands in one list with a record."""
    if table == "recommendation":
        return workbook.recommendations()
    if table == "body":
        return workbook.bodies(hidden=True)
    if table == "finding":
        findings = workbook.findings()
        own = [(each.theme, each.aspect) for each in findings if each.id == row]
        return [each for each in findings if (each.theme, each.aspect) in own]
    if table == "indicator":
        figures = workbook.figures(hidden=True)
        themes = [each.theme for each in figures if each.id == row]
        return [each for each in figures if each.theme in themes]
    return None
