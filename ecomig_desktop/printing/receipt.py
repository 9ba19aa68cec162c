"""A receipt on paper: what came home, what it did, and the chain that it stands in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ecomig_desktop.errors import Refused
from ecomig_desktop.georgian.numbers import format_number
from ecomig_desktop.merge.receipts import Receipt, receipts
from ecomig_desktop.printing import receipt_pieces as pieces
from ecomig_desktop.printing.elements import Code, Element, Line
from ecomig_desktop.printing.fonts import FontMeasure, application
from ecomig_desktop.printing.paper import pdf
from ecomig_desktop.printing.receipt_files import file_pieces
from ecomig_desktop.printing.receipt_pieces import MARGIN, Cell, Piece
from ecomig_desktop.printing.receipt_words import in_order, moment, say, table_name
from ecomig_desktop.printing.typesetting import Flow, Measure, Run, place
from ecomig_desktop.workbook import Workbook
from ecomig_desktop.workbook.file_out import putting

PAPER = (210.0, 297.0)
WIDTH = PAPER[0] - 2 * MARGIN
_CODE = 24.0
_FOOT = 9.0


@dataclass(frozen=True, slots=True)
class ReceiptSource:
    """What a receipt says of the workbook around it: its file, whose it is, what the meetings are
    called by their ids, and the files of the receipts that it takes something out of."""

    receipt: Receipt
    workbook: str
    organisation: str
    project: str
    meetings: dict[str, str]
    taken_out: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class ReceiptPage:
    """One page."""

    elements: tuple[Element, ...]


@dataclass(frozen=True, slots=True)
class ReceiptLayout:
    """A receipt laid out on A4 paper."""

    title: str
    author: str
    pages: tuple[ReceiptPage, ...]
    orientation: str = "portrait"
    paper: tuple[float, float] = PAPER


def read_source(workbook: Workbook, number: int, language: str) -> ReceiptSource:
    """Read what the paper says. Refused where there is no such receipt."""
    all_of_them = {each.number: each for each in receipts(workbook)}
    receipt = all_of_them.get(number)
    if receipt is None:
        raise Refused("no_such_receipt", number=number)
    project = workbook.project()
    english = language == "en"
    places = {
        each.id: (each.place_en if english else each.place) or each.place or each.title or ""
        for each in workbook.meetings()
    }
    return ReceiptSource(
        receipt,
        workbook.path.name,
        (project.organisation_en if english else None) or project.organisation or "",
        (project.title_en if english else None) or project.title or "",
        places,
        tuple(
            (one, all_of_them[one].files[index].name)
            for one, index in receipt.takes_out
            if one in all_of_them and index < len(all_of_them[one].files)
        ),
    )


def lay_out_receipt(source: ReceiptSource, language: str, measure: Measure) -> ReceiptLayout:
    """Lay out the receipt in "ka" or "en"."""
    setter = _Setter(source, language, measure)
    pages = setter.deal(list(setter.pieces()))
    title = say("receipt", language, number=source.receipt.number)
    finished = (
        ReceiptPage((*page, *setter.foot(number, len(pages))))
        for number, page in enumerate(pages, 1)
    )
    return ReceiptLayout(title, source.organisation, tuple(finished))


def make_receipt_pdf(workbook: Workbook, number: int, path: Path, language: str = "ka") -> int:
    """Write receipt `number` as a PDF to `path`; how many pages it has.

    Works without a window and without a display. Refused where there is no such receipt or the
    file cannot be written; what was at `path` is then still there. The workbook is only read.
    """
    running = application()
    layout = lay_out_receipt(read_source(workbook, number, language), language, FontMeasure())
    with putting(pdf(layout), path):
        pass
    del running  # needed until here: nothing can be painted without it
    return len(layout.pages)


@dataclass(frozen=True, slots=True)
class _Setter:
    source: ReceiptSource
    language: str
    measure: Measure

    def pieces(self) -> Iterator[Piece]:
        """The whole receipt, from the top down."""
        receipt = self.source.receipt
        yield self._head()
        yield pieces.numbers(self._numbers(), WIDTH, self.measure)
        if self.source.taken_out:
            yield self._section("taken")
            for number, name in self.source.taken_out:
                text = self._say("taken_line", number=number, name=name)
                yield pieces.paragraph(text, pieces.BODY, WIDTH, self.measure)
        if receipt.files:
            yield self._section("files")
            yield from file_pieces(receipt, self.source.meetings, self.language, self.measure)
            yield from self._records()
        yield from self._decisions()
        yield from self._state()
        yield from self._chain()
        yield self._signatures()

    def deal(self, dealt: Sequence[Piece]) -> list[list[Element]]:
        """Deal the pieces out to pages; the head of a table stands on every page of it."""
        bottom = PAPER[1] - MARGIN - _FOOT
        pages: list[list[Element]] = [[]]
        top, head = MARGIN, None
        for at, piece in enumerate(dealt):
            needed = _height_with_led(dealt[at:])
            head = piece if piece.head else head if not piece.leads else None
            if top + needed > bottom and pages[-1]:
                pages.append([])
                top = MARGIN
                if head is not None and not piece.leads:
                    pages[-1] += pieces.moved(head.elements, top)
                    top += head.height
            pages[-1] += pieces.moved(piece.elements, top)
            top += piece.height
        return pages

    def foot(self, page: int, pages: int) -> list[Element]:
        """Which receipt this is, and the number of the page."""
        receipt, language = self.source.receipt, self.language
        top = PAPER[1] - MARGIN - 4.0
        left = f"{say('receipt', language, number=receipt.number)} · {receipt.hash[:16]}"
        right = say("page", language, page=page, pages=pages)
        style = pieces.SMALL
        wide = self.measure.width(right, style)
        return [
            Line(MARGIN, top - 1.4, MARGIN + WIDTH, top - 1.4),
            *place((Run(left, style),), MARGIN, top, self.measure),
            *place((Run(right, style),), MARGIN + WIDTH - wide, top, self.measure),
        ]

    def _say(self, key: str, **facts: object) -> str:
        return say(key, self.language, **facts)

    def _number(self, number: int) -> str:
        return format_number(number, self.language)

    def _section(self, key: str) -> Piece:
        return pieces.section(self._say(key), WIDTH, self.measure)

    def _head(self) -> Piece:
        """Whose, what, and its code for a reader of codes."""
        source, receipt = self.source, self.source.receipt
        flow = Flow(MARGIN, 0.0, WIDTH - _CODE - 8, self.measure)
        flow.text(source.organisation, pieces.ORGANISATION, 2)
        flow.text(source.project, pieces.PROJECT, 2)
        flow.space(3.5)
        flow.text(self._say("receipt", number=receipt.number), pieces.TITLE, 1)
        flow.text(self._say(receipt.kind), pieces.KIND, 2)
        text = f"ecomig-receipt:1:{receipt.number}:{receipt.hash}"
        code = Code(PAPER[0] - MARGIN - _CODE, 0.0, _CODE, text)
        top = max(flow.top, _CODE) + 4.0
        said = [
            (self._say("at"), moment(receipt.at, self.language)),
            (self._say("operator"), receipt.operator or "–"),
            (self._say("laptop"), receipt.laptop or "–"),
            (self._say("workbook"), source.workbook),
        ]
        told = pieces.facts(said, WIDTH, self.measure)
        elements = (*flow.elements, code, *pieces.moved(told.elements, top))
        return Piece(elements, top + told.height + 1.5)

    def _numbers(self) -> list[tuple[str, str]]:
        receipt = self.source.receipt
        first = [
            (self._number(len(receipt.files)), self._say("files")),
            (self._number(receipt.new), self._say("new")),
            (self._number(receipt.known), self._say("known")),
        ]
        conflicts = f"{receipt.conflicts_before} → {receipt.conflicts_after}"
        last = (conflicts, self._say("open_conflicts"))
        return [*first, last] if receipt.files else [last]

    def _records(self) -> Iterator[Piece]:
        """What all files together did to the records, a line a table."""
        kinds = ("added", "changed", "deleted", "restored")
        counts: dict[str, dict[str, int]] = {}
        for file in self.source.receipt.files:
            for (table, kind), count in file.rows.items():
                of_table = counts.setdefault(table, {})
                of_table[kind] = of_table.get(kind, 0) + count
        if not counts:
            return
        yield self._section("records")
        cells = _columns((25.0,) * len(kinds))
        heads = ["", *(self._say(kind) for kind in kinds)]
        yield pieces.row(cells, heads, pieces.HEAD, self.measure, head=True)
        for table in in_order(counts):
            of_table = counts[table]
            told = [self._number(of_table[kind]) if of_table.get(kind) else "–" for kind in kinds]
            texts = [table_name(table, self.language), *told]
            yield pieces.row(cells, texts, pieces.BODY, self.measure, head=False)

    def _decisions(self) -> Iterator[Piece]:
        receipt = self.source.receipt
        counts = {
            "decided_conflicts": receipt.decided_conflicts,
            "decided_same": receipt.decided_same,
            "decided_different": receipt.decided_different,
            "decided_later": receipt.decided_later,
        }
        if not any(counts.values()):
            return
        yield self._section("decided")
        told = [(self._number(count), self._say(key)) for key, count in counts.items()]
        yield pieces.numbers(told, WIDTH, self.measure)

    def _state(self) -> Iterator[Piece]:
        receipt = self.source.receipt
        yield self._section("state")
        sides = (
            ("before", receipt.changes_before, receipt.conflicts_before, receipt.digest_before),
            ("after", receipt.changes_after, receipt.conflicts_after, receipt.digest_after),
        )
        for key, changes, conflicts, digest in sides:
            said = (
                f"{self._number(changes)} {self._say('changes_count')}, "
                f"{self._number(conflicts)} {self._say('open_conflicts')}"
            )
            yield pieces.pair(self._say(key), said, pieces.BODY, WIDTH, self.measure)
            yield pieces.pair(self._say("digest"), digest, pieces.HASH, WIDTH, self.measure)
        if receipt.backup:
            label = self._say("backup")
            yield pieces.pair(label, receipt.backup, pieces.BODY, WIDTH, self.measure)

    def _chain(self) -> Iterator[Piece]:
        receipt = self.source.receipt
        yield self._section("chain")
        before = self._say("no_previous")
        if receipt.previous:
            before = f"{self._say('receipt', number=receipt.number - 1)} · {receipt.previous}"
        own = f"{self._say('receipt', number=receipt.number)} · {receipt.hash}"
        yield pieces.pair(self._say("previous"), before, pieces.HASH, WIDTH, self.measure)
        yield pieces.pair(self._say("own"), own, pieces.HASH, WIDTH, self.measure)

    def _signatures(self) -> Piece:
        half = (WIDTH - 12) / 2
        under = self._say("signature")
        drawn = [
            *pieces.signature(self._say("made_by"), under, MARGIN, half, self.measure),
            *pieces.signature(
                self._say("checked_by"), under, MARGIN + half + 12, half, self.measure
            ),
        ]
        return Piece(tuple(pieces.moved(drawn, 9.0)), 32.0)


def _height_with_led(dealt: Sequence[Piece]) -> float:
    """The height of the first piece, with all that it must not be parted from."""
    height = 0.0
    for piece in dealt:
        height += piece.height
        if not piece.leads:
            break
    return height


def _columns(widths: Sequence[float]) -> tuple[Cell, ...]:
    """A wide first column, and narrow ones for numbers at the right."""
    left = MARGIN + WIDTH - sum(widths)
    cells = [Cell(MARGIN, left - MARGIN - 3)]
    for width in widths:
        cells.append(Cell(left, width, right=True))
        left += width
    return tuple(cells)
