"""A recent workbook on the start screen: its name, where it lies, when it last changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecomig_desktop.views import icons
from ecomig_desktop.views.tokens import CAPTION, EDIT_RADIUS, TEXT, WITHIN, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.painted_button import PaintedButton

HEIGHT = 54
ICON = 20
NEAR_DATE = 12


class RecentRow(PaintedButton):
    """Two lines that are pressed as one; a file that is not there now is greyed and says so.

    Signals:
        chosen(object): the user wants the workbook at this Path.
    """

    chosen = Signal(object)

    def __init__(
        self, path: Path, when: str, missing: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._when = when or missing
        self.setEnabled(bool(when))
        self.setText(path.stem)
        self.setAccessibleName(f"{path.stem}, {path.parent}, {self._when}")
        self.setToolTip(str(path))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._choose)

    def sizeHint(self) -> QSize:
        """Two lines high."""
        return QSize(260, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, name, place and date."""
        colors = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse() or self.hasFocus() or self.isDown():
            painter.setPen(
                QPen(colors.color("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen
            )
            painter.setBrush(colors.color("accent_ground" if self.underMouse() else "surface"))
            painter.drawRoundedRect(frame, EDIT_RADIUS, EDIT_RADIUS)
        drawn = icons.pixmap("notebook-text", "muted", ICON, self.devicePixelRatioF())
        painter.drawPixmap(WITHIN, (self.height() - ICON) // 2, drawn)
        left = WITHIN * 2 + ICON
        small = sized(CAPTION)
        when_width = QFontMetricsF(small).horizontalAdvance(self._when) + 4
        room = self.width() - left - WITHIN
        upper = QRectF(left, 7, room - when_width - NEAR_DATE, 20)
        self._line(painter, upper, self.text(), sized(TEXT, QFont.Weight.Medium), "text")
        lower = QRectF(left, 28, room, 18)
        self._line(painter, lower, str(self._path.parent), small, "muted")
        date = QRectF(self.width() - WITHIN - when_width, 7, when_width, 20)
        self._line(painter, date, self._when, small, "muted")

    def _line(self, painter: QPainter, rect: QRectF, text: str, font: QFont, color: str) -> None:
        painter.setFont(font)
        painter.setPen(tokens().color(color if self.isEnabled() else "muted"))
        elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, rect.width())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter), elided)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._path)
