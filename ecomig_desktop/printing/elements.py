"""What a page is made of: texts, lines and boxes, each at its place in millimetres.

The origin is the paper's top left corner. Everything is a plain value, so that a layout can be
tested without a single thing being painted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

MM_PER_POINT = 25.4 / 72
_LINE = 1.28  # Georgian has tall ascenders and deep descenders
_BASELINE = 0.98

TEXT = "#1A1D1C"
MUTED = "#565C59"
RULE = "#8C918E"
FAINT = "#C2C6C4"


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: `size` in points, `weight` from 400 to 700, `color` as #RRGGBB;
    `leading` is the height of a line in sizes. `tabular` digits are all of one width."""

    size: float
    weight: int = 400
    color: str = TEXT
    leading: float = _LINE
    tabular: bool = False

    @property
    def line_height(self) -> float:
        """From one baseline to the next, in millimetres."""
        return self.size * MM_PER_POINT * self.leading

    @property
    def baseline(self) -> float:
        """From the top of a line to its baseline, in millimetres."""
        return self.size * MM_PER_POINT * (_BASELINE + (self.leading - _LINE) / 2)


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of text on one line; `left` and `baseline` say where it begins."""

    left: float
    baseline: float
    text: str
    style: Style


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line of `weight` millimetres."""

    x1: float
    y1: float
    x2: float
    y2: float
    weight: float = 0.15
    color: str = RULE


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: filled with `fill` if it has one, else only its edge."""

    left: float
    top: float
    width: float
    height: float
    fill: str = ""
    color: str = RULE


@dataclass(frozen=True, slots=True)
class Code:
    """A square QR code that says `text`, its quiet zone not counted."""

    left: float
    top: float
    size: float
    text: str


Ring = tuple[tuple[float, float], ...]
"""A closed line of (x, y)."""


@dataclass(frozen=True, slots=True)
class Shape:
    """An area within rings, filled by the odd-even rule; without a `fill` or a `weight` only the
    other is drawn."""

    rings: tuple[Ring, ...]
    fill: str = ""
    color: str = RULE
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Group:
    """Elements that have an origin of their own."""

    left: float
    top: float
    elements: tuple[Element, ...]


Element = Text | Line | Box | Code | Shape | Group


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture made of elements: its size in millimetres, and `words` that say what it shows to
    somebody who cannot see it."""

    width: float
    height: float
    elements: tuple[Element, ...]
    words: str = ""


class Page(Protocol):
    """One page, all of it."""

    @property
    def elements(self) -> tuple[Element, ...]:
        """Everything that is drawn on it."""


class Paper(Protocol):
    """Pages laid out, ready for a screen, a printer or a PDF."""

    @property
    def title(self) -> str:
        """What the whole is called."""

    @property
    def author(self) -> str:
        """Whose it is."""

    @property
    def orientation(self) -> str:
        """One of "portrait" and "landscape"."""

    @property
    def paper(self) -> tuple[float, float]:
        """Width and height in millimetres."""

    @property
    def pages(self) -> Sequence[Page]:
        """The pages in their order."""
