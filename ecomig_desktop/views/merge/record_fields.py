"""All disputed fields of one record side by side, and a key for all that one laptop says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.conflict_words import ConflictWords, laptop_word
from ecomig_desktop.views.merge.laptop_button import HEIGHT, LaptopButton
from ecomig_desktop.views.tokens import CAPTION, NEAR, TEXT, WITHIN, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.wrapped_text import line_height
from ecomig_desktop.workbook.cases import Case, is_plain, laptops_of
from ecomig_desktop.workbook.disputes import Conflict

MOST_LAPTOPS = 4
_PAD = 6


class _Grid(Living, QWidget):
    """A line a field, a column a laptop under its button; the field that is decided now is
    marked.

    Signals:
        asked(int): the user pressed the line of that number, from 0 on.
        taken(int): the user pressed the button of that laptop, from 0 on.
    """

    asked = Signal(int)
    taken = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[LaptopButton] = []
        self._lines: list[tuple[str, ...]] = []
        self._current = -1
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_laptops(self, names: Sequence[str]) -> None:
        """Show these laptops' names on the buttons."""
        if len(names) != len(self.buttons):
            for button in self.buttons:
                button.hide()
                button.deleteLater()
            self.buttons = [LaptopButton(f"Shift+{at + 1}", self) for at in range(len(names))]
            for button in self.buttons:
                button.clicked.connect(self._take)
                button.show()
            self._place_buttons()
        for name, button in zip(names, self.buttons, strict=True):
            button.set_name(name, self.tr("All from {laptop}").format(laptop=name))

    def show_lines(self, lines: Sequence[Sequence[str]], current: int) -> None:
        """Show these lines of cells, the field's name first."""
        self._lines, self._current = [tuple(line) for line in lines], current
        self.setAccessibleName("; ".join(", ".join(line) for line in self._lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The buttons, and a line for each field."""
        return QSize(200, HEIGHT + _PAD + len(self._lines) * _height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand over their columns."""
        super().resizeEvent(event)
        self._place_buttons()

    def _place_buttons(self) -> None:
        share = self.width() / (len(self.buttons) + 1)
        for at, button in enumerate(self.buttons):
            button.setGeometry(round((at + 1) * share), 0, round(share) - _PAD, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw line by line."""
        painter, colors = QPainter(self), tokens()
        for at, line in enumerate(self._lines):
            row = QRectF(0, HEIGHT + _PAD + at * _height(), self.width(), _height())
            if at == self._current:
                painter.fillRect(row, colors.color("accent_ground"))
            painter.fillRect(QRectF(row.left(), row.top(), row.width(), 1), colors.color("border"))
            self._paint_cells(painter, row, line)

    def _paint_cells(self, painter: QPainter, row: QRectF, cells: Sequence[str]) -> None:
        share = row.width() / max(1, len(cells))
        for at, text in enumerate(cells):
            font = sized(TEXT) if at else sized(CAPTION, QFont.Weight.DemiBold)
            place = QRectF(
                row.left() + at * share + _PAD, row.top(), share - 2 * _PAD, row.height()
            )
            painter.setPen(tokens().color("text" if at else "muted"))
            painter.setFont(font)
            elide = Qt.TextElideMode.ElideRight
            fitting = QFontMetricsF(font).elidedText(" ".join(text.split()), elide, place.width())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), fitting)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the field."""
        at = int((event.position().y() - HEIGHT - _PAD) // _height())
        if 0 <= at < len(self._lines):
            self.asked.emit(at)

    @Slot()
    def _take(self) -> None:
        button = self.sender()
        if isinstance(button, LaptopButton) and button in self.buttons:
            self.taken.emit(self.buttons.index(button))


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
        self._heading = Label(role="caption", wrapped=True)
        self._grid = _Grid()
        self._grid.asked.connect(self._ask)
        self._grid.taken.connect(self._take)
        self.body.setContentsMargins(WITHIN, NEAR, WITHIN, NEAR)
        self.body.setSpacing(NEAR)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._grid)

    def show_record(self, cases: Sequence[Case], current: Case) -> None:
        """Show the disputed fields of the record that `current` is about."""
        self._cases = [case for case in cases if is_plain(case.conflict)]
        self._laptops = laptops_of([case.conflict for case in self._cases])[:MOST_LAPTOPS]
        self._current = current
        self.setVisible(len(self._cases) > 1)
        self.retranslate()

    def take(self, number: int) -> None:
        """Take all of the laptop of that number, from 1 on."""
        if not self.isHidden() and 1 <= number <= len(self._grid.buttons):
            self._grid.buttons[number - 1].click()

    def retranslate(self) -> None:
        """Write every word."""
        if self._current is None:
            return
        count = len(self._cases)
        self._heading.set_text(
            self.tr(
                "%n field(s) of this record differ. Take all of them from one laptop:", "", count
            )
        )
        ids = [case.id for case in self._cases]
        current = ids.index(self._current.id) if self._current.id in ids else -1
        self._grid.show_laptops([laptop_word(where) for where in self._laptops])
        self._grid.show_lines([self._line(case) for case in self._cases], current)

    def _line(self, case: Case) -> list[str]:
        cells = [self._said(case.conflict, where) for where in self._laptops]
        return [self._words.field(case), *cells]

    def _said(self, conflict: Conflict, where: str) -> str:
        said = [side for side in conflict.values if side.where == where]
        if not said:
            return "–"
        newest = max(said, key=lambda side: side.at)
        return self._words.outcome(conflict, newest.value)

    @Slot(int)
    def _take(self, at: int) -> None:
        self.taken.emit(self._laptops[at])

    @Slot(int)
    def _ask(self, at: int) -> None:
        self.asked.emit(self._cases[at].id)


def _height() -> int:
    return line_height(sized(TEXT)) + 2 * _PAD
