"""Chips: small buttons that are on or off, alone or as a row in which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from ecomig_desktop.views.tokens import CAPTION, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.flow_layout import FlowLayout
from ecomig_desktop.views.widgets.key_cap import key_cap_size, paint_key_cap
from ecomig_desktop.views.widgets.painted_button import PaintedButton, paint_frame

HEIGHT = 24
PAD = 10
GAP = 5


class Chip(PaintedButton):
    """One chip: plain, or in the colour of attention. `key_label` is drawn inside as a key.

    Signals: those of QAbstractButton; `toggled(bool)` where it is checkable.
    """

    def __init__(
        self,
        text: str = "",
        *,
        kind: str = "plain",
        checkable: bool = True,
        key_label: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._key = key_label
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as text and key."""
        metrics = QFontMetricsF(sized(CAPTION))
        width = round(metrics.horizontalAdvance(self.text())) + 2 * PAD
        if self._key:
            width += key_cap_size(self._key).width() + GAP - 3
        return QSize(width, max(HEIGHT, round(metrics.height()) + 6))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, edge, text, key and focus."""
        colors = tokens()
        on = self.isChecked() or self.isDown()
        name = "attention" if self._kind == "attention" else "accent"
        painter = QPainter(self)
        filled = on or self._kind == "attention"
        edge = name if self.hasFocus() else f"{name}_ground" if filled else "border"
        if self.underMouse() and not self.hasFocus():
            edge = "edge"
        ground, focused = f"{name}_ground" if filled else "surface", self.hasFocus()
        round_end = (self.height() - (2 if focused else 1)) / 2
        rect = QRectF(self.rect())
        paint_frame(painter, rect, edge, ground, strong=focused, radius=round_end)
        painter.setPen(colors.color(name if filled else "muted"))
        painter.setFont(sized(CAPTION))
        text_rect = QRectF(self.rect()).adjusted(PAD, 0, -PAD, 0)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(text_rect, flags, self.text())
        if self._key:
            size = key_cap_size(self._key)
            left = self.width() - size.width() - PAD + 3
            top = (self.height() - size.height()) / 2
            paint_key_cap(painter, QRectF(left, top, size.width(), size.height()), self._key)


@dataclass(frozen=True, slots=True)
class Choice:
    """One chip of a row: what it stands for, its text, and the key drawn in it."""

    key: str | None
    text: str
    key_label: str = ""


class ChipRow(QWidget):
    """A row of chips of which one is on; arrow keys go along. It breaks where there is no room.

    Signals:
        chosen(object): the user chose the chip with this key.
    """

    chosen = Signal(object)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._group = QButtonGroup(self)
        self._choices: tuple[Choice, ...] = ()
        self._chips: list[Chip] = []
        self._group.buttonClicked.connect(self._say)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Show these chips. What is chosen stays chosen if it is still among them."""
        current = self.current()
        if [c.key for c in choices] != [c.key for c in self._choices]:
            self._rebuild(choices)
        self._choices = tuple(choices)
        for chip, choice in zip(self._chips, choices, strict=True):
            chip.set_text(choice.text)
        self.choose(current)
        self._flow.invalidate()

    def current(self) -> str | None:
        """The key of the chip that is on; None also where none is on."""
        at = next((i for i, chip in enumerate(self._chips) if chip.isChecked()), None)
        return None if at is None else self._choices[at].key

    def choose(self, key: str | None) -> None:
        """Turn on the chip with this key, silently; none where there is no such chip."""
        self._group.setExclusive(False)
        for chip, choice in zip(self._chips, self._choices, strict=True):
            chip.setChecked(choice.key == key)
        self._group.setExclusive(True)

    def _rebuild(self, choices: Sequence[Choice]) -> None:
        self._flow.setEnabled(False)  # or all around it is arranged anew at every chip
        for chip in self._chips:
            self._group.removeButton(chip)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [Chip(c.text, key_label=c.key_label, parent=self) for c in choices]
        for chip in self._chips:
            self._group.addButton(chip)
            self._flow.addWidget(chip)
            chip.show()
        self._flow.setEnabled(True)

    @Slot(QAbstractButton)
    def _say(self, button: QAbstractButton) -> None:
        self.chosen.emit(self.current())
