"""Phone numbers as people type them: the one form that is kept, and what makes a number doubtful.

It stands beside the corridor, as `reference` does, because fields, lists, pages and the merge desk
have to agree on one form, and because the ranges of numbers are facts of the world that come with
the package `phonenumbers`. That takes a while to load: it is asked only about unusual numbers.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonenumbers import PhoneNumber

DOUBTS = ("letters", "short", "long", "personal", "range", "country", "foreign")
"""What may be wrong with a number: it is none; has too few digits or too many; may be somebody's
personal number; is of a range that is not in use; of a country that does not exist; or is none of
its country's."""

# Ranges of which every number is in use; the package knows them too, but takes its time.
_USUAL = re.compile(r"(?:\+?995|00995|[08])?(5(?:5[0157-9]|6[89]|7[0147-9]|9[1-35-9])\d{6})")
_BETWEEN_DIGITS = re.compile(r"[\s\u2010-\u2015().\-]")
_BETWEEN_NUMBERS = re.compile(r"\s*[,;/|\n]\s*|\s{2,}")
_PERSONAL = re.compile(r"[0-6]\d{10}")
_TRUNK = re.compile(r"8(\d{9})")
_NUMBER = re.compile(r"\+?[0-9]+")
_GEORGIA = "GE"
_CODE = 995
_LEAST_DIGITS = 9


class Phone(NamedTuple):
    """`text` is what to keep; `doubt` is one of `DOUBTS` or "", `part` the number it is about."""

    text: str
    doubt: str = ""
    part: str = ""


@lru_cache(maxsize=4096)
def read_phone(text: str) -> Phone:
    """What was typed, in the form that is kept: a Georgian number as people read it out,
    "599 12 34 56" or "032 212 34 56", any other with its country, "+49 30 1234567"; several
    numbers stand side by side, with a comma. What is not understood stays as it is typed, and
    no digit of a number is ever lost. Reading twice is reading once."""
    text = text.strip()
    if not text:
        return Phone("")
    whole = _one(text)
    parts = [part for part in _parts(text) if part] if whole.doubt else []
    if len(parts) < 2:
        return whole
    read = [_one(part) for part in parts]
    doubted = next((each for each in read if each.doubt), None)
    together = ", ".join(each.text for each in read)
    if doubted is None or doubted.doubt == "range":
        return Phone(together, *doubted[1:]) if doubted else Phone(together)
    return Phone(text, *doubted[1:])


def shown_phone(text: str | None) -> str:
    """A number as it is shown, whatever form it is kept in; "" for none."""
    return read_phone(text).text if text else ""


def _parts(text: str) -> list[str]:
    """The numbers of a text: apart from each other by signs, or written one after the other."""
    parts = _BETWEEN_NUMBERS.split(text)
    if len(parts) > 1:
        return parts
    words = text.split()
    for at in range(1, len(words)):
        halves = [" ".join(words[:at]), " ".join(words[at:])]
        if not any(_one(half).doubt for half in halves):
            return halves
    return parts


def _one(text: str) -> Phone:
    squeezed = _BETWEEN_DIGITS.sub("", text)
    usual = _USUAL.fullmatch(squeezed)
    if usual and usual[1].isascii():
        digits = usual[1]
        return Phone(" ".join((digits[:3], digits[3:5], digits[5:7], digits[7:])))
    if not (_NUMBER.fullmatch(squeezed) and squeezed.isascii()):
        return Phone(text, "letters", text)
    kept, doubt = _judged(squeezed)
    return Phone(kept or text, doubt, text if doubt else "")


def _judged(digits: str) -> tuple[str, str]:
    """The form to keep of a number that is not usual, "" for as it is; and its doubt."""
    import phonenumbers

    trunk = _TRUNK.fullmatch(digits)
    try:
        number = phonenumbers.parse(trunk[1] if trunk else digits, _GEORGIA)
    except phonenumbers.NumberParseException as error:
        return "", _why(digits, error.error_type)
    possible = phonenumbers.is_possible_number_with_reason(number)
    reasons = phonenumbers.ValidationResult
    georgian = number.country_code == _CODE
    if possible != reasons.IS_POSSIBLE:
        if not georgian:
            return "", "foreign"
        few = possible in (reasons.TOO_SHORT, reasons.IS_POSSIBLE_LOCAL_ONLY)
        return "", "short" if few else "personal" if _PERSONAL.fullmatch(digits) else "long"
    valid = phonenumbers.is_valid_number(number)
    doubt = "" if valid else "range" if georgian else "foreign"
    return _form(number, digits), doubt


def _form(number: PhoneNumber, typed: str) -> str:
    """The number as it is kept; "" where that would lose a digit of what was typed."""
    import phonenumbers

    forms = phonenumbers.PhoneNumberFormat
    form = forms.NATIONAL if number.country_code == _CODE else forms.INTERNATIONAL
    significant = phonenumbers.national_significant_number(number)
    kept = phonenumbers.format_number(number, form)
    whole = typed.endswith(significant) and significant in "".join(_digits(kept))
    return kept if whole else ""


def _digits(text: str) -> Iterator[str]:
    return (sign for sign in text if sign.isdecimal())


def _why(digits: str, error: int) -> str:
    """Why the package cannot make a number of it."""
    from phonenumbers import NumberParseException

    if error == NumberParseException.INVALID_COUNTRY_CODE:
        return "country"
    if error == NumberParseException.TOO_LONG:
        return "long"
    return "short" if len(digits) < _LEAST_DIGITS else "letters"
