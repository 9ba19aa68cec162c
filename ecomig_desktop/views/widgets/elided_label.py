"""One line of text that ends in an ellipsis where there is no room, and tells the rest on hover."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOption, QWidget

from ecomig_desktop.views.widgets.label import Label


class ElidedLabel(Label):
    """A label that never asks for more width than it is given."""

    def __init__(
        self,
        text: str = "",
        role: str = "text",
        *,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        tone: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role, tone=tone, parent=parent)
        self._elide = elide
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Show this text, on one line."""
        super().set_text(" ".join(text.split()))
        self._tell()

    def minimumSizeHint(self) -> QSize:
        """Wide enough for a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tooltip depends on the room there is."""
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as there is room for."""
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        rect = self.contentsRect()
        text = self.fontMetrics().elidedText(self.plain_text(), self._elide, rect.width())
        flags = int(self.alignment()) | int(Qt.TextFlag.TextSingleLine)
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        self.style().drawItemText(
            painter, rect, flags, option.palette, enabled, text, self.foregroundRole()
        )

    def _tell(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self.plain_text()) <= self.width()
        self.setToolTip("" if fits else self.plain_text())
