"""Who may be named in a document.

The rule, after the privacy part of the product: whoever came is counted; named is only who agreed
that they may be shown in the project's reports. Of the two consents that is the one for photos
and videos, whose text says "for project reporting and visibility"; the consent to be contacted
lets the organiser write to somebody and nobody else read of them, so it names nobody. What was
answered last counts, at whatever meeting and of whichever record of people who are one; of two
answers at once, or one that has no date, the refusal. Phones, e-mails, gender and age of a person
are in no document, and words are quoted with the speaker's sector, never with the name.

What people wrote may name somebody all the same: the name of anybody in the workbook who did not
agree, or was erased, is covered wherever it stands: given and family name in either order, the
first letter or a title before the family name, in whatever case of the language, and in Latin
letters. So are phones and e-mails of people, whatever they agreed to.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from copy import copy
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Any, TypeVar

from ecomig_desktop.domain.attendance import Attendance
from ecomig_desktop.domain.document import Document
from ecomig_desktop.domain.person import Person
from ecomig_desktop.georgian.alphabet import LETTERS, MTAVRULI, normalise
from ecomig_desktop.georgian.romanise import romanise_name
from ecomig_desktop.reports.contacts import COVERED, Contacts

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_BETWEEN = re.compile(r"[\W_]{0,12}")
_TITLE = re.compile(r"(ქალ)?ბატონ|[ბქ]-ნ|პროფესორ|დოქტორ|(mrs?|ms|miss|dr|prof(essor)?)$")
_TWO_LETTERS = ("ch", "dz", "gh", "kh", "sh", "ts", "zh")  # of one, in Latin
_OPENED, _CLOSING = set("„“\"«'‘("), "“”\"»'’)"
_SHORTEST = 2  # letters of a name, such as ია
_LONGEST_ENDING = 8  # a vowel and an ending, as in -ისათვის
_VOWELS = "აეიოუaeiouy"
_MKHEDRULI = str.maketrans(MTAVRULI, LETTERS)
_T = TypeVar("_T")


def consenting(
    attendances: Iterable[Attendance], main: Mapping[str, str], days: Mapping[str, str]
) -> frozenset[str]:
    """The ids of those who agreed to be shown in reports. `attendances` are all records, also
    those in whose place another shows on a list; `main` the one id of each who is one with
    others, `days` the days of the meetings."""
    answers: dict[str, tuple[tuple[bool, str], bool]] = {}
    for each in attendances:
        if each.photo_consent is None:
            continue
        said = (_when(each, days.get(each.meeting or "", "")), not each.photo_consent)
        person = each.person or ""
        who = main.get(person, person)
        answers[who] = max(answers.get(who, said), said)
    return frozenset(who for who, (_, refused) in answers.items() if not refused)


def _when(attendance: Attendance, day: str) -> tuple[bool, str]:
    """When an answer was given, to compare; a refusal that has no date came last."""
    at = attendance.photo_consent_at or ""
    if at and "T" not in at and len(at) <= len("HH:MM:SS"):
        at = f"{day}T{at}"
    return (not at and not attendance.photo_consent, at)


class Cover:
    """Covers the names of people in texts, and their phones and e-mails, and turns capitals of
    titles into plain letters, which fonts have."""

    def __init__(
        self,
        hidden: Iterable[Person],
        named: Iterable[Person],
        contacts: Contacts | None = None,
    ) -> None:
        self._contacts = contacts or Contacts()
        self._let = {pair for person in named for pair in _pairs(person)}
        covered = {pair for person in hidden for pair in _pairs(person)}
        self._pairs: dict[str, set[str]] = {}
        for given, family in self._let | covered:
            self._pairs.setdefault(family, set()).add(given)

    def text(self, text: str) -> str:
        """The text without the names."""
        text = text.translate(_MKHEDRULI)
        for start, end in reversed(self._spans(text)):
            text = f"{text[:start]}{COVERED}{text[end:]}"
        return self._contacts.text(text)

    def document(self, document: Document) -> Document:
        """The document without the names. In a letter those stay that stand at its head or foot:
        who is written to there is an official; and how to reach who has written it."""
        officials = _mapped(document.letterhead, _plain)
        letting = copy(self)
        letting._contacts = Contacts() if document.letterhead else self._contacts
        letting._let = self._let | {
            pair
            for text in texts_of(officials)
            for one, other in pairwise(_WORD.findall(text))
            if (pair := self._name(one, other))
        }
        covered: Document = _mapped(document, letting.text)
        return replace(covered, letterhead=officials)

    def _spans(self, text: str) -> list[tuple[int, int]]:
        """Where names stand that are to be covered, from the left, none in another."""
        spans: list[tuple[int, int]] = []
        for one, other in pairwise(_WORD.finditer(text) if self._pairs else ()):
            if not _BETWEEN.fullmatch(text, one.end(), other.start()):
                continue
            pair = self._name(one[0], other[0])
            if pair and pair not in self._let:
                begins, ends = one.start(), other.end()
                if spans and spans[-1][1] > begins:
                    begins = spans.pop()[0]
                if _OPENED & set(text[one.end() : other.start()]):
                    ends += text[ends : ends + 1] in set(_CLOSING)
                spans.append((begins, ends))
        return spans

    def _name(self, one: str, other: str) -> tuple[str, str] | None:
        """Of whom two words are the name, whichever stands first; None for nobody's."""
        return self._of(one, other) or self._of(other, one)

    def _of(self, given: str, family: str) -> tuple[str, str] | None:
        """Of several names that two words may be the longest, so that a short name does not
        cover who is called longer and agreed."""
        for of_family in reversed(_stems(family)):
            givens = self._pairs.get(of_family)
            of_given = self._given(given, of_family, givens) if givens else None
            if of_given:
                return of_given, of_family
        return None

    def _given(self, word: str, family: str, givens: set[str]) -> str | None:
        """Which given name a word beside a family name stands for: as it is, by its first letter,
        or, of a title, any. Of several one whose owner agreed."""
        whole = next((each for each in reversed(_stems(word)) if each in givens), None)
        if whole:
            return whole
        word = normalise(word)
        may_be: Iterable[str] = ()
        if _TITLE.match(word):
            may_be = givens
        elif len(word) == 1 or word in _TWO_LETTERS:
            may_be = (each for each in givens if each.startswith(word))
        return min(may_be, key=lambda each: ((each, family) not in self._let, each), default=None)


def _plain(text: str) -> str:
    return text.translate(_MKHEDRULI)


def _pairs(person: Person) -> set[tuple[str, str]]:
    """What somebody may be called in two words, given and family name, each without its ending:
    of names of several words any two, and all in Latin letters too. Where one of the two was left
    empty the other may hold both."""
    given_name, family_name = person.given_name or "", person.family_name or ""
    if not given_name or not family_name:
        given_name = family_name = given_name or family_name
        if len(_WORD.findall(given_name)) == 1:
            return set()
    givens, families = _words(given_name), _words(family_name)
    return {
        (given, family)
        for given in givens
        for family in families
        if min(len(given), len(family)) >= _SHORTEST and given != family
    }


@lru_cache(maxsize=50_000)
def _words(name: str) -> frozenset[str]:
    words = {part for word in _WORD.findall(name) for part in (word, *word.split("-"))}
    return frozenset(_stem(each) for word in words for each in (word, romanise_name(word)))


def _stem(name: str) -> str:
    """A name without the vowel that the cases of Georgian change."""
    name = normalise(name)
    return name[:-1] if name[-1:] in _VOWELS and len(name) > 3 else name


def _stems(word: str) -> list[str]:
    """What a name may begin with that stands in a text as `word`."""
    word = normalise(word)
    return [word[:end] for end in range(max(_SHORTEST, len(word) - _LONGEST_ENDING), len(word) + 1)]


def texts_of(value: Any) -> list[str]:
    """Every text in a value, however deep."""
    found: list[str] = []

    def note(text: str) -> str:
        found.append(text)
        return text

    _mapped(value, note)
    return found


def _mapped(value: Any, change: Callable[[str], str]) -> Any:
    """The same value with every text in it changed; keys of mappings stay."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_mapped(each, change) for each in value)
    if isinstance(value, Mapping):
        return {key: _mapped(each, change) for key, each in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        parts = {each.name: getattr(value, each.name) for each in fields(value)}
        return replace(value, **{name: _mapped(part, change) for name, part in parts.items()})
    return value
