"""From a mark to what it stands for: notes and findings that a text names by their marks are a
click away where the document has them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from ecomig_desktop.domain.document import DataTable, Document, Heading, Paragraph
from ecomig_desktop.exchange.word_styles import NAMESPACE

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph as WordParagraph

_MARK = re.compile(r"[^\W\d_]{1,3}[0-9]+(?:\.[0-9]+)*")
_NOT_IN_NAMES = re.compile(r"\W")
_FIRST = 1_000_000  # apart from the numbers of all other places


@dataclass(slots=True)
class Places:
    """The places that marks lead to, by mark; each is put down where its mark first stands at the
    head of a row or of a heading."""

    names: dict[str, str] = field(default_factory=dict)
    put_down: set[str] = field(default_factory=set)

    def begins(self, text: str) -> tuple[str, int] | None:
        """The name and the number of the place that begins with this text, the first time."""
        mark = _beginning(text)
        if mark not in self.names or mark in self.put_down:
            return None
        self.put_down.add(mark)
        return self.names[mark], _FIRST + len(self.put_down)

    def runs(self, texts: Iterable[str], look: str) -> str:
        """The texts with commas between, as runs of that look; marks lead to their places."""
        made = []
        for at, text in enumerate(texts):
            if at:
                made.append(_run(", ", look))
            run, name = _run(text, look), self.names.get(text, "")
            opened = f'<w:hyperlink w:anchor={quoteattr(name)} w:history="1">'
            made.append(f"{opened}{run}</w:hyperlink>" if name else run)
        return "".join(made)

    def in_cell(self, text: str) -> list[str]:
        """The marks of a cell that holds nothing else and can be followed; else none."""
        marks = text.split(", ")
        return marks if any(each in self.names for each in marks) else []


def places_of(document: Document) -> Places:
    """The places of all marks that the document both names and has."""
    named = set(_named(document))
    had = {mark: None for mark in map(_beginning, _beginnings(document)) if mark in named}
    return Places({mark: f"_mark_{_NOT_IN_NAMES.sub('_', mark)}"[:40] for mark in had})


def add_sources(paragraph: WordParagraph, sources: Sequence[str], places: Places) -> None:
    """Where a paragraph comes from, after it, in small."""
    from docx.oxml import parse_xml

    look = '<w:rPr><w:rStyle w:val="Sources"/></w:rPr>'
    runs = f"{_run(' [', look)}{places.runs(sources, look)}{_run(']', look)}"
    paragraph._p.extend(parse_xml(f'<w:p xmlns:w="{NAMESPACE}">{runs}</w:p>'))


def _named(document: Document) -> Iterator[str]:
    """Marks that lead somewhere."""
    for block in document.blocks:
        if isinstance(block, Paragraph):
            yield from filter(_MARK.fullmatch, block.sources)
        elif isinstance(block, DataTable):
            for row in block.rows:
                for cell in row[1:]:
                    marks = cell.split(", ") if isinstance(cell, str) else []
                    if all(map(_MARK.fullmatch, marks)):
                        yield from marks


def _beginnings(document: Document) -> Iterator[str]:
    for block in document.blocks:
        if isinstance(block, Heading):
            yield block.text
        elif isinstance(block, DataTable):
            yield from (row[0] for row in block.rows if row and isinstance(row[0], str))


def _beginning(text: str) -> str:
    """The mark that a text is or begins with, as "n1.2" or "f3. Title"; "" if none."""
    mark = text.partition(". ")[0]
    return mark if _MARK.fullmatch(mark) else ""


def _run(text: str, look: str) -> str:
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
