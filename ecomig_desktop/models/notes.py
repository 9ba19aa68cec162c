"""The notes of one meeting as a list, and how many there are on each theme."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Slot

from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.domain.note import Note
from ecomig_desktop.models.news import News
from ecomig_desktop.models.rows import SPOKEN, Index, RowsModel
from ecomig_desktop.workbook import Workbook
from ecomig_desktop.workbook.reading import NoteRow

NO_THEME = ""
"""Stands for the notes that have no theme; None stands for all notes."""


class NotesModel(RowsModel[NoteRow]):
    """The notes of a meeting, newest first, as far as they pass theme, kind and search.

    `describe` puts a note into words, for screen readers and for finding by typing.
    """

    def __init__(
        self,
        workbook: Workbook,
        news: News,
        describe: Callable[[NoteRow], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self._describe = describe
        self._meeting: str | None = None
        self.theme: str | None = None
        self.kind: str | None = None
        self.search = ""
        self.follow(news, "note", "person", "duplicate")

    def show_meeting(self, meeting_id: str | None) -> None:
        """Show the notes of this meeting; None shows nothing."""
        self._meeting = meeting_id
        self.refresh()

    def filter(self, *, theme: str | None, kind: str | None, search: str) -> None:
        """Show only notes of that theme and kind with that text."""
        self.theme, self.kind, self.search = theme, kind, search
        self.refresh()

    @property
    def has_meeting(self) -> bool:
        """Whether there is a meeting whose notes these are."""
        return self._meeting is not None

    @property
    def is_filtered(self) -> bool:
        """Whether notes may be hidden by theme, kind or search."""
        return self.theme is not None or self.kind is not None or bool(self.search.strip())

    @Slot()
    def refresh(self) -> None:
        """Read the notes again."""
        if self._meeting is None:
            self.set_rows([])
            return
        found = self._workbook.notes(
            self._meeting, theme=self.theme or None, kind=self.kind, search=self.search
        )
        if self.theme == NO_THEME:
            found = [row for row in found if row.note.theme is None]
        self.set_rows(found)

    def row_id(self, row: NoteRow) -> str:
        """The id of the note."""
        return row.note.id

    def note(self, index: Index) -> Note | None:
        """The note at that index, or None."""
        row = self.row(index)
        return row.note if row else None

    def says(self, row: NoteRow, column: int, role: int) -> Any:
        """The note in words."""
        return self._describe(row) if role in SPOKEN else None


@dataclass(frozen=True, slots=True)
class ThemeCount:
    """One line of the list of themes. `key` is a theme's id, NO_THEME, or None for all notes."""

    key: str | None
    theme: Theme | None
    count: int


class ThemeCountsModel(RowsModel[ThemeCount]):
    """All notes, then every theme, then what has no theme if there is any; with counts."""

    def __init__(
        self,
        workbook: Workbook,
        news: News,
        describe: Callable[[ThemeCount], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self._describe = describe
        self._meeting: str | None = None
        self.follow(news, "note", "theme")

    def show_meeting(self, meeting_id: str | None) -> None:
        """Count the notes of this meeting."""
        self._meeting = meeting_id
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Count again."""
        counts = self._workbook.note_counts(self._meeting) if self._meeting else {}
        themes = self._workbook.themes()
        lines = [ThemeCount(None, None, sum(counts.values()))]
        lines += [ThemeCount(theme.id, theme, counts.get(theme.id, 0)) for theme in themes]
        known = {theme.id for theme in themes}
        rest = sum(count for theme, count in counts.items() if theme not in known)
        if rest:
            lines.append(ThemeCount(NO_THEME, None, rest))
        self.set_rows(lines)

    def row_id(self, row: ThemeCount) -> str:
        """The theme's id; names that no id can have for the two others."""
        return "all" if row.key is None else row.key

    def says(self, row: ThemeCount, column: int, role: int) -> Any:
        """The line in words."""
        return self._describe(row) if role in SPOKEN else None
