"""All disputed fields of one record side by side, and a key for all that one laptop says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.conflict_words import ConflictWords, laptop_word
from ecomig_desktop.views.tokens import CAPTION, NEAR, TEXT, WITHIN, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.flow_layout import FlowLayout
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.wrapped_text import line_height
from ecomig_desktop.workbook.cases import Case, is_plain, laptops_of
from ecomig_desktop.workbook.disputes import Conflict

MOST_LAPTOPS = 4
_NAME = 24  # letters of a laptop's name on a button
_PAD = 6


class _Grid(Living, QWidget):
    """A line a field, a column a laptop; the field that is decided now is marked.

    Signals:
        asked(int): the user pressed the line of that number, from 0 on.
    """

    asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._head: tuple[str, ...] = ()
        self._lines: list[tuple[str, ...]] = []
        self._current = -1
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_lines(self, head: Sequence[str], lines: Sequence[Sequence[str]], current: int) -> None:
        """Show these lines of cells, the field's name first, under the laptops' names."""
        self._head, self._current = tuple(head), current
        self._lines = [tuple(line) for line in lines]
        self.setAccessibleName("; ".join(", ".join(line) for line in self._lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line for the names and one for each field."""
        return QSize(200, line_height(sized(CAPTION)) + _PAD + len(self._lines) * self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the names, then line by line."""
        painter, colors = QPainter(self), tokens()
        top = line_height(sized(CAPTION)) + _PAD
        head = QRectF(0, 0, self.width(), top - _PAD)
        self._cells(painter, head, self._head, [sized(CAPTION)] * len(self._head), "muted")
        for at, line in enumerate(self._lines):
            row = QRectF(0, top + at * self._height(), self.width(), self._height())
            painter.fillRect(QRectF(row.left(), row.top(), row.width(), 1), colors.color("border"))
            if at == self._current:
                painter.fillRect(row, colors.color("accent_ground"))
            weight = QFont.Weight.DemiBold if at == self._current else QFont.Weight.Normal
            fonts = [sized(CAPTION, weight), *[sized(TEXT)] * (len(line) - 1)]
            self._cells(painter, row, line, fonts, "text")

    def _cells(
        self, painter: QPainter, row: QRectF, cells: Sequence[str], fonts: list[QFont], color: str
    ) -> None:
        share = row.width() / max(1, len(cells))
        painter.setPen(tokens().color(color))
        for at, (text, font) in enumerate(zip(cells, fonts, strict=True)):
            place = QRectF(
                row.left() + at * share + _PAD, row.top(), share - 2 * _PAD, row.height()
            )
            painter.setFont(font)
            elide = Qt.TextElideMode.ElideRight
            fitting = QFontMetricsF(font).elidedText(" ".join(text.split()), elide, place.width())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), fitting)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the field."""
        top = line_height(sized(CAPTION)) + _PAD
        at = int((event.position().y() - top) // self._height())
        if 0 <= at < len(self._lines):
            self.asked.emit(at)

    def _height(self) -> int:
        return line_height(sized(TEXT)) + 2 * _PAD


class RecordFields(Living, Card):
    """Shown where several fields of one record are in conflict.

    Signals:
        taken(str): all that this laptop (as `ConflictValue.where`) says is taken.
        asked(str): the user wants to see the case with this id.
    """

    taken = Signal(str)
    asked = Signal(str)

    def __init__(self, words: ConflictWords, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words = words
        self._cases: list[Case] = []
        self._laptops: list[str] = []
        self._current: Case | None = None
        self._buttons: list[Button] = []
        self._heading = Label(role="strong")
        self._grid = _Grid()
        self._grid.asked.connect(self._ask)
        row = QWidget()
        self._flow = FlowLayout(row, gap=NEAR)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        lines = QVBoxLayout()
        lines.setSpacing(NEAR)
        lines.addLayout(head)
        lines.addWidget(self._grid)
        lines.addWidget(row)
        self.body.setContentsMargins(WITHIN, WITHIN, WITHIN, WITHIN)
        self.body.addLayout(lines)

    def show_record(self, cases: Sequence[Case], current: Case) -> None:
        """Show the disputed fields of the record that `current` is about."""
        plain = [case for case in cases if is_plain(case.conflict)]
        laptops = laptops_of([case.conflict for case in plain])[:MOST_LAPTOPS]
        if laptops != self._laptops:
            self._rebuild(laptops)
        self._cases, self._laptops, self._current = plain, laptops, current
        self.setVisible(len(plain) > 1)
        self.retranslate()

    def take(self, number: int) -> None:
        """Take all of the laptop of that number, from 1 on."""
        if not self.isHidden() and 1 <= number <= len(self._buttons):
            self._buttons[number - 1].click()

    def retranslate(self) -> None:
        """Write every word."""
        if self._current is None:
            return
        self._heading.set_text(self.tr("%n field(s) of this record differ", "", len(self._cases)))
        for where, button in zip(self._laptops, self._buttons, strict=True):
            name = laptop_word(where)
            short = name if len(name) <= _NAME else f"{name[:_NAME].rstrip()}…"
            button.setText(self.tr("All from {laptop}").format(laptop=short))
            button.setToolTip(name if short != name else "")
        ids = [case.id for case in self._cases]
        current = ids.index(self._current.id) if self._current.id in ids else -1
        head = ["", *map(laptop_word, self._laptops)]
        self._grid.show_lines(head, [self._line(case) for case in self._cases], current)

    def _line(self, case: Case) -> list[str]:
        cells = [self._said(case.conflict, where) for where in self._laptops]
        return [self._words.field(case), *cells]

    def _said(self, conflict: Conflict, where: str) -> str:
        said = [side for side in conflict.values if side.where == where]
        if not said:
            return "–"
        newest = max(said, key=lambda side: side.at)
        return self._words.outcome(conflict.table, conflict.column, newest.value)

    def _rebuild(self, laptops: Sequence[str]) -> None:
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [Button(key=f"Shift+{at + 1}") for at in range(len(laptops))]
        for button in self._buttons:
            button.clicked.connect(self._take)
            self._flow.addWidget(button)
            button.show()

    @Slot()
    def _take(self) -> None:
        button = self.sender()
        if isinstance(button, Button) and button in self._buttons:
            self.taken.emit(self._laptops[self._buttons.index(button)])

    @Slot(int)
    def _ask(self, at: int) -> None:
        self.asked.emit(self._cases[at].id)
