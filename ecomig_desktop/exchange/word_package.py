"""An empty Word document: page, settings, lists and typeface of our own, nothing of a template."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ecomig_desktop.exchange.word_styles import FONT, LANGUAGES, NAMESPACE, styles_xml

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

COUNTED = 1
"""The kind of list that counts."""

_PAGE_MM = (210, 297)
_MARGINS_MM = {"left": 25, "right": 20, "top": 20, "bottom": 20}
_NOT_OURS = ("/thumbnail", "/stylesWithEffects", "/customXml", "/webSettings")
_NAMED = f'xmlns:w="{NAMESPACE}"'
_LATIN = re.compile(r'(<a:latin typeface=")[^"]*(")')
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"

_SETTINGS = """<w:settings {named}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>
<w:characterSpacingControl w:val="doNotCompress"/><w:compat>{compat}</w:compat>
<w:themeFontLang w:val="{language}"/>
<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1"
 w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5"
 w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>
<w:decimalSymbol w:val="{decimal}"/><w:listSeparator w:val="{between}"/></w:settings>"""

# A document of Word 2013 and later: no "compatibility mode" in its title.
_COMPATIBLE = {
    "compatibilityMode": 15,
    "overrideTableStyleFontSizeAndJustification": 1,
    "enableOpenTypeFeatures": 1,
    "doNotFlipMirrorIndents": 1,
    "differentiateMultirowTableHeaders": 1,
}

_FONTS = f"""<w:fonts {_NAMED}><w:font w:name="{FONT}"><w:altName w:val="DejaVu Serif"/>
<w:panose1 w:val="010A0502050306030303"/><w:charset w:val="00"/><w:family w:val="roman"/>
<w:pitch w:val="variable"/></w:font></w:fonts>"""

_PROPERTIES = f"""<Properties xmlns="{_OFFICE}/extended-properties">
<Application>EcoMig Desktop</Application></Properties>"""


def new_document(language: str) -> WordDocument:
    """An empty A4 document in that language, with all styles."""
    import docx
    from docx.shared import Mm

    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = map(Mm, _PAGE_MM)
    for side, wide in _MARGINS_MM.items():
        setattr(section, f"{side}_margin", Mm(wide))
    _drop(document.part)
    _drop(document.part.package)
    _rewrite(document, language)
    return document


def _drop(holder: Any) -> None:
    """What the template brings along for itself."""
    kinds = {key: each.reltype for key, each in holder.rels.items()}
    for key, kind in kinds.items():
        if any(each in kind for each in _NOT_OURS):
            del holder.rels[key]


def _rewrite(document: WordDocument, language: str) -> None:
    """Every part of the template that says how things look."""
    from docx.oxml import parse_xml

    parts = {
        "/word/styles.xml": styles_xml(language),
        "/word/settings.xml": _settings(language),
        "/word/numbering.xml": _numbering(),
        "/word/fontTable.xml": _FONTS,
        "/docProps/app.xml": _PROPERTIES,
    }
    held: Any
    for held in document.part.package.iter_parts():
        name = str(held.partname)
        text = parts.get(name)
        if name.startswith("/word/theme/"):
            text = _LATIN.sub(rf"\g<1>{FONT}\g<2>", held.blob.decode())
        if text and hasattr(held, "_element"):
            held._element = parse_xml(text)
        elif text:
            held._blob = text.encode()


def _settings(language: str) -> str:
    told = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word"'
        f' w:val="{value}"/>'
        for name, value in _COMPATIBLE.items()
    )
    decimal, between = (",", ";") if language == "ka" else (".", ",")
    return _SETTINGS.format(
        named=_NAMED, compat=told, decimal=decimal, between=between,
        language=LANGUAGES.get(language, language),
    )  # fmt: skip


def _numbering() -> str:
    """Number 1 is the list with bullets, number 2 the one that counts; both can be set in."""
    bullets = "".join(_level(at, "bullet", "•–•"[at], "ListBullet") for at in range(3))
    counted = "".join(_level(at, "decimal", f"%{at + 1}.", "ListNumber") for at in range(3))
    kinds = "".join(
        f'<w:abstractNum w:abstractNumId="{at}"><w:multiLevelType w:val="hybridMultilevel"/>'
        f"{levels}</w:abstractNum>"
        for at, levels in enumerate((bullets, counted))
    )
    lists = "".join(
        f'<w:num w:numId="{at + 1}"><w:abstractNumId w:val="{at}"/></w:num>' for at in range(2)
    )
    return f"<w:numbering {_NAMED}>{kinds}{lists}</w:numbering>"


def _level(at: int, kind: str, text: str, style: str) -> str:
    left = 397 * (at + 1)
    first = f'<w:pStyle w:val="{style}"/>' if at == 0 else ""
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{first}'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="397"/></w:pPr></w:lvl>'
    )
