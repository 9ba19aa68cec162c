"""Text broken into lines: for delegates, which have no label to do it, and in long words."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPainter, QTextLayout, QTextOption

LINE_HEIGHT = 1.4
"""The height of a line to the size of its letters, which Georgian needs."""
_MOST_IN_LINE = 250
_REMEMBERED = 40_000
_LONG = 16  # letters, from which on a word may be broken


def line_height(font: QFont) -> int:
    """The distance from one line to the next, in logical pixels."""
    return round(QFontInfo(font).pixelSize() * LINE_HEIGHT)


def wrap(text: str, font: QFont, width: float, most: int) -> tuple[str, ...]:
    """The first `most` lines of the text at that width; the last ends in … if more follows."""
    lines = _wrapped(text[: most * _MOST_IN_LINE], font.toString(), round(width), most)
    if len(lines) <= most:
        return lines
    last = f"{lines[most - 1].rstrip()}…"
    fitting = QFontMetricsF(font).elidedText(last, Qt.TextElideMode.ElideRight, width)
    return (*lines[: most - 1], fitting)


def lines_of(text: str, font: QFont, width: float, most: int) -> int:
    """How many lines `wrap` makes of the text: to measure hundreds of them before a few are
    drawn."""
    found = _wrapped(text[: most * _MOST_IN_LINE], font.toString(), round(width), most)
    return min(len(found), most)


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


class _Advances(dict[str, float]):
    """How far each letter of a font reaches, and the words that were asked for: the sum of their
    letters is what they take, or a little more than that. Setting whole texts only to measure
    them costs twenty times as much."""

    def __init__(self, font_text: str) -> None:
        super().__init__()
        font = QFont()
        font.fromString(font_text)
        self._metrics = QFontMetricsF(font)

    def __missing__(self, word: str) -> float:
        if len(self) > _REMEMBERED:
            self.clear()
        if len(word) == 1:
            found = self._metrics.horizontalAdvance(word)
        else:
            found = sum(map(self.__getitem__, word))
        self[word] = found
        return found


_advances = lru_cache(maxsize=16)(_Advances)


@lru_cache(maxsize=4096)
def _wrapped(text: str, font_text: str, width: int, most: int) -> tuple[str, ...]:
    """The lines of the text, but no more than one after the first `most`."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        packed = _packed(paragraph, _advances(font_text), width, most)
        lines += _broken(paragraph, font_text, width) if packed is None else packed
        if len(lines) > most:
            break
    return tuple(lines[: most + 1])


def _packed(paragraph: str, advances: _Advances, width: int, most: int) -> list[str] | None:
    """The lines, each as many words as fit; None where one word does not fit into any."""
    lines: list[str] = []
    words: list[str] = []
    used = 0.0
    for word in paragraph.split(" "):
        takes = advances[word]
        if takes > width:
            return None
        if words and used + advances[" "] + takes > width:
            lines.append(" ".join(words))
            if len(lines) > most:
                return lines
            words, used = [word], takes
        else:
            used += takes + (advances[" "] if words else 0.0)
            words.append(word)
    return [*lines, " ".join(words)]


def _broken(paragraph: str, font_text: str, width: int) -> list[str]:
    """The same as Qt breaks it, also within words."""
    font = QFont()
    font.fromString(font_text)
    units = paragraph.encode("utf-16-le", "surrogatepass")  # Qt counts in these, not in letters
    layout = QTextLayout(paragraph, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    pieces = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        start, end = line.textStart(), line.textStart() + line.textLength()
        pieces.append(units[2 * start : 2 * end].decode("utf-16-le", "replace"))
    layout.endLayout()
    return pieces or [""]
