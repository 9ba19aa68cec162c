"""An empty place that speaks: what belongs here, and the button that brings it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ecomig_desktop.views import icons
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.label import Label

ICON = 40
WIDTH = 380


class EmptyPlace(Living, QWidget):
    """Stands in the middle of a card or a list that has nothing in it yet. Where there is another
    way, a quieter button beside the first leads to it.

    Signals:
        asked(): the user pressed the button.
        asked_otherwise(): the user pressed the other one.
    """

    asked = Signal()
    asked_otherwise = Signal()

    def __init__(
        self,
        icon_name: str,
        *,
        kind: str = "primary",
        key: str = "",
        other_key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = Label(role="strong", wrapped=True)
        self._text = Label(role="muted", wrapped=True)
        self.button = Button(kind=kind, key=key)
        self.button.clicked.connect(self.asked)
        self.other = Button(key=other_key)
        self.other.clicked.connect(self.asked_otherwise)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.button)
        buttons.addWidget(self.other)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._icon)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMaximumWidth(WIDTH)
            row = QHBoxLayout()
            row.addStretch()
            row.addWidget(label, 10)
            row.addStretch()
            column.addLayout(row)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addStretch(3)
        self.restyle()

    def set_texts(self, title: str, text: str = "", button: str = "", other: str = "") -> None:
        """Say what belongs here; without a button's text there is no such button."""
        self._title.set_text(title)
        self._text.set_text(text)
        self._text.setVisible(bool(text))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.other.setText(other)
        self.other.setVisible(bool(other))

    def restyle(self) -> None:
        """Take the icon in the new colours."""
        scale = self.devicePixelRatioF()
        self._icon.setPixmap(icons.pixmap(self._icon_name, "muted", ICON, scale))
