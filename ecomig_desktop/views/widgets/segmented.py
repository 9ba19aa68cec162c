"""Two or three choices side by side in one frame, such as the languages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ecomig_desktop.views.tokens import CAPTION, EDIT_RADIUS, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.painted_button import PaintedButton

PAD = 10


class _Segment(PaintedButton):
    """One choice; it rounds the corners that lie at an end of the row."""

    def __init__(self, text: str, *, first: bool, last: bool) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        # A click leaves the keys where they are: at the door in the box, in a list on its row.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._first, self._last = first, last

    def sizeHint(self) -> QSize:
        """As wide as its text."""
        metrics = QFontMetricsF(sized(CAPTION))
        return QSize(round(metrics.horizontalAdvance(self.text())) + 2 * PAD, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, edge, text and focus."""
        colors = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self.hasFocus() else 1
        shape = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        # Drawn wider than it is and cut off again, so that inner corners stay square.
        wide = shape.adjusted(0 if self._first else -20, 0, 0 if self._last else 20, 0)
        path = QPainterPath()
        path.addRoundedRect(wide, EDIT_RADIUS, EDIT_RADIUS)
        painter.setPen(QPen(colors.color("accent" if self.hasFocus() else "border"), width))
        painter.setBrush(colors.color("accent_ground" if self.isChecked() else "surface"))
        painter.drawPath(path)
        if not self._last:
            painter.drawLine(shape.topRight(), shape.bottomRight())
        painter.setPen(colors.color("accent" if self.isChecked() else "muted"))
        painter.setFont(sized(CAPTION))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())


class Segmented(QWidget):
    """Exactly one of `choices` (key, text) is on; arrow keys go along.

    Signals:
        chosen(str): the user chose the one with this key.
    """

    chosen = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]], name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keys = [key for key, _ in choices]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for at, (_, text) in enumerate(choices):
            segment = _Segment(text, first=at == 0, last=at == len(choices) - 1)
            self._group.addButton(segment, at)
            row.addWidget(segment)
        self._group.idClicked.connect(self._say)
        self.setAccessibleName(name)
        self.setFocusProxy(self._group.button(0))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def choose(self, key: str) -> None:
        """Turn this one on, silently."""
        button = self._group.button(self._keys.index(key))
        button.setChecked(True)
        self.setFocusProxy(button)

    def current(self) -> str:
        """The key of the one that is on, or nothing."""
        at = self._group.checkedId()
        return self._keys[at] if at >= 0 else ""

    def set_texts(self, texts: Sequence[str]) -> None:
        """Name the choices in another language."""
        for button, text in zip(self._group.buttons(), texts, strict=True):
            button.setText(text)
            button.setAccessibleName(text)
            button.updateGeometry()

    @Slot(int)
    def _say(self, at: int) -> None:
        self.chosen.emit(self._keys[at])
