"""A long name as it has room on one line."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF

from ecomig_desktop.views.recommendations.words import shortened
from ecomig_desktop.views.tokens import TEXT
from ecomig_desktop.views.typeface import sized


def fitting(name: str, room: float) -> str:
    """A name in ordinary letters, with the words at its end that tell it apart."""
    metrics, shown = QFontMetricsF(sized(TEXT)), name
    for most in range(len(name), 0, -2):
        if metrics.horizontalAdvance(shown) <= room:
            break
        shown = shortened(name, most)
    return shown
