"""One value of one of two people: pressed, it is the one that shows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ecomig_desktop.views import icons
from ecomig_desktop.views.tokens import EDIT_RADIUS, NEAR
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.painted_button import PaintedButton, paint_frame
from ecomig_desktop.views.widgets.wrapped_text import breakable

_SIGN = 14
NOTHING = "—"
"""What stands where nothing is known."""


class ValueCell(PaintedButton):
    """Muted where both have the same value; else with a sign and a ground where it shows.

    Signals: those of QAbstractButton.
    """

    def __init__(self, column: str, side: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column, self.side = column, side
        self._differs = self._shows = self._current = False
        self._label = Label()
        self._label.setWordWrap(True)
        self._sign = QLabel()
        self._sign.setFixedWidth(_SIGN)
        row = QHBoxLayout(self)
        row.setContentsMargins(NEAR, 3, NEAR, 3)
        row.setSpacing(NEAR)
        row.addWidget(self._label, 1)
        row.addWidget(self._sign)
        for label in (self._label, self._sign):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys are those of the two cards

    def show_value(self, text: str, name: str, *, differs: bool, shows: bool) -> None:
        """Show a value of the field with that name."""
        self._differs, self._shows = differs, shows
        self._label.setProperty("role", "text" if differs and text != NOTHING else "muted")
        self._label.style().unpolish(self._label)
        self._label.style().polish(self._label)
        self._label.set_text(breakable(text))
        self.setToolTip(name)
        self.setAccessibleName(f"{name}: {text}")
        self.setEnabled(differs)
        self.setCursor(Qt.CursorShape.PointingHandCursor if differs else Qt.CursorShape.ArrowCursor)
        self.restyle()
        self.updateGeometry()

    def set_current(self, current: bool) -> None:
        """The keys are at this field now."""
        if current != self._current:
            self._current = current
            self.update()

    @property
    def shows(self) -> bool:
        """Whether this value is the one of the two that shows."""
        return self._differs and self._shows

    def restyle(self) -> None:
        """Take the sign in the new colours."""
        scale = self.devicePixelRatioF()
        drawn = icons.pixmap("check", "accent", _SIGN, scale)
        drawn.setDevicePixelRatio(scale)
        if self.shows:
            self._sign.setPixmap(drawn)
        else:
            self._sign.clear()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of what shows, and the edge of where the keys are."""
        if not self._differs:
            return
        pointed = self.underMouse() and self.isEnabled()
        if not (self._shows or self._current or pointed):
            return
        edge = "accent" if self._current else "edge" if pointed else "accent_ground"
        ground = "accent_ground" if self._shows else ""
        rect = QRectF(self.rect())
        paint_frame(QPainter(self), rect, edge, ground, strong=self._current, radius=EDIT_RADIUS)
