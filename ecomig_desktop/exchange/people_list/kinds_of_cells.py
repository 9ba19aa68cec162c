"""What the cells of a column are by themselves: phones, e-mails, names, places, words of a list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from ecomig_desktop.exchange.people_list.ages import age_group_of
from ecomig_desktop.exchange.people_list.grids import Cell
from ecomig_desktop.exchange.people_list.municipalities import named
from ecomig_desktop.exchange.people_list.names import ends_as_family, is_given_name
from ecomig_desktop.exchange.people_list.word_lists import gender_of
from ecomig_desktop.workbook.sectors import sector_named

EMAIL = re.compile(r"[\w.+%'-]+@[\w-]+(\.[\w-]+)+")
_PERSONAL_NUMBER = re.compile(r"[0-6]\d{10}")
_PHONE = re.compile(r"\+?[\d\s()./-]{6,}(?:[,;/]\s*\+?[\d\s()./-]{6,})*")
ROUNDED = re.compile(r"(\d)[.,](\d+)E\+?(\d\d?)", re.IGNORECASE)
"""A long number as Excel shows it in a narrow column: 5,99123E+08."""
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}")
ORGANISATION = re.compile(
    "მერია|საკრებულო|სამინისტრო|სააგენტო|უნივერსიტეტ|ფონდი|ასოციაცია|კავშირი|ცენტრი|სსიპ|ააიპ|შპს"
    "|გაზეთი|რადიო|ტელე|სკოლა|სამსახური$|დეპარტამენტი$|ორგანიზაცია|გამგეობა|[„“”«»]"
    "|ministry|municipality|city hall|council$|university|foundation|agency|association|centre"
    "|center|ngo\\b|ltd|llc|radio|school"
)
POSITION = re.compile(
    "უფროსი|სპეციალისტი|წევრი$|თავმჯდომარე|მოადგილე|დირექტორი|მენეჯერი|კოორდინატორი|მრჩეველი|მერი$"
    "|იურისტი|ჟურნალისტი|რედაქტორი|ექსპერტი|წარმომადგენელი|ასისტენტი|პროფესორი|მასწავლებელი|ექიმი"
    "|head of|specialist|member|chair|deputy|director|manager|coordinator|advis[eo]r|lawyer"
    "|journalist|editor|expert|assistant|officer|professor|mayor"
)


def plain_number(cell: Cell) -> str:
    """The digits of a number as they were typed; "" for anything else."""
    if isinstance(cell, bool) or not isinstance(cell, (int, float)):
        return ""
    if isinstance(cell, float) and not cell.is_integer():
        return repr(cell)
    return str(int(cell)) if abs(cell) < 1e18 else ""


def shares(cells: Sequence[Cell]) -> dict[str, float]:
    """For each field, and "personal_number", "birth_date", "number" and "full_name_words", the
    share of these cells, none of them empty, that looks like it."""
    votes: dict[str, int] = {}
    previous = 0
    for cell in cells:
        kinds = set(_kinds(cell))
        number = plain_number(cell) or (cell.strip(" .") if isinstance(cell, str) else "")
        if number.isdecimal() and len(number) < 6 and int(number) in (previous + 1, previous + 2):
            kinds.add("number")
        previous = int(number) if number.isdecimal() and len(number) < 6 else previous
        for kind in kinds:
            votes[kind] = votes.get(kind, 0) + 1
    count = max(len(cells), 1)
    return {kind: number / count for kind, number in votes.items()}


def _kinds(cell: Cell) -> tuple[str, ...]:
    if isinstance(cell, (date, datetime)):
        return ("birth_date",)
    text = plain_number(cell) or (cell.strip() if isinstance(cell, str) else "")
    if not text:
        return ()
    digits = sum(sign.isdigit() for sign in text)
    if digits * 2 > len(text):
        return _kinds_of_digits(text, digits)
    return _kinds_of_text(text)


def _kinds_of_digits(text: str, digits: int) -> tuple[str, ...]:
    if _DATE.fullmatch(text):
        return ("birth_date",)
    if _PERSONAL_NUMBER.fullmatch(text):
        return ("personal_number",)
    if digits >= 6 and (_PHONE.fullmatch(text) or ROUNDED.fullmatch(text)):
        return ("phone",)
    return ("age_group",) if age_group_of(text, 2020) else ()


def _kinds_of_text(text: str) -> tuple[str, ...]:
    if EMAIL.search(text):
        beside = sum(sign.isdigit() for sign in EMAIL.sub("", text))
        return ("email", "phone") if beside >= 6 else ("email",)
    if gender_of(text):
        return ("gender",)
    if age_group_of(text, 2020):
        return ("age_group",)
    return _kinds_of_words(text)


def _kinds_of_words(text: str) -> tuple[str, ...]:
    """Names, places and words: a family name may be a place as well, so all that it may be."""
    kinds = []
    low = text.casefold()
    if named(text) and not ORGANISATION.search(low):
        kinds.append("municipality")
    if sector_named(text):
        kinds.append("sector")
    if ORGANISATION.search(low):
        kinds.append("organisation")
    if POSITION.search(low):
        kinds.append("position")
    return (*kinds, *_kinds_of_names(text.replace(",", " ").split()))


def _kinds_of_names(words: list[str]) -> tuple[str, ...]:
    if len(words) == 1:
        if is_given_name(words[0]):
            return ("given_name",)
        return ("family_name",) if ends_as_family(words[0]) else ()
    if 2 <= len(words) <= 4 and (
        ends_as_family(words[0]) or ends_as_family(words[-1])
        or (is_given_name(words[0]) or is_given_name(words[-1]))
    ):  # fmt: skip
        return ("full_name",)
    return ()
