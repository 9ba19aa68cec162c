"""Documents of every kind, for tests of whatever shows them."""

from __future__ import annotations

from datetime import date
from itertools import count

from hypothesis import strategies as st

from ecomig_desktop.domain.document import (
    Block,
    Bullets,
    Cell,
    CellKind,
    Chart,
    ColumnHead,
    DataTable,
    Document,
    Facts,
    Heading,
    Letterhead,
    Map,
    PageBreak,
    Paragraph,
    Series,
)

FORMULA = '=HYPERLINK("http://example.org","ნახეთ")'
GEORGIAN = "ეკომიგრანტთა განსახლება მუნიციპალიტეტში"
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63f8"
    "cfc0f01f00050001ff56c72f0d0000000049454e44ae426082"
)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'

texts = st.one_of(
    st.sampled_from(["", FORMULA, GEORGIAN, "ა" * 90, "a\tb\nc", "\x00\x0b\x1f\ufffe", " ", "-1"]),
    st.text(max_size=24),
)
numbers = st.one_of(
    st.integers(-(10**9), 10**9), st.floats(-1e12, 1e12), st.sampled_from([0, 1.5, float("nan")])
)
cells: st.SearchStrategy[Cell] = st.one_of(st.none(), texts, numbers, st.dates())
kinds: st.SearchStrategy[CellKind] = st.sampled_from(["text", "number", "share", "date"])
days = st.none() | st.dates(date(1, 1, 1), date(9999, 12, 31))


def picture(_: Chart | Map) -> tuple[bytes, bytes]:
    """The smallest picture there is."""
    return SVG, PIXEL


@st.composite
def tables(draw: st.DrawFn) -> DataTable:
    """A table of any shape; its rows may be too short or too long."""
    heads = draw(st.lists(st.builds(ColumnHead, texts, kinds, st.floats(0, 5)), max_size=14))
    row = st.lists(cells, max_size=len(heads) + 1).map(tuple)
    rows = draw(st.lists(row, max_size=6).map(tuple))
    return DataTable("t", draw(texts), tuple(heads), rows, draw(st.none() | row), draw(texts))


series = st.builds(Series, texts, st.lists(st.floats(allow_nan=True), max_size=9).map(tuple))
charts = st.builds(
    Chart,
    texts,
    texts,
    st.sampled_from(["bars", "columns", "stacked"]),
    st.lists(texts, max_size=9).map(tuple),
    st.lists(series, max_size=4).map(tuple),
    st.none() | st.floats(),
    texts,
)
maps = st.builds(
    Map,
    texts,
    texts,
    st.dictionaries(
        st.sampled_from(["tbilisi", "batumi", "kurta", "central", "gagra", "x"]) | texts,
        st.floats(0, 1e9) | st.integers(0, 99),
    ),
    texts,
    st.lists(st.tuples(st.floats(40, 44), st.floats(39, 47), texts), max_size=3).map(tuple),
)
blocks: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, texts, st.integers(0, 9), texts),
    st.builds(
        Paragraph,
        texts,
        st.sampled_from(["text", "lead", "quote", "small"]),
        st.lists(texts, max_size=2).map(tuple),
    ),
    st.builds(
        Bullets, st.lists(texts, max_size=3).map(tuple), st.lists(texts, max_size=3).map(tuple)
    ),
    st.builds(Facts, st.lists(st.tuples(cells, texts), max_size=6).map(tuple)),
    st.just(PageBreak()),
    tables(),
    charts,
    maps,
)
letters = st.builds(
    Letterhead,
    st.lists(texts, max_size=3).map(tuple),
    texts,
    days,
    texts,
    st.lists(texts, max_size=3).map(tuple),
)
documents = st.builds(
    Document,
    texts,
    st.sampled_from(["ka", "en"]),
    texts,
    texts,
    texts,
    st.lists(texts, max_size=3).map(tuple),
    days,
    st.none() | letters,
    st.lists(blocks, max_size=5).map(tuple),
)


def document(*content: Block, language: str = "ka", letter: Letterhead | None = None) -> Document:
    """A document with that content."""
    footer = ("პროექტს აფინანსებს ევროკავშირი",)
    return Document("made", language, "ანგარიში", "", "ინსტიტუტი", footer, None, letter, content)


def long_table(rows: int, columns: int = 4, *, total: bool = True) -> DataTable:
    """A table with every cell different."""
    number = count(1)
    heads = tuple(ColumnHead(f"სვეტი{at:02}", "number" if at else "text") for at in range(columns))
    values = [tuple(next(number) for _ in range(columns - 1)) for _ in range(rows)]
    made: tuple[tuple[Cell, ...], ...] = tuple(
        (f"სტრიქონი{at:04}", *row) for at, row in enumerate(values)
    )
    sums = tuple(map(sum, zip(*values, strict=True)))
    return DataTable("long", "გრძელი ცხრილი", heads, made, ("სულ", *sums) if total else None)
