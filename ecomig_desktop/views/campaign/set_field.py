"""What belongs to an activity, one after the other: each can be taken away, and more picked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from ecomig_desktop.views import icons
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR, TEXT, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.flow_layout import FlowLayout
from ecomig_desktop.views.widgets.painted_button import PanelButton, paint_frame
from ecomig_desktop.views.widgets.pick_box import Option, PickBox

HEIGHT = 28
PAD = 10
CROSS = 14
_AROUND_CROSS = CROSS + PAD + 4
_NARROWEST = 90


class Member(PanelButton):
    """One of them. Delete, or a click on its cross, takes it away.

    Signals: those of QAbstractButton, and
        removed(str): the user takes the one with this key away.
    """

    removed = Signal(str)

    def __init__(self, option: Option, parent: QWidget, *, fixed: bool) -> None:
        super().__init__(parent)
        self.option = option
        self._fixed = fixed
        self.setText(option.text)
        whole = ", ".join(filter(None, (option.text, option.detail)))
        self.setAccessibleName(whole)
        self.setToolTip(whole)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as its text, where there is room."""
        width = QFontMetricsF(sized(TEXT)).horizontalAdvance(self.text()) + 2 * PAD + 2
        return QSize(round(width) + (0 if self._fixed else _AROUND_CROSS - PAD), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Some letters."""
        return QSize(min(_NARROWEST, self.sizeHint().width()), HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes it away."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not self._fixed:
            self.removed.emit(self.option.key)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The cross takes it away, the rest is a press."""
        at = event.position().x()
        if not self._fixed and self.width() - _AROUND_CROSS < at < self.width():
            self.setDown(False)
            self.removed.emit(self.option.key)
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, text and cross."""
        colors, painter, rect = tokens(), QPainter(self), QRectF(self.rect())
        edge = "accent" if self.hasFocus() else "edge" if self.underMouse() else "border"
        paint_frame(painter, rect, edge, "raised", strong=self.hasFocus(), radius=6)
        painter.setFont(sized(TEXT))
        painter.setPen(colors.color("text"))
        room = rect.adjusted(PAD, 0, -PAD if self._fixed else -_AROUND_CROSS, 0)
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
        if not self._fixed:
            cross = icons.pixmap("x", "muted", CROSS, self.devicePixelRatioF())
            left, top = self.width() - PAD - CROSS, (self.height() - CROSS) // 2
            painter.drawPixmap(left, top, cross)


class SetField(Living, QWidget):
    """A label, those who are in the set, and a box in which others are picked.

    Signals:
        added(str): the user picked the one with this key.
        removed(str): the user takes the one with this key away.
        pressed(str): the user wants to see the one with this key.
    """

    added = Signal(str)
    removed = Signal(str)
    pressed = Signal(str)

    def __init__(
        self,
        box: PickBox,
        *,
        read_only: bool,
        beside: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.box, self._read_only = box, read_only
        self.members: list[Member] = []
        self._shown: tuple[tuple[str, str, str], ...] | None = None
        self._place = QWidget()
        self._flow = FlowLayout(self._place, gap=NEAR - 2)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._place.setSizePolicy(policy)
        self._box_field = Field(box, beside=None if read_only else beside)
        box.setReadOnly(read_only)
        box.setVisible(not read_only)
        box.chosen.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR - 2)
        column.addWidget(self._box_field)
        column.addWidget(self._place)
        self._place.hide()

    def set_texts(self, label: str, hint: str) -> None:
        """Name the set, and say what is picked in its box."""
        self._box_field.set_label(label)
        self.box.setPlaceholderText("" if self._read_only else hint)

    def show_members(self, options: Sequence[Option]) -> None:
        """Show these."""
        shown = tuple((each.key, each.text, each.detail) for each in options)
        if shown == self._shown:
            return
        at = self._focused()
        for member in self.members:
            self._flow.removeWidget(member)
            member.hide()
            member.deleteLater()
        self.members = [self._member(option) for option in options]
        for member in self.members:
            self._flow.addWidget(member)
            member.show()
        self._shown = shown
        self._place.setVisible(bool(options))
        self._box_field.setVisible(bool(options) or not self._read_only)
        self._place.updateGeometry()
        if at is not None:
            near = self.members[min(at, len(self.members) - 1)] if self.members else self.box
            near.setFocus()

    def _focused(self) -> int | None:
        """Which of them the keys are at."""
        focused = QApplication.focusWidget()
        return next((at for at, each in enumerate(self.members) if each is focused), None)

    def _member(self, option: Option) -> Member:
        made = Member(option, self._place, fixed=self._read_only)
        made.removed.connect(self.removed)
        made.clicked.connect(self._press)
        return made

    @Slot()
    def _press(self) -> None:
        member = self.sender()
        if isinstance(member, Member):
            self.pressed.emit(member.option.key)

    @Slot(object)
    def _add(self, key: str | None) -> None:
        if key:
            self.box.choose(None)
            self.added.emit(key)
