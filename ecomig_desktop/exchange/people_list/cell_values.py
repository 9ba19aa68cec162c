"""One cell becomes the value of a field, or a problem that says what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from ecomig_desktop.domain.tables import PERSON
from ecomig_desktop.exchange.people_list.ages import age_group_of
from ecomig_desktop.exchange.people_list.grids import Cell, CellError
from ecomig_desktop.exchange.people_list.kinds_of_cells import (
    EMAIL,
    ORGANISATION,
    POSITION,
    ROUNDED,
    plain_number,
)
from ecomig_desktop.exchange.people_list.municipalities import municipality_of
from ecomig_desktop.exchange.people_list.names import split_full_name
from ecomig_desktop.exchange.people_list.word_lists import gender_of
from ecomig_desktop.georgian.emails import read_email
from ecomig_desktop.georgian.mending import mended
from ecomig_desktop.reference import municipality
from ecomig_desktop.workbook.sectors import sector_named

_LIMITS = {column.name: column.limit for column in PERSON.columns}
_PERSONAL_NUMBER = re.compile(r"[0-6]\d{10}")
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}.*")
_LISTED = re.compile(r"^\s*(?:[•·▪◦●*–—-]\s+|(?:№\s*)?\d{1,5}\s*[.)]\s*(?=\D))")
_MORE = re.compile(r"([^(,:]+?)\s*(?:\(([^)]+)\)|\s[-–—]\s*(.+)|,\s*(.+))")
_NOTE = re.compile(r":\s*\S|:$|_{4}")
_CLEAN = re.compile(r"[ა-ჰ0-9 .,;:()„“”\"'’/–-]*|[ -~]*")
_NOTHING = frozenset(("-", "–", "—", "n/a", "none", "null", "არა", "არ აქვს", "x", "?", "...", "/"))


class Said(NamedTuple):
    """What a cell comes to: values by column of a person, and a problem as a sentence key with
    the text that would put it right, if one is known."""

    values: dict[str, str | None]
    problem: str = ""
    proposal: str | None = None


class Cellful(NamedTuple):
    """A cell that is not empty: its text as written, and as it reads in Georgian letters."""

    text: str
    reads: str


Parse = Callable[[Cellful, "Habits"], Said]

FREE = frozenset(("full_name", "given_name", "family_name", "organisation", "position"))
"""The fields that are taken as they are written."""


@dataclass(frozen=True, slots=True)
class Habits:
    """What holds for the whole list: the order of names, the year that ages are seen from, and
    which fields it has a column for."""

    family_first: bool
    year: int
    fields: frozenset[str] = frozenset()


def text_of(cell: Cell) -> str:
    """A cell as people would write it: numbers without a decimal point that says nothing, days
    as 15.11.2016, no line breaks."""
    if isinstance(cell, str):
        return " ".join(cell.split())
    if isinstance(cell, CellError):
        return cell.text
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, datetime):
        return f"{cell:%d.%m.%Y}" if cell.time() == time() else f"{cell:%d.%m.%Y %H:%M}"
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    if isinstance(cell, time):
        return f"{cell:%H:%M}"
    if isinstance(cell, timedelta):
        return str(cell)
    return "" if cell is None else plain_number(cell) or repr(cell)


def _full_name(cell: Cellful, habits: Habits) -> Said:
    wrong = "cell_note" if _NOTE.search(cell.text) else _no_name(cell)
    if wrong:
        return Said({"given_name": None, "family_name": None}, wrong)
    more = _more_than_name(cell)
    if more is not None:
        return _with_more(more, _full_name(Cellful(more[0], more[0]), habits), habits)
    text, reads = _LISTED.sub("", cell.text), _LISTED.sub("", cell.reads)
    split = split_full_name(text, family_first=habits.family_first, reads=reads)
    values = {"given_name": split.given or None, "family_name": split.family or None}
    if split.without_father:
        return Said(values, "cell_father_name", f"{split.family} {split.without_father}")
    if not (split.given and split.family):
        return Said(values, "cell_one_name")
    return Said(values)


def _more_than_name(cell: Cellful) -> tuple[str, str, str] | None:
    """A full name, what stands behind it, and of which field that is."""
    found = _MORE.fullmatch(cell.text) if cell.reads == cell.text else None
    if found is None or len(found[1].split()) < 2:
        return None
    more = next(filter(None, found.groups()[1:])).strip()
    low = more.casefold()
    if POSITION.search(low):
        return found[1], more, "position"
    return (found[1], more, "organisation") if ORGANISATION.search(low) else None


def _with_more(more: tuple[str, str, str], name: Said, habits: Habits) -> Said:
    """What stands behind a name is taken where the list has no column for it."""
    bare, text, field = more
    if field not in habits.fields:
        return name._replace(values={**name.values, field: text})
    return name if name.problem else name._replace(problem="cell_more_than_name", proposal=bare)


def _name(column: str) -> Parse:
    def parse(cell: Cellful, habits: Habits) -> Said:
        wrong = _no_name(cell)
        if wrong:
            return Said({column: None}, wrong)
        return Said({column: _LISTED.sub("", cell.text)})

    return parse


def _no_name(cell: Cellful) -> str:
    if _DATE.fullmatch(cell.text):
        return "cell_date_name"
    if not any(sign.isalpha() for sign in cell.text):
        return "cell_birth_date" if _PERSONAL_NUMBER.fullmatch(cell.text) else "cell_number_name"
    return ""


def _text(column: str) -> Parse:
    def parse(cell: Cellful, habits: Habits) -> Said:
        if _PERSONAL_NUMBER.fullmatch(cell.text):
            return Said({column: None}, "cell_birth_date")
        return Said({column: cell.text})

    return parse


def _phone(cell: Cellful, habits: Habits) -> Said:
    """The text is kept as it is: forms and unknown ranges are for the workbook to judge."""
    text = cell.text.rstrip(" .,;") or cell.text
    address = EMAIL.search(text)
    if address:
        rest = " ".join(text.replace(address[0], " ").split()).strip(" ,;/|")
        return Said({"email": address[0], "phone": rest or None})
    if _PERSONAL_NUMBER.fullmatch(text):
        return Said({"phone": None}, "cell_birth_date")
    rounded = ROUNDED.fullmatch(text)
    if rounded:
        return _not_rounded(*rounded.groups())
    digits = sum(sign.isdigit() for sign in text)
    odd = digits < 6 or digits * 3 < sum(sign.isalnum() for sign in text)
    return Said({"phone": text}, "cell_phone" if odd else "")


def _not_rounded(first: str, rest: str, zeros: str) -> Said:
    """The number that Excel shows as 5.99123456E8, if none of its digits is lost."""
    count = int(zeros)
    whole = first + rest[:count]
    if len(rest) < count or rest[count:].strip("0"):
        return Said({"phone": None}, "cell_phone_rounded")
    return Said({"phone": whole})


def _email(cell: Cellful, habits: Habits) -> Said:
    text = cell.text.removeprefix("mailto:")
    addresses = [match[0] for match in EMAIL.finditer(text)]
    if len(addresses) == 1:
        rest = text.replace(addresses[0], "").strip(" <>,;.()\"'")
        if not rest:
            email = read_email(addresses[0])
            problem = "cell_email" if email.proposal else ""
            return Said({"email": addresses[0]}, problem, email.proposal or None)
        return Said({"email": addresses[0]}, "cell_email", addresses[0])
    if addresses:
        return Said({"email": addresses[0]}, "cell_email", addresses[0])
    return Said({"email": text}, "cell_email", read_email(text).proposal or None)


def _sector(cell: Cellful, habits: Habits) -> Said:
    found = sector_named(cell.reads) or sector_named(cell.text)
    return Said({"sector": found}, "" if found else "cell_sector")


def _municipality(cell: Cellful, habits: Habits) -> Said:
    found = municipality_of(cell.text)
    if not found.sure and cell.reads != cell.text:
        found = municipality_of(cell.reads)
    if found.sure:
        return Said({"municipality": found.code})
    near = municipality(found.code)
    if near is None:
        return Said({"municipality": None}, "cell_municipality")
    return Said({"municipality": None}, "cell_near", near.name_ka)


def _gender(cell: Cellful, habits: Habits) -> Said:
    found = gender_of(cell.reads) or gender_of(cell.text)
    return Said({"gender": found}, "" if found else "cell_gender")


def _age(cell: Cellful, habits: Habits) -> Said:
    text = cell.reads
    if _DATE.fullmatch(text):  # only the group of a birth date is taken
        year = re.search(r"(?:19|20)\d\d", text)
        text = year[0] if year else text
    found = age_group_of(text, habits.year)
    return Said({"age_group": found}, "" if found else "cell_age")


_PARSE: dict[str, Parse] = {
    "full_name": _full_name,
    "given_name": _name("given_name"),
    "family_name": _name("family_name"),
    "organisation": _text("organisation"),
    "position": _text("position"),
    "phone": _phone,
    "email": _email,
    "sector": _sector,
    "municipality": _municipality,
    "gender": _gender,
    "age_group": _age,
}


def said(field: str, cell: Cellful, habits: Habits) -> Said:
    """What a cell of that field comes to; a dash and its like are nothing."""
    if cell.text.casefold() in _NOTHING:
        return Said({})
    made = _within_limits(_PARSE[field](cell, habits))
    if made.problem or field not in FREE or cell.reads != cell.text:
        return made
    meant = _meant(cell.text)
    return made._replace(problem="cell_slips", proposal=meant) if meant else made


def _meant(text: str) -> str:
    """The text without what is in it by mistake; "" if there is nothing that people would see."""
    if _CLEAN.fullmatch(text):
        return ""
    better, reasons = mended(text)
    return better if set(reasons) - {"accents"} else ""


def _within_limits(made: Said) -> Said:
    for column, value in made.values.items():
        if value is not None and len(value) > _LIMITS[column]:
            cut = {**made.values, column: value[: _LIMITS[column]].rstrip()}
            return Said(cut, "cell_too_long", str(_LIMITS[column]))
    return made
