"""The styles of a document that somebody goes on writing: fonts, language, page, lists.

Sylfaen is the typeface of Georgian offices: every Windows has it, with Georgian and Latin
letters; where it is missing, a reader takes another one with Georgian letters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.styles.style import ParagraphStyle

FONT = "Sylfaen"
LANGUAGES = {"ka": "ka-GE", "en": "en-US"}
WIDTH_MM = 165.0
DARK, MUTED = "1E6B5A", "565C59"

_SIDES = ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia")
# name: (based on, size, bold, colour, room above and below, stays with the next)
_STYLES: dict[str, tuple[str, float, bool, str, float, float, bool]] = {
    "Normal": ("", 11, False, "", 0, 6, False),
    "Title": ("", 22, True, "1A1D1C", 6, 4, True),
    "Subtitle": ("", 13, False, MUTED, 0, 4, True),
    "Heading 1": ("", 16, True, "1A1D1C", 22, 6, True),
    "Heading 2": ("", 13, True, DARK, 16, 4, True),
    "Heading 3": ("", 11, True, "1A1D1C", 12, 3, True),
    "Quote": ("", 11, False, "3A423F", 4, 8, False),
    "Caption": ("", 9.5, False, "1A1D1C", 10, 4, False),
    "List Bullet": ("", 11, False, "", 0, 3, False),
    "List Number": ("", 11, False, "", 0, 3, False),
    "Header": ("", 8.5, False, MUTED, 0, 0, False),
    "Footer": ("", 8.5, False, MUTED, 0, 0, False),
    "Publisher": ("Normal", 11, True, DARK, 0, 10, True),
    "Date": ("Normal", 10, False, MUTED, 0, 14, False),
    "Subject": ("Normal", 12, True, "", 18, 10, True),
    "Lead": ("Normal", 12.5, False, "", 4, 12, False),
    "Small Print": ("Normal", 8.5, False, MUTED, 0, 4, False),
    "Numbered Item": ("Normal", 11, False, "", 0, 3, False),
    "Addressee": ("Normal", 11, False, "", 0, 0, False),
    "Figure": ("Normal", 11, False, "", 10, 2, True),
    "Table Text": ("Normal", 9, False, "", 2, 2, False),
    "Table Head": ("Table Text", 9, True, "", 2, 2, True),
    "Table Under": ("Table Text", 8.5, False, MUTED, 0, 2, False),
    "Table Note": ("Normal", 8.5, False, MUTED, 3, 8, False),
    "Fact": ("Normal", 20, True, DARK, 4, 0, True),
    "Fact Words": ("Normal", 9, False, MUTED, 0, 4, False),
}

_TABLE_STYLE = """
<w:style xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 w:type="table" w:customStyle="1" w:styleId="ReportTable">
 <w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/>
 <w:qFormat/>
 <w:tblPr><w:tblBorders>
  <w:top w:val="single" w:sz="12" w:space="0" w:color="1A1D1C"/>
  <w:bottom w:val="single" w:sz="12" w:space="0" w:color="1A1D1C"/>
  <w:insideH w:val="single" w:sz="4" w:space="0" w:color="C2C6C4"/>
 </w:tblBorders><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/>
 </w:tblCellMar></w:tblPr>
 <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>
  <w:bottom w:val="single" w:sz="6" w:space="0" w:color="1A1D1C"/></w:tcBorders>
  <w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>
 <w:tblStylePr w:type="lastRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>
  <w:top w:val="single" w:sz="6" w:space="0" w:color="1A1D1C"/></w:tcBorders></w:tcPr>
 </w:tblStylePr>
</w:style>"""


def new_document(language: str) -> WordDocument:
    """An empty A4 document in that language, with all styles."""
    import docx
    from docx.shared import Mm

    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(25), Mm(20)
    section.top_margin, section.bottom_margin = Mm(20), Mm(20)
    _drop_thumbnail(document)
    known = {each.name for each in document.styles}
    for name in _STYLES:
        _style(document, name, known=name in known)
    _indents(document)
    _defaults(document, LANGUAGES.get(language, language))
    _table_style(document)
    _name_font(document)
    return document


def _style(document: WordDocument, name: str, *, known: bool) -> None:
    """Make a style as the table above says."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt, RGBColor

    based, size, bold, color, above, below, stays = _STYLES[name]
    styles = document.styles
    made = styles[name] if known else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style = cast("ParagraphStyle", made)
    if based:
        style.base_style = styles[based]
        style.quick_style = True
    style.font.size, style.font.bold, style.font.italic = Pt(size), bold, False
    if color:
        style.font.color.rgb = RGBColor.from_string(color)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(above), Pt(below)
    style.paragraph_format.keep_with_next = stays
    style.paragraph_format.widow_control = True
    set_font(style.element.get_or_add_rPr())
    _plain(style)
    if name == "Publisher":
        _underline(style)


def set_font(properties: Any) -> None:
    """Name the typeface for every script, and no theme's instead."""
    from docx.oxml.ns import qn

    fonts = properties.get_or_add_rFonts()
    fonts.attrib.clear()
    for side in _SIDES:
        fonts.set(qn(side), FONT)


def _plain(style: ParagraphStyle) -> None:
    """Without what the template adds: lines, tab stops, letters set apart."""
    from docx.oxml.ns import qn

    paragraph = style.element.pPr
    letters = style.element.get_or_add_rPr()
    for parent, name in ((paragraph, "w:pBdr"), (paragraph, "w:tabs"), (letters, "w:spacing")):
        for each in parent.findall(qn(name)):
            parent.remove(each)


def _underline(style: ParagraphStyle) -> None:
    """A line under the publisher, over the whole width."""
    from docx.oxml import parse_xml

    told = (
        '<w:pBdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f'<w:bottom w:val="single" w:sz="16" w:space="4" w:color="{DARK}"/></w:pBdr>'
    )
    style.paragraph_format.left_indent = None
    properties = style.element.pPr
    after = [each for each in properties if each.tag.endswith(("}spacing", "}ind", "}jc"))]
    border = parse_xml(told)
    if after:
        after[0].addprevious(border)
    else:
        properties.append(border)


def _indents(document: WordDocument) -> None:
    """What hangs, and what stands to the right."""
    from docx.shared import Mm

    indents = {"Quote": (8.0, 0.0), "Addressee": (85.0, 0.0), "Numbered Item": (12.0, -12.0)}
    for name, (left, first) in indents.items():
        style = cast("ParagraphStyle", document.styles[name])
        style.paragraph_format.left_indent = Mm(left)
        style.paragraph_format.first_line_indent = Mm(first)


def _defaults(document: WordDocument, language: str) -> None:
    """The language of all text, so that it is spelt and read aloud rightly."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    (properties,) = document.styles.element.findall(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    for known in properties.findall(qn("w:lang")):
        properties.remove(known)
    told = OxmlElement("w:lang")
    told.set(qn("w:val"), language)
    told.set(qn("w:eastAsia"), "en-US")
    told.set(qn("w:bidi"), "ar-SA")
    properties.append(told)
    for fonts in properties.findall(qn("w:rFonts")):
        properties.remove(fonts)
    fonts = OxmlElement("w:rFonts")
    for side in _SIDES:
        fonts.set(qn(side), FONT)
    properties.insert(0, fonts)


def _table_style(document: WordDocument) -> None:
    from docx.oxml import parse_xml

    document.styles.element.append(parse_xml(_TABLE_STYLE))


def _drop_thumbnail(document: WordDocument) -> None:
    """The picture of the template is not one of this document."""
    relations = document.part.package.rels
    for key in [key for key, each in relations.items() if each.reltype.endswith("/thumbnail")]:
        del relations[key]


def _name_font(document: WordDocument) -> None:
    """Tell readers without the typeface which kind of letters to take instead."""
    told = (
        f'<w:font w:name="{FONT}"><w:altName w:val="DejaVu Serif"/>'
        '<w:panose1 w:val="010A0502050306030303"/><w:charset w:val="00"/>'
        '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )
    for part in document.part.package.iter_parts():
        if part.partname.endswith("/fontTable.xml"):
            blob = part.blob.decode().replace("</w:fonts>", told)
            part._blob = blob.encode()
