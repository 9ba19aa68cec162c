"""A page behind the list of actions: a way back, a heading, and what stands below them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.elided_label import ElidedLabel


class BehindPage(Living, QWidget):
    """Escape leads back. Put what is shown into `column`, and buttons into `head`.

    Signals:
        left(): the user wants back to the list.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = Button(icon_name="arrow-left", key="Esc")
        self.back.clicked.connect(self.left)
        self.heading = ElidedLabel(role="strong")
        self.head = QHBoxLayout()
        self.head.setSpacing(WITHIN)
        self.head.addWidget(self.back)
        self.head.addWidget(self.heading, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(WITHIN)
        self.column.addLayout(self.head)

    def arrive(self) -> None:
        """The user came to this page: read again what it shows."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
