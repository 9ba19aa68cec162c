"""Text broken into lines: for delegates, which have no label to do it, and in long words."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPainter, QTextLayout

LINE_HEIGHT = 1.4
"""The height of a line to the size of its letters, which Georgian needs."""
_MOST_IN_LINE = 250
_LONG = 16  # letters, from which on a word may be broken


def line_height(font: QFont) -> int:
    """The distance from one line to the next, in logical pixels."""
    return round(QFontInfo(font).pixelSize() * LINE_HEIGHT)


def wrap(text: str, font: QFont, width: float, most: int) -> tuple[str, ...]:
    """The first `most` lines of the text at that width; the last ends in … if more follows."""
    return _wrapped(text[: most * _MOST_IN_LINE], font.toString(), round(width), most)


def breakable(text: str) -> str:
    """A text whose long words, such as addresses, may go on in the next line of a label."""
    words = text.split(" ")
    return " ".join(
        re.sub(r"([@._/-])", "\\1\N{ZERO WIDTH SPACE}", word) if len(word) > _LONG else word
        for word in words
    )


def paint_lines(painter: QPainter, place: QRectF, lines: tuple[str, ...], font: QFont) -> None:
    """Draw lines in the painter's pen from the top of `place` downwards."""
    step = line_height(font)
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
    painter.setFont(font)
    for number, line in enumerate(lines):
        row = QRectF(place.left(), place.top() + number * step, place.width(), step)
        painter.drawText(row, flags, line)


@lru_cache(maxsize=4096)
def _wrapped(text: str, font_text: str, width: int, most: int) -> tuple[str, ...]:
    font = QFont()
    font.fromString(font_text)
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += _broken(paragraph, font, width)
        if len(lines) > most:
            break
    if len(lines) <= most:
        return tuple(lines)
    last = f"{lines[most - 1].rstrip()}…"
    fitting = QFontMetricsF(font).elidedText(last, Qt.TextElideMode.ElideRight, width)
    return (*lines[: most - 1], fitting)


def _broken(paragraph: str, font: QFont, width: int) -> list[str]:
    units = paragraph.encode("utf-16-le", "surrogatepass")  # Qt counts in these, not in letters
    layout = QTextLayout(paragraph, font)
    layout.beginLayout()
    pieces = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        start, end = line.textStart(), line.textStart() + line.textLength()
        pieces.append(units[2 * start : 2 * end].decode("utf-16-le", "replace"))
    layout.endLayout()
    return pieces or [""]
