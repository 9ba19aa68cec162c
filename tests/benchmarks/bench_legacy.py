"""Georgian in legacy fonts, found and converted in a made-up set of mixed lists: how much of what
was found is right (precision), and how much of what was there is found (recall)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ecomig_desktop.georgian import legacy
from ecomig_desktop.georgian.latin_words import pieces
from ecomig_desktop.georgian.legacy_weights import latin_weight, weigh

from .legacy_lists import Column, List, lists
from .measuring import Figure, seconds


class Score(NamedTuple):
    """What was found and what was there, both in numbers of cells or columns."""

    right: int
    found: int
    there: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return 100 * self.right / self.found if self.found else 100.0

    @property
    def recall(self) -> float:
        """The share of what was there that was found and is right."""
        return 100 * self.right / self.there if self.there else 100.0


def score(pairs: Iterable[tuple[object, object]]) -> Score:
    """Of pairs of what was found and what is true, None for nothing."""
    counted: Counter[str] = Counter()
    for found, true in pairs:
        counted["found"] += found is not None
        counted["there"] += true is not None
        counted["right"] += found is not None and found == true
    return Score(counted["right"], counted["found"], counted["there"])


def cells_alone(made: Iterable[List]) -> Score:
    """Every cell by itself: the kind that it is recognised as."""
    return score(
        (legacy.recognise(cell.text), cell.kind)
        for each in made
        for column in each.columns
        for cell in column.cells
    )


def whole_columns(made: Iterable[List]) -> Score:
    """Every column: the kind that its cells vote for."""
    return score(
        (legacy.recognise_column(column.texts), column.kind)
        for each in made
        for column in each.columns
    )


def converted_cells(made: Iterable[List]) -> Score:
    """Every cell in its list, as a user meets it: what it became and what it was meant to say."""
    return score(pair for each in made for pair in conversions(each.columns))


def conversions(columns: Sequence[Column]) -> Iterator[tuple[str | None, str | None]]:
    """What each cell of a list became, and what it should have become; None for no change."""
    kinds = legacy.recognise_list([column.texts for column in columns])
    for column, found in zip(columns, kinds, strict=True):
        for cell, kind in zip(column.cells, found, strict=True):
            became = legacy.convert(cell.text, kind) if kind else cell.text
            yield (
                None if became == cell.text else became,
                None if cell.meant == cell.text else cell.meant,
            )


def run() -> list[Figure]:
    made = list(lists())
    figures = []
    for name, measured in (
        ("a cell by itself", cells_alone(made)),
        ("a column", whole_columns(made)),
        ("a cell in its list, to the letter", converted_cells(made)),
    ):
        figures.append(Figure(f"legacy text, {name}: precision", measured.precision, "%", None))
        figures.append(
            Figure(f"legacy text, {name}: recall", measured.recall, "%", None, _counts(measured))
        )
    figures.extend(
        _of_style(style, [each for each in made if each.style == style])
        for style in dict.fromkeys(each.style for each in made)
    )
    return [*figures, _time(made)]


def _of_style(style: str, made: Sequence[List]) -> Figure:
    """What was found in lists of one style, or what was changed that should not have been."""
    part = converted_cells(made)
    if not part.there:
        return Figure(f"  lists {style}: changed though not legacy", part.found, "cells", None)
    return Figure(f"  lists {style}: recall", part.recall, "%", None, _counts(part))


def _counts(measured: Score) -> str:
    return f"{measured.right} right of {measured.found} found and {measured.there} there"


def _time(made: Sequence[List]) -> Figure:
    columns = [[column.texts for column in each.columns] for each in made]
    cells = sum(len(texts) for each in columns for texts in each)
    for known in (pieces, weigh, latin_weight, legacy.recognise, legacy.convert):
        known.cache_clear()
    taken = seconds(lambda: [legacy.recognise_list(each) for each in columns])
    return Figure("recognising a cell in its list", 1e6 * taken / cells, "us", None)
