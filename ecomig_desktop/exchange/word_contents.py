"""The table of contents of a long document: a field that a word processor brings up to date, filled
with the headings and the way to each, so that it is of use before that.

No page is told until it is updated: where pages end is known to the word processor alone, and a
field that asked to be updated at once would greet everybody with a question.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Any
from xml.sax.saxutils import escape

from ecomig_desktop.domain.document import (
    Block,
    Bullets,
    Chart,
    DataTable,
    Document,
    Facts,
    Heading,
    Map,
    Paragraph,
)
from ecomig_desktop.domain.document_words import word
from ecomig_desktop.exchange.word_styles import NAMESPACE

_FEWEST, _MOST = 3, 34  # entries, lines
_LONG = 220  # lines, about five pages
_LINE = 85  # letters
_HIGH = {Heading: 3, Facts: 6, Chart: 20, Map: 30}


def listed(document: Document) -> dict[int, str]:
    """Which blocks are headings that a table of contents lists, each with the name of its place:
    none of a letter and of a short document; the parts of chapters where all of them fit."""
    if document.letterhead is not None or sum(map(lines_of_block, document.blocks)) < _LONG:
        return {}
    headings = [(at, each) for at, each in enumerate(document.blocks) if isinstance(each, Heading)]
    for deepest in (2, 1):
        found = [
            (at, each) for at, each in headings if level_of(each) <= deepest and each.text.strip()
        ]
        if sum(ceil(len(each.text) / _LINE) for _, each in found) <= _MOST:
            return {at: f"_Toc{at:09}" for at, _ in found} if len(found) >= _FEWEST else {}
    return {}


def level_of(heading: Heading) -> int:
    """Of which of the three kinds of headings it is."""
    return min(max(heading.level, 1), 3)


def lines_of_block(block: Block) -> int:
    """About how many lines of a page a block takes."""
    match block:
        case Paragraph():
            return 1 + ceil(len(block.text) / _LINE)
        case Bullets():
            return sum(ceil(len(each) / _LINE) for each in block.items)
        case DataTable():
            return 3 + 2 * len(block.rows)
    return _HIGH.get(type(block), 0)


def contents_element(headings: Sequence[tuple[Heading, str]], language: str) -> Any:
    """The table of contents, each heading with the name of its place. Word shows at a click how
    to bring it up to date."""
    from docx.oxml import parse_xml

    deepest = max(level_of(each) for each, _ in headings)
    lines = [_line(each, name) for each, name in headings]
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">'
        f' TOC \\o "1-{deepest}" \\h \\z \\u </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    lines[0] = lines[0].replace("</w:pPr>", f"</w:pPr>{field}", 1)
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    lines[-1] = lines[-1].removesuffix("</w:p>") + end
    return parse_xml(
        f'<w:sdt xmlns:w="{NAMESPACE}"><w:sdtPr><w:docPartObj>'
        '<w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>'
        f'<w:sdtContent><w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr>'
        f"<w:r><w:t>{escape(word('contents', language))}</w:t></w:r></w:p>"
        f"{''.join(lines)}</w:sdtContent></w:sdt>"
    )


def _line(heading: Heading, name: str) -> str:
    text = escape(" ".join(heading.text.split()))
    return (
        f'<w:p><w:pPr><w:pStyle w:val="TOC{level_of(heading)}"/></w:pPr>'
        f'<w:hyperlink w:anchor="{name}" w:history="1"><w:r><w:t xml:space="preserve">{text}</w:t>'
        "</w:r></w:hyperlink></w:p>"
    )
