"""What Word asks of a file, where LibreOffice is content with less: the order of elements, numbers
that are there once, and nothing that points at nothing."""

from __future__ import annotations

import zipfile
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
DOC_PR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"

ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr "
    "suppressLineNumbers pBdr shd tabs suppressAutoHyphens spacing ind contextualSpacing "
    "mirrorIndents jc textAlignment outlineLvl rPr sectPr",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike color spacing w kern position sz "
    "szCs highlight u effect vertAlign lang",
    "tblPr": "tblStyle tblpPr tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
    "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tcPr": "tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden "
    "unhideWhenUsed qFormat locked rsid pPr rPr tblPr trPr tcPr tblStylePr",
    "sectPr": "headerReference footerReference type pgSz pgMar paperSrc pgBorders lnNumType "
    "pgNumType cols vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlJc pPr rPr",
    "settings": "zoom updateFields defaultTabStop characterSpacingControl compat themeFontLang "
    "clrSchemeMapping decimalSymbol listSeparator",
}


def broken_rules(path: Path) -> list[str]:
    """What Word would stumble over in the file."""
    with zipfile.ZipFile(path) as archive:
        names = [each for each in archive.namelist() if each.endswith(".xml")]
        parts = {name: ElementTree.fromstring(archive.read(name)) for name in names}
        relations = archive.read("word/_rels/document.xml.rels").decode()
    body = parts["word/document.xml"]
    wrong = [told for part in parts.values() for told in _out_of_order(part)]
    wrong += _pointing_at_nothing(body, parts)
    embedded = {each.get(f"{R}embed") for each in body.iter()} - {None}
    wrong += [f"no picture {each}" for each in embedded if f'Id="{each}"' not in relations]
    wrong += _twice("picture", (each.get("id") for each in body.iter(DOC_PR)))
    for attribute in ("id", "name"):
        marks = (each.get(W + attribute) for each in body.iter(f"{W}bookmarkStart"))
        wrong += _twice(f"bookmark {attribute}", marks)
    kinds = Counter(each.get(f"{W}fldCharType") for each in body.iter(f"{W}fldChar"))
    if len(set(kinds.values())) > 1:
        wrong.append(f"fields without an end: {kinds}")
    wrong += [
        "a cell without a paragraph" for cell in body.iter(f"{W}tc") if cell[-1].tag != f"{W}p"
    ]
    return wrong + _tables_that_become_one(body)


def _out_of_order(part: ElementTree.Element) -> Iterator[str]:
    for element in part.iter():
        order = ORDER.get(element.tag.removeprefix(W), "").split()
        places = [order.index(each.tag.removeprefix(W)) for each in element] if order else []
        if places != sorted(places):
            yield f"order in {element.tag}: {[each.tag.removeprefix(W) for each in element]}"


def _pointing_at_nothing(
    body: ElementTree.Element, parts: dict[str, ElementTree.Element]
) -> Iterator[str]:
    def told(root: ElementTree.Element, tag: str, attribute: str) -> set[str | None]:
        return {each.get(W + attribute) for each in root.iter(W + tag)} - {None}

    styles = parts["word/styles.xml"]
    known = told(styles, "style", "styleId")
    used = {tag: told(body, tag, "val") for tag in ("pStyle", "rStyle", "tblStyle")}
    used |= {tag: told(styles, tag, "val") for tag in ("basedOn", "next", "link")}
    for tag, names in used.items():
        yield from (f"no style {name} ({tag})" for name in names - known)
    lists = told(parts["word/numbering.xml"], "num", "numId")
    yield from (f"no list {name}" for name in told(body, "numId", "val") - lists)
    places = told(body, "bookmarkStart", "name")
    yield from (f"no place {name}" for name in told(body, "hyperlink", "anchor") - places)


def _twice(what: str, values: Iterator[str | None]) -> list[str]:
    return [f"{what} {value} is there twice" for value, many in Counter(values).items() if many > 1]


def _tables_that_become_one(body: ElementTree.Element) -> list[str]:
    (whole,) = body
    tags = [each.tag.removeprefix(W) for each in whole]
    return [
        f"{one} before {other}" for one, other in pairwise(tags) if one == "tbl" and other != "p"
    ]
