"""One language's words for documents: texts, names of things, days and numbers in sentences."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import date

from ecomig_desktop import reference
from ecomig_desktop.domain.meeting import Meeting, Theme
from ecomig_desktop.domain.outcomes import Activity
from ecomig_desktop.domain.places import CENTRAL
from ecomig_desktop.georgian.calendar import MONTHS_KA, format_date
from ecomig_desktop.georgian.numbers import format_number
from ecomig_desktop.reports.choice_words import CHOICES, UNKNOWN, Pair

_NO_FORUMS: Mapping[str, Activity] = {}


class Speech:
    """What a document in "ka" or "en" says by itself, from tables of words: key -> (Georgian,
    English). A word that is missing is our mistake and raises KeyError. A meeting that carries
    the list of one of the `forums`, by its id, is called as this is, and not by its place."""

    def __init__(
        self, language: str, *words: Mapping[str, Pair], forums: Mapping[str, Activity] = _NO_FORUMS
    ) -> None:
        if language not in ("ka", "en"):
            raise ValueError(f"no document in {language!r}")
        self.language = language
        self._forums = forums
        self._words = {key: pair for table in words for key, pair in table.items()}

    def __call__(self, key: str, **facts: object) -> str:
        """A fixed text with its placeholders filled; numbers as the language writes them, with
        their noun where the placeholder has it: "{notes:note|notes}"."""
        written = {
            name: _Number(fact, self.language) if isinstance(fact, int | float) else fact
            for name, fact in facts.items()
        }
        return self.either(*self._words[key]).format(**written)

    def either(self, georgian: str | None, english: str | None) -> str:
        """A text in the language of the document, else in the other one; "" for neither."""
        texts = (georgian, english) if self.language == "ka" else (english, georgian)
        return next((text.strip() for text in texts if text and text.strip()), "")

    def chosen(self, closed: str, key: str | None) -> str:
        """An entry of a closed list by its key, as a cell has it; "Not stated" for none."""
        if not key:
            return self.unknown
        pair = CHOICES[closed].get(key)
        return _capital(self.either(*pair)) if pair else key

    @property
    def unknown(self) -> str:
        """What stands where nothing is known."""
        return _capital(self.either(*UNKNOWN))

    def municipality(self, code: str | None) -> str:
        """The name of a municipality, of the centre, or "Not stated"."""
        if code == CENTRAL:
            return self.either("ცენტრალური დონე", "Central level")
        place = reference.municipality(code)
        return place.name(self.language) if place else code or self.unknown

    def region(self, iso: str | None) -> str:
        """The name of a region by its code; for the centre and for none as `municipality`."""
        found = (each for each in reference.municipalities() if each.region_iso == iso)
        place = next(found, None)
        return place.region(self.language) if place else self.municipality(iso)

    def place(self, meeting: Meeting) -> str:
        """Where a meeting was: its place, else its title, else its municipality; of a forum what
        it is called."""
        if forum := self._forums.get(meeting.id):
            return self.either(forum.title, forum.title_en) or self.title(meeting)
        return self.either(meeting.place, meeting.place_en) or self.title(meeting)

    def title(self, meeting: Meeting) -> str:
        """What a meeting is called; never empty."""
        called = self.either(meeting.title, meeting.title_en)
        named = called or self.either(meeting.place, meeting.place_en)
        return named or self.municipality(meeting.municipality)

    def letter(self, theme: Theme) -> str:
        """The letter of a theme; "" when it has none."""
        return self.either(theme.letter, theme.letter_en)

    def theme(self, theme: Theme | None) -> str:
        """A theme with its letter, in full; "Without a theme" for none."""
        if theme is None:
            return self.either("თემის გარეშე", "Without a theme")
        return self._lettered(theme, self.either(theme.title, theme.title_en))

    def short_theme(self, theme: Theme | None) -> str:
        """A theme with its letter, in one or two words."""
        if theme is None:
            return self.theme(None)
        short = self.either(theme.short_title, theme.short_title_en)
        return self._lettered(theme, short or self.either(theme.title, theme.title_en))

    def _lettered(self, theme: Theme, title: str) -> str:
        letter = self.letter(theme)
        return f"{letter}) {title}".strip() if letter else title or self.unknown

    def day(self, day: date | str | None) -> str:
        """A day in full, as in a sentence; "" for none."""
        found = day_of(day)
        return format_date(found, "official", self.language) if found else ""

    def on(self, day: date | str | None) -> str:
        """A day that something happened on, without the "on": 2016 წლის 15 ნოემბერს."""
        found = day_of(day)
        if found is None or self.language != "ka":
            return self.day(found)
        return f"{found.year} წლის {format_date(found, 'on', 'ka')}"

    def until(self, day: date | str | None) -> str:
        """A day by which something should happen, without the "by": 2016 წლის 15 ნოემბრამდე."""
        found = day_of(day)
        if found is None or self.language != "ka":
            return self.day(found)
        genitive = MONTHS_KA[found.month - 1][1]
        month = f"{genitive[:-2]}ა" if genitive.endswith("ის") else genitive[:-1]
        return f"{found.year} წლის {found.day} {month}მდე"

    def short_day(self, day: date | str | None) -> str:
        """A day in digits; "" for none."""
        found = day_of(day)
        return format_date(found, "short", self.language) if found else ""

    def number(self, value: float, decimals: int | None = None) -> str:
        """A number as the language writes it."""
        return format_number(value, self.language, decimals)


def _capital(text: str) -> str:
    """English begins with a capital in a cell; Georgian has none."""
    return text[:1].upper() + text[1:] if text.isascii() else text


class _Number:
    """A number in a sentence; its format is nothing, or its noun for one and for many."""

    def __init__(self, value: float, language: str) -> None:
        self._value = value
        self._written = format_number(value, language)

    def __format__(self, nouns: str) -> str:
        one, _, many = nouns.partition("|")
        return f"{self._written} {one if self._value == 1 else many}".rstrip()


def day_of(text: date | str | None) -> date | None:
    """The day that a date or moment of a record names; None for none."""
    if text is None or isinstance(text, date):
        return text
    with suppress(ValueError):
        return date.fromisoformat(text[:10])
    return None
