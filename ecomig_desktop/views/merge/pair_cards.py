"""Two people side by side on two cards; where they differ, either value can be the one that
shows."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.domain.tables import PERSON
from ecomig_desktop.models.duplicates import Pair
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.field_names import field_name
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.duplicate_words import SideWords
from ecomig_desktop.views.merge.value_cell import ValueCell
from ecomig_desktop.views.tokens import NEAR, RADIUS, WITHIN
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.key_cap import KeyCap
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.painted_button import paint_frame

SIDES = ("one", "other")
_ARROWS = {Qt.Key.Key_Left: "one", Qt.Key.Key_Right: "other"}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_NAMES = ("given_name", "family_name")
_NONE = -1
_ACROSS = 3
_COLUMNS = {"one": 0, "other": _ACROSS + 1}
"""The first column of each card; a card is an edge, the values, and an edge."""


class _Head(QWidget):
    """A name, the key of its side, and what else is known."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.name, self.about = ElidedLabel(role="strong"), Label(role="caption", wrapped=True)
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(KeyCap(key))
        column = QVBoxLayout(self)
        column.setContentsMargins(WITHIN + 4, WITHIN, WITHIN, 2)
        column.setSpacing(3)
        column.addLayout(top)
        column.addWidget(self.about)
        column.addStretch()


class PairCards(Living, QWidget):
    """Left and Right choose whose values show: of everything, or after Up and Down of the field
    that is marked. Space takes the other one.

    Signals:
        changed(): another value is to show.
        stepped(object): the keys are at this widget now.
    """

    changed = Signal()
    stepped = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.pair: Pair | None = None
        self._at = _NONE
        self._cells: dict[tuple[str, str], ValueCell] = {}
        self._heads = {side: _Head(key) for side, key in zip(SIDES, ("Left", "Right"), strict=True)}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, WITHIN)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnMinimumWidth(_ACROSS, WITHIN)
        for side, first in _COLUMNS.items():
            self._grid.addWidget(self._heads[side], 0, first, 1, _ACROSS)
            self._grid.setColumnStretch(first + 1, 1)
            for edge in (first, first + 2):
                self._grid.setColumnMinimumWidth(edge, NEAR)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    def show_pair(self, pair: Pair | None) -> None:
        """Show these two."""
        fresh = pair is None or self.pair is None or pair.ids != self.pair.ids
        self.pair = pair
        if fresh:
            self._at = _NONE
        self._rebuild()
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word."""
        if self.pair is None:
            return
        words = SideWords(self._desk.workbook, self._desk.language.code)
        for side in SIDES:
            shown = getattr(self.pair, side)
            self._heads[side].name.set_text(shown.person.display_name)
            self._heads[side].about.set_text(words.about(shown))
        for (column, side), cell in self._cells.items():
            chosen = self.pair.chosen.get(column)
            cell.show_value(
                words.value(getattr(self.pair, side).person, column),
                field_name("person", column),
                differs=chosen is not None,
                shows=chosen == side,
            )
        self._tell_place()

    def choose(self, side: str, *columns: str) -> None:
        """That side's values show in these columns; in all, if none is named."""
        if self.pair and self.isEnabled():
            self.pair = self.pair.choosing(side, *(columns or self.pair.differing))
            self.retranslate()
            self.update()
            self.changed.emit()

    def _rebuild(self) -> None:
        for cell in self._cells.values():
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = {}
        for row, column in enumerate(self._columns(), 1):
            for side, first in _COLUMNS.items():
                cell = self._cells[column, side] = ValueCell(column, side)
                cell.clicked.connect(self._take)
                self._grid.addWidget(cell, row, first + 1)
                cell.show()

    def _columns(self) -> list[str]:
        """What is known of either; the names where they differ, for they stand above."""
        if self.pair is None:
            return []
        chosen, known = self.pair.chosen, self.pair.one.person
        others = [name for name in PERSON.names if name not in _NAMES and getattr(known, name)]
        return [name for name in PERSON.names if name in chosen or name in others]

    @Slot()
    def _take(self) -> None:
        cell = self.sender()
        if isinstance(cell, ValueCell):
            self.setFocus()
            self._at = self.pair.differing.index(cell.column) if self.pair else _NONE
            self.choose(cell.side, cell.column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and Space; other keys are the panel's."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        key = Qt.Key(event.key())
        if plain and self.pair and key in _ARROWS:
            self.choose(_ARROWS[key], *self._current())
        elif plain and self.pair and key in _STEPS:
            self._step(_STEPS[key])
        elif plain and self.pair and key == Qt.Key.Key_Space and self._current():
            column = self._current()[0]
            was = self.pair.chosen[column]
            self.choose("one" if was == "other" else "other", column)
        else:
            event.ignore()

    def _current(self) -> tuple[str, ...]:
        """The field that is marked; none while it is all of them."""
        if self.pair is None or not 0 <= self._at < len(self.pair.differing):
            return ()
        return (self.pair.differing[self._at],)

    def _step(self, step: int) -> None:
        last = len(self.pair.differing) - 1 if self.pair else _NONE
        self._at = max(_NONE, min(self._at + step, last))
        self._tell_place()
        found = (cell for (column, _), cell in self._cells.items() if column in self._current())
        self.stepped.emit(next(found, self._heads["one"]))

    def _tell_place(self) -> None:
        """Mark where the keys are, and say it to a screen reader."""
        current = self._current() if self.hasFocus() else ()
        for (column, _), cell in self._cells.items():
            cell.set_current(column in current and cell.shows)
        heads = " / ".join(head.name.plain_text() for head in self._heads.values())
        cells = [cell for (column, _), cell in self._cells.items() if column in current]
        said = ", ".join(
            f"{cell.accessibleName()} ✓" if cell.shows else cell.accessibleName() for cell in cells
        )
        self.setAccessibleName(heads)
        self.setAccessibleDescription(said)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys are here."""
        super().focusInEvent(event)
        self._tell_place()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys are elsewhere."""
        super().focusOutEvent(event)
        self._tell_place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cards are wider or narrower."""
        super().resizeEvent(event)
        self.update()

    def sizeHint(self) -> QSize:
        """As the grid needs."""
        return self._grid.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the two cards under what stands on them."""
        painter = QPainter(self)
        for side in SIDES:
            marked = self.hasFocus() and not self._current() and self._takes_all(side)
            edge, place = "accent" if marked else "border", QRectF(self._card(side))
            paint_frame(painter, place, edge, "surface", strong=marked, radius=RADIUS)

    def _card(self, side: str) -> QRect:
        place = self._heads[side].geometry()
        return QRect(place.left(), 0, place.width(), self.height())

    def _takes_all(self, side: str) -> bool:
        """Whether every value that shows is that side's."""
        return self.pair is not None and set(self.pair.chosen.values()) == {side}
