"""The notes of all meetings as what findings are made from: filtered, with who uses them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Slot

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.domain.note import Note
from ecomig_desktop.domain.outcomes import Figure
from ecomig_desktop.models.news import News
from ecomig_desktop.models.note_parcel import parcel_of_notes
from ecomig_desktop.models.rows import ID_ROLE, ROW_ROLE, Index, RowsModel
from ecomig_desktop.reports.coverage import place_of, sector_of
from ecomig_desktop.workbook import Changed, Workbook
from ecomig_desktop.workbook.reading import NoteRow

NOT_STATED = ""
"""In a filter: those of which this is not known. None: any."""

TOUCHING = ("note", "person", "duplicate", "meeting", "theme", "indicator")
"""The tables that the notes are read from; their use in findings is another."""
USE = "finding_note"


@dataclass(frozen=True, slots=True)
class SpokenNote:
    """A note, what it speaks for, in how many findings it is, and of a figure its indicator, as
    the workbook has it."""

    row: NoteRow
    theme: str = NOT_STATED
    meeting: Meeting | None = None
    used: int = 0
    figure: Figure | None = None

    @property
    def id(self) -> str:
        """The id of the note."""
        return self.row.note.id

    @property
    def note(self) -> Note:
        """The note itself."""
        return self.row.note

    @property
    def sector(self) -> str | None:
        """The sector of who said it."""
        return sector_of(self.row)

    @property
    def place(self) -> str | None:
        """The municipality that it speaks for."""
        return place_of(self.row)


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """What a note has to be; None lets everything pass, NOT_STATED what is not known.

    `used`: only notes that are (or are not) in a finding.
    """

    theme: str | None = None
    meeting: str | None = None
    place: str | None = None
    sector: str | None = None
    hazard: str | None = None
    kind: str | None = None
    used: bool | None = False
    search: str = ""

    def of(self, other: NoteFilter, *names: str) -> NoteFilter:
        """The same, but with those parts of another."""
        return replace(self, **{name: getattr(other, name) for name in names})

    def passes(self, spoken: SpokenNote) -> bool:
        """Whether a note is let through."""
        facts = (
            (self.theme, spoken.theme),
            (self.meeting, spoken.note.meeting),
            (self.place, spoken.place),
            (self.sector, spoken.sector),
            (self.hazard, spoken.note.hazard),
            (self.kind, spoken.note.kind),
        )
        if any(wanted is not None and wanted != (fact or NOT_STATED) for wanted, fact in facts):
            return False
        if self.used is not None and self.used != bool(spoken.used):
            return False
        return not self.search.strip() or _found(self.search, spoken)


ALL = NoteFilter(used=None)
"""Lets every note through."""


class FindingNotesModel(RowsModel[SpokenNote]):
    """All notes in which something stands, the oldest first, as far as they pass the filter.

    `describe` puts a note into words, for screen readers.
    """

    def __init__(
        self,
        workbook: Workbook,
        news: News,
        describe: Callable[[SpokenNote], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self._describe = describe
        self.all: Mapping[str, SpokenNote] = {}
        self.filter = NoteFilter()
        news.changed.connect(self._hear)
        news.merged.connect(self.refresh)
        self.refresh()

    def show_only(self, **wanted: object) -> None:
        """Filter by these as well; what is not named stays."""
        self.filter = replace(self.filter, **wanted)  # type: ignore[arg-type]
        self._show()

    def show_through(self, wanted: NoteFilter) -> None:
        """Filter by this alone."""
        self.filter = wanted
        self._show()

    def rows_of(self, notes: Iterable[str]) -> list[SpokenNote]:
        """These notes, the oldest first, whatever the filter; those that are gone left out."""
        wanted = set(notes)
        return [row for key, row in self.all.items() if key in wanted]

    @Slot()
    def refresh(self) -> None:
        """Read all notes again."""
        themes = {theme.id for theme in self._workbook.themes()}
        meetings = {meeting.id: meeting for meeting in self._workbook.meetings()}
        figures = {each.key: each for each in self._workbook.figures(hidden=True)}
        used = self._used()
        found = (
            SpokenNote(
                row,
                row.note.theme if row.note.theme in themes else NOT_STATED,
                meetings.get(row.note.meeting or ""),
                used[row.note.id],
                figures.get(row.note.indicator) if row.note.is_figure else None,
            )
            for row in reversed(self._workbook.notes())
            if not row.note.is_empty
        )
        self.all = {row.id: row for row in found}
        self._show()

    def recount(self) -> None:
        """Count again in how many findings each note is."""
        used = self._used()
        self.all = {
            key: row if row.used == used[key] else replace(row, used=used[key])
            for key, row in self.all.items()
        }
        self._show()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The note, its id, or its words."""
        row = self.row(index)
        return None if row is None else answer(role, row, self._describe)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Notes can be dragged."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The notes at these places, in their order."""
        rows = sorted({index.row() for index in indexes})
        return parcel_of_notes(self._rows[at].id for at in rows)

    def _used(self) -> Counter[str]:
        return Counter(note for _, note in self._workbook.pairs(USE))

    def _show(self) -> None:
        self.set_rows([row for row in self.all.values() if self.filter.passes(row)])

    @Slot(object, object)
    def _hear(self, changed: Changed, _asked_by: object) -> None:
        if changed.touches(*TOUCHING):
            self.refresh()
        elif changed.touches(USE):
            self.recount()


class EvidenceModel(RowsModel[SpokenNote]):
    """The notes that one finding rests on."""

    def __init__(
        self, describe: Callable[[SpokenNote], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._describe = describe
        self.finding = ""

    def show_evidence(self, finding: str, rows: Sequence[SpokenNote]) -> None:
        """Show these notes, which are of that finding."""
        self.finding = finding
        self.set_rows(rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The note, its id, or its words."""
        row = self.row(index)
        return None if row is None else answer(role, row, self._describe)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Evidence can be dragged to another finding."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The notes at these places, and whose evidence they are."""
        rows = sorted({index.row() for index in indexes})
        return parcel_of_notes((self._rows[at].id for at in rows), self.finding)


def answer(role: int, row: SpokenNote, describe: Callable[[SpokenNote], str]) -> Any:
    """What a list of notes answers its view."""
    if role == ROW_ROLE:
        return row
    if role == ID_ROLE:
        return row.id
    spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    return describe(row) if role in spoken else None


def _found(search: str, spoken: SpokenNote) -> bool:
    """Whether every word of a search stands in the text, in the name of who said it or of where
    they work, or in that of its indicator."""
    speaker, figure = spoken.row.speaker, spoken.figure
    parts = (
        spoken.note.text,
        spoken.note.unit,
        *((speaker.display_name, speaker.organisation) if speaker else ()),
        *((figure.title, figure.title_en) if figure else ()),
    )
    text = " ".join(filter(None, parts)).casefold()
    return all(word in text for word in search.casefold().split())
