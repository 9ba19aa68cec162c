"""What belongs to a record, one below the other: each leads there, and can be taken away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ecomig_desktop.views import icons
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.recommendations.fitted import fitting
from ecomig_desktop.views.tokens import CAPTION, NEAR, TEXT, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.button import IconButton
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.painted_button import PaintedButton, paint_frame

HEIGHT = 28
_ICON = 15


@dataclass(frozen=True, slots=True)
class Linked:
    """One of them: its key, its words, what stands muted behind them, all of it at length, and
    the icon of its kind, where there are several. A `name` that has no room is shortened in its
    middle."""

    key: str
    text: str
    detail: str = ""
    whole: str = ""
    icon: str = ""
    name: bool = False


class _Row(PaintedButton):
    """Draws the words, shortened where there is no room. Delete takes it away."""

    removal_wanted = Signal(str)

    def __init__(self, linked: Linked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.linked = linked
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        words = ", ".join(filter(None, (linked.text, linked.detail)))
        self.setAccessibleName(words)
        self.setToolTip(linked.whole or words)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(120, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete removes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_wanted.emit(self.linked.key)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw words and detail."""
        painter, colors, rect = QPainter(self), tokens(), QRectF(self.rect())
        if self.hasFocus():
            paint_frame(painter, rect, "accent", "", strong=True, radius=5)
        elif self.underMouse():
            paint_frame(painter, rect, "raised", "raised", strong=False, radius=5)
        place = rect.adjusted(NEAR - 2, 0, -4, 0)
        if self.linked.icon:
            drawn = icons.pixmap(self.linked.icon, "muted", _ICON, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(place.left(), (self.height() - _ICON) / 2), drawn)
            place.setLeft(place.left() + _ICON + NEAR - 2)
        said = self.linked.text
        for text, size, color in (
            (fitting(said, place.width()) if self.linked.name else said, TEXT, "text"),
            (self.linked.detail, CAPTION, "muted"),
        ):
            painter.setFont(sized(size))
            painter.setPen(colors.color(color))
            metrics = QFontMetricsF(painter.font())
            if not text or place.width() < 3 * metrics.averageCharWidth():
                continue
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), shown)
            place.setLeft(place.left() + metrics.horizontalAdvance(shown) + NEAR)


class LinkedList(Living, QWidget):
    """A heading with their number, the rows, and below them `adder`, where there is one.

    Signals:
        opened(str): the user wants to see the one with this key.
        removed(str): the user takes this one away.
    """

    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, adder: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Linked, ...] = ()
        self._writing = True
        self._name = ""
        self._title = Label(role="caption")
        self.beside = QHBoxLayout()
        self.beside.setSpacing(NEAR)
        self.beside.addWidget(self._title, 1)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._widgets: list[tuple[_Row, IconButton]] = []
        self._wholes: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self.beside)
        column.addLayout(self._rows)
        self.adder = adder
        if adder:
            column.addWidget(adder)

    def set_title(self, name: str) -> None:
        """Name what they are."""
        self._name = name
        count = len(self._shown)
        self._title.set_text(f"{name} · {count}" if count else name)
        self.setAccessibleName(name)
        if self.adder:
            self.adder.setAccessibleName(name)

    def set_writing(self, writing: bool) -> None:
        """Whether they can be taken away."""
        self._writing = writing
        if self.adder:
            self.adder.setVisible(writing)
        self._build()

    def set_rows(self, rows: Sequence[Linked]) -> None:
        """Show these."""
        if tuple(rows) != self._shown:
            self._shown = tuple(rows)
            self._build()
            self.set_title(self._name)

    def rows(self) -> tuple[Linked, ...]:
        """What is shown."""
        return self._shown

    def row(self, key: str) -> QWidget:
        """The row with that key, for the keyboard."""
        return next(row for row, _ in self._widgets if row.linked.key == key)

    def retranslate(self) -> None:
        """Name the buttons."""
        for row, cross in self._widgets:
            cross.set_name(self.tr("Take away: {what}").format(what=row.linked.text))

    def _build(self) -> None:
        focused = next((at for at, (row, _) in enumerate(self._widgets) if row.hasFocus()), -1)
        for whole in self._wholes:
            self._rows.removeWidget(whole)
            whole.hide()
            whole.deleteLater()
        self._wholes = [QWidget(self) for _ in self._shown]
        pairs = zip(self._shown, self._wholes, strict=True)
        self._widgets = [self._made(each, whole) for each, whole in pairs]
        if focused >= 0 and self._widgets:
            self._widgets[min(focused, len(self._widgets) - 1)][0].setFocus()
        self.retranslate()

    def _made(self, linked: Linked, whole: QWidget) -> tuple[_Row, IconButton]:
        row, cross = _Row(linked), IconButton("x")
        row.clicked.connect(self._open)
        row.removal_wanted.connect(self._remove)
        cross.setObjectName(linked.key)
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cross.setFixedSize(HEIGHT - 4, HEIGHT - 4)
        cross.clicked.connect(self._cross)
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(row, 1)
        line.addWidget(cross)
        cross.setVisible(self._writing)  # not before, or it would be a window of its own
        self._rows.addWidget(whole)
        return row, cross

    @Slot()
    def _open(self) -> None:
        row = self.sender()
        if isinstance(row, _Row):
            self.opened.emit(row.linked.key)

    @Slot()
    def _cross(self) -> None:
        cross = self.sender()
        if cross is not None:
            self._remove(cross.objectName())

    @Slot(str)
    def _remove(self, key: str) -> None:
        if self._writing:
            self.removed.emit(key)
