"""The activities as a plain list: the day at the left, the state at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView

from ecomig_desktop.georgian.calendar import month
from ecomig_desktop.models.campaign import OVERDUE, ActivityRow, CampaignModel
from ecomig_desktop.models.rows import ID_ROLE, ROW_ROLE, Index, RowsModel
from ecomig_desktop.views.campaign.words import PILLS, second_line, state_name, title_of
from ecomig_desktop.views.tokens import CAPTION, NEAR, TEXT, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.pill import paint_pill, pill_size
from ecomig_desktop.views.widgets.row_delegate import Line, RowDelegate, paint_line
from ecomig_desktop.views.widgets.row_list import RowList

DAY_WIDTH = 74


class ActivityDelegate(RowDelegate):
    """Day and month, title, what `about` says of it, and the state as a pill."""

    def __init__(
        self,
        view: QAbstractItemView,
        language: Callable[[], str],
        about: Callable[[ActivityRow, str], str],
    ) -> None:
        super().__init__(view, TEXT, CAPTION)
        self._language = language
        self._about = about

    def lines(self, index: Index) -> Sequence[Line]:
        """Title, and what it is."""
        row: ActivityRow = index.data(ROW_ROLE)
        language = self._language()
        off = "muted" if row.state == "cancelled" else "text"
        return (
            Line(title_of(row, language), TEXT, off, QFont.Weight.DemiBold),
            Line(self._about(row, language), CAPTION, "muted"),
        )

    def paint_aside(self, painter: QPainter, place: QRectF, index: Index) -> QRectF:
        """The day at the left, the state at the right."""
        row: ActivityRow = index.data(ROW_ROLE)
        self._paint_day(painter, QRectF(place.left(), place.top(), DAY_WIDTH, place.height()), row)
        words = state_name(row.state)
        size = pill_size(words)
        top = place.center().y() - size.height() / 2
        pill = QRectF(place.right() - size.width(), top, size.width(), size.height())
        paint_pill(painter, pill, words, PILLS[row.state])
        return place.adjusted(DAY_WIDTH + NEAR, 0, -size.width() - NEAR, 0)

    def _paint_day(self, painter: QPainter, place: QRectF, row: ActivityRow) -> None:
        if row.day is None:
            painter.setFont(sized(TEXT))
            painter.setPen(tokens().color("muted"))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), "—")
            return
        late = "attention" if row.state == OVERDUE else ""
        name = month(row.day.month, self._language(), short=True)
        first = Line(f"{row.day.day} {name}", TEXT, late or "text", QFont.Weight.DemiBold)
        rest = paint_line(painter, place, first)
        paint_line(painter, rest, Line(str(row.day.year), CAPTION, late or "muted"))


class ActivityList(RowList):
    """Enter opens an activity, a click shows it, Delete takes it away.

    Signals:
        picked(str): the keys or the pointer are at this activity.
        opened(str): the user wants to work on it.
        pointed(str): the user wants to see it, and may go on along the list.
        removal_wanted(str): the user wants it gone.
    """

    picked = Signal(str)
    opened = Signal(str)
    pointed = Signal(str)
    removal_wanted = Signal(str)

    def __init__(
        self,
        model: RowsModel[ActivityRow],
        language: Callable[[], str],
        about: Callable[[ActivityRow, str], str] = second_line,
    ) -> None:
        super().__init__(model)
        self._shown = model
        self._marking = False
        self.setItemDelegate(ActivityDelegate(self, language, about))
        self.selectionModel().currentChanged.connect(self._pick)
        self.clicked.connect(self._point)

    def mark(self, activity: str | None) -> None:
        """Put the highlight on this activity, silently."""
        index = self._shown.index_of(activity)
        if index.isValid() and not self.selectionModel().isSelected(index):
            self._marking = True
            self.setCurrentIndex(index)
            self._marking = False
        if index.isValid():
            self.scrollTo(index)

    @property
    def has_choice(self) -> bool:
        """Whether an activity is highlighted; where the rows are others, Qt only puts the keys
        at the first of them."""
        return self.selectionModel().hasSelection()

    def begin_at(self, activity: str | None) -> None:
        """Go to this activity, or to the first, and show also what is before it."""
        index = self._shown.index_of(activity)
        self.setCurrentIndex(index if index.isValid() else self._shown.index(0, 0))
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete deletes; the rest goes along the list."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.removal_wanted.emit(self.currentIndex().data(ID_ROLE))
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex, QModelIndex)
    def _pick(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._marking:
            self.picked.emit(index.data(ID_ROLE))

    @Slot(QModelIndex)
    def _point(self, index: QModelIndex) -> None:
        self.pointed.emit(index.data(ID_ROLE))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(ID_ROLE))


class EpisodesModel(RowsModel[ActivityRow]):
    """The films of one series, in their order. `describe` puts one into words."""

    def __init__(self, describe: Callable[[ActivityRow], str]) -> None:
        super().__init__()
        self._describe = describe

    says = CampaignModel.says
