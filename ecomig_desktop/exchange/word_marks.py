"""Small things inside a paragraph of a word processor: fields, bookmarks, pictures."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph as WordParagraph

_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
_NOT_IN_NAMES = re.compile(r"\W")
_LONGEST_NAME = 40
_LONGEST_WORDS = 2000


def add_field(paragraph: WordParagraph, code: str, shown: str, style: str | None = None) -> None:
    """A field that the word processor keeps up to date; `shown` stands there until then."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for kind in ("begin", "code", "separate", "shown", "end"):
        run = paragraph.add_run(shown if kind == "shown" else "", style)
        if kind == "code":
            told = OxmlElement("w:instrText")
            told.set(qn("xml:space"), "preserve")
            told.text = f" {code} "
            run._r.append(told)
        elif kind != "shown":
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)


def bookmark_name(anchor: str) -> str:
    """The name of the place that an anchor of a document becomes."""
    return ("_" + _NOT_IN_NAMES.sub("_", anchor))[:_LONGEST_NAME]


def add_bookmark(paragraph: WordParagraph, name: str, number: int) -> None:
    """A place that links can lead to, around all of the paragraph."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for each in (start, end):
        each.set(qn("w:id"), str(number))
    start.set(qn("w:name"), name)
    content = paragraph._p.r_lst
    if content:
        content[0].addprevious(start)
        content[-1].addnext(end)


def add_picture(
    paragraph: WordParagraph,
    pair: tuple[bytes, bytes],
    name: str,
    words: str,
    width_mm: float,
    number: int,
) -> None:
    """A picture as PNG, and as SVG for those who know it; `words` say what it shows."""
    from docx.shared import Mm

    svg, png = pair
    inline: Any = paragraph.add_run().add_picture(BytesIO(png))._inline
    natural = inline.extent.cx
    wanted = min(int(Mm(width_mm)), natural)
    shape = inline.graphic.graphicData.pic.spPr
    high = round(inline.extent.cy * wanted / natural)
    inline.extent.cx, inline.extent.cy = wanted, high
    shape.cx, shape.cy = wanted, high
    for told in (inline.docPr, inline.graphic.graphicData.pic.nvPicPr.cNvPr):
        told.set("name", name)
        told.set("descr", words[:_LONGEST_WORDS])
    _add_svg(paragraph, inline, svg, number)


def _add_svg(paragraph: WordParagraph, inline: Any, svg: bytes, number: int) -> None:
    """The vector form beside the pixels, as Office since 2016 reads it."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part
    from docx.oxml import parse_xml

    package: Any = paragraph.part.package
    part = Part(PackURI(f"/word/media/vector{number}.svg"), "image/svg+xml", svg, package)
    relation = paragraph.part.relate_to(part, RELATIONSHIP_TYPE.IMAGE)
    inline.graphic.graphicData.pic.blipFill.blip.append(
        parse_xml(
            '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
            f'<a:ext uri="{_SVG_EXTENSION}"><asvg:svgBlip xmlns:asvg="{_SVG}" '
            'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
            f'r:embed="{relation}"/></a:ext></a:extLst>'
        )
    )
