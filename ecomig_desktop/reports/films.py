"""The films of the campaign as the episodes of their series."""

from __future__ import annotations

from collections.abc import Sequence

from ecomig_desktop.domain.document import (
    Block,
    Cell,
    CellKind,
    ColumnHead,
    DataTable,
    Heading,
    Paragraph,
)
from ecomig_desktop.domain.outcomes import Activity, Series
from ecomig_desktop.reports.campaign_words import CAMPAIGN
from ecomig_desktop.reports.common_words import COMMON
from ecomig_desktop.reports.material import Material
from ecomig_desktop.reports.speech import Speech, day_of

_HEADS: tuple[tuple[str, CellKind, float], ...] = (
    ("episode", "number", 0.8),
    ("title", "text", 3.5),
    ("date", "date", 1.2),
    ("minutes", "number", 0.9),
    ("status", "text", 1.3),
    ("served", "text", 1.4),
)


def film_blocks(material: Material) -> list[Block]:
    """Each series with its episodes, then films of none; nothing where there are no films."""
    said = material.speech(COMMON, CAMPAIGN)
    series = {each.id: each for each in material.workbook.series()}
    films = [
        each
        for each in material.tracing.activities
        if each.kind == "documentary" or each.series in series
    ]
    if not films and not series:
        return []
    blocks: list[Block] = [Heading(said("films"))]
    for at, each in enumerate(series.values(), 1):
        of_series = [film for film in films if film.series == each.id]
        blocks += _series(material, said, f"films_{at}", each, of_series)
    others = [film for film in films if film.series not in series]
    if others:
        blocks.append(_table(material, said, "films_other", said("no_series"), others))
    return blocks


def _series(
    material: Material, said: Speech, name: str, series: Series, films: Sequence[Activity]
) -> list[Block]:
    title = said.either(series.title, series.title_en) or said("nameless_series")
    held = sum(film.status == "held" for film in films)
    if series.episodes:
        text = said("film_progress", title=title, episodes=series.episodes, held=held)
    else:
        text = said("film_progress_open", title=title, held=held)
    if broadcaster := said.either(series.broadcaster, series.broadcaster_en):
        text = f"{text} {said('broadcaster', name=broadcaster)}"
    table = [_table(material, said, name, title, films)] if films else []
    return [Paragraph(text), *table]


def _table(
    material: Material, said: Speech, name: str, title: str, films: Sequence[Activity]
) -> DataTable:
    listed = sorted(films, key=lambda film: (film.episode is None, film.episode or 0))
    rows: list[tuple[Cell, ...]] = [
        (
            film.episode,
            said.either(film.title, film.title_en) or said("nameless_activity"),
            day_of(film.date),
            film.minutes,
            said.chosen("activity_status", film.status or "planned"),
            material.served_by(film.id),
        )
        for film in listed
    ]
    return DataTable(
        name,
        title,
        tuple(ColumnHead(said(key), kind, share) for key, kind, share in _HEADS),
        tuple(rows),
        None,
        said("source_activities"),
    )
