"""The foot of the window: what is saved and backed up; which laptop, which file."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStatusBar, QWidget

from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import AROUND
from ecomig_desktop.views.widgets.chip import Chip
from ecomig_desktop.views.widgets.elided_label import ElidedLabel

NOTE_FOR = 6000  # milliseconds that a short note stays


class StatusBar(Living, QStatusBar):
    """Says where the user's work is. A note of success stands in its place for a few seconds.

    Signals:
        conflicts_wanted(): the user wants to see what is in conflict.
    """

    conflicts_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved_at: datetime | None = None
        self._backed_up_at: datetime | None = None
        self._read_only = False
        self._laptop = self._place = ""
        self._conflict_count = 0
        self._left = ElidedLabel(role="caption")
        self._conflicts = Chip(kind="attention", checkable=False)
        self._conflicts.clicked.connect(self.conflicts_wanted)
        self._conflicts.hide()
        self._right_laptop = ElidedLabel(role="caption")
        self._right_file = ElidedLabel(role="caption")
        self._timer = QTimer(self, singleShot=True, interval=NOTE_FOR)
        self._timer.timeout.connect(self._show_saved)
        self.setSizeGripEnabled(False)
        row = QHBoxLayout()
        row.setContentsMargins(AROUND - 2, 0, AROUND - 2, 0)
        row.setSpacing(18)
        row.addWidget(self._left, 1)
        row.addWidget(self._conflicts)
        row.addWidget(self._right_laptop)
        row.addWidget(self._right_file)
        inner = QWidget()
        inner.setLayout(row)
        self.addWidget(inner, 1)

    def show_file(self, path: Path, laptop: str, *, read_only: bool) -> None:
        """Name the file and the laptop."""
        self._laptop, self._read_only = laptop, read_only
        self._right_file.set_text(path.name)
        self._right_file.setToolTip(str(path))
        self.retranslate()

    def show_saved(self, saved_at: datetime | None, backed_up_at: datetime | None) -> None:
        """Say since when everything is on disk, and when it was last backed up."""
        self._saved_at, self._backed_up_at = saved_at, backed_up_at
        if not self._timer.isActive():
            self._show_saved()

    def show_place(self, text: str) -> None:
        """Say something of the place that is shown, before the rest."""
        self._place = text
        if not self._timer.isActive():
            self._show_saved()

    def show_conflicts(self, count: int) -> None:
        """Lead to the conflicts, if there are any."""
        self._conflict_count = count
        self._conflicts.set_text(self.tr("%n conflict(s)", "", count))
        self._conflicts.setVisible(count > 0)

    @Slot(str)
    def show_note(self, text: str) -> None:
        """Say for a few seconds that something went well."""
        self._left.set_tone("done")
        self._left.set_text(text)
        self._timer.start()

    def retranslate(self) -> None:
        """Say the same in another language."""
        laptop = self.tr("Laptop: {name}").format(name=self._laptop) if self._laptop else ""
        self._right_laptop.set_text(laptop)
        self.show_conflicts(self._conflict_count)
        self._show_saved()

    @Slot()
    def _show_saved(self) -> None:
        parts = [self._place] if self._place else []
        if self._read_only:
            parts.append(self.tr("Open for reading only"))
        elif self._saved_at:
            parts.append(self.tr("Saved {when}").format(when=self._moment(self._saved_at)))
        else:
            parts.append(self.tr("Everything is saved"))
        if self._backed_up_at:
            when = self._moment(self._backed_up_at, today=self.tr("today"))
            parts.append(self.tr("backed up {when}").format(when=when))
        self._left.set_tone("")
        self._left.set_text(" · ".join(parts))

    def _moment(self, moment: datetime, today: str = "") -> str:
        day, time = moment.date(), f"{moment:%H:%M}"
        if day == date.today():
            return f"{today} {time}".strip()
        if day == date.today() - timedelta(days=1):
            return self.tr("yesterday {time}").format(time=time)
        return f"{moment:%d.%m.%Y} {time}"
