"""A sentence in place: what asks for attention, was refused or is done, and the way on."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ecomig_desktop.views import icons
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import EDIT_RADIUS, tokens
from ecomig_desktop.views.widgets.button import IconButton

# Kind of notice: colour of the text, its ground, and the icon that says it without colour.
KINDS = {
    "attention": ("attention", "attention_ground", "triangle-alert"),
    "refused": ("refused", "refused_ground", "circle-alert"),
    "done": ("done", "accent_ground", "circle-check"),
    "note": ("muted", "raised", "info"),
}


class NoticeBar(Living, QWidget):
    """Hidden until it has something to say.

    Signals:
        followed(): the user followed the link at its end.
        dismissed(): the user closed it.
    """

    followed = Signal()
    dismissed = Signal()

    def __init__(self, *, closable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._text, self._link, self._strong = "note", "", "", ""
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignTop)
        self._icon.setContentsMargins(0, 6, 0, 0)
        self._label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self._label.setContentsMargins(0, 5, 0, 0)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._label.linkActivated.connect(self._follow)
        self._close = IconButton("x")
        self._close.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._close.setVisible(closable)  # only now: shown without a parent it would be a window
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()
        self.retranslate()

    def show_notice(self, kind: str, text: str, link: str = "", *, strong: str = "") -> None:
        """Say `text` (after a `strong` beginning, if any) in one of `KINDS`, with a way on."""
        self._kind, self._text, self._link, self._strong = kind, text, link, strong
        self.restyle()
        self.setAccessibleName(f"{strong} {text}".strip())
        self.setVisible(True)

    def clear(self) -> None:
        """Say nothing."""
        self._text = ""
        self.hide()

    def text(self) -> str:
        """What it says, or nothing."""
        return self._text

    def retranslate(self) -> None:
        """Name the button that closes it."""
        self._close.set_name(self.tr("Close this message"))

    def restyle(self) -> None:
        """Colour text, link and icon."""
        color, _, icon_name = KINDS[self._kind]
        shade = getattr(tokens(), color)
        strong = f"<b>{escape(self._strong)}</b> " if self._strong else ""
        link = f' <a href="#" style="color: {shade}">{escape(self._link)}</a>' if self._link else ""
        self._label.setText(
            f'<p style="line-height: 140%; margin: 0; color: {shade}">'
            f"{strong}{escape(self._text)}{link}</p>"
        )
        self._icon.setPixmap(icons.pixmap(icon_name, color, 18, self.devicePixelRatioF()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the soft ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().color(KINDS[self._kind][1]))
        painter.drawRoundedRect(QRectF(self.rect()), EDIT_RADIUS, EDIT_RADIUS)

    @Slot()
    def _follow(self) -> None:
        self.followed.emit()

    @Slot()
    def _dismiss(self) -> None:
        self.clear()
        self.dismissed.emit()
