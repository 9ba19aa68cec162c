"""Whom a workbook knows already of many people at once, by phone, e-mail and both names."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from ecomig_desktop.domain.change import Value
from ecomig_desktop.georgian.keys import name_key
from ecomig_desktop.store import likeness, people, showing
from ecomig_desktop.workbook.reading import Reading

Key = TypeVar("Key", str, tuple[str, str])


class Asked(NamedTuple):
    """The keys of those who are looked for; `keys_of` makes those of one person."""

    phones: frozenset[str]
    emails: frozenset[str]
    names: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class KnownPeople:
    """Those who were found. People who are one are one here, by the id of the main one, with the
    values that they show.

    `by_phone`, `by_email` and `by_name` (the two name keys in their alphabetical order) name
    them oldest first; `listed` are those on the meeting's list, `united` those who are one with
    others.
    """

    values: dict[str, dict[str, Value]]
    by_phone: dict[str, list[str]]
    by_email: dict[str, list[str]]
    by_name: dict[tuple[str, str], list[str]]
    listed: frozenset[str]
    united: frozenset[str]


def keys_of(values: Mapping[str, Value]) -> people.Keys:
    """(family, given, phone, email) by which a workbook finds a person; "" for what is not."""
    return people.keys_of(values)


def name_pair(family: str, given: str) -> tuple[str, str]:
    """Two name keys whichever is the family's."""
    return (family, given) if family < given else (given, family)


def known_people(
    workbook: Reading, asked: Asked, meeting: str | None, also: Collection[str] = ()
) -> KnownPeople:
    """Everybody who shares a phone, an e-mail or both names with those who are looked for, and
    the people `also`. A few queries however many are looked for; nothing is written."""
    with workbook.snapshot() as db:
        phones = likeness.with_phones(db, asked.phones)
        emails = likeness.with_emails(db, asked.emails)
        names = [
            *likeness.with_names(db, asked.names),
            *_shown(showing.main_names(db), asked.names),
        ]
        found = {person for *_, person in (*phones, *emails, *names)} | set(also)
        main_of = showing.mains(db, found)
        mains = sorted({main_of.get(person, person) for person in found})
        listed = likeness.on_list(db, meeting) if meeting else set()
        listed_mains = showing.mains(db, listed)
        return KnownPeople(
            dict(showing.persons(db, mains)),
            _grouped(phones, main_of),
            _grouped(emails, main_of),
            _grouped(((name_pair(one, two), each) for one, two, each in names), main_of),
            frozenset(listed_mains.get(person, person) for person in listed),
            frozenset(main_of.values()),
        )


def _shown(
    shown: Iterable[tuple[str | None, str | None, str]], names: Iterable[tuple[str, str]]
) -> Iterator[tuple[str, str, str]]:
    """(family, given, main one) of those who are one with others and show one of these names."""
    wanted = {name_pair(family, given) for family, given in names}
    for family, given, main in shown:
        keys = name_key(family or ""), name_key(given or "")
        if name_pair(*keys) in wanted:
            yield *keys, main


def _grouped(found: Iterable[tuple[Key, str]], main_of: Mapping[str, str]) -> dict[Key, list[str]]:
    groups: dict[Key, dict[str, None]] = {}
    for key, person in sorted(found, key=lambda each: each[1]):
        groups.setdefault(key, {})[main_of.get(person, person)] = None
    return {key: list(group) for key, group in groups.items()}
