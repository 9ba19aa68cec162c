"""Light or dark, as the system or the user wants it, and the fonts that go with it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QStyleFactory

from ecomig_desktop.views import tokens as look
from ecomig_desktop.views.stylesheet import stylesheet
from ecomig_desktop.views.tokens import Tokens
from ecomig_desktop.views.typeface import base_font, load_fonts

CHOICES = ("system", "light", "dark")
_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Gives the application its palette, stylesheet and font, and keeps them up to date.

    Signals:
        changed(): the colours are others than before; every widget has them already.
    """

    changed = Signal()

    def __init__(self, application: QApplication, choice: str = "system") -> None:
        super().__init__(application)
        self._application = application
        self._applied: Tokens | None = None
        application.setStyle(QStyleFactory.create("Fusion"))
        load_fonts()
        application.setFont(base_font(self._dots_per_inch()))
        self._hints = application.styleHints()
        self._wishes = self._hints.accessibility()  # kept: PySide lets go of it with its parent
        self._hints.colorSchemeChanged.connect(self._follow)
        self._wishes.contrastPreferenceChanged.connect(self._follow)
        self._motion = getattr(self._wishes, "motionPreference", None)
        motion_changed = getattr(self._wishes, "motionPreferenceChanged", None)  # from Qt 6.12 on
        if motion_changed is not None:
            motion_changed.connect(self._heed_motion)
            self._heed_motion()
        self.choose(choice)

    @property
    def tokens(self) -> Tokens:
        """The set of colours that fits the choice, the system and its wish for contrast."""
        dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        if self.choice != "system":  # a platform without schemes of its own ignores the wish
            dark = self.choice == "dark"
        high = self._wishes.contrastPreference() is Qt.ContrastPreference.HighContrast
        return look.fitting(dark=dark, high_contrast=high)

    def choose(self, choice: str) -> None:
        """Follow the system, or hold to "light" or "dark"; anything else means the system."""
        self.choice = choice if choice in CHOICES else "system"
        self._hints.setColorScheme(_SCHEMES[self.choice])
        self.apply(self.tokens)

    def apply(self, colors: Tokens) -> None:
        """Draw everything with these colours from now on."""
        if colors is self._applied:
            return
        self._applied = colors
        self._application.setPalette(look.palette(colors))
        self._application.setStyleSheet(stylesheet(colors, self._dots_per_inch()))
        self.changed.emit()

    @Slot()
    def _heed_motion(self) -> None:
        look.set_still(self._motion is not None and self._motion().name == "ReducedMotion")

    @Slot()
    def _follow(self) -> None:
        self.apply(self.tokens)

    def _dots_per_inch(self) -> float:
        screen = self._application.primaryScreen()
        return screen.logicalDotsPerInch() if screen else 96.0
