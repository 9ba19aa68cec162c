"""The records that a merge would touch, one below the other."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ecomig_desktop.models.foreseen import Foreseen
from ecomig_desktop.models.preview import PreviewModel
from ecomig_desktop.models.rows import ROW_ROLE, Index
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.preview_words import PreviewWords, kind_pill, kind_word
from ecomig_desktop.views.tokens import CAPTION, NEAR, TEXT, WITHIN, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.pill import paint_pill, pill_size
from ecomig_desktop.views.widgets.wrapped_text import line_height


class PreviewDelegate(QStyledItemDelegate):
    """Title and laptop on one line, what is different on the next, and pills for what happens."""

    def __init__(self, view: QAbstractItemView, words: PreviewWords) -> None:
        super().__init__(view)
        self._view, self._words = view, words

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines and a little air."""
        return QSize(120, line_height(sized(TEXT)) + line_height(sized(CAPTION)) + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the record."""
        foreseen: Foreseen | None = index.data(ROW_ROLE)
        if foreseen is None:
            return
        painter.save()
        self._paint_ground(painter, option)
        place = QRectF(option.rect).adjusted(WITHIN, 6, -WITHIN, -6)
        place.setRight(self._paint_pills(painter, place, foreseen))
        self._paint_words(painter, place, foreseen)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colors, rect = tokens(), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colors.color("accent_ground"))
            if self._view.hasFocus():
                painter.fillRect(rect.left(), rect.top(), 3, rect.height(), colors.color("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colors.color("raised"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.color("border"))

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

    def _paint_words(self, painter: QPainter, place: QRectF, foreseen: Foreseen) -> None:
        colors, words = tokens(), self._words
        laptop = words.laptop(foreseen)
        lower = QRectF(self._view.viewport().rect())
        lower = QRectF(place.left(), 0, lower.right() - WITHIN - place.left(), 0)
        first = QRectF(place.left(), place.top(), place.width(), line_height(sized(TEXT)))
        below = first.bottom()
        second = QRectF(place.left(), below, lower.width(), line_height(sized(CAPTION)))
        room = min(QFontMetricsF(sized(CAPTION)).horizontalAdvance(laptop), second.width() * 0.35)
        _line(painter, first, words.title(foreseen), sized(TEXT, QFont.Weight.Medium), "text")
        right = QRectF(second)
        right.setLeft(second.right() - room)
        _line(painter, right, laptop, sized(CAPTION), "muted", right=True)
        second.setRight(right.left() - WITHIN)
        painter.setPen(colors.color("muted"))
        _line(painter, second, words.about(foreseen), sized(CAPTION), "muted")


def _line(
    painter: QPainter, place: QRectF, text: str, font: QFont, color: str, *, right: bool = False
) -> None:
    painter.setFont(font)
    painter.setPen(tokens().color(color))
    fitting = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width() + 1)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | side), fitting)


class PreviewList(Living, QListView):
    """Up and Down go along; however many there are, only what is seen is drawn."""

    def __init__(
        self, model: PreviewModel, words: PreviewWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.setItemDelegate(PreviewDelegate(self, words))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the list, and draw every row anew."""
        self.setAccessibleName(self.tr("What the merge would do"))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only what goes along the list."""
        along = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if event.key() in (*along, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()
