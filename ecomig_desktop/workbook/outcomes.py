"""What can be read of an open workbook about findings, the list of actions and the campaign."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date
from typing import TypeVar

from ecomig_desktop import reference
from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.domain.outcome_tables import ASPECTS
from ecomig_desktop.domain.outcomes import (
    Activity,
    Answer,
    Body,
    Figure,
    Finding,
    ListVersion,
    Recommendation,
    Reply,
    Series,
    Submission,
)
from ecomig_desktop.domain.tables import TABLES
from ecomig_desktop.store import beginnings, pairs, records
from ecomig_desktop.store.file import Database
from ecomig_desktop.workbook.outcome_commands import body_id, figure_id

_Noun = TypeVar("_Noun")
_BY_POSITION = "1 ORDER BY position IS NULL, position, id"


class Outcomes:
    """The reads of a workbook that speak of what came out of the meetings. None of them writes."""

    _db: Database

    def outcomes_begun(self, day: date) -> bool:
        """Whether by that day the first meeting was held (its day has come, somebody came, or a
        note was written), or anything that comes out of meetings is recorded already."""
        return beginnings.outcomes_begun(self._db, day.isoformat())

    def findings(self) -> list[Finding]:
        """The findings by theme, aspect and position; those without a theme last."""
        order = {str(theme["id"]): at for at, theme in enumerate(self._theme_rows())}
        aspects = {aspect: at for at, aspect in enumerate(ASPECTS)}
        return sorted(
            self._all(Finding, "finding"),
            key=lambda each: (
                order.get(each.theme or "", len(order)),
                aspects.get(each.aspect or "", len(aspects)),
                each.position is None,
                each.position or 0.0,
                each.id,
            ),
        )

    def recommendations(self) -> list[Recommendation]:
        """The list of actions in its order."""
        return self._all(Recommendation, "recommendation", _BY_POSITION)

    def pairs(self, table: str) -> list[tuple[str, str]]:
        """A set as pairs (owner, what it points at), such as ("finding_note"): (finding, note).
        A pair one of whose ends is gone is a conflict of its own and left out."""
        return pairs.pairs(self._db, table)

    def joined(self, table: str, one: str) -> list[str]:
        """What is in the set of one owner, by id."""
        return [other for _, other in pairs.pairs(self._db, table, one)]

    def pairs_with(self, table: str, row: str) -> list[tuple[str, str]]:
        """(table, id) of every pair that puts a record into a set and says nothing else."""
        return pairs.pairs_with(self._db, table, row)

    def bodies(self, *, hidden: bool = False) -> list[Body]:
        """Whom the list may be laid before, by position: those that ship, as the workbook has
        changed them, and its own. With `hidden` also those that somebody took off the list."""
        stored = {each.id: each for each in self._all(Body, "body")}
        return _laid_over(self.shipped_bodies(), stored, hidden=hidden)

    def shipped_bodies(self) -> Iterator[Body]:
        """The bodies that ship, as they ship."""
        for at, term in enumerate(reference.vocabulary("body"), 1):
            names = (term.name_ka, term.name_en)
            yield Body(body_id(term.key), term.key, float(at), *names, is_kept=False)

    def body(self, row: str) -> Body | None:
        """One body, also one that is only in the list that ships, or hidden."""
        return next((each for each in self.bodies(hidden=True) if each.id == row), None)

    def figures(self, *, hidden: bool = False) -> list[Figure]:
        """The figures that themes can be assessed by, by position: those that ship, as the
        workbook has changed them, and its own."""
        stored = {each.id: each for each in self._all(Figure, "indicator")}
        return _laid_over(self.shipped_figures(), stored, hidden=hidden)

    def shipped_figures(self) -> Iterator[Figure]:
        """The figures that ship, as they ship, under the themes of the workbook."""
        themes = {row["letter_en"]: str(row["id"]) for row in self._theme_rows()}
        for at, each in enumerate(reference.indicators(), 1):
            yield Figure(
                figure_id(each.key),
                each.key,
                themes.get(each.theme),
                float(at),
                each.name_ka,
                each.name_en,
                each.value_type,
                is_kept=False,
            )

    def list_versions(self) -> list[ListVersion]:
        """The versions of the list of actions, the oldest first."""
        return self._all(ListVersion, "list_version", "1 ORDER BY made_at IS NULL, made_at, id")

    def submissions(self) -> list[Submission]:
        """What was laid before whom, the oldest first; those without a date last."""
        return self._all(Submission, "submission", "1 ORDER BY sent_at IS NULL, sent_at, id")

    def replies(self) -> list[Reply]:
        """What was answered, the oldest first; those without a date last."""
        return self._all(Reply, "reply", "1 ORDER BY date IS NULL, date, id")

    def answers(self) -> list[Answer]:
        """What replies say of single recommendations."""
        return self._all(Answer, "reply_recommendation")

    def series(self) -> list[Series]:
        """The series of films, by id."""
        return self._all(Series, "series")

    def activities(self) -> list[Activity]:
        """The campaign by date and time; what has no date last."""
        return self._all(
            Activity, "activity", "1 ORDER BY date IS NULL, date, starts, episode, title, id"
        )

    def forum_meetings(self) -> dict[str, str]:
        """Meetings that carry the list of attendees of a forum: meeting id -> activity id. They
        are no meetings of the schedule."""
        return dict(pairs.forum_meetings(self._db))

    def scheduled_meetings(self) -> list[Meeting]:
        """The meetings of the schedule in their order, without those that carry the list of
        attendees of an activity."""
        lists = self.forum_meetings()
        return [meeting for meeting in self.meetings() if meeting.id not in lists]

    def meetings(self) -> list[Meeting]:
        """All meetings."""
        raise NotImplementedError

    def _all(self, noun: type[_Noun], table: str, condition: str = "1 ORDER BY id") -> list[_Noun]:
        rows = records.where(self._db, TABLES[table], condition)
        return [noun(**row) for row in rows]

    def _theme_rows(self) -> list[records.Row]:
        return records.where(self._db, TABLES["theme"], "1 ORDER BY position, letter, id")


_Listed = TypeVar("_Listed", Body, Figure)


def _laid_over(
    shipped: Iterator[_Listed], stored: dict[str, _Listed], *, hidden: bool
) -> list[_Listed]:
    """What ships, each entry with what the workbook says of it, and the workbook's own, by
    position; those without one last."""
    entries = [_with(each, stored.pop(each.id, None)) for each in shipped]
    entries += sorted(stored.values(), key=lambda each: each.id)
    entries.sort(key=lambda each: (each.position is None, each.position or 0.0))
    return [each for each in entries if hidden or not each.hidden]


def _with(shipped: _Listed, stored: _Listed | None) -> _Listed:
    """An entry that ships, and what the workbook says otherwise."""
    if stored is None:
        return shipped
    said = {each.name: getattr(stored, each.name) for each in fields(stored)}
    return replace(shipped, **{name: value for name, value in said.items() if value is not None})
