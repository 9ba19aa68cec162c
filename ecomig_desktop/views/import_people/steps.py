"""The way through the import: its steps in a line, those behind one can be gone back to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ecomig_desktop.views import icons
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR, WITHIN, tokens
from ecomig_desktop.views.typeface import sized

_SIGN = 22
_SIZE = 13.0


class _Step(Living, QAbstractButton):
    """A number in a circle, and what is done there."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.state = "ahead"
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def restyle(self) -> None:
        """Draw again in the new colours."""
        self.update()

    def show_state(self, state: str) -> None:
        """It is "behind", "here" or "ahead"; only what is behind can be pressed."""
        self.state = state
        self.setEnabled(state == "behind")
        self.setFocusPolicy(
            Qt.FocusPolicy.TabFocus if state == "behind" else Qt.FocusPolicy.NoFocus
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Sign and words."""
        words = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        return QSize(_SIGN + NEAR + round(words) + 6, _SIGN + 6)

    def minimumSizeHint(self) -> QSize:
        """The sign alone, where there is no room."""
        return QSize(_SIGN + 6, _SIGN + 6)

    def _font(self) -> QFont:
        weight = QFont.Weight.DemiBold if self.state == "here" else QFont.Weight.Normal
        return sized(_SIZE, weight)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circle and the words."""
        colors, here = tokens(), self.state == "here"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sign = QRectF(3, (self.height() - _SIGN) / 2, _SIGN, _SIGN)
        edge = "border" if self.state == "ahead" else "accent"
        painter.setPen(QPen(colors.color(edge), 2 if self.hasFocus() else 1))
        grounds = {"here": "accent", "behind": "accent_ground", "ahead": "surface"}
        painter.setBrush(colors.color(grounds[self.state]))
        painter.drawEllipse(sign.adjusted(0.5, 0.5, -0.5, -0.5))
        if self.state == "behind":
            scale = self.devicePixelRatioF()
            place = sign.center() - QRectF(0, 0, 13, 13).center()
            painter.drawPixmap(place, icons.pixmap("check", "accent", 13, scale))
        else:
            painter.setPen(colors.color("on_accent" if here else "muted"))
            painter.setFont(sized(_SIZE))
            painter.drawText(sign, int(Qt.AlignmentFlag.AlignCenter), str(self._number))
        self._paint_words(painter, sign.right() + NEAR)

    def _paint_words(self, painter: QPainter, left: float) -> None:
        font = self._font()
        painter.setFont(font)
        ahead = self.state == "ahead"
        painter.setPen(tokens().color("muted" if ahead else "text"))
        room = QRectF(left, 0, self.width() - left, self.height())
        fitting = QFontMetricsF(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width() + 1
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), fitting)


class Steps(QWidget):
    """One is here, those before it are behind.

    Signals:
        wanted(int): the user wants back to the step with this number, from 0.
    """

    wanted = Signal(int)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(WITHIN + NEAR)
        self._steps = [_Step(at + 1) for at in range(count)]
        for at, step in enumerate(self._steps):
            self._group.addButton(step, at)
            row.addWidget(step)
        self._group.idClicked.connect(self._say)
        self.go_to(0)

    def set_texts(self, name: str, texts: Sequence[str]) -> None:
        """Name the steps in another language."""
        self.setAccessibleName(name)
        for step, text in zip(self._steps, texts, strict=True):
            step.setText(text)
            step.setAccessibleName(text)
            step.setToolTip(text)
            step.updateGeometry()

    def go_to(self, at: int) -> None:
        """Be at this step; with a number past the last all are behind."""
        for number, step in enumerate(self._steps):
            step.show_state("behind" if number < at else "here" if number == at else "ahead")

    @Slot(int)
    def _say(self, at: int) -> None:
        self.wanted.emit(at)
