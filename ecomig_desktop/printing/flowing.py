"""Pieces of a document, and dealing them out to pages: what belongs together stays together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ecomig_desktop.printing.elements import Element, Group

_ROUNDING = 0.01  # what was reckoned to fit must not fail by the last bit of a sum


@dataclass(frozen=True, slots=True)
class Flowing:
    """Elements with their own origin, and how high they are.

    `before` is room above it, except at the top of a page. One that `keeps` stays on the page of
    the next. `again` is drawn above it where it begins a page: the head of a table. Where
    `breaks` is not 0 it begins a page, if more than that of the page before is used; else there
    is as much room above it as it asks for. `entry` is a line of the table of contents, with its
    level; such a line `leads` to its heading.
    """

    elements: tuple[Element, ...]
    height: float
    before: float = 0.0
    keeps: bool = False
    again: Flowing | None = None
    breaks: float = 0.0
    entry: tuple[int, str] | None = None
    leads: Entry | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading and where it stands: its level, its page from 1, and its upper edge in
    millimetres from the paper's."""

    level: int
    text: str
    page: int
    top: float


@dataclass(frozen=True, slots=True)
class Lead:
    """A line that leads to a heading: its page from 1, its upper edge and its height."""

    page: int
    top: float
    height: float
    to: Entry


@dataclass(slots=True)
class Dealt:
    """The pages as they fill up; `left` and `top` are where the text of a page begins."""

    left: float
    top: float
    room: float
    pages: list[list[Element]] = field(default_factory=lambda: [[]])
    entries: list[Entry] = field(default_factory=list)
    leads: list[Lead] = field(default_factory=list)
    used: float = 0.0

    def deal(self, pieces: Sequence[Flowing], after: float = 0.0) -> None:
        """Put all pieces on pages, one under the other. If the last one keeps, there is room left
        `after` it on its page."""
        for at, piece in enumerate(pieces):
            together = kept_height(pieces, at, self.room, after)
            full = self.used + piece.before + together > self.room + _ROUNDING
            if self.used and (full or 0 < piece.breaks < self.used):
                self.turn()
                if piece.again is not None:
                    self._put(piece.again)
            self._put(piece)

    def turn(self) -> None:
        """Begin a page."""
        self.pages.append([])
        self.used = 0.0

    def _put(self, piece: Flowing) -> None:
        if self.used:
            self.used += piece.before
        if piece.entry:
            level, text = piece.entry
            self.entries.append(Entry(level, text, len(self.pages), self.top + self.used))
        if piece.leads:
            top = self.top + self.used
            self.leads.append(Lead(len(self.pages), top, piece.height, piece.leads))
        if piece.elements:
            self.pages[-1].append(Group(self.left, self.top + self.used, piece.elements))
        self.used += piece.height


def kept_height(pieces: Sequence[Flowing], at: int, room: float, after: float = 0.0) -> float:
    """The height of a piece with all that it must not be parted from, `after` all of them
    included; if no page holds that much, its own."""
    own = height = pieces[at].height
    while pieces[at].keeps and height <= room:
        at += 1
        if at == len(pieces):
            height += after
            break
        height += pieces[at].before + pieces[at].height
    return height if height <= room else own


def kept_together(pieces: Sequence[Flowing]) -> list[Flowing]:
    """The same pieces, none of which is parted from the next."""
    return [*(replace(each, keeps=True) for each in pieces[:-1]), *pieces[-1:]]
