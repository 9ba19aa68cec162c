"""Who has spoken on which theme, and who has not, as tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from ecomig_desktop import reference
from ecomig_desktop.domain.document import Block, Cell, ColumnHead, DataTable, Heading, Paragraph
from ecomig_desktop.domain.tables import NOTE_KINDS
from ecomig_desktop.reports.common_words import COMMON
from ecomig_desktop.reports.material import Material
from ecomig_desktop.reports.outcome_words import ANALYSIS
from ecomig_desktop.reports.speech import Speech


def spoken_blocks(material: Material) -> list[Block]:
    """Notes by theme against kind, sector and municipality, then who has not been heard."""
    said = material.speech(COMMON, ANALYSIS)
    if not material.notes:
        return []
    return [Heading(said("who_spoke")), *note_tables(material), *_silent(material, said)]


def note_tables(material: Material) -> list[Block]:
    """The numbers of notes by theme: by kind, hazard, the speaker's sector and municipality."""
    said, covered = material.speech(COMMON, ANALYSIS), material.theme_coverage
    kinds: Counter[tuple[str | None, str | None]] = Counter()
    hazards: Counter[tuple[str | None, str | None]] = Counter()
    for row in material.notes:
        theme = row.note.theme if row.note.theme in material.theme else None
        kinds[theme, row.note.kind] += 1
        hazards[theme, row.note.hazard] += 1
    told = {key for _, key in hazards}

    def rows(keys: Iterable[str], closed: str) -> list[tuple[str | None, str]]:
        return [(key, said.chosen(closed, key)) for key in keys]

    places: list[tuple[str | None, str]] = [
        (code, said.municipality(code)) for code in covered.municipalities
    ]
    return [
        _table(material, said, "theme_kind", rows(NOTE_KINDS, "note_kind"), kinds),
        _table(
            material,
            said,
            "theme_hazard",
            rows((each.key for each in reference.hazards() if each.key in told), "hazard"),
            hazards,
        ),
        _table(material, said, "theme_sector", rows(covered.sectors, "sector"), covered.by_sector),
        _table(material, said, "theme_municipality", places, covered.by_municipality),
    ]


def _table(
    material: Material,
    said: Speech,
    name: str,
    rows: Sequence[tuple[str | None, str]],
    spoken: Mapping[tuple[str | None, str | None], int],
) -> DataTable:
    """Rows against themes; what is not stated last, where there is any."""
    columns: list[str | None] = list(material.theme)
    columns += [None] if any(theme is None for theme, _ in spoken) else []
    known = {key for key, _ in rows}
    rest = sorted({key or "" for _, key in spoken if key not in known})
    listed = [*rows, *((key or None, key or said.unknown) for key in rest)]
    numbers = [[spoken.get((theme, key), 0) for theme in columns] for key, _ in listed]
    first = name.removeprefix("theme_")
    cells: list[tuple[Cell, ...]] = [
        (title, *many, sum(many)) for (_, title), many in zip(listed, numbers, strict=True)
    ]
    sums = [sum(column) for column in zip(*numbers, strict=True)]
    return DataTable(
        name,
        said(f"table_{name}"),
        theme_heads(material, said(first), columns),
        tuple(cells),
        (said("total"), *sums, sum(sums)),
        said("source_notes" if first == "municipality" else "source_all_notes"),
    )


def theme_heads(
    material: Material, first: str, themes: Iterable[str | None]
) -> tuple[ColumnHead, ...]:
    """The heads of a table with a column for each theme (None: without one) and their sum."""
    said = material.speech(COMMON)
    titles = (said.short_theme(material.theme.get(theme or "")) for theme in themes)
    return (
        ColumnHead(first, "text", 2),
        *(ColumnHead(title, "number") for title in titles),
        ColumnHead(said("total"), "number", 0.8),
    )


def _silent(material: Material, said: Speech) -> list[Block]:
    covered = material.theme_coverage
    blocks: list[Block] = [Heading(said("silent"), 2), Paragraph(said("silent_says"))]
    for theme in material.themes:
        sectors = [said.chosen("sector", each) for each in covered.silent_sectors(theme.id)]
        places = [said.municipality(each) for each in covered.silent_municipalities(theme.id)]
        blocks.append(Heading(said.short_theme(theme), 3))
        if not sectors and not places:
            blocks.append(Paragraph(said("all_spoke")))
        if sectors:
            blocks.append(Paragraph(said("silent_sectors", names=", ".join(sectors))))
        if places:
            blocks.append(Paragraph(said("silent_places", names=", ".join(places))))
    return blocks
