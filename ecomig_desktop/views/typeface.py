"""The bundled typeface at the few sizes that the screens use."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from ecomig_desktop.reference import resource
from ecomig_desktop.views import tokens as look

FONT_FILES = (
    "FiraGO-Regular.ttf",
    "FiraGO-Medium.ttf",
    "FiraGO-SemiBold.ttf",
    "FiraGO-Bold.ttf",
)


def points(pixels: float, dots_per_inch: float = 96.0) -> float:
    """Logical pixels as the points that a font takes; Qt rounds pixel sizes, but not points."""
    return pixels * 72 / dots_per_inch


def load_fonts() -> None:
    """Make the bundled fonts known to Qt."""
    for name in FONT_FILES:
        QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}")))


def base_font(dots_per_inch: float = 96.0) -> QFont:
    """The font of ordinary text, with fonts to fall back on that have Georgian letters."""
    font = QFont()
    font.setFamilies([look.FAMILY, "Noto Sans", "Noto Sans Georgian", "Sylfaen", "DejaVu Sans"])
    font.setPointSizeF(points(look.TEXT, dots_per_inch))
    font.setCapitalization(QFont.Capitalization.MixedCase)
    return font


def sized(pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The application's font at one of the sizes of `tokens`, for painting."""
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(font.pointSizeF() * pixels / look.TEXT)
    font.setWeight(weight)
    return font
