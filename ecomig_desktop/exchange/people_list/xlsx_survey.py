"""What stands where in an xlsx, before its values are read: extents, fonts, formulas' errors.

The reader of the values takes room for every place between the first cell and the last, so that
one cell in the far corner ends the program: that is why the extents are known before.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.people_list.archives import Archive, Parser, attribute
from ecomig_desktop.exchange.people_list.fonts import draws_georgian
from ecomig_desktop.exchange.people_list.grids import Place

_MOST_COLUMNS = 1 << 20
_LONGEST = 32_767
"""Characters of a cell's text in Excel."""
_MOST_TEXT = 1 << 29
"""Characters that the shared texts of one sheet may come to."""


@dataclass(slots=True)
class SheetSurvey:
    """One sheet: how far its values reach, which cells have a legacy font, and which an error."""

    rows: int = 0
    columns: int = 0
    cells: int = 0
    fonts: dict[Place, str] = field(default_factory=dict)
    errors: dict[Place, str] = field(default_factory=dict)


@dataclass(slots=True)
class Strings:
    """The shared texts: how many characters the longest has, and which are in a legacy font."""

    longest: int = 0
    fonts: dict[int, str] = field(default_factory=dict)


class _Styles(Parser):
    """The legacy font of each style of cells that has one."""

    def __init__(self) -> None:
        super().__init__()
        self.styles: dict[int, str] = {}
        self._fonts: list[str] = []
        self._inside = ""
        self._count = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name in ("fonts", "cellXfs", "cellStyleXfs", "dxfs"):
            self._inside = name
        elif self._inside == "fonts":
            self._font(name, attributes)
        elif name == "xf" and self._inside == "cellXfs":
            number = int(attribute(attributes, "fontId", "0"))
            if number < len(self._fonts) and draws_georgian(self._fonts[number]):
                self.styles[self._count] = self._fonts[number]
            self._count += 1

    def _font(self, name: str, attributes: dict[str, str]) -> None:
        if name == "font":
            self._fonts.append("")
        elif name == "name" and self._fonts:
            self._fonts[-1] = attribute(attributes, "val")

    def end(self, name: str) -> None:
        if name == self._inside:
            self._inside = ""


class _Strings(Parser):
    def __init__(self) -> None:
        super().__init__()
        self.strings = Strings()
        self._count = -1
        self._length = 0
        self._takes = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "si":
            self._count += 1
            self._length = 0
        elif name == "t":
            self._takes = True
        elif name == "rFont":
            font = attribute(attributes, "val")
            if draws_georgian(font):
                self.strings.fonts[self._count] = font

    def end(self, name: str) -> None:
        if name == "t":
            self._takes = False
        elif name == "si":
            self.strings.longest = max(self.strings.longest, self._length)

    def text(self, data: str) -> None:
        if self._takes:
            self._length += len(data)


class _Sheet(Parser):
    """Walks the cells of a sheet. The text of a cell's value is taken only where it is needed:
    where a shared text may be in a legacy font, and of errors."""

    def __init__(self, styles: Mapping[int, str], strings: Mapping[int, str]) -> None:
        super().__init__()
        self.survey = SheetSurvey()
        self.is_sheet: bool | None = None
        self._styles, self._strings = styles, strings
        self._row = self._column = -1
        self._kind = self._style = ""
        self._value: list[str] | None = None
        self.take_texts(wanted=False)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "c":
            self._cell(attributes)
        elif name in ("v", "is"):
            self._has_value()
        elif name == "row":
            number = attribute(attributes, "r")
            self._row = int(number) - 1 if number else self._row + 1
            self._column = -1
        elif self.is_sheet is None:
            self.is_sheet = name == "worksheet"

    def _cell(self, attributes: dict[str, str]) -> None:
        reference = attributes.get("r", "")
        if reference:
            self._row, self._column = place_of(reference)
        else:
            self._column += 1
        self._kind = attributes.get("t", "")
        self._style = attributes.get("s", "")

    def _has_value(self) -> None:
        survey = self.survey
        survey.cells += 1
        if self._row >= survey.rows:
            survey.rows = self._row + 1
        if self._column >= survey.columns:
            survey.columns = self._column + 1
        if self._kind == "e" or (self._strings and self._kind == "s"):
            self._value = []
            self.take_texts(wanted=True)
        if self._styles and self._style and int(self._style) in self._styles:
            survey.fonts[self._row, self._column] = self._styles[int(self._style)]

    def text(self, data: str) -> None:
        if self._value is not None:
            self._value.append(data)

    def end(self, name: str) -> None:
        if self._value is not None and name == "v":
            text, self._value = "".join(self._value).strip(), None
            self.take_texts(wanted=False)
            place = (self._row, self._column)
            if self._kind == "e":
                self.survey.errors[place] = text
            elif text.isdecimal() and int(text) in self._strings:
                self.survey.fonts[place] = self._strings[int(text)]


def surveyed(archive: Archive) -> dict[str, SheetSurvey]:
    """Every part of an xlsx that is a sheet of cells, surveyed. Refused when its texts would
    fill the memory, which no list does."""
    styles, strings = _Styles(), _Strings()
    archive.parse("xl/styles.xml", styles)
    archive.parse("xl/sharedStrings.xml", strings)
    if strings.strings.longest > _LONGEST:
        raise Refused("list_damaged", file=archive.file)
    surveys = {}
    for name in sorted(archive.names):
        if name.endswith(".xml") and "/worksheets/" in f"/{name.lower()}":
            sheet = _Sheet(styles.styles, strings.strings.fonts)
            archive.parse(name, sheet)
            if sheet.survey.cells * strings.strings.longest > _MOST_TEXT:
                raise Refused("list_too_big", file=archive.file)
            surveys[name] = sheet.survey
    return surveys


def place_of(reference: str) -> Place:
    """The row and column of a reference such as B7. ValueError when it is none."""
    letters = reference.rstrip("0123456789")
    return int(reference[len(letters) :]) - 1, _column(letters)


@lru_cache(maxsize=4096)
def _column(letters: str) -> int:
    column = 0
    for letter in letters.upper():
        if not "A" <= letter <= "Z" or column > _MOST_COLUMNS:
            raise ValueError(letters)
        column = column * 26 + ord(letter) - 64
    return column - 1
