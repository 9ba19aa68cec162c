"""How the list of files is drawn: ticks, cells of two lines, numbers, and pills."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ecomig_desktop.models.merge import PickedFile
from ecomig_desktop.models.rows import ROW_ROLE, Index
from ecomig_desktop.views import icons
from ecomig_desktop.views.merge.words import Remark
from ecomig_desktop.views.tokens import CAPTION, NEAR, TEXT, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.pill import paint_pill, pill_size
from ecomig_desktop.views.widgets.wrapped_text import line_height

PAD = 10
TICK = 18


class FileDelegate(QStyledItemDelegate):
    """The ground of a row, and in a cell a line of text with a muted one under it."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as two lines."""
        height = line_height(sized(TEXT)) + line_height(sized(CAPTION)) + PAD + 4
        return QSize(60, height)

    def needed(self, index: Index) -> int:
        """The width at which nothing is cut short."""
        first, _, second = str(index.data() or "").partition("\n")
        return max(needed_for(first, TEXT), needed_for(second, CAPTION))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index)
        picked: PickedFile = index.data(ROW_ROLE)
        self.paint_content(painter, option.rect.adjusted(PAD, 0, -PAD, 0), index, picked)
        painter.restore()

    def paint_content(
        self, painter: QPainter, rect: QRect, index: Index, picked: PickedFile
    ) -> None:
        """Draw what stands in the cell, its second line smaller."""
        first, _, second = str(index.data() or "").partition("\n")
        height = line_height(sized(TEXT)) + (line_height(sized(CAPTION)) if second else 0)
        place = QRectF(rect)
        place.setTop(place.center().y() - height / 2)
        painter.setPen(tokens().color("text" if _counts(picked) else "muted"))
        _paint_line(painter, place, first, sized(TEXT))
        painter.setPen(tokens().color("muted"))
        place.setTop(place.top() + line_height(sized(TEXT)))
        _paint_line(painter, place, second, sized(CAPTION))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colors, rect = tokens(), option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected and self._view.hasFocus():
            painter.fillRect(rect, colors.color("accent_ground"))
            if index.column() == 0:
                painter.fillRect(rect.left(), rect.top(), 3, rect.height(), colors.color("accent"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.color("border"))


class TickDelegate(FileDelegate):
    """Whether the file is taken."""

    def paint_content(
        self, painter: QPainter, rect: QRect, index: Index, picked: PickedFile
    ) -> None:
        """Draw the box, ticked or not; nothing where there is nothing to take."""
        colors = tokens()
        box = QRectF(0, 0, TICK, TICK)
        box.moveCenter(QRectF(rect).center())
        if picked.merged:
            scale = painter.device().devicePixelRatioF()
            painter.drawPixmap(box.topLeft(), icons.pixmap("circle-check", "done", TICK, scale))
        if not picked.can_bring:
            return
        painter.setPen(QPen(colors.color("accent" if picked.taken else "edge"), 1))
        painter.setBrush(colors.color("accent" if picked.taken else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if picked.taken:
            scale = painter.device().devicePixelRatioF()
            sign = icons.pixmap("check", "on_accent", TICK - 4, scale)
            painter.drawPixmap(box.topLeft() + QRectF(0, 0, 4, 4).center(), sign)


class NumberDelegate(FileDelegate):
    """A number at the right; what counts is in the colour of the text."""

    def __init__(self, view: QAbstractItemView, *, counts: bool) -> None:
        super().__init__(view)
        self._counts = counts

    def needed(self, index: Index) -> int:
        """The width of the number, as if it counted."""
        return needed_for(str(index.data() or ""), TEXT, QFont.Weight.DemiBold)

    def paint_content(
        self, painter: QPainter, rect: QRect, index: Index, picked: PickedFile
    ) -> None:
        """Draw the number."""
        strong = self._counts and _counts(picked)
        painter.setFont(sized(TEXT, QFont.Weight.DemiBold if strong else QFont.Weight.Normal))
        painter.setPen(tokens().color("text" if strong else "muted"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect, int(flags), str(index.data() or ""))


class RemarksDelegate(FileDelegate):
    """Pills, below one another where they do not fit; what they mean is said beside the list."""

    def __init__(
        self, view: QAbstractItemView, remarks: Callable[[PickedFile], tuple[Remark, ...]]
    ) -> None:
        super().__init__(view)
        self._remarks = remarks

    def needed(self, index: Index) -> int:
        """The width of the widest pill; the others stand below it."""
        picked = index.data(ROW_ROLE)
        widths = [pill_size(each.short).width() for each in self._remarks(picked)]
        return max(widths, default=0) + 2 * PAD

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as all of it needs at the column's width."""
        plain = super().sizeHint(option, index)
        picked = index.data(ROW_ROLE)
        if picked is None:
            return plain
        height = self._flow(None, QRectF(0, 0, self._width(index), 0), self._remarks(picked))
        return QSize(plain.width(), max(plain.height(), round(height) + PAD))

    def paint_content(
        self, painter: QPainter, rect: QRect, index: Index, picked: PickedFile
    ) -> None:
        """Draw the remarks."""
        remarks, place = self._remarks(picked), QRectF(rect)
        height = self._flow(None, place, remarks)
        place.setTop(place.center().y() - height / 2)
        self._flow(painter, place, remarks)

    def _width(self, index: Index) -> float:
        view = self._view
        header = getattr(view, "horizontalHeader", None)
        section = header().sectionSize(index.column()) if header else view.viewport().width()
        return float(section - 2 * PAD)

    def _flow(self, painter: QPainter | None, place: QRectF, remarks: tuple[Remark, ...]) -> float:
        """Lay out, and with a painter draw; the height that it takes."""
        left, top = place.left(), place.top()
        pill_height = pill_size("x").height()
        for remark in remarks:
            width = min(float(pill_size(remark.short).width()), place.width())
            if left > place.left() and left + width > place.right():
                left, top = place.left(), top + pill_height + 4
            if painter:
                pill = QRectF(left, top, width, pill_height)
                paint_pill(painter, pill, remark.short, remark.kind)
            left += width + NEAR / 2
        return top + pill_height - place.top() if remarks else 0.0


def _counts(picked: PickedFile) -> bool:
    """Whether it brings or has brought something."""
    return picked.can_bring or picked.merged


def needed_for(text: str, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> int:
    """The width of a cell in which this text is not cut short."""
    return math.ceil(QFontMetricsF(sized(size, weight)).horizontalAdvance(text)) + 2 * PAD


def _paint_line(painter: QPainter, place: QRectF, text: str, font: QFont) -> None:
    painter.setFont(font)
    fitting = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, place.width())
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
    row = QRectF(place.left(), place.top(), place.width(), line_height(font))
    painter.drawText(row, flags, fitting)
