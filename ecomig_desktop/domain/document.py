"""A document before it is on paper: what it says, whatever it becomes (pages, a text to go on
writing, a workbook of sheets). Reports make it; printing and exchange show it.

All words are in the one language of the document. Numbers stay numbers, days stay days: how they
are written is for those who show it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Cell = str | int | float | date | None
"""What a table holds. A share is a float from 0 to 1 in a column of the kind "share"."""

CellKind = Literal["text", "number", "share", "date"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `level` 1 is a chapter. `anchor` is what a Link leads to, "" for nothing."""

    text: str
    level: int = 1
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: plain, a lead, words that somebody said, or small print. Line breaks in it
    are kept. `sources` name where it comes from, such as "n12", shown after it in small."""

    text: str
    role: Literal["text", "lead", "quote", "small"] = "text"
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list without order, or with numbers of its own ("3.", "2.1")."""

    items: tuple[str, ...]
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ColumnHead:
    """The head of a column; `share` is its part of the width among all, any unit. One of 0 has no
    width of its own: in a text it stands in small beneath the column before it."""

    title: str
    kind: CellKind = "text"
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table with a caption; `total` is a last row that sums up, or none. `name` is short and
    unique in the document, such as "by_sector", for programs; people read number and caption."""

    name: str
    caption: str
    columns: tuple[ColumnHead, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: tuple[Cell, ...] | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """Values of a chart under one name, one for each category."""

    name: str
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Figures as a picture. `kind`: "bars" lie, "columns" stand, "stacked" bars lie and add up.
    A reader without colours tells series apart by pattern and by label."""

    name: str
    caption: str
    kind: Literal["bars", "columns", "stacked"]
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    target: float | None = None
    target_name: str = ""


@dataclass(frozen=True, slots=True)
class Map:
    """The map of Georgia shaded by `values` of municipalities (code -> number). `unit` names what
    is counted, `nothing` says what it means that a municipality has no number, "" that there is
    no data; `marks` are the places of meetings, as (latitude, longitude, name)."""

    name: str
    caption: str
    values: Mapping[str, float]
    unit: str
    marks: tuple[tuple[float, float, str], ...] = ()
    nothing: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """A few numbers that matter, each with what it counts."""

    facts: tuple[tuple[Cell, str], ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page, unless hardly anything stands on this one."""


Block = Heading | Paragraph | Bullets | DataTable | Chart | Map | Facts | PageBreak


@dataclass(frozen=True, slots=True)
class Letterhead:
    """How a letter begins and ends: whom it is to, its number and day, who signs. The signature
    stands before the first PageBreak: what follows that is annexed."""

    to: tuple[str, ...] = ()
    number: str = ""
    day: date | None = None
    place: str = ""
    signed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document in `language` ("ka" or "en"). `publisher` stands above the title,
    `footer` (funder and disclaimer) at its end, `made_on` on the first page. With a `letterhead`
    it is a letter, without a title page. `source` is the name of the workbook it was made from."""

    name: str
    language: str
    title: str
    subtitle: str = ""
    publisher: str = ""
    footer: tuple[str, ...] = ()
    made_on: date | None = None
    letterhead: Letterhead | None = None
    blocks: tuple[Block, ...] = field(default=())
    source: str = ""

    @property
    def tables(self) -> tuple[DataTable, ...]:
        """Its tables, in their order."""
        return tuple(each for each in self.blocks if isinstance(each, DataTable))
