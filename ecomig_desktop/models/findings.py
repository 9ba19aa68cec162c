"""The findings as a board: under each theme its aspects, under each aspect its findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Slot

from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.domain.outcome_tables import ASPECTS
from ecomig_desktop.domain.outcomes import Finding
from ecomig_desktop.models.news import News
from ecomig_desktop.models.note_parcel import parcel_of_finding
from ecomig_desktop.models.notes import NO_THEME
from ecomig_desktop.models.rows import ID_ROLE, ROW_ROLE, Index, RowsModel
from ecomig_desktop.workbook import Changed, Command, Workbook
from ecomig_desktop.workbook.finding_commands import file_finding, last_place

TOUCHING = ("finding", "finding_note", "note", "recommendation_finding", "theme")
"""The tables that the board is read from."""
Section = tuple[str | None, str | None]
"""A theme and an aspect; None: neither of those there are."""


@dataclass(frozen=True, slots=True)
class BoardLine:
    """A line of the board: the heading of a theme, of one of its aspects, or a finding.

    `findings` counts those under a heading; `notes` and `recommendations` what a finding rests
    on and what rests on it; `said` is the text of its first note.
    """

    id: str
    theme: Theme | None
    aspect: str | None = None
    is_theme: bool = False
    finding: Finding | None = None
    findings: int = 0
    notes: int = 0
    recommendations: int = 0
    said: str = ""

    @property
    def section(self) -> Section:
        """Where it stands."""
        return (self.theme.id if self.theme else None, self.aspect)


class FindingsModel(RowsModel[BoardLine]):
    """The board, of all themes or of one; `describe` puts a line into words."""

    def __init__(
        self,
        workbook: Workbook,
        news: News,
        describe: Callable[[BoardLine], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self._describe = describe
        self.theme: str | None = None
        self.themes: list[Theme] = []
        self._findings: dict[Section, list[Finding]] = {}
        self._evidence: dict[str, list[str]] = {}
        self._users: dict[str, list[str]] = {}
        self._resting: Counter[str] = Counter()
        news.changed.connect(self._hear)
        news.merged.connect(self.refresh)
        self.refresh()

    def show_theme(self, theme: str | None) -> None:
        """Show this theme alone; None: all of them, NO_THEME: what has none."""
        self.theme = theme
        self._show()

    @Slot()
    def refresh(self) -> None:
        """Read the findings again."""
        self.themes = self._workbook.themes()
        known = {theme.id for theme in self.themes}
        self._findings = {}
        for finding in self._workbook.findings():
            theme = finding.theme if finding.theme in known else None
            aspect = finding.aspect if finding.aspect in ASPECTS else None
            self._findings.setdefault((theme, aspect), []).append(finding)
        self._evidence, self._users = {}, {}
        for owner, note in self._workbook.pairs("finding_note"):
            self._evidence.setdefault(owner, []).append(note)
            self._users.setdefault(note, []).append(owner)
        resting = self._workbook.pairs("recommendation_finding")
        self._resting = Counter(finding for _, finding in resting)
        self._show()

    def finding(self, row_id: str | None) -> Finding | None:
        """The finding with that id, shown or not."""
        return next((each for each in self.every() if each.id == row_id), None)

    def every(self) -> list[Finding]:
        """All findings in the order of the board, shown or not."""
        order: list[str | None] = [*(theme.id for theme in self.themes), None]
        stand = ((theme, aspect) for theme in order for aspect in (*ASPECTS, None))
        return [each for place in stand for each in self._findings.get(place, ())]

    def beside(self, finding: str, by: int) -> str:
        """The finding that is shown after that one (1) or before it (-1); the first or last where
        that one is not shown, "" where none is."""
        shown = [line.id for line in self._rows if line.finding]
        if finding not in shown:
            return next(iter(shown[::by]), "")
        at = shown.index(finding) + by
        return shown[at] if 0 <= at < len(shown) else finding

    def evidence(self, finding: str) -> list[str]:
        """The notes that a finding rests on."""
        return self._evidence.get(finding, [])

    def resting_on(self, note: str) -> list[Finding]:
        """The findings that a note is in, in the order of the board."""
        users = self._users.get(note)
        return [each for each in self.every() if each.id in users] if users else []

    def recommendations(self, finding: str) -> int:
        """How many recommendations rest on a finding."""
        return self._resting[finding]

    def counts(self) -> Counter[str]:
        """How many findings per theme; NO_THEME for those without."""
        counted: Counter[str] = Counter()
        for (theme, _), found in self._findings.items():
            counted[theme or NO_THEME] += len(found)
        return counted

    def end_of(self, section: Section) -> float | None:
        """The position at which a new finding comes last there."""
        return last_place(self._findings.get(section, []))

    def moved_to(self, finding: str, line_id: str, *, after: bool) -> Command | None:
        """What puts a finding before or after that one, or first under that heading; None where
        it stands there already."""
        target = self.row(self.index_of(line_id))
        if target is None or target.is_theme or line_id == finding:
            return None
        others = self._others(finding, target.section)
        at = 0
        if target.finding:
            ids = [each.id for each in others]
            at = ids.index(target.finding.id) + int(after)
        return self._filed(finding, target.section, at)

    def stepped(self, finding: str, by: int) -> Command | None:
        """What moves a finding one place up or down, at the end of an aspect into the next."""
        found = self.finding(finding)
        here = next((key for key, each in self._findings.items() if found in each), None)
        if here is None or found is None:
            return None
        at = self._findings[here].index(found) + by
        if 0 <= at < len(self._findings[here]):
            return self._filed(finding, here, at)
        sections = list(self._sections())
        beside = sections.index(here) + by if here in sections else -1
        if not 0 <= beside < len(sections):
            return None
        there = sections[beside]
        return self._filed(finding, there, 0 if by > 0 else len(self._others(finding, there)))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line, its id, or its words."""
        row = self.row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == ID_ROLE:
            return row.id
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self._describe(row) if role in spoken else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Findings are dragged; the keys pass over the names of themes."""
        row = self.row(index)
        if row is None or row.is_theme:
            return Qt.ItemFlag.NoItemFlags
        flags = super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled if row.finding else flags

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The finding at the first of these places."""
        found = (self.row(index) for index in indexes)
        return parcel_of_finding(next((row.id for row in found if row and row.finding), ""))

    def _others(self, finding: str, section: Section) -> list[Finding]:
        return [each for each in self._findings.get(section, []) if each.id != finding]

    def _filed(self, finding: str, section: Section, at: int) -> Command | None:
        stand = self._findings.get(section, [])
        if at < len(stand) and stand[at].id == finding:
            return None
        return file_finding(finding, *section, self._others(finding, section), at)

    def _show(self) -> None:
        self.set_rows(list(self._lines()))

    def _shown_themes(self) -> list[Theme | None]:
        homeless = any(theme is None for theme, _ in self._findings)
        every: list[Theme | None] = [*self.themes, *([None] if homeless else [])]
        if self.theme is None:
            return every
        return [each for each in every if (each.id if each else NO_THEME) == self.theme]

    def _sections(self) -> Iterator[Section]:
        for theme in self._shown_themes():
            key = theme.id if theme else None
            for aspect in (*ASPECTS, None):
                if aspect or (key, None) in self._findings:
                    yield (key, aspect)

    def _lines(self) -> Iterator[BoardLine]:
        named = {theme.id: theme for theme in self.themes}
        counts, before = self.counts(), object()
        for key, aspect in self._sections():
            theme = named.get(key or "")
            if self.theme is None and theme is not before:
                yield BoardLine(
                    f"theme {key}", theme, is_theme=True, findings=counts[key or NO_THEME]
                )
            before = theme
            found = self._findings.get((key, aspect), [])
            yield BoardLine(f"section {key} {aspect}", theme, aspect, findings=len(found))
            for finding in found:
                yield self._line(finding, theme, aspect)

    def _line(self, finding: Finding, theme: Theme | None, aspect: str | None) -> BoardLine:
        notes = self.evidence(finding.id)
        said = ""
        if notes and not (finding.title or finding.text):
            note = self._workbook.note(notes[0])
            said = (note.text or "") if note else ""
        return BoardLine(
            finding.id,
            theme,
            aspect,
            finding=finding,
            notes=len(notes),
            recommendations=self._resting[finding.id],
            said=said,
        )

    @Slot(object, object)
    def _hear(self, changed: Changed, _asked_by: object) -> None:
        if changed.touches(*TOUCHING):
            self.refresh()
