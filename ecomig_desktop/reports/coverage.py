"""What the meetings reached: municipalities against the project's target, and which municipalities
and sectors have spoken on which theme, and which have not.

A note speaks for its own municipality, else for that of its speaker, and for the speaker's
sector.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ecomig_desktop import reference
from ecomig_desktop.domain.places import CENTRAL, Municipality
from ecomig_desktop.reports.people_counts import PeopleCounts
from ecomig_desktop.workbook.reading import NoteRow

Spoken = Mapping[tuple[str | None, str | None], int]
"""(theme, sector or municipality) -> how many notes; None: not stated."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """`people` and `notes` are numbers by the code of a municipality, `target` how many
    municipalities the project is to reach, None where it has none."""

    target: int | None
    people: Mapping[str, int]
    notes: Mapping[str, int]

    @property
    def reached(self) -> int:
        """How many municipalities people came from."""
        return len(self.people)

    @property
    def share(self) -> float | None:
        """What part of the target is reached, from 0; None without a target."""
        return self.reached / self.target if self.target else None

    @property
    def missing(self) -> tuple[Municipality, ...]:
        """The self-governing municipalities of today from which nobody came."""
        return tuple(
            place
            for place in reference.municipalities()
            if place.self_governing and place.code not in self.people
        )


@dataclass(frozen=True, slots=True)
class ThemeCoverage:
    """Who has spoken on which theme: notes by (theme, sector) and (theme, municipality), over
    those sectors and municipalities that were there or spoke."""

    sectors: tuple[str, ...]
    municipalities: tuple[str, ...]
    by_sector: Spoken
    by_municipality: Spoken

    def silent_sectors(self, theme: str) -> tuple[str, ...]:
        """Which of the sectors have not spoken on a theme."""
        return tuple(each for each in self.sectors if not self.by_sector.get((theme, each)))

    def silent_municipalities(self, theme: str) -> tuple[str, ...]:
        """Which of the municipalities have not spoken on a theme."""
        said = self.by_municipality
        return tuple(each for each in self.municipalities if not said.get((theme, each)))


def place_of(row: NoteRow) -> str | None:
    """The municipality that a note speaks for."""
    return row.note.municipality or (row.speaker.municipality if row.speaker else None)


def sector_of(row: NoteRow) -> str | None:
    """The sector that a note speaks for."""
    return row.speaker.sector if row.speaker else None


def coverage(counts: PeopleCounts, notes: Iterable[NoteRow], target: int | None) -> Coverage:
    """Which municipalities the meetings reached."""
    spoken = Counter(place_of(row) for row in notes)
    places = {code: many for code, many in spoken.items() if code not in (None, CENTRAL)}
    return Coverage(target or None, counts.by_place, places)


def theme_coverage(
    counts: PeopleCounts, notes: Sequence[NoteRow], themes: Iterable[str]
) -> ThemeCoverage:
    """Who has spoken on which of the themes; a theme that is gone counts as none."""
    known = set(themes)
    by_sector: Counter[tuple[str | None, str | None]] = Counter()
    by_municipality: Counter[tuple[str | None, str | None]] = Counter()
    for row in notes:
        theme = row.note.theme if row.note.theme in known else None
        by_sector[theme, sector_of(row)] += 1
        by_municipality[theme, place_of(row)] += 1
    return ThemeCoverage(
        _known((each.key for each in counts.by_sector), by_sector, "sector"),
        _known((each.key for each in counts.by_municipality), by_municipality, "municipality"),
        by_sector,
        by_municipality,
    )


def _known(present: Iterable[str | None], spoken: Spoken, what: str) -> tuple[str, ...]:
    """Those who were there or spoke, in the order of the list that ships."""
    listed = (
        [term.key for term in reference.sectors()]
        if what == "sector"
        else [*(place.code for place in reference.municipalities()), CENTRAL]
    )
    found = {*present, *(key for _, key in spoken)} - {None}
    order = {key: at for at, key in enumerate(listed)}
    keys = (key for key in found if key is not None)
    return tuple(sorted(keys, key=lambda key: (order.get(key, len(order)), key)))
