"""Lists of rows that are drawn by a delegate, as the cards of the window hold them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ecomig_desktop.models.rows import Index
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


ANY_WIDTH = 1
"""What a row says that is as wide as its list."""


class _List(Living, QListView):
    """Without a frame, as wide as its place; the row under the pointer can be drawn otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class WrappingList(_List):
    """Rows whose texts wrap. They are measured only while somebody sees them: when the list is
    shown, and in another width.

    With `by_room` the delegate measures texts by `room`, which is the same with a scroll bar and
    without, and says of a row's width only `ANY_WIDTH`: then nothing is measured twice when the
    bar comes.
    """

    def __init__(self, parent: QWidget | None = None, *, by_room: bool = False) -> None:
        super().__init__(parent)
        self._by_room = by_room
        self._width = -1
        self._room = 0
        self._is_old = True
        self._sought = QPersistentModelIndex()

    def room(self) -> int:
        """The width that rows have at least, in logical pixels."""
        return self._room

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what has changed while nobody saw it."""
        super().showEvent(event)
        if self._is_old:
            self.measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Texts wrap elsewhere in another width."""
        super().resizeEvent(event)
        width = self.width() if self._by_room else event.size().width()
        if width != self._width:
            self._width = width
            self._room = self.width() - self.verticalScrollBar().sizeHint().width()
            self.measure()

    def doItemsLayout(self) -> None:
        """Nothing while the list is hidden; then also what was to be brought into sight."""
        self._is_old = not self.isVisible()
        if self._is_old:
            return
        super().doItemsLayout()
        sought, self._sought = self._sought, QPersistentModelIndex()
        if sought.isValid():
            super().scrollTo(sought)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight, as soon as there is anything to see."""
        if self.isVisible():
            super().scrollTo(index, hint)
        else:
            self._sought = QPersistentModelIndex(index)

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
