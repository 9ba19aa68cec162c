"""What a line of a list would change of a person whom the workbook knows. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ecomig_desktop.domain.change import Value
from ecomig_desktop.exchange.people_list.faces import Face, phones_of, text_key

Differences = dict[str, tuple[Value, str]]
"""Per column what is known, None for nothing, and what the list says."""

_SWAPPED = {"given_name": "family_name", "family_name": "given_name"}


def differences(
    said: Mapping[str, str | None], known: Mapping[str, Value], *, swapped: bool
) -> Differences:
    """The columns of a known person that a line would fill or change. What is not said, said
    with less, or only spelled otherwise is no difference; a name that is known never is.

    `swapped` says that the line has the names in each other's place.
    """
    found: Differences = {}
    for name, value in said.items():
        column = _SWAPPED.get(name, name) if swapped else name
        was = known.get(column) or None
        if value and (was is None or not _same(column, str(was), value)):
            found[column] = (was, value)
    return found


def only_filled(found: Differences) -> Differences:
    """Those of columns of which nothing was known."""
    return {column: each for column, each in found.items() if each[0] is None}


def says_the_same(line: Face, person: Face) -> int:
    """How much beside the names speaks for one person; what differs speaks against."""
    pairs = (
        (line.phones & person.phones or line.phones, person.phones & line.phones or person.phones),
        (line.email, person.email),
        (line.organisation, person.organisation),
        (line.municipality, person.municipality),
        (line.gender, person.gender),
    )
    return sum(1 if here == there else -1 for here, there in pairs if here and there)


def _same(column: str, was: str, now: str) -> bool:
    """Whether what the list says is what is known already, or less."""
    if was == now:
        return True
    compare = _COMPARE.get(column)
    return compare is not None and compare(was, now)


def _same_phone(was: str, now: str) -> bool:
    """Every number of the list is known; what is no number says nothing against one."""
    numbers = phones_of(now)
    return numbers <= phones_of(was) if numbers else bool(phones_of(was))


def _same_email(was: str, now: str) -> bool:
    return was.strip().casefold() == now.strip().casefold()


def _same_text(was: str, now: str) -> bool:
    """Equal in some spelling, or a part of what is known."""
    key = text_key(now)
    return key in text_key(was)


def _less(*vague: str) -> Callable[[str, str], bool]:
    return lambda was, now: now in vague


def _same_name(was: str, now: str) -> bool:
    """Whoever a line is was found by their names."""
    return True


_COMPARE: dict[str, Callable[[str, str], bool]] = {
    "given_name": _same_name,
    "family_name": _same_name,
    "phone": _same_phone,
    "email": _same_email,
    "organisation": _same_text,
    "position": _same_text,
    "gender": _less("undisclosed"),
    "sector": _less("other"),
}
