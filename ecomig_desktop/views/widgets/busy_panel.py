"""Long work on the screen: what is being done, how far it is, and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import still, tokens
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.label import Label

WIDTH = 420


class BusyPanel(Living, QWidget):
    """Title, progress and a cancel button; stands in a dialog or, over a screen, in `BusyCover`.

    Signals:
        cancelled(): the user wants the work to stop.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(role="strong", wrapped=True)
        self._text = Label(role="caption", wrapped=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = Button()
        self._cancel.clicked.connect(self._stop)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._bar)
        column.addLayout(row)
        self.retranslate()

    def start(self, title: str, *, cancellable: bool = True) -> None:
        """Show that this work has begun."""
        self.set_title(title)
        self._cancel.setVisible(cancellable)
        self._cancel.setEnabled(True)
        self.set_progress(-1.0, "")

    def set_title(self, title: str) -> None:
        """Say what is being done."""
        self._title.set_text(title)
        self._bar.setAccessibleName(title)

    @Slot(float, str)
    def set_progress(self, fraction: float, text: str) -> None:
        """Show how far it is, from 0.0 to 1.0; below zero means that nobody knows.

        Then the bar moves by itself, unless the user asked the system for less motion.
        """
        self._bar.setRange(0, 0 if fraction < 0 and not still() else 1000)
        self._bar.setValue(round(min(max(fraction, 0.0), 1.0) * 1000))
        self._text.set_text(text)

    def retranslate(self) -> None:
        """Name the button."""
        self._cancel.setText(self.tr("Cancel"))

    @Slot()
    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self._text.set_text(self.tr("Stopping…"))
        self.cancelled.emit()


class BusyCover(QWidget):
    """Covers a screen while it is busy, so that nothing under it can be pressed."""

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self._covered = covered
        self.panel = BusyPanel()
        card = Card()
        card.setFixedWidth(WIDTH)
        card.body.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        covered.installEventFilter(self)
        self.hide()

    def start(self, title: str, *, cancellable: bool = True) -> None:
        """Cover the screen and show that this work has begun."""
        self.panel.start(title, cancellable=cancellable)
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()
        self.panel.setFocus()

    @Slot()
    def finish(self) -> None:
        """Give the screen back."""
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what is covered."""
        if event.type() is QEvent.Type.Resize and watched is self._covered:
            self.setGeometry(self._covered.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what is under it."""
        veil = QColor(tokens().background)
        veil.setAlpha(200)
        QPainter(self).fillRect(self.rect(), veil)
