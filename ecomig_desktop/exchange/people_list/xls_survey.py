"""What stands where in an xls: extents, fonts, errors of formulas, and whether it is locked."""

from __future__ import annotations

import struct

from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.people_list.bounds import Asked, go_on
from ecomig_desktop.exchange.people_list.fonts import draws_georgian
from ecomig_desktop.exchange.people_list.xlsx_survey import SheetSurvey

_BOF, _EOF, _LOCKED, _SHEET, _FONT, _XF = 0x809, 0x0A, 0x2F, 0x85, 0x31, 0xE0
_FORMULA, _BOOL_OR_ERROR, _MANY_NUMBERS = 0x06, 0x205, 0xBD
_TEXTS, _EXTENT = 0xFC, 0x200
_CELLS = frozenset((0xFD, 0x203, 0x27E, 0x204, 0xD6, _FORMULA, _BOOL_OR_ERROR))
_ERRORS = {
    0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A",
}  # fmt: skip


class _Walk:
    """One walk over the records of a workbook's stream."""

    def __init__(self, data: bytearray, file: str) -> None:
        self.data, self.file = data, file
        self.names: dict[int, str] = {}
        self.sheets: dict[str, SheetSurvey] = {}
        self._fonts: list[str] = []
        self._styles: list[int] = []
        self._wide = True  # texts with a sign that says how wide their letters are
        self._sheet: SheetSurvey | None = None

    def record(self, kind: int, at: int, size: int, start: int) -> None:
        """Takes in one record, whose body is `size` bytes at `at`."""
        if kind in _CELLS or kind == _MANY_NUMBERS:
            self._cell(kind, at, size)
        elif kind == _BOF:
            self._begin(at, start)
        elif kind == _EOF:
            self._sheet = None
        elif kind == _EXTENT:
            self.data[at : at + size] = bytes(size)
        else:
            self._of_the_workbook(kind, at, size)

    def _begin(self, at: int, start: int) -> None:
        """A sheet, where one is said to begin; else the workbook itself, or a chart in a sheet."""
        self._wide = self._wide and struct.unpack_from("<H", self.data, at)[0] >= 0x600
        name = self.names.pop(start, None)
        if name is not None:
            self._sheet = self.sheets.setdefault(name, SheetSurvey())

    def _of_the_workbook(self, kind: int, at: int, size: int) -> None:
        if kind == _LOCKED:
            raise Refused("list_password", file=self.file)
        if kind == _TEXTS and max(struct.unpack_from("<II", self.data, at)) > len(self.data):
            raise Refused("list_damaged", file=self.file)
        if kind == _SHEET:
            place = struct.unpack_from("<I", self.data, at)[0]
            self.names[place] = self._text(at + 6, at + size)
        elif kind == _FONT:
            self._fonts.append(self._text(at + 14, at + size))
        elif kind == _XF:
            self._styles.append(struct.unpack_from("<H", self.data, at)[0])

    def _text(self, at: int, end: int) -> str:
        length = self.data[at]
        if not self._wide:
            return self.data[at + 1 : min(end, at + 1 + length)].decode("latin-1")
        if self.data[at + 1] & 1:
            return self.data[at + 2 : min(end, at + 2 + 2 * length)].decode("utf-16-le", "replace")
        return self.data[at + 2 : min(end, at + 2 + length)].decode("latin-1")

    def _cell(self, kind: int, at: int, size: int) -> None:
        if self._sheet is None or size < 6:
            return
        row, column, style = struct.unpack_from("<HHH", self.data, at)
        last = column
        if kind == _MANY_NUMBERS:
            last = struct.unpack_from("<H", self.data, at + size - 2)[0]
        sheet = self._sheet
        sheet.cells += 1
        sheet.rows = max(sheet.rows, row + 1)
        sheet.columns = max(sheet.columns, last + 1)
        error = self._error(kind, at, size)
        if error is not None:
            sheet.errors[row, column] = _ERRORS.get(error, "#ERR")
        font = self._font(style)
        if draws_georgian(font):
            sheet.fonts[row, column] = font

    def _error(self, kind: int, at: int, size: int) -> int | None:
        if kind == _BOOL_OR_ERROR and size >= 8 and self.data[at + 7]:
            return self.data[at + 6]
        if kind == _FORMULA and size >= 14:
            value = self.data[at + 6 : at + 14]
            if value[6:] == b"\xff\xff" and value[0] == 2:
                return value[2]
        return None

    def _font(self, style: int) -> str:
        if style >= len(self._styles):
            return ""
        number = self._styles[style]
        number -= number > 4  # there is no font 4 in any xls
        return self._fonts[number] if number < len(self._fonts) else ""


def survey_xls(stream: bytes, file: str, cancelled: Asked) -> tuple[dict[str, SheetSurvey], bytes]:
    """Every sheet, surveyed, by its name; and the stream without the extents that it declares,
    for which its reader would make room. Refused when a password keeps it shut, or a sheet does
    not begin where it is said to."""
    data = bytearray(stream)
    walk = _Walk(data, file)
    at, count = 0, 0
    try:
        while at + 4 <= len(data):
            kind, size = struct.unpack_from("<HH", data, at)
            if kind == 0 and size == 0:
                break
            walk.record(kind, at + 4, size, at)
            at += 4 + size
            count += 1
            if not count % 10_000:
                go_on(cancelled)
    except (struct.error, IndexError) as error:
        raise Refused("list_damaged", file=file) from error
    if walk.names or len(data) != len(stream):
        raise Refused("list_damaged", file=file)
    return walk.sheets, bytes(data)
