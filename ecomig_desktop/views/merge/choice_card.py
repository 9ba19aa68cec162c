"""One way to decide a conflict, as a large card that is pressed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ecomig_desktop.views.tokens import NEAR, RADIUS, WITHIN
from ecomig_desktop.views.widgets.key_cap import KeyCap
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.painted_button import PanelButton, paint_frame

_LONG = 80  # a longer text is read, not glanced at


class ChoiceCard(PanelButton):
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and edge: green where Enter would press."""
        focused = self.hasFocus()
        pointed = self.underMouse() and self.isEnabled()
        edge = "accent" if focused else "edge" if pointed else "border"
        ground = "accent_ground" if self.isDown() else "surface"
        rect = QRectF(self.rect())
        paint_frame(QPainter(self), rect, edge, ground, strong=focused, radius=RADIUS)
