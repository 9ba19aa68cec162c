"""One way to decide a conflict, as a large card that is pressed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

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
        self._text = ""
        self._html: Callable[[], str] = str
        self._value = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self._detail = Label(wrapped=True)
        self._note = Label(role="caption", wrapped=True)
        self._said = Label(role="caption", wrapped=True)
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(self._value, 1)
        head.addWidget(KeyCap(key), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(WITHIN + 4, WITHIN, WITHIN, WITHIN)
        column.setSpacing(4)
        column.addLayout(head)
        for label in (self._detail, self._said, self._note):
            column.addWidget(label)
        column.addStretch()
        for shown in (self._value, self._detail, self._said, self._note):
            shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_choice(
        self,
        text: str,
        said: Sequence[str] = (),
        *,
        html: Callable[[], str] | None = None,
        detail: str = "",
        note: str = "",
        tone: str = "accent",
    ) -> None:
        """Show the text (as `html` makes it in the colours of the moment), a detail, who said it,
        and at the end a note in a tone."""
        self._text = text
        self._html = html or (lambda: escape(text).replace("\n", "<br>"))
        for label, words in (
            (self._detail, detail),
            (self._said, "\n".join(said)),
            (self._note, note),
        ):
            label.set_text(words)
            label.setVisible(bool(words))
        self._note.set_tone(tone)
        self.setAccessibleName(text)
        self.setAccessibleDescription(", ".join(filter(None, (*said, detail, note))))
        self.restyle()
        self.updateGeometry()

    def restyle(self) -> None:
        """Mark in the new colours."""
        weight = 600 if len(self._text) < _LONG else 400
        self._value.setText(
            f'<p style="line-height: 140%; margin: 0; font-weight: {weight}">{self._html()}</p>'
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
