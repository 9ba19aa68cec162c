"""The shape of a message box: a heading, some sentences, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ecomig_desktop.views import icons
from ecomig_desktop.views.tokens import AROUND, NEAR
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.fitted_dialog import FittedDialog
from ecomig_desktop.views.widgets.label import Label

WIDTH = 480
ICON = 24


class MessageBox(FittedDialog):
    """`exec()` answers with the result of the button that was pressed; Escape means 0."""

    def __init__(
        self, title: str, text: str, parent: QWidget | None = None, *, icon_name: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("EcoMig Desktop")
        self.title = title
        words = QVBoxLayout()
        words.setSpacing(NEAR)
        words.addWidget(Label(title, "strong", wrapped=True))
        if text:
            words.addWidget(Label(text, wrapped=True))
        top = QHBoxLayout()
        top.setSpacing(AROUND)
        if icon_name:
            sign = QLabel()
            sign.setPixmap(icons.pixmap(icon_name, "attention", ICON, self.devicePixelRatioF()))
            top.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(NEAR)
        self._buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND + 4, AROUND + 4, AROUND + 4, AROUND)
        column.setSpacing(AROUND + 4)
        column.addLayout(top)
        column.addLayout(self._buttons)
        self.setFixedWidth(WIDTH)

    def add_button(
        self, text: str, result: int, kind: str = "plain", *, default: bool = False
    ) -> Button:
        """Put a button at the right end; the default one is pressed by Enter."""
        button = Button(text, kind)
        button.clicked.connect(lambda: self.done(result))
        self._buttons.addWidget(button)
        if default:
            button.setDefault(True)
            button.setFocus()
        self.setMinimumWidth(max(WIDTH, self.sizeHint().width()))
        self.setMaximumWidth(self.minimumWidth())
        return button
