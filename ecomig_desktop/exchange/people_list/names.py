"""Which of two names is the family's: by endings, by known given names, and by the whole column."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from ecomig_desktop.georgian.given_names import forms_of, stem
from ecomig_desktop.georgian.keys import name_key

_SURE = tuple("ძე შვილი dze shvili svili швили дзе".split())
_LIKELY = tuple(
    "ია უა ავა ანი ური ული ელი ავი ოვი ევი ova eva ia ua ava ani uri uli eli ov ev yan ян ов ев "
    "ова ева ский ская".split()
)
_COMMON = """
ნანა მაია ლელა მაკა ლია დალი ციური მზია ნაირა ლალი ინგა ნესტან ნაზი თათია გვანცა ნია ნარგიზ
ჟუჟუნა მერი ნელი ლეილა როზა ასმათ შორენა თამთა ლანა დიანა ლუიზა ნინელი ნანი ჯულიეტა ირმა გელა
მამუკა ზაზა კახა კობა ლაშა გოჩა ვაჟა მურმან ემზარ რამაზ საბა ბექა ბადრი მალხაზ პაატა რობერტ
როლანდ ელგუჯა ჯუმბერ დემურ რუსლან ედიშერ გივი ტარიელ ხვიჩა ჯონდო კარლო ბიძინა გოდერძი ზაალ
თეიმურაზ ბონდო რაულ ომარ მურად ანზორ ნუკრი ლერი ჟანა ეთო მარიტა ლილი ცირა დარეჯან ლიანა ჟანეტა
გულიკო ნაილი ლუიზა ქსენია ნატალი ელზა ზეინაბ
"""
_FATHER = re.compile(
    r"\s+\S+(?:ს|ის)\s+(?:ძე|ასული)$|\s+\S+(?:ович|евич|овна|евна)$", re.IGNORECASE
)
_BETWEEN_PEOPLE = re.compile(r"[\n;,]+")
_NUMBER = re.compile(r"^\s*\d{1,3}[.)]\s*")
_BREAKS = re.compile(r"[\s,;]+")


@lru_cache(maxsize=16384)
def ends_as_family(word: str) -> int:
    """2 when only family names end so, 1 when many do, 0 otherwise."""
    low = word.casefold().strip(".,")
    if len(low) < 4:
        return 0
    if low.endswith(_SURE):
        return 2
    return 1 if low.endswith(_LIKELY) else 0


@lru_cache(maxsize=16384)
def is_given_name(word: str) -> bool:
    """Whether it is a given name that is known, in a full, short or foreign form."""
    key = name_key(word)
    return bool(key) and (stem(key) in _common() or bool(forms_of(stem(key)) or forms_of(key)))


@cache
def _common() -> frozenset[str]:
    return frozenset(stem(name_key(name)) for name in _COMMON.split())


def people_in(cell: object) -> int:
    """How many full names stand in one cell, below each other or with commas between them; 1
    where any part of it is none."""
    if not isinstance(cell, str) or not _BETWEEN_PEOPLE.search(cell):
        return 1
    parts = [_NUMBER.sub("", part).split() for part in _BETWEEN_PEOPLE.split(cell)]
    parts = [words for words in parts if words]
    return len(parts) if all(map(are_a_name, parts)) else 1


def are_a_name(words: list[str]) -> bool:
    """Whether two or three words are plainly a full name."""
    if not 2 <= len(words) <= 3:
        return False
    ends = (words[0], words[-1])
    return max(map(ends_as_family, ends)) > 0 or any(map(is_given_name, ends))


@dataclass(frozen=True, slots=True)
class Split:
    """A full name in two. `sure` is False where nothing but the column's habit parts it;
    `without_father` is the given name where the father's name was told apart from it."""

    given: str
    family: str
    sure: bool
    without_father: str = ""
    family_first: bool = False


def leaning(text: str) -> int:
    """What one full name says of the order: above 0 the family name is last, below 0 first."""
    words = _words(text)
    if len(words) < 2:
        return 0
    first, last = words[0], words[-1]
    lean = ends_as_family(last) - ends_as_family(first)
    if abs(lean) < 2:
        lean += (is_given_name(first) - is_given_name(last)) * 2
    return lean


def family_is_first(texts: Iterable[str]) -> bool:
    """The habit of a column: whether most of its full names begin with the family name."""
    leanings = [leaning(text) for text in texts]
    return sum(lean < 0 for lean in leanings) > sum(lean > 0 for lean in leanings)


def split_full_name(text: str, *, family_first: bool, reads: str = "") -> Split:
    """A full name in two: by its own endings where they are plain, else by the column's habit.
    `reads` is the same in Georgian letters, where it is typed in others."""
    if reads and reads != text and len(_words(reads)) == len(_words(text)):
        return _as_read(text, split_full_name(reads, family_first=family_first))
    father = _FATHER.search(text)
    words = _words(text)
    if len(words) < 2:
        word = " ".join(words)
        is_family = ends_as_family(word) == 2
        return Split("" if is_family else word, word if is_family else "", sure=False)
    lean = leaning(_FATHER.sub("", text)) if father else leaning(text)
    first_is_family = lean < 0 if abs(lean) >= 2 else family_first
    if father and not first_is_family:
        first_is_family = True  # the father's name stands last only after both names
    if first_is_family:
        given, family = " ".join(words[1:]), words[0]
        bare = " ".join(_words(_FATHER.sub("", text))[1:]) if father else ""
    else:
        given, family, bare = words[0], " ".join(words[1:]), ""
        if len(words) > 2 and ends_as_family(words[-1]) > ends_as_family(words[-2]):
            given, family = " ".join(words[:-1]), words[-1]
    return Split(given, family, True, bare, first_is_family)


def _as_read(text: str, read: Split) -> Split:
    """The words of a text, parted as its reading was."""
    words = _words(text)
    if not (read.given and read.family):
        return Split(" ".join(words) if read.given else "", "" if read.given else " ".join(words),
                     sure=False)  # fmt: skip
    count = len(_words(read.given))
    if read.family_first:
        count = len(_words(read.family))
        return Split(" ".join(words[count:]), " ".join(words[:count]), read.sure)
    return Split(" ".join(words[:count]), " ".join(words[count:]), read.sure)


def _words(text: str) -> list[str]:
    return [word for word in _BREAKS.split(text.strip()) if word]
