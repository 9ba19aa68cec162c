"""What is done to findings and to the notes behind them, each a step of undo."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from ecomig_desktop.models.findings import FindingsModel, Section
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.findings.counted import notes_counted
from ecomig_desktop.views.findings.words import finding_title
from ecomig_desktop.workbook import Changed, Command, commands
from ecomig_desktop.workbook import outcome_commands as outcomes
from ecomig_desktop.workbook.finding_commands import new_finding

_EVIDENCE = "finding_note"
_TITLE = 60  # letters of it that the status bar tells


class Filing(QObject):
    """Does nothing in a workbook that is only read.

    Signals:
        told(str, str, str): something to say in place: its kind, the sentence, and the word of
            what can be done about it.
    """

    told = Signal(str, str, str)

    def __init__(self, desk: Desk, board: FindingsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._board = board

    def make(self, notes: Iterable[str], section: Section) -> str:
        """A finding at the end of that section, resting on these notes; its id, or nothing."""
        theme, aspect = section
        position = self._board.end_of(section)
        made = self.run(new_finding(notes, theme=theme, aspect=aspect, position=position))
        return made.ids[0] if made else ""

    def join(self, finding: str, notes: Iterable[str]) -> bool:
        """Put notes behind a finding; whether any of them was new there."""
        new = [note for note in notes if note not in self._board.evidence(finding)]
        if new:
            done = self.run(outcomes.join(_EVIDENCE, finding, new))
            self._note(finding, len(new) if done else 0)
            return bool(done)
        self.told.emit("note", self.tr("This finding rests on these notes already."), "")
        return False

    def carry(self, origin: str, finding: str, notes: Sequence[str]) -> None:
        """Take notes out of the evidence of one finding and put them behind another."""
        if self.run(outcomes.move_pair(_EVIDENCE, origin, finding, notes)):
            self._note(finding, len(notes))

    def part(self, finding: str, notes: Iterable[str]) -> None:
        """Take notes out of the evidence of a finding."""
        self.run(outcomes.part_from(_EVIDENCE, finding, notes))

    def remove(self, finding: str) -> bool:
        """Delete a finding with its evidence, unless recommendations rest on it."""
        resting = self._board.recommendations(finding)
        if resting:
            said = self.tr("%n recommendation(s) rest on this finding.", "", resting)
            way_on = self.tr("Take it out of their evidence first.")
            self.told.emit("refused", f"{said} {way_on}", "")
            return False
        return bool(self.run(commands.delete("finding", finding)))

    def run(self, command: Command | None) -> Changed | None:
        """Do this, if there is anything to be done and anything may be."""
        if command is None or self._desk.workbook.read_only:
            return None
        return self._desk.run(command)

    def _note(self, finding: str, notes: int) -> None:
        """A short good word in the status bar: where notes went may be out of sight."""
        found = self._board.finding(finding)
        if found and notes:
            title = finding_title(found, self._desk.language.code) or self.tr("the finding")
            short = title if len(title) <= _TITLE else f"{title[:_TITLE].rstrip()}…"
            words = self.tr("{notes} put into “{finding}”")
            self._desk.noted.emit(words.format(notes=notes_counted(notes), finding=short))
