"""Text on the screen in one of the few roles that the design knows."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

ROLES = ("text", "strong", "heading", "number", "caption", "muted")


class Label(QLabel):
    """Plain text, never read as markup, in a role and, if need be, a tone of colour.

    A `wrapped` label breaks its lines and gives them the height that Georgian needs.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "text",
        *,
        wrapped: bool = False,
        tone: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._plain = ""
        self._wrapped = wrapped
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setWordWrap(wrapped)
        if wrapped:
            self.setTextFormat(Qt.TextFormat.RichText)
        else:
            self.setTextFormat(Qt.TextFormat.PlainText)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show this text as it is."""
        self._plain = text
        self.setAccessibleName(text)
        if self._wrapped:
            lines = escape(text).replace("\n", "<br>")
            text = f'<p style="line-height: 140%; margin: 0">{lines}</p>' if text else ""
        self.setText(text)

    def plain_text(self) -> str:
        """The text that is shown, without markup."""
        return self._plain

    def set_tone(self, tone: str) -> None:
        """Colour the text: "", "accent", "attention", "refused" or "done"."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
