"""The lines of a list as people: a tick, the name, what else is said, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ecomig_desktop.exchange.people_list.importing import Planned
from ecomig_desktop.models.list_people import PlannedModel
from ecomig_desktop.models.rows import ROW_ROLE, Index
from ecomig_desktop.views import icons
from ecomig_desktop.views.import_people.words import (
    about,
    kind_pill,
    kind_word,
    name_of,
    nobody,
    sentences,
    what_changes,
)
from ecomig_desktop.views.tokens import CAPTION, NEAR, TEXT, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.pill import paint_pill, pill_size
from ecomig_desktop.views.widgets.row_delegate import Line, RowDelegate
from ecomig_desktop.views.widgets.row_list import RowList

_TICK = 18
_NUMBER = 34


class PlannedDelegate(RowDelegate):
    """Tick and number at the left, a pill for what it is at the right."""

    def __init__(
        self, view: QAbstractItemView, model: PlannedModel, language: Callable[[], str]
    ) -> None:
        super().__init__(view, TEXT, CAPTION)
        self._model, self._language = model, language

    def lines(self, index: Index) -> Sequence[Line]:
        """The name; below it what would change, what is wrong, or what else the list says."""
        planned: Planned = index.data(ROW_ROLE)
        language, values = self._language(), planned.line.values
        counts = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        name = name_of(values) or nobody()
        kind = self._model.kind_of(planned)
        told = sentences(planned, language) if kind in ("open", "unreadable", "twice") else []
        below = (
            told[0]
            if told
            else what_changes(planned, language, update=self._model.updates)
            or about(values, language)
        )
        weight = QFont.Weight.Medium if counts else QFont.Weight.Normal
        return (
            Line(name, TEXT, "text" if counts else "muted", weight),
            Line(below, CAPTION, "muted"),
        )

    def paint_aside(self, painter: QPainter, place: QRectF, index: Index) -> QRectF:
        """Draw tick, number and pill."""
        planned: Planned = index.data(ROW_ROLE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_tick(painter, place, index)
        painter.setFont(sized(CAPTION))
        painter.setPen(tokens().color("muted"))
        number = QRectF(place.left() + _TICK + NEAR, place.top(), _NUMBER, place.height())
        painter.drawText(number, int(Qt.AlignmentFlag.AlignVCenter), str(planned.line.row + 1))
        kind = self._model.kind_of(planned)
        pill, icon = kind_pill(kind)
        word = f" {kind_word(kind)}"  # a little air after the sign
        size = pill_size(word, icon_name=icon)
        right = QRectF(
            place.right() - size.width(), place.center().y() - size.height() / 2,
            size.width(), size.height(),
        )  # fmt: skip
        paint_pill(painter, right, word, pill, icon_name=icon)
        return place.adjusted(_TICK + NEAR + _NUMBER, 0, -size.width() - NEAR, 0)

    def _paint_tick(self, painter: QPainter, place: QRectF, index: Index) -> None:
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        colors, ticked = tokens(), state == Qt.CheckState.Checked
        box = QRectF(place.left(), place.center().y() - _TICK / 2, _TICK, _TICK)
        painter.setPen(QPen(colors.color("accent" if ticked else "edge"), 1))
        painter.setBrush(colors.color("accent" if ticked else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            scale = painter.device().devicePixelRatioF()
            sign = icons.pixmap("check", "on_accent", _TICK - 4, scale)
            painter.drawPixmap(box.topLeft() + QRectF(0, 0, 4, 4).center(), sign)


class PlannedList(RowList):
    """Space leaves a line out or takes it in.

    Signals:
        toggled(object): the user wants the tick of this index changed.
    """

    toggled = Signal(object)

    def __init__(
        self, model: PlannedModel, language: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(model, parent)
        self._planned = model
        self.setItemDelegate(PlannedDelegate(self, model, language))
        self.retranslate()

    def retranslate(self) -> None:
        """Name the list, and draw every row anew."""
        self.setAccessibleName(self.tr("The people of the list"))
        self._planned.words_changed()
        self.viewport().update()

    def current(self) -> Planned | None:
        """The line that the cursor stands on."""
        return self._planned.row(self.currentIndex())

    def stand_on(self, row: int | None) -> None:
        """Put the cursor on the line of that row, else on the first."""
        index = self._planned.index_of(str(row))
        if not index.isValid():
            index = self._planned.index(0, 0) if self._planned.rowCount() else QModelIndex()
        self.setCurrentIndex(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks."""
        if event.key() == Qt.Key.Key_Space:
            self.toggled.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the tick changes it."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.position().x() < _TICK + 2 * NEAR:
            self.toggled.emit(index)
