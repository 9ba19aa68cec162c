"""An age or a year of birth becomes an age group; nothing more exact is kept."""

from __future__ import annotations

import re
from functools import lru_cache

from ecomig_desktop.domain.tables import AGE_GROUPS

_RANGE = re.compile(r"(\d{1,3})\s*(?:[-–—‒]|დან|to)\s*(\d{1,3})")
_AND_MORE = re.compile(
    r"(\d{2})\s*(?:\+|წლის ზემოთ|ზე მეტი|-?ზე ზემოთ|და მეტი|ან მეტი|ზემოთ|and over|and more"
    r"|years and over)|(?:>|≥|over )\s*(\d{2})"
)
_NUMBER = re.compile(
    r"(?:\D*[^\w])?(\d{1,4})\s*(?:\.0)?\s*(?:წლის|წელი|წ\.?|years?(?: old)?|y\.?o?\.?)?\s*"
)
_BOUNDS = tuple((int(group[:2]), group) for group in AGE_GROUPS)
_OLDEST = 110


@lru_cache(maxsize=2048)
def age_group_of(text: str, year: int) -> str | None:
    """The group of an age, a range of ages or a year of birth, seen from `year`; None when it is
    none of these, or somebody younger than any group."""
    low = text.casefold().strip()
    more = _AND_MORE.search(low)
    if more:
        return _group(int(more[1] or more[2]))
    between = _RANGE.search(low)
    if between:
        low_end, high_end = _group(int(between[1])), _group(int(between[2]))
        return low_end if low_end == high_end else None
    number = _NUMBER.fullmatch(low)
    if not number:
        return None
    value = int(number[1])
    return _group(year - value if value > 1900 else value)


def _group(age: int) -> str | None:
    if not _BOUNDS[0][0] <= age <= _OLDEST:
        return None
    return [group for least, group in _BOUNDS if age >= least][-1]
