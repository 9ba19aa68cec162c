"""The styles of a document that somebody goes on writing: every look has a name, and is changed
at one place. Typeface and language stand in the defaults alone, so that all text follows them.

Sylfaen is the typeface of Georgian offices: every Windows has it, with Georgian and Latin
letters; where it is missing, a reader takes another one with Georgian letters.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

FONT = "Sylfaen"
LANGUAGES = {"ka": "ka-GE", "en": "en-US"}
WIDTH_MM = 165.0
DARK, MUTED, INK = "1E6B5A", "565C59", "1A1D1C"
TWIPS = 1440 / 25.4
"""Twentieths of a point in a millimetre."""

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SIDES = ("ascii", "hAnsi", "eastAsia", "cs")
_KEPT = "<w:keepNext/><w:keepLines/>"
_UNDERLINE = f'<w:pBdr><w:bottom w:val="single" w:sz="16" w:space="4" w:color="{DARK}"/></w:pBdr>'
_OVERLINE = '<w:pBdr><w:top w:val="single" w:sz="4" w:space="2" w:color="auto"/></w:pBdr>'
_BULLETS, _NUMBERS = (f'<w:numPr><w:numId w:val="{at}"/></w:numPr>' for at in (1, 2))


def _mm(millimetres: float) -> int:
    return round(millimetres * TWIPS)


def _tab(kind: str, millimetres: float) -> str:
    leader = ' w:leader="dot"' if kind == "contents" else ""
    side = "left" if kind == "left" else "right"
    return f'<w:tabs><w:tab w:val="{side}"{leader} w:pos="{_mm(millimetres)}"/></w:tabs>'


@dataclass(frozen=True, slots=True)
class _Style:
    """What a style changes of the one it is based on: size in points, room above and below in
    points, spacing of lines in hundredths. `ours` is one that Word does not know by name."""

    name: str
    based: str = "Normal"
    follows: str = ""
    size: float = 0
    bold: bool | None = None
    color: str = ""
    room: tuple[float, float] | None = None
    line: int = 0
    keeps: bool | None = None
    before_spacing: str = ""
    after_spacing: str = ""
    order: int = 99
    ours: bool = False

    @property
    def key(self) -> str:
        """The name by which paragraphs point at it."""
        plain = self.name.replace(" ", "")
        return plain[0].upper() + plain[1:] if not plain.startswith("toc") else plain.upper()


def _heading(level: int, size: float, color: str, room: tuple[float, float]) -> _Style:
    outline = f'<w:outlineLvl w:val="{level - 1}"/>'
    return _Style(
        f"heading {level}", follows="Normal", size=size, bold=True, color=color, room=room,
        line=108, keeps=True, after_spacing=outline, order=9,
    )  # fmt: skip


def _own(name: str, **more: object) -> _Style:
    return _Style(name, ours=True, **more)  # type: ignore[arg-type]


_STYLES = (
    _Style("Normal", based="", order=0),
    _Style("Title", follows="Subtitle", size=22, bold=True, color=INK, room=(6, 4), line=100,
           keeps=True, order=10),
    _Style("Subtitle", follows="Normal", size=13, color=MUTED, room=(0, 4), keeps=True, order=11),
    _heading(1, 16, INK, (22, 6)),
    _heading(2, 13, DARK, (16, 4)),
    _heading(3, 11, INK, (12, 3)),
    _Style("Quote", color="3A423F", room=(4, 8),
           after_spacing=f'<w:ind w:left="{_mm(8)}"/>', order=29),
    _Style("caption", follows="Normal", size=9.5, color=INK, room=(10, 4), line=100, keeps=True,
           order=35),
    _Style("List Bullet", room=(0, 3), before_spacing=_BULLETS),
    _Style("List Number", room=(0, 3), before_spacing=_NUMBERS),
    _Style("header", size=8.5, color=MUTED, room=(0, 0), line=100),
    _Style("footer", size=8.5, color=MUTED, room=(0, 0), line=100,
           before_spacing=_tab("right", WIDTH_MM)),
    _Style("Date", follows="Normal", size=10, color=MUTED, room=(0, 14)),
    _Style("Signature", room=(42, 0), keeps=True, before_spacing=_OVERLINE,
           after_spacing=f'<w:ind w:right="{_mm(WIDTH_MM - 70)}"/><w:contextualSpacing/>'),
    _Style("TOC Heading", based="Heading1", follows="Normal", room=(12, 6),
           after_spacing='<w:outlineLvl w:val="9"/>', order=39),
    _Style("toc 1", follows="Normal", room=(2, 0), before_spacing=_tab("contents", WIDTH_MM),
           order=39),
    _Style("toc 2", follows="Normal", size=10, room=(0, 0), after_spacing='<w:ind w:left="340"/>',
           before_spacing=_tab("contents", WIDTH_MM), order=39),
    _Style("toc 3", follows="Normal", size=10, room=(0, 0), after_spacing='<w:ind w:left="680"/>',
           before_spacing=_tab("contents", WIDTH_MM), order=39),
    _Style("table of figures", follows="Normal", room=(0, 0),
           before_spacing=_tab("contents", WIDTH_MM)),
    _own("Publisher", follows="Title", bold=True, color=DARK, room=(0, 10), keeps=True,
         before_spacing=_UNDERLINE),
    _own("Subject", follows="Normal", size=12, bold=True, room=(18, 10), keeps=True),
    _own("Lead", follows="Normal", size=12.5, room=(8, 6)),
    _own("Small Print", size=8.5, color=MUTED, room=(0, 4)),
    _own("Numbered Item", room=(0, 3), before_spacing=_tab("left", 12),
         after_spacing=f'<w:ind w:left="{_mm(12)}" w:hanging="{_mm(12)}"/>'),
    _own("Reference", room=(0, 2)),
    _own("Addressee", room=(0, 0), after_spacing=f'<w:ind w:left="{_mm(85)}"/>'),
    _own("Figure", follows="Caption", room=(10, 2), line=100, keeps=True),
    _own("Figure Caption", based="Caption", follows="Normal", room=(2, 16), keeps=False),
    _own("Table Text", size=9, room=(2, 2), line=100),
    _own("Table Number", based="TableText", after_spacing='<w:jc w:val="right"/>'),
    _own("Table Head", based="TableText", bold=True, keeps=True),
    _own("Table Head Number", based="TableHead", after_spacing='<w:jc w:val="right"/>'),
    _own("Table Total", based="TableText", bold=True),
    _own("Table Total Number", based="TableTotal", after_spacing='<w:jc w:val="right"/>'),
    _own("Table Under", based="TableText", size=8.5, bold=False, color=MUTED, room=(0, 2)),
    _own("Table Note", follows="Normal", size=8.5, color=MUTED, room=(3, 8), line=100),
    _own("Fact", follows="FactWords", size=20, bold=True, color=DARK, room=(4, 0), line=100,
         keeps=True),
    _own("Fact Words", size=9, color=MUTED, room=(0, 4), line=100),
)  # fmt: skip

_OTHERS = f"""
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
 <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>
 <w:unhideWhenUsed/></w:style>
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/>
 <w:uiPriority w:val="22"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>
 <w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:color w:val="{DARK}"/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="CaptionLabel">
 <w:name w:val="Caption Label"/><w:uiPriority w:val="36"/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="Sources"><w:name w:val="Sources"/>
 <w:uiPriority w:val="36"/><w:rPr><w:color w:val="{MUTED}"/><w:sz w:val="16"/><w:szCs w:val="16"/>
 </w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="SmallCell"><w:name w:val="Small Cell"/>
 <w:uiPriority w:val="99"/><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="SmallestCell">
 <w:name w:val="Smallest Cell"/><w:uiPriority w:val="99"/><w:rPr><w:sz w:val="14"/>
 <w:szCs w:val="14"/></w:rPr></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>
 <w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>
 <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>
 <w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>
 </w:tblCellMar></w:tblPr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>
 <w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable">
 <w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/>
 <w:tblPr><w:tblBorders>
  <w:top w:val="single" w:sz="12" w:space="0" w:color="{INK}"/>
  <w:bottom w:val="single" w:sz="12" w:space="0" w:color="{INK}"/>
  <w:insideH w:val="single" w:sz="4" w:space="0" w:color="C2C6C4"/>
 </w:tblBorders><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/>
 </w:tblCellMar></w:tblPr>
 <w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>
  <w:bottom w:val="single" w:sz="6" w:space="0" w:color="{INK}"/></w:tcBorders>
  <w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>
 <w:tblStylePr w:type="lastRow"><w:tblPr/><w:tcPr><w:tcBorders>
  <w:top w:val="single" w:sz="6" w:space="0" w:color="{INK}"/></w:tcBorders></w:tcPr>
 </w:tblStylePr>
</w:style>"""


def styles_xml(language: str) -> str:
    """All styles of a document in "ka" or "en", as the part of a Word file that holds them."""
    return (
        f'<w:styles xmlns:w="{NAMESPACE}">{_defaults(LANGUAGES.get(language, language))}'
        '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1"'
        ' w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>'
        f"{''.join(map(_style, _STYLES))}{_OTHERS}</w:styles>"
    )


def _defaults(language: str) -> str:
    fonts = " ".join(f'w:{side}="{FONT}"' for side in _SIDES)
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {fonts}/>"
        '<w:sz w:val="22"/><w:szCs w:val="22"/>'
        f'<w:lang w:val="{language}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr>'
        "</w:pPrDefault></w:docDefaults>"
    )


def _style(style: _Style) -> str:
    default = ' w:default="1"' if not style.based else ""
    ours = ' w:customStyle="1"' if style.ours else ""
    parts = [f'<w:style w:type="paragraph"{default}{ours} w:styleId="{style.key}">']
    parts.append(f'<w:name w:val="{style.name}"/>')
    for tag, value in (("basedOn", style.based), ("next", style.follows)):
        if value:
            parts.append(f'<w:{tag} w:val="{value}"/>')
    parts.append(f'<w:uiPriority w:val="{style.order}"/><w:qFormat/>')
    for tag, told in (("pPr", _paragraph(style)), ("rPr", _letters(style))):
        inside = "".join(told)
        if inside:
            parts.append(f"<w:{tag}>{inside}</w:{tag}>")
    return "".join([*parts, "</w:style>"])


def _paragraph(style: _Style) -> Iterator[str]:
    """In the order that Word asks for."""
    if style.keeps is not None:
        yield _KEPT if style.keeps else '<w:keepNext w:val="0"/><w:keepLines w:val="0"/>'
    yield style.before_spacing
    told = ""
    if style.room is not None:
        above, below = (round(each * 20) for each in style.room)
        told = f' w:before="{above}" w:after="{below}"'
    if style.line:
        told += f' w:line="{round(style.line * 2.4)}" w:lineRule="auto"'
    if told:
        yield f"<w:spacing{told}/>"
    yield style.after_spacing


def _letters(style: _Style) -> Iterator[str]:
    if style.bold is not None:
        yield "<w:b/><w:bCs/>" if style.bold else '<w:b w:val="0"/><w:bCs w:val="0"/>'
    if style.color:
        yield f'<w:color w:val="{style.color}"/>'
    if style.size:
        yield f'<w:sz w:val="{round(style.size * 2)}"/><w:szCs w:val="{round(style.size * 2)}"/>'
