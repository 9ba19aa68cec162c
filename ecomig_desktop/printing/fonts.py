"""The typeface of printed pages: bundled, so that no letter is ever a square on paper."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication

from ecomig_desktop.printing.elements import MM_PER_POINT, Style
from ecomig_desktop.reference import resource

UNITS = 100
"""Units per millimetre that pages are painted in. Type sizes are whole units, so that text is
measured and painted alike at any resolution."""

FAMILY = "FiraGO"
_DIGITS = re.compile("[0-9]|[^0-9]+")
_FILES = (
    "FiraGO-Regular.ttf",
    "FiraGO-Medium.ttf",
    "FiraGO-SemiBold.ttf",
    "FiraGO-Bold.ttf",
)


def application() -> QGuiApplication:
    """The Qt application; without one, a new one that needs no display. Keep what is returned
    for as long as something is painted."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    return QGuiApplication(["ecomig", "-platform", "offscreen"])


def load_fonts() -> None:
    """Make the bundled typeface known to Qt, once."""
    if FAMILY not in QFontDatabase.families():
        for name in _FILES:
            QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}")))


def font(style: Style) -> QFont:
    """The font of a style, in units of the page."""
    made = QFont(FAMILY)
    made.setPixelSize(round(style.size * MM_PER_POINT * UNITS))
    made.setWeight(QFont.Weight(style.weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Letters drawn as one (fi, fb) are lost when a PDF is read back, and with them a digest.
    for feature in ("liga", "clig", "dlig", "calt"):
        made.setFeature(QFont.Tag(feature), 0)
    return made


def figures(text: str, metrics: QFontMetricsF) -> tuple[list[tuple[float, str]], float]:
    """A text in pieces with all digits of one width: where each begins, and how wide all are.

    The typeface has such digits of its own, but they are lost when a PDF is read back; and in
    cells as wide as 0 the narrow ones stand so far apart that they are read back as words.
    """
    cell = 0.68 * metrics.horizontalAdvance("0") + 0.32 * metrics.horizontalAdvance("1")
    pieces, left = [], 0.0
    for piece in _DIGITS.findall(text):
        wide = metrics.horizontalAdvance(piece)
        if piece in "0123456789":
            pieces.append((left + (cell - wide) / 2, piece))
            wide = cell
        else:
            pieces.append((left, piece))
        left += wide
    return pieces, left


class FontMeasure:
    """Measures texts with the bundled typeface; needs a Qt application. Remembers widths, so one
    is good for a sheet of any length; use each from one thread."""

    def __init__(self) -> None:
        load_fonts()
        self._metrics: dict[Style, QFontMetricsF] = {}
        self._widths: dict[tuple[str, Style], float] = {}

    def width(self, text: str, style: Style) -> float:
        """The width of the text in millimetres."""
        known = self._widths.get((text, style))
        if known is None:
            metrics = self._metrics.get(style)
            if metrics is None:
                metrics = self._metrics[style] = QFontMetricsF(font(style))
            whole = figures(text, metrics)[1] if style.tabular else metrics.horizontalAdvance(text)
            known = whole / UNITS
            self._widths[text, style] = known
        return known
