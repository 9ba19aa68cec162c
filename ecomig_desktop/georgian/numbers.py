"""Numbers as Georgian and English write them, and reading what people type."""

from __future__ import annotations

import re

NO_BREAK_SPACE = "\u00a0"

_SPACES = re.compile(r"\s")
_GROUPS = re.compile(r"[-+]?\d{1,3}(,\d{3}){2,}|[-+]?\d{1,3}(,\d{3})+\.\d+")
_NUMBER = re.compile(r"[-+]?\d+(\.\d+)?")


def format_number(value: float, language: str, decimals: int | None = None) -> str:
    """A number in "ka" (1 234 567,8 with no-break spaces) or "en" (1,234,567.8).

    `decimals` fixes how many are shown; without it as many as the number has.
    """
    if decimals is not None:
        english = f"{value:,.{decimals}f}"
    elif float(value).is_integer():
        english = f"{int(value):,}"
    else:
        english = f"{value:,}"
    if language != "ka":
        return english
    return english.replace(",", NO_BREAK_SPACE).replace(".", ",")


def parse_number(text: str) -> float | None:
    """The number that somebody typed, in the Georgian or the English way; None if it is none.

    Spaces group. A single comma is the Georgian decimal comma, so "1,234" is a little more than
    one; commas that can only group ("1,234,567", "1,234.5") do.
    """
    plain = _SPACES.sub("", text).replace("−", "-")
    plain = plain.replace(",", "") if _GROUPS.fullmatch(plain) else plain.replace(",", ".", 1)
    return float(plain) if _NUMBER.fullmatch(plain) and plain.isascii() else None
