"""Where on the board a finding belongs that is made from notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ecomig_desktop.domain.outcome_tables import ASPECTS
from ecomig_desktop.models.finding_notes import SpokenNote
from ecomig_desktop.models.findings import BoardLine, FindingsModel, Section


def fitting_section(
    board: FindingsModel, line: BoardLine | None, notes: Sequence[SpokenNote]
) -> Section:
    """The theme that the board shows, and what most of the notes are of; where they do not say,
    the section of the `line` that the keys are at, else the first."""
    here: Section = line.section if line else (None, None)
    themes = Counter(row.theme for row in notes if row.theme)
    kinds = Counter(row.note.kind for row in notes if row.note.kind in ASPECTS)
    most = themes.most_common(1)[0][0] if themes else None
    first = board.themes[0].id if board.themes else None
    aspect = kinds.most_common(1)[0][0] if kinds else here[1]
    return (board.theme or most or here[0] or first, aspect or ASPECTS[0])
