"""The records that a merge would touch, one below the other."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from ecomig_desktop.models.foreseen import Foreseen
from ecomig_desktop.models.preview import PreviewModel
from ecomig_desktop.models.rows import ROW_ROLE, Index
from ecomig_desktop.views.merge.preview_words import PreviewWords, kind_pill, kind_word
from ecomig_desktop.views.tokens import CAPTION, NEAR, TEXT, WITHIN
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.pill import paint_pill, pill_size
from ecomig_desktop.views.widgets.row_delegate import (
    PAD,
    Line,
    RowDelegate,
    paint_ground,
    paint_line,
)
from ecomig_desktop.views.widgets.row_list import RowList


class PreviewDelegate(RowDelegate):
    """Title and laptop on one line, what is different on the next, and pills for what happens."""

    def __init__(self, view: QAbstractItemView, words: PreviewWords) -> None:
        super().__init__(view, TEXT, CAPTION)
        self._words = words

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the record."""
        foreseen: Foreseen | None = index.data(ROW_ROLE)
        if foreseen is None:
            return
        painter.save()
        paint_ground(painter, option, focused=self.view.hasFocus())
        place = QRectF(option.rect).adjusted(WITHIN, PAD, -WITHIN, -PAD)
        first = QRectF(place)
        first.setRight(self._paint_pills(painter, place, foreseen))
        title = Line(self._words.title(foreseen), weight=QFont.Weight.Medium)
        below = paint_line(painter, first, title)
        place.setTop(below.top())
        self._paint_second(painter, place, foreseen)
        painter.restore()

    def _paint_pills(self, painter: QPainter, place: QRectF, foreseen: Foreseen) -> float:
        """At the right; where they begin."""
        kinds = [foreseen.kind]
        if foreseen.conflicts and foreseen.kind != "disputed":
            kinds.insert(0, "disputed")
        right = place.right()
        for kind in reversed(kinds):
            size = pill_size(kind_word(kind))
            top = place.top() - 2  # a pill is higher than a line
            pill = QRectF(right - size.width(), top, size.width(), size.height())
            paint_pill(painter, pill, kind_word(kind), kind_pill(kind))
            right = pill.left() - NEAR / 2
        return right - NEAR / 2

    def _paint_second(self, painter: QPainter, place: QRectF, foreseen: Foreseen) -> None:
        laptop = self._words.laptop(foreseen)
        advance = QFontMetricsF(sized(CAPTION)).horizontalAdvance(laptop)
        right = QRectF(place)
        right.setLeft(place.right() - min(advance, place.width() * 0.35))
        paint_line(painter, right, Line(laptop, CAPTION, "muted"), Qt.AlignmentFlag.AlignRight)
        place.setRight(right.left() - WITHIN)
        paint_line(painter, place, Line(self._words.about(foreseen), CAPTION, "muted"))


class PreviewList(RowList):
    """However many records there are, only those that are seen are drawn."""

    def __init__(
        self, model: PreviewModel, words: PreviewWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, parent)
        self.setItemDelegate(PreviewDelegate(self, words))
        self.retranslate()

    def retranslate(self) -> None:
        """Name the list, and draw every row anew."""
        self.setAccessibleName(self.tr("What the merge would do"))
        self.viewport().update()
