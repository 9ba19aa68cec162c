"""The files of a receipt on paper: a line of numbers each, and under it what identifies it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ecomig_desktop.domain.ranges import Ranges, in_words
from ecomig_desktop.georgian.numbers import format_number
from ecomig_desktop.merge.receipts import Receipt, ReceiptFile
from ecomig_desktop.printing import receipt_pieces as pieces
from ecomig_desktop.printing.elements import Element, Line
from ecomig_desktop.printing.receipt_pieces import MARGIN, Cell, Piece
from ecomig_desktop.printing.receipt_words import moment, refusal, say
from ecomig_desktop.printing.typesetting import Flow, Measure, Run, place

_NUMBER, _WIDTH = 21.0, 210.0 - 2 * MARGIN
_INDEX = 8.0
_RANGES = 44.0
_MOST_RANGES = 6


def file_pieces(
    receipt: Receipt, meetings: Mapping[str, str], language: str, measure: Measure
) -> Iterator[Piece]:
    """The head of the table, and a piece a file."""
    cells = _cells()
    heads = ["", say("file", language), say("ranges", language)]
    heads += [say(key, language) for key in ("new", "known", "conflicts")]
    yield pieces.row(cells, heads, pieces.HEAD, measure, head=True)
    for number, file in enumerate(receipt.files, 1):
        yield _piece(number, file, meetings, language, measure)


def ranges_text(ranges: Ranges) -> str:
    """Whose changes: the first six digits of each replica with its ranges."""
    told = [f"{replica[:6]}: {in_words(parts)}" for replica, parts in sorted(ranges.items())]
    more = f" +{len(told) - _MOST_RANGES}" if len(told) > _MOST_RANGES else ""
    return "; ".join(told[:_MOST_RANGES]) + more


def _cells() -> tuple[Cell, ...]:
    right = MARGIN + _WIDTH
    numbers = [Cell(right - (3 - at) * _NUMBER, _NUMBER, right=True) for at in range(3)]
    ranges = Cell(right - 3 * _NUMBER - _RANGES, _RANGES)
    name = Cell(MARGIN + _INDEX, ranges.left - MARGIN - _INDEX - 3)
    return (Cell(MARGIN, _INDEX - 1), name, ranges, *numbers)


def _piece(
    number: int, file: ReceiptFile, meetings: Mapping[str, str], language: str, measure: Measure
) -> Piece:
    index, name, ranges, *numbers = _cells()
    drawn: list[Element] = [*place((Run(str(number), pieces.SMALL),), index.left, 1.3, measure)]
    left = Flow(name.left, 1.0, name.width, measure)
    left.text(file.laptop or file.name, pieces.STRONG, 2)
    middle = Flow(ranges.left, 1.3, ranges.width, measure)
    middle.text(ranges_text(file.ranges) or "–", pieces.SMALL, 3)
    for cell, count in zip(numbers, (file.new, file.known, file.conflicts), strict=True):
        text = "–" if file.refused else format_number(count, language)
        wide = measure.width(text, pieces.BODY)
        at = cell.left + cell.width - wide
        drawn += place((Run(text, pieces.BODY),), at, 1.0, measure)
    below = Flow(name.left, max(left.top, middle.top) + 0.4, _WIDTH - _INDEX, measure)
    below.text(_who(file, language), pieces.SMALL, 2)
    came = (file.name if file.laptop else "", _meetings(file, meetings, language))
    below.text(" · ".join(filter(None, came)), pieces.SMALL, 2)
    for remark in remarks(file, language):
        below.text(remark, pieces.REMARK, 3)
    if file.hash:
        below.text(say("hash", language, hash=file.hash), pieces.HASH, 2)
    bottom = below.top + 1.0
    drawn += [*left.elements, *middle.elements, *below.elements]
    drawn.append(Line(MARGIN, bottom, MARGIN + _WIDTH, bottom))
    return Piece(tuple(drawn), bottom + 0.2)


def _who(file: ReceiptFile, language: str) -> str:
    times = [moment(at, language) for at in (file.first_at, file.last_at) if at]
    return " · ".join(filter(None, (", ".join(file.operators), " – ".join(dict.fromkeys(times)))))


def _meetings(file: ReceiptFile, meetings: Mapping[str, str], language: str) -> str:
    named = [
        f"{meetings[each]} ({format_number(count, language)})"
        for each, count in file.meetings.items()
        if meetings.get(each)
    ]
    return say("meetings", language, meetings=", ".join(named)) if named else ""


def remarks(file: ReceiptFile, language: str) -> Iterator[str]:
    """All that has to be known of a file, a sentence each."""
    if file.refused:
        yield refusal(file.refused, file.name, language)
        return
    if file.taken_out:
        yield say("out", language, number=file.taken_out)
    if file.other_workbook:
        yield say("other", language)
    if file.clock_off:
        yield say("clock", language)
    for parts in file.gaps.values():
        yield say("gap", language, ranges=in_words(parts))
    if file.lineage:
        yield say("cloned" if file.lineage == "cloned" else "lineage_restored", language)
    if file.came:
        yield say("came", language, number=file.came[0], name=file.came[1])
    elif not file.new and not file.attachments:
        yield say("nothing", language)
