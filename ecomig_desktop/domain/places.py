"""The places of Georgia that meetings and people belong to."""

from __future__ import annotations

from dataclasses import dataclass

CENTRAL = "central"  # stands where a municipality would, for bodies of the whole country


@dataclass(frozen=True, slots=True)
class Municipality:
    """One municipality; coordinates in degrees, some of them approximate.

    `occupied` means that it is not administered from Tbilisi at all, `partly_occupied` that a
    part of it is not. `self_governing` is as of today. `aliases` are other Latin spellings.
    """

    code: str
    name_ka: str
    name_en: str
    region_iso: str
    region_ka: str
    region_en: str
    kind: str
    occupied: bool
    partly_occupied: bool
    self_governing: bool
    lat: float
    lon: float
    aliases: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Everything that it is called."""
        return (self.name_ka, self.name_en, *self.aliases)

    def name(self, language: str) -> str:
        """The name in "ka" or "en"."""
        return self.name_ka if language == "ka" else self.name_en

    def region(self, language: str) -> str:
        """The region's name in "ka" or "en"."""
        return self.region_ka if language == "ka" else self.region_en


@dataclass(frozen=True, slots=True)
class Term:
    """One entry of a closed list, with its name in both languages."""

    key: str
    name_ka: str
    name_en: str

    def name(self, language: str) -> str:
        """The name in "ka" or "en"."""
        return self.name_ka if language == "ka" else self.name_en


@dataclass(frozen=True, slots=True)
class Indicator:
    """A figure that a theme can be assessed by; `theme` is the theme's Latin letter, a to d."""

    key: str
    theme: str
    name_ka: str
    name_en: str
    value_type: str

    def name(self, language: str) -> str:
        """The name in "ka" or "en"."""
        return self.name_ka if language == "ka" else self.name_en


@dataclass(frozen=True, slots=True)
class PlannedMeeting:
    """A meeting of the original plan: date YYYY-MM-DD, place in the nominative, coordinates."""

    date: str
    place_ka: str
    place_in_ka: str
    place_en: str
    municipality: str
    lat: float
    lon: float
