"""Breaking text into lines that fit: by words, else within them, and with … at the last."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from ecomig_desktop.printing.elements import Element, Style, Text
from ecomig_desktop.reports.sheet_words import Words

ELLIPSIS = "…"
_ROUNDING = 0.001  # what was measured to fit must not fail by the last bit of a sum
_HELD = "\u00a0"  # a space that a line is not broken at
_NUMBER = re.compile(r"[\d)]")
_THOUSANDS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))|(?<=№) (?=\d)|(?<=No\.) (?=\d)")
_NUMBERED = re.compile(r"(?<!\S)(\d{1,2}\.|\w\)) (?=\w)")
_WORD = re.compile(rf"(?:\S|{_HELD})+")
_WHOLE = rf"[^-/@_.]|(?<=\d)[-/._](?=\d)|\.(?={_HELD})"
_PIECES = re.compile(rf"(?:{_WHOLE})*+[-/@_.]+|(?:{_WHOLE})++")


class Measure(Protocol):
    """Knows how wide texts are."""

    def width(self, text: str, style: Style) -> float:
        """The width of the text in millimetres."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style."""

    text: str
    style: Style


SetLine = tuple[Run, ...]
"""One line, ready to be placed."""


def line_width(line: Iterable[Run], measure: Measure) -> float:
    """The width of a line in millimetres."""
    return sum(measure.width(run.text, run.style) for run in line)


def widest_word(text: str, style: Style, measure: Measure) -> float:
    """The width of what a line must hold so that no word of the text is broken."""
    pieces = (piece for word in _words(text) for piece in _PIECES.findall(word))
    return max((measure.width(piece, style) for piece in pieces), default=0.0)


def _words(text: str) -> list[str]:
    """The words of a text. Those that make up one number are one, and a number or letter of a
    list stays with what it is of."""
    plain = text.replace(_HELD, " ")
    if not _NUMBER.search(plain):
        return plain.split()
    return _WORD.findall(_NUMBERED.sub(rf"\1{_HELD}", _THOUSANDS.sub(_HELD, plain)))


def set_text(runs: Sequence[Run], width: float, measure: Measure, most: int) -> list[SetLine]:
    """Break runs, with a space between each two, into at most `most` lines of `width`.

    A word wider than a line is broken where it must be; what does not fit ends in …. No line is
    wider than `width`, and nothing but white space is ever left out without an ellipsis.
    """
    lines: list[list[Run]] = [[]]
    used = 0.0
    for piece, spaced in _pieces(runs, width, measure):
        gap = " " if spaced and lines[-1] else ""
        wide = measure.width(gap + piece.text, piece.style)
        if lines[-1] and used + wide > width + _ROUNDING:
            if len(lines) == most:
                return [*map(_join, lines[:-1]), _elided(lines[-1], width, measure)]
            lines.append([])
            used, gap = 0.0, ""
            wide = measure.width(piece.text, piece.style)
        lines[-1].append(Run(gap + piece.text, piece.style))
        used += wide
    return [_join(line) for line in lines if line]


def _pieces(runs: Sequence[Run], width: float, measure: Measure) -> Iterator[tuple[Run, bool]]:
    """The parts that stay together, none wider than a line, and whether a space comes before."""
    for run in runs:
        for word in _words(run.text):
            spaced = True
            for text in _PIECES.findall(word):
                for part in _parts(text, run.style, width, measure):
                    yield Run(part.replace(_HELD, " "), run.style), spaced
                    spaced = False


def _parts(text: str, style: Style, width: float, measure: Measure) -> Iterator[str]:
    """The text in parts that are as long as a line allows, but at least one character."""
    while measure.width(text, style) > width + _ROUNDING and len(text) > 1:
        low, high = 1, len(text) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if measure.width(text[:middle], style) <= width:
                low = middle
            else:
                high = middle - 1
        yield text[:low]
        text = text[low:]
    yield text


def _elided(line: list[Run], width: float, measure: Measure) -> SetLine:
    """The line with … at its end, as much of it as then still fits."""
    joined = list(_join(line))
    while joined:
        last = joined.pop()
        for end in range(len(last.text), 0, -1):
            run = Run(last.text[:end].rstrip() + ELLIPSIS, last.style)
            if line_width([*joined, run], measure) <= width + _ROUNDING:
                return (*joined, run)
    return ()


def _join(line: list[Run]) -> SetLine:
    """Neighbours of one style as one run; between styles the space goes to the first."""
    runs: list[Run] = []
    for run in line:
        if runs and runs[-1].style == run.style:
            runs[-1] = Run(runs[-1].text + run.text, run.style)
        elif runs and run.text.startswith(" "):
            runs[-1] = Run(runs[-1].text + " ", runs[-1].style)
            runs.append(Run(run.text[1:], run.style))
        else:
            runs.append(run)
    return tuple(runs)


def is_cut(lines: Sequence[SetLine]) -> bool:
    """Whether something had to be left out of these lines."""
    return bool(lines) and (not lines[-1] or lines[-1][-1].text.endswith(ELLIPSIS))


def place(line: SetLine, left: float, top: float, measure: Measure) -> list[Element]:
    """The elements of one line whose top left corner is there."""
    placed: list[Element] = []
    deepest = max((run.style.baseline for run in line), default=0.0)
    for run in line:
        placed.append(Text(left, top + deepest, run.text, run.style))
        left += measure.width(run.text, run.style)
    return placed


def height_of(lines: Iterable[SetLine]) -> float:
    """The height of lines, one under the other, in millimetres."""
    return sum(max((run.style.line_height for run in line), default=0.0) for line in lines)


class Flow:
    """Sets text from the top down: `top` is where the next line begins."""

    def __init__(self, left: float, top: float, width: float, measure: Measure) -> None:
        self.left, self.top, self.width = left, top, width
        self.elements: list[Element] = []
        self._measure = measure

    def runs(self, runs: Sequence[Run], most: int) -> None:
        """Add runs, broken into at most `most` lines."""
        for line in set_text(runs, self.width, self._measure, most):
            self.elements += place(line, self.left, self.top, self._measure)
            self.top += height_of([line])

    def text(self, text: str, style: Style, most: int) -> None:
        """Add a text in one style."""
        self.runs([Run(text, style)], most)

    def words(self, words: Words, style: Style, under: Style, most: int) -> None:
        """Add a text and, under it, its English."""
        self.text(words.main, style, most)
        self.text(words.under, under, most)

    def space(self, height: float) -> None:
        """Leave room."""
        self.top += height
