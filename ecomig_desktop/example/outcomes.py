"""What the office of the example has made of its first meetings: findings with their notes, a
first list of actions, a letter with its answer, and the campaign that begins."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.domain.note import Note
from ecomig_desktop.domain.outcomes import Body
from ecomig_desktop.example.conclusions import (
    ACTIVITIES,
    CONCLUSIONS,
    EPISODES,
    FIRST_FILM_AFTER,
    PROPOSALS,
    Planned,
    Proposal,
)
from ecomig_desktop.example.people import Values
from ecomig_desktop.example.scribe import Scribe
from ecomig_desktop.workbook import Put
from ecomig_desktop.workbook.outcome_commands import body_id, kept
from ecomig_desktop.workbook.versions import keep_version

_MOST_EVIDENCE = 6
_LAID_BEFORE = ("mra", "nea")
_ANSWERS = ("accepted", "declined")

Rows = dict[str, str]
"""Ids by "theme aspect": of the findings, or of the lines of the list that rest on them."""


def conclude(office: Scribe, last_meeting: Meeting, doubtful: Collection[str]) -> None:
    """Write all of it, in the weeks after the last meeting. Nothing rests on notes that
    are `doubtful`, since somebody will delete them."""
    last = datetime.fromisoformat(f"{last_meeting.date}T10:00")
    with office.workbook.batch():
        office.at(last + timedelta(days=1))
        lines = _recommend(office, _find(office, doubtful))
        office.at(last + timedelta(days=3))
        _campaign(office, lines, last)
        _submit(office, lines, last + timedelta(days=4))


def _find(office: Scribe, doubtful: Collection[str]) -> Rows:
    themes = {theme.letter_en: theme.id for theme in office.workbook.themes()}
    notes = [row.note for row in office.workbook.notes() if row.note.id not in doubtful]
    made: Rows = {}
    for place, each in enumerate(CONCLUSIONS, 1):
        theme, row = themes[each.theme], office.new_id()
        values: Values = {"theme": theme, "aspect": each.aspect, "position": float(place)}
        values |= {"title": each.title, "title_en": each.title_en}
        values |= {"text": each.text, "text_en": each.text_en}
        rests_on = _evidence(office, notes, theme, each.aspect)
        joined = _joined("finding_note", "finding", row, "note", (note.id for note in rests_on))
        office.do("add_finding", Put("finding", values, row), *joined)
        made[f"{each.theme} {each.aspect}"] = row
    return made


def _evidence(office: Scribe, notes: list[Note], theme: str | None, aspect: str) -> list[Note]:
    fitting = [note for note in notes if note.theme == theme and note.kind == aspect]
    return office.chance.sample(fitting, min(_MOST_EVIDENCE, len(fitting)))


def _joined(
    table: str, owner: str, one: str, pointed: str, others: Iterable[str]
) -> tuple[Put, ...]:
    return tuple(Put(table, {owner: one, pointed: other}) for other in others)


def _recommend(office: Scribe, findings: Rows) -> Rows:
    made: Rows = {}
    for place, each in enumerate(PROPOSALS, 1):
        row = made[each.finding] = office.new_id()
        bodies = _bodies(office, each.bodies)
        office.do(
            "add_recommendation",
            Put("recommendation", _line(office, each, place), row),
            *_joined(
                "recommendation_finding", "recommendation", row, "finding", [findings[each.finding]]
            ),
            *_joined("recommendation_person", "recommendation", row, "person", _some(office)),
            *(edit for body in bodies for edit in kept(body) if isinstance(edit, Put)),
            *_joined(
                "recommendation_body", "recommendation", row, "body", (body.id for body in bodies)
            ),
        )
    return made


def _line(office: Scribe, proposal: Proposal, place: int) -> Values:
    themes = {theme.letter_en: theme.id for theme in office.workbook.themes()}
    went_out = any(key in proposal.bodies for key in _LAID_BEFORE)
    return {
        "position": float(place),
        "theme": themes[proposal.theme],
        "text": proposal.text,
        "text_en": proposal.text_en,
        "priority": proposal.priority,
        "timing": proposal.timing,
        "cost_note": proposal.cost or None,
        "cost_note_en": proposal.cost_en or None,
        "status": "submitted" if went_out else "agreed",
    }


def _bodies(office: Scribe, keys: Iterable[str]) -> list[Body]:
    found = (office.workbook.body(body_id(key)) for key in keys)
    return [body for body in found if body]


def _some(office: Scribe) -> list[str]:
    """A few of those who were at the first meeting."""
    ids = office.workbook.attendee_ids(office.workbook.meetings()[0].id)
    people = [each.person.id for each in office.workbook.attendees(ids)]
    return office.chance.sample(people, min(len(people), office.chance.randrange(2, 7)))


def _campaign(office: Scribe, lines: Rows, last: datetime) -> None:
    """Meetings with those who decide, forums, and a series of films."""
    for each in ACTIVITIES:
        row, day = office.new_id(), last + timedelta(days=each.after)
        bodies = _bodies(office, each.bodies)
        office.do(
            "add_activity",
            Put("activity", _activity(each, day), row),
            *(edit for body in bodies for edit in kept(body) if isinstance(edit, Put)),
            *_joined("activity_body", "activity", row, "body", (body.id for body in bodies)),
            *_joined(
                "activity_recommendation",
                "activity",
                row,
                "recommendation",
                (lines[each] for each in each.serves),
            ),
        )
    _films(office, last + timedelta(days=FIRST_FILM_AFTER))


def _activity(planned: Planned, day: datetime) -> Values:
    return {
        "kind": planned.kind,
        "title": planned.title,
        "title_en": planned.title_en,
        "date": day.date().isoformat(),
        "starts": "12:00",
        "place": planned.place,
        "place_en": planned.place_en,
        "municipality": planned.municipality,
        "status": "held" if planned.outcome else "planned",
        "outcome": planned.outcome or None,
        "outcome_en": planned.outcome_en or None,
    }


def _films(office: Scribe, first: datetime) -> None:
    series = office.new_id()
    values: Values = {"title": "სახლი, რომელიც დავტოვეთ", "title_en": "The house we left"}
    values |= {"episodes": len(EPISODES)}
    office.do("add_series", Put("series", values, series))
    for number, (title, english) in enumerate(EPISODES, 1):
        film: Values = {"kind": "documentary", "title": title, "title_en": english}
        film |= {"series": series, "episode": number, "minutes": 19, "status": "planned"}
        film["date"] = (first + timedelta(weeks=number - 1)).date().isoformat()
        office.do("add_activity", Put("activity", film, office.new_id()))


def _submit(office: Scribe, lines: Rows, day: datetime) -> None:
    """A first version of the list is laid before two bodies; one has answered in part."""
    workbook, by = office.workbook, office.workbook.operator
    version = office.new_id()
    (kept_so,) = keep_version(workbook, at=office.at(day), by=by).edits
    titles = {"title": "პირველი ვერსია", "title_en": "First version"}
    if isinstance(kept_so, Put):
        office.do("keep_version", Put("list_version", {**kept_so.values, **titles}, version))
    sent = {key: office.new_id() for key in _LAID_BEFORE}
    for number, (key, row) in enumerate(sent.items(), 1):
        values: Values = {"list_version": version, "body": body_id(key), "scope": "addressed"}
        values |= {"sent_at": day.date().isoformat(), "sent_by": by, "way": "letter"}
        values |= {"number": f"01/{number}"}
        values["answer_due"] = (day + timedelta(days=30)).date().isoformat()
        office.do("add_submission", Put("submission", values, row))
    _answer(office, sent["mra"], [lines["b problem"], lines["c problem"]], day + timedelta(days=13))


def _answer(office: Scribe, submission: str, lines: list[str], day: datetime) -> None:
    office.at(day)
    row = office.new_id()
    reply: Values = {"submission": submission, "date": day.date().isoformat(), "number": "4/118"}
    reply |= {"outcome": "partly_accepted", "text": "წინადადებების ნაწილი გაზიარებულია."}
    said = list(zip(lines, _ANSWERS, strict=True))
    office.do(
        "add_reply",
        Put("reply", reply, row),
        *(
            Put("reply_recommendation", {"reply": row, "recommendation": line, "answer": answer})
            for line, answer in said
        ),
        *(Put("recommendation", {"status": answer}, line) for line, answer in said),
    )
