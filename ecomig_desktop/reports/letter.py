"""The letter with which a version of the list of actions is laid before a body.

Its list is that of the version, as it stood then, whatever became of it since. Whose names stand
at its head and foot, the recipient and the sender, are officials and not attendees.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ecomig_desktop.domain.document import (
    Block,
    Cell,
    CellKind,
    ColumnHead,
    DataTable,
    Document,
    Heading,
    Letterhead,
    PageBreak,
    Paragraph,
)
from ecomig_desktop.domain.outcomes import ListVersion, Submission
from ecomig_desktop.errors import Refused
from ecomig_desktop.reports.common_words import COMMON
from ecomig_desktop.reports.material import Material
from ecomig_desktop.reports.outcome_words import ACTIONS, LETTER
from ecomig_desktop.reports.people_counts import PeopleCounts, count_people
from ecomig_desktop.reports.speech import Speech, day_of
from ecomig_desktop.workbook.versions import Line

_HEADS: tuple[tuple[str, CellKind, float], ...] = (
    ("number", "text", 0.6),
    ("action", "text", 5.6),
    ("addressee", "text", 0.0),
    ("priority", "text", 1.2),
    ("timing", "text", 1.5),
    ("cost", "text", 1.8),
)


def letter_document(material: Material, submission: str | None = None) -> Document:
    """The letter of a submission, by its id; of the only one when none is named. Refused when
    there is no such submission, or several to choose from."""
    found = _submission(material, submission)
    said = material.speech(COMMON, ACTIONS, LETTER)
    lines = material.tracing.laid[found.id]
    version = next((v for v in material.tracing.versions if v.id == found.list_version), None)
    text = said.either(found.letter, found.letter_en)
    words = text.split("\n\n") if text else _default(material, said, found, len(lines))
    blocks: list[Block] = [Paragraph(each.strip()) for each in words if each.strip()]
    blocks += [PageBreak(), Heading(said("annex"))]
    if as_of := _as_of(said, version):
        blocks.append(Paragraph(as_of))
    if lines:
        blocks.append(_table(said, found, lines))
    else:
        blocks.append(Paragraph(said("no_lines")))
    return material.document(
        "letter", said("document"), blocks, letterhead=_letterhead(material, said, found)
    )


def _submission(material: Material, wanted: str | None) -> Submission:
    submissions = material.tracing.submissions
    if wanted is None and len(submissions) == 1:
        return submissions[0]
    found = next((each for each in submissions if each.id == wanted), None)
    if found:
        return found
    if not submissions:
        raise Refused("letter_no_submissions")
    if wanted is None:
        which = "".join(f"\n  {_called(material, each)}" for each in submissions)
        raise Refused("letter_which_submission", count=len(submissions), submissions=which)
    raise Refused("letter_no_such_submission", id=wanted[:80])


def _called(material: Material, each: Submission) -> str:
    """Which submission it is: its id, whom it went to and when."""
    said = material.speech()
    body = material.tracing.bodies.get(each.body or "")
    name = said.either(body.name, body.name_en) if body else said.unknown
    return f"{each.id}: {', '.join(filter(None, (name, said.short_day(each.sent_at))))}"


def _letterhead(material: Material, said: Speech, found: Submission) -> Letterhead:
    body = material.tracing.bodies.get(found.body or "")
    to = (said.either(body.name, body.name_en), (body.address or "").strip()) if body else ()
    project = material.project
    organisation = said.either(project.organisation, project.organisation_en)
    return Letterhead(
        tuple(each for each in (*to, (found.recipient or "").strip()) if each),
        found.number or "",
        day_of(found.sent_at) or material.today,
        "",
        tuple(each for each in ((found.sent_by or "").strip(), organisation) if each),
    )


def _default(material: Material, said: Speech, found: Submission, lines: int) -> list[str]:
    """What a letter says for which nobody wrote a text."""
    project = material.project
    title = said.either(project.title, project.title_en)
    intro = said("default_intro" if title else "default_intro_plain", project=title)
    words = [said("default_salutation"), intro]
    counts = _counted_by(material, day_of(found.sent_at) or material.today)
    if held := sum(each.present > 0 for each in counts.meetings):
        many = {"people": counts.people, "municipalities": len(counts.by_place)}
        words.append(said("default_numbers", meetings=held, **many))
    scope = "default_addressed" if found.scope == "addressed" else "default_all"
    words += [said(scope, lines=lines), said("default_request")]
    if due := said.until(found.answer_due):
        words.append(said("default_due", day=due))
    return [*words, said("default_regards")]


def _counted_by(material: Material, day: date) -> PeopleCounts:
    """What could be counted on the day of the letter."""
    lists = material.lists
    held = tuple(each for each in lists.meetings if (each.date or "") <= day.isoformat())
    return count_people(replace(lists, meetings=held))


def _as_of(said: Speech, version: ListVersion | None) -> str:
    if version is None or not said.day(version.made_at):
        return ""
    if title := said.either(version.title, version.title_en):
        return said("as_of", version=title, day=said.day(version.made_at))
    return said("as_of_day", day=said.on(version.made_at))


def _table(said: Speech, found: Submission, lines: Sequence[Line]) -> DataTable:
    """The lines that are laid before the body; addressees only where all are in it, and of what
    nothing is said in any line no column."""
    keys = [key for key, _, _ in _HEADS]
    rows = [dict(zip(keys, _row(said, line), strict=True)) for line in lines]
    heads = [
        head
        for head in _HEADS
        if any(row[head[0]] not in (None, "") for row in rows)
        and (head[0] != "addressee" or found.scope != "addressed")
    ]
    return DataTable(
        "list",
        said("table_letter"),
        tuple(ColumnHead(said(key), kind, share) for key, kind, share in heads),
        tuple(tuple(row[key] for key, _, _ in heads) for row in rows),
        None,
        said("note_letter"),
    )


def _row(said: Speech, line: Line) -> tuple[Cell, ...]:
    due = said.short_day(line.due)
    timing = said.chosen("timing", line.timing) if line.timing else ""
    return (
        line.number,
        said.either(line.text, line.text_en) or said("nameless"),
        "; ".join(said.either(body.name, body.name_en) for body in line.bodies),
        said.chosen("priority", line.priority) if line.priority else "",
        "; ".join(filter(None, (timing, said("due_by", day=due) if due else ""))),
        said.either(line.cost_note, line.cost_note_en),
    )
