"""Buttons: plain, primary, quiet or dangerous, with an icon and the key that presses them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from ecomig_desktop.views import icons
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import EDIT_RADIUS, tokens
from ecomig_desktop.views.widgets.key_cap import key_cap_size, key_text, paint_key_cap

KINDS = ("plain", "primary", "quiet", "danger", "link")
ICON = 16
GAP = 8


class Button(Living, QPushButton):
    """A button of one of `KINDS`; `icon_name` is a file of the icon set.

    `key` is drawn on the button beside its text. It is only drawn: the screen owns the shortcut.
    """

    def __init__(
        self,
        text: str = "",
        kind: str = "plain",
        *,
        icon_name: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name
        self._key = key_text(key) if key else ""
        self._kind = kind
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_key(self, key: str) -> None:
        """Draw another key on the button, or none."""
        self._key = key_text(key) if key else ""
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        """Draw again in the new colours."""
        self.update()

    def sizeHint(self) -> QSize:
        """Room for icon, text and key."""
        hint = super().sizeHint()
        width = hint.width()
        if self._icon_name:
            width += ICON + (GAP if self.text() else 0)
        if self._key:
            width += key_cap_size(self._key).width() + GAP
        return QSize(width, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Nothing of a button is ever cut off."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it like Space; in a dialog Enter means the dialog's own button."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        )
        if enter and not isinstance(self.window(), QDialog):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button with icon, text and key as one centred group."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        if self.hasFocus() and self._kind == "primary":
            self._paint_inner_ring(painter)
        text_width = self.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), self.text()).width()
        key = key_cap_size(self._key) if self._key else QSize(0, 0)
        icon_room = ICON + (GAP if self.text() else 0) if self._icon_name else 0
        total = icon_room + text_width + (key.width() + GAP if self._key else 0)
        left = (self.width() - total) / 2
        if self._icon_name:
            self._paint_icon(painter, left)
        left += icon_room
        self._paint_text(painter, QRectF(left, 0, text_width + 2, self.height()))
        left += text_width + GAP
        if self._key:
            top = (self.height() - key.height()) / 2
            color = "on_accent" if self._kind == "primary" and self.isEnabled() else "muted"
            paint_key_cap(painter, QRectF(left, top, key.width(), key.height()), self._key, color)

    def _paint_inner_ring(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens().color("on_accent"), 1.5))
        ring = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.drawRoundedRect(ring, EDIT_RADIUS - 2, EDIT_RADIUS - 2)

    def _paint_icon(self, painter: QPainter, left: float) -> None:
        color = {"primary": "on_accent", "danger": "refused"}.get(self._kind, "text")
        drawn = icons.pixmap(
            self._icon_name, color if self.isEnabled() else "edge", ICON, self.devicePixelRatioF()
        )
        painter.drawPixmap(round(left), (self.height() - ICON) // 2, drawn)

    def _paint_text(self, painter: QStylePainter, rect: QRectF) -> None:
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.style().drawItemText(
            painter,
            rect.toRect(),
            int(flags) | int(Qt.TextFlag.TextShowMnemonic),
            self.palette(),
            self.isEnabled(),
            self.text(),
            self.palette().ColorRole.ButtonText,
        )


class IconButton(Living, QToolButton):
    """A button that is only an icon; `set_name` gives it tooltip and accessible name."""

    def __init__(self, icon_name: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(18, 18))
        self.set_name(name)
        self.restyle()

    def set_name(self, name: str) -> None:
        """Say what it does, for the pointer and for a screen reader."""
        self.setToolTip(name)
        self.setAccessibleName(name)

    def restyle(self) -> None:
        """Take the icon in the new colours."""
        self.setIcon(icons.icon(self._icon_name, "muted"))
