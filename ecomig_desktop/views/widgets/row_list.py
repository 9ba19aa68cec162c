"""Lists of rows that are drawn by a delegate, as the cards of the window hold them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ecomig_desktop.views.living import Living

ALONG = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
"""The keys that go along a list."""


class _List(Living, QListView):
    """Without a frame, as wide as its place; the row under the pointer can be drawn otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class WrappingList(_List):
    """Rows whose texts wrap, and which are measured again in another width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Texts wrap elsewhere in another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.measure()

    @Slot()
    def measure(self) -> None:
        """Give every row the height that it needs now."""
        self.scheduleDelayedItemsLayout()


class RowList(_List):
    """Rows of one height, of which only those that are seen are drawn. It takes the keys that go
    along it; all others are left to what it stands in."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setUniformItemSizes(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only what goes along the list."""
        if event.key() in ALONG:
            super().keyPressEvent(event)
        else:
            event.ignore()
