"""The board as a table: meetings down, laptops across, in each cell how they stand."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ecomig_desktop.georgian.numbers import format_number
from ecomig_desktop.models.board import BoardModel, Standing
from ecomig_desktop.models.rows import ROW_ROLE, Index
from ecomig_desktop.views import icons
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import CAPTION, NEAR, TEXT, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.wrapped_text import line_height

WIDTH, HEIGHT = 126, 46
HEADS = 132
_SIGN = 16
_SIGNS = {
    "returned": ("check", "done"),
    "coming": ("download", "accent"),
    "missing": ("clock", "attention"),
}


class BoardDelegate(QStyledItemDelegate):
    """A sign, a number and a date: colour is never the only one to say it."""

    def __init__(self, view: QAbstractItemView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self.missing = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All cells are alike."""
        return QSize(WIDTH, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell."""
        standing: Standing | None = index.data(ROW_ROLE)
        if standing is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, standing)
        place = QRectF(option.rect).adjusted(NEAR, 4, -NEAR, -4)
        if standing.state:
            self._paint_standing(painter, place, standing)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, standing: Standing
    ) -> None:
        colors, rect = tokens(), option.rect
        if standing.state == "missing":
            painter.fillRect(rect, colors.color("attention_ground"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.color("border"))
        current = option.state & QStyle.StateFlag.State_Selected
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            strong = current and self._view.hasFocus()
            painter.setPen(QPen(colors.color("accent" if strong else "edge"), 2 if strong else 1))
            painter.drawRoundedRect(QRectF(rect).adjusted(3, 3, -3, -4), 5, 5)

    def _paint_standing(self, painter: QPainter, place: QRectF, standing: Standing) -> None:
        language = self._desk.language.code
        name, color = _SIGNS[standing.state]
        first, second = self.missing, ""
        if standing.state == "returned":
            first = format_number(standing.changes, language)
            second = f"{standing.last_at.astimezone():%d.%m.%Y}" if standing.last_at else ""
        elif standing.state == "coming":
            first = f"+{format_number(standing.coming, language)}"
        if standing.state == "returned" and standing.coming:
            first += f" +{format_number(standing.coming, language)}"
        scale = painter.device().devicePixelRatioF()
        heights = line_height(sized(TEXT)), line_height(sized(CAPTION)) if second else 0
        top = place.center().y() - sum(heights) / 2
        sign = QPointF(place.left(), top + (heights[0] - _SIGN) / 2)
        painter.drawPixmap(sign, icons.pixmap(name, color, _SIGN, scale))
        left = place.left() + _SIGN + 5
        small = standing.state == "missing"
        font = sized(CAPTION) if small else sized(TEXT, QFont.Weight.DemiBold)
        painter.setPen(tokens().color("attention" if small else "text"))
        _text(painter, QRectF(left, top, place.right() - left, heights[0]), first, font)
        painter.setPen(tokens().color("muted"))
        row = QRectF(left, top + heights[0], place.right() - left, heights[1])
        _text(painter, row, second, sized(CAPTION))


def _text(painter: QPainter, place: QRectF, text: str, font: QFont) -> None:
    painter.setFont(font)
    fitting = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width() + 1)
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), fitting)


class _Heads(QHeaderView):
    """Names of laptops or meetings, line by line cut short where they must be; the whole is in
    the tooltip."""

    def __init__(self, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:  # noqa: N802
        """A name, and under it smaller what else there is."""
        colors = tokens()
        painter.save()
        painter.fillRect(rect, colors.color("raised"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.color("border"))
        lines = str(self.model().headerData(index, self.orientation()) or "").split("\n")
        fonts = [sized(TEXT if len(lines) > 1 else CAPTION), sized(CAPTION)]
        place = QRectF(rect).adjusted(NEAR + 2, 0, -NEAR, 0)
        top = place.center().y() - sum(map(line_height, fonts[: len(lines)])) / 2
        for line, font, color in zip(lines, fonts, ("text", "muted"), strict=False):
            painter.setPen(colors.color(color if len(lines) > 1 else "muted"))
            row = QRectF(place.left(), top, place.width(), line_height(font))
            _text(painter, row, line, font)
            top = row.bottom()
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the headings goes on where there are no more."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), tokens().color("raised"))
        painter.end()
        super().paintEvent(event)


class BoardTable(Living, QTableView):
    """Arrows go about; Space or a click marks a laptop as expected, or no longer.

    Signals:
        toggled(object): the user wants this `Standing` the other way round.
    """

    toggled = Signal(object)

    def __init__(self, desk: Desk, model: BoardModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = BoardDelegate(self, desk)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(_Heads(Qt.Orientation.Horizontal))
        self.setVerticalHeader(_Heads(Qt.Orientation.Vertical))
        self.horizontalHeader().setDefaultSectionSize(WIDTH)
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        self.verticalHeader().setFixedWidth(HEADS)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.clicked.connect(self._toggle)
        model.modelReset.connect(self._stand)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word."""
        self.setAccessibleName(self.tr("Who has returned"))
        self._delegate.missing = self.tr("expected")
        self._model.words_changed()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space marks; Escape is left to the desk."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._toggle(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _toggle(self, index: Index) -> None:
        standing = self._model.standing(index)
        if standing is not None:
            self.toggled.emit(standing)

    @Slot()
    def _stand(self) -> None:
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))
