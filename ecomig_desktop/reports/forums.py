"""The public forums of the campaign with their attendance."""

from __future__ import annotations

from ecomig_desktop.domain.document import Block, Cell, CellKind, ColumnHead, DataTable, Heading
from ecomig_desktop.domain.outcomes import Activity
from ecomig_desktop.reports.campaign_words import CAMPAIGN
from ecomig_desktop.reports.common_words import COMMON
from ecomig_desktop.reports.material import Material
from ecomig_desktop.reports.people_counts import present_at
from ecomig_desktop.reports.speech import Speech, day_of

_HEADS: tuple[tuple[str, CellKind, float], ...] = (
    ("date", "date", 1.2),
    ("title", "text", 3.2),
    ("place", "text", 0.0),
    ("status", "text", 1.3),
    ("listed", "number", 0.9),
    ("present", "number", 0.9),
    ("women", "number", 0.9),
    ("known", "number", 1.0),
)
_TOLD = 4  # columns that say something of a forum without a list


def forum_blocks(material: Material) -> list[Block]:
    """The forums by their date, with who came where any has a list; nothing for no forums."""
    said = material.speech(COMMON, CAMPAIGN)
    forums = [
        each
        for each in material.tracing.activities
        if each.kind == "public_forum" or each.meeting in material.meeting
    ]
    if not forums:
        return []
    shown = len(_HEADS) if material.counts.forums else _TOLD
    table = DataTable(
        "forum_attendance",
        said("table_forums" if material.counts.forums else "table_forums_alone"),
        tuple(ColumnHead(said(key), kind, share) for key, kind, share in _HEADS[:shown]),
        tuple(_row(material, said, each)[:shown] for each in forums),
        None,
        said("no_list" if material.counts.forums else "no_lists"),
    )
    return [Heading(said("forums")), table]


def _row(material: Material, said: Speech, forum: Activity) -> tuple[Cell, ...]:
    counted = next((e for e in material.counts.forums if e.meeting.id == forum.meeting), None)
    numbers: tuple[Cell, ...] = (None, None, None, None)
    if counted:
        people = present_at(material.lists, counted.meeting.id).values()
        women = sum(person.gender == "female" for person in people)
        numbers = (counted.listed, counted.present, women, counted.repeated)
    place = said.either(forum.place, forum.place_en)
    return (
        day_of(forum.date),
        said.either(forum.title, forum.title_en) or said("nameless_activity"),
        place or (said.municipality(forum.municipality) if forum.municipality else ""),
        said.chosen("activity_status", forum.status or "planned"),
        *numbers,
    )
