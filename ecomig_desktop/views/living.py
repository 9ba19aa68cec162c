"""How a widget follows the language and the colours while the program runs."""

from __future__ import annotations

from PySide6.QtCore import QEvent


class Living:
    """Comes first among the bases of a widget: `class Card(Living, QFrame)`.

    The widget calls `retranslate()` once at the end of its `__init__`; afterwards it is called
    by itself whenever the language changes, and `restyle()` whenever the colours change.
    """

    def changeEvent(self, event: QEvent) -> None:
        """Pass on what changed, then let Qt do its own part."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.PaletteChange:
            self.restyle()
        super().changeEvent(event)  # type: ignore[misc]

    def retranslate(self) -> None:
        """Set every text that stays on the screen, with `self.tr(...)`."""

    def restyle(self) -> None:
        """Make again what holds a colour of its own, such as an icon."""
