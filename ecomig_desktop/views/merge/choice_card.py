"""One way to decide a conflict, as a large card that is pressed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.differences import marked
from ecomig_desktop.views.tokens import NEAR, RADIUS, WITHIN, tokens
from ecomig_desktop.views.widgets.key_cap import KeyCap
from ecomig_desktop.views.widgets.label import Label

_LONG = 80  # a longer text is read, not glanced at


class ChoiceCard(Living, QAbstractButton):
    """What the record would have, who said so and when, and the key that chooses it.

    Signals: those of QAbstractButton.
    """

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._other = "", ""
        self._value = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self._detail = Label(wrapped=True)
        self._shown_now = Label(role="caption", tone="accent")
        self._said = Label(role="caption", wrapped=True)
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(self._value, 1)
        head.addWidget(KeyCap(key), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(WITHIN + 4, WITHIN, WITHIN, WITHIN)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._detail)
        column.addWidget(self._said)
        column.addWidget(self._shown_now)
        column.addStretch()
        for label in (self._value, self._detail, self._said, self._shown_now):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retranslate()

    def show_choice(
        self, text: str, said: Sequence[str], *, other: str = "", detail: str = "", shown: bool
    ) -> None:
        """Show the text (marked where it differs from `other`), a detail, and who said it;
        `shown` tells that the record has this now."""
        self._text, self._other = text, other or text
        self._detail.set_text(detail)
        self._detail.setVisible(bool(detail))
        self._said.set_text("\n".join(said))
        self._said.setVisible(bool(said))
        self._shown_now.setVisible(shown)
        self.setAccessibleName(text)
        self.setAccessibleDescription(", ".join((*said, detail) if detail else said))
        self.restyle()
        self.updateGeometry()

    def retranslate(self) -> None:
        """Write the words that are the card's own."""
        self._shown_now.set_text(self.tr("shown until it is decided"))

    def restyle(self) -> None:
        """Mark in the new colours."""
        weight = 600 if len(self._text) < _LONG else 400
        self._value.setText(
            f'<p style="line-height: 140%; margin: 0; font-weight: {weight}">'
            f"{marked(self._text, self._other)}</p>"
        )
        self.update()

    def sizeHint(self) -> QSize:
        """As the layout needs."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space press it; other keys are the dialog's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.click()
        else:
            event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The edge follows the pointer."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The edge follows the pointer."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and edge: green where Enter would press."""
        colors = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, width = ("accent", 2) if self.hasFocus() else ("border", 1)
        if self.underMouse() and self.isEnabled() and not self.hasFocus():
            edge = "edge"
        painter.setPen(QPen(colors.color(edge), width))
        painter.setBrush(colors.color("accent_ground" if self.isDown() else "surface"))
        half = width / 2
        inner = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(inner, RADIUS, RADIUS)
