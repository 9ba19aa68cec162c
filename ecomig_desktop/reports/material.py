"""What a document is made of: everything that a workbook says, read when it is first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from itertools import product
from typing import Any

from ecomig_desktop.domain.attendance import Attendance
from ecomig_desktop.domain.clock import moment, stamp
from ecomig_desktop.domain.document import Block, Document, Letterhead
from ecomig_desktop.domain.meeting import Meeting, Project, Theme
from ecomig_desktop.domain.note import Attachment
from ecomig_desktop.domain.outcomes import Activity, Figure
from ecomig_desktop.domain.person import Person
from ecomig_desktop.reports.choice_words import Pair
from ecomig_desktop.reports.contacts import Contacts
from ecomig_desktop.reports.coverage import (
    Coverage,
    ThemeCoverage,
    coverage,
    theme_coverage,
)
from ecomig_desktop.reports.figures import FigureTable, figure_tables
from ecomig_desktop.reports.marks import finding_marks, meeting_numbers, note_marks
from ecomig_desktop.reports.naming import Cover, consenting
from ecomig_desktop.reports.orphans import Orphan, orphans
from ecomig_desktop.reports.people_counts import (
    Lists,
    PeopleCounts,
    count_people,
    read_lists,
)
from ecomig_desktop.reports.speech import Speech
from ecomig_desktop.reports.tracing import Trace, Tracing
from ecomig_desktop.workbook import Workbook
from ecomig_desktop.workbook.reading import NoteRow


class Material:
    """The workbook in the words of one language, as of `today`."""

    def __init__(self, workbook: Workbook, language: str, today: date | None = None) -> None:
        self.workbook = workbook
        self.language = language
        self.today = today or moment(stamp(workbook.now_ms())).astimezone().date()

    def speech(self, *words: Mapping[str, Pair]) -> Speech:
        """The words of a document."""
        return Speech(self.language, *words, forums=self.forums)

    def document(
        self,
        name: str,
        title: str,
        blocks: list[Block],
        *,
        subtitle: str = "",
        letterhead: Letterhead | None = None,
    ) -> Document:
        """A document with what all have at their head and foot."""
        project, said = self.project, self.speech()
        return Document(
            name,
            self.language,
            title,
            subtitle or said.either(project.title, project.title_en),
            said.either(project.organisation, project.organisation_en),
            tuple(
                text
                for text in (
                    said.either(project.funder, project.funder_en),
                    said.either(project.disclaimer, project.disclaimer_en),
                )
                if text
            ),
            self.today,
            letterhead,
            tuple(blocks),
            self.workbook.path.name,
        )

    @cached_property
    def project(self) -> Project:
        """The project."""
        return self.workbook.project()

    @cached_property
    def themes(self) -> list[Theme]:
        """The themes in their order."""
        return self.workbook.themes()

    @cached_property
    def theme(self) -> dict[str, Theme]:
        """The themes by their id."""
        return {each.id: each for each in self.themes}

    def is_of(self, theme: str | None, wanted: Theme | None) -> bool:
        """Whether something of a theme belongs under `wanted`; a theme that is gone is none."""
        return (theme if theme in self.theme else None) == (wanted.id if wanted else None)

    @cached_property
    def lists(self) -> Lists:
        """Who was at the meetings."""
        return read_lists(self.workbook)

    @cached_property
    def meeting(self) -> dict[str, Meeting]:
        """Meetings and forums by their id, in order."""
        return {each.id: each for each in (*self.lists.meetings, *self.lists.forums)}

    @cached_property
    def counts(self) -> PeopleCounts:
        """The people, counted."""
        return count_people(self.lists)

    @cached_property
    def notes(self) -> list[NoteRow]:
        """All notes in which something stands, the oldest first."""
        return [row for row in self.tracing.notes if not row.note.is_empty]

    @cached_property
    def note(self) -> dict[str, NoteRow]:
        """All notes by their id."""
        return {row.note.id: row for row in self.tracing.notes}

    @cached_property
    def coverage(self) -> Coverage:
        """Which municipalities were reached."""
        return coverage(self.counts, self.notes, self.project.target_municipalities)

    @cached_property
    def theme_coverage(self) -> ThemeCoverage:
        """Who has spoken on which theme."""
        return theme_coverage(self.counts, self.notes, self.theme)

    @cached_property
    def indicators(self) -> list[Figure]:
        """The figures that themes can be assessed by, also those off the list."""
        return self.workbook.figures(hidden=True)

    @cached_property
    def figures(self) -> tuple[FigureTable, ...]:
        """The figures that were told."""
        return figure_tables(self.indicators, self.notes)

    @cached_property
    def tracing(self) -> Tracing:
        """The links between notes, findings, the list of actions and the campaign."""
        return Tracing(self.workbook)

    @cached_property
    def traces(self) -> list[Trace]:
        """Every recommendation, both ways."""
        return self.tracing.traces()

    def served_by(self, activity: str) -> str:
        """The numbers of the recommendations that an activity serves, in the list's order."""
        served = self.tracing.served.get(activity, set())
        return ", ".join(number for row, number in self.tracing.numbers.items() if row in served)

    @cached_property
    def orphans(self) -> list[Orphan]:
        """What hangs in the air."""
        return orphans(self.tracing, self.today)

    @cached_property
    def numbers(self) -> dict[str, str]:
        """The numbers of meetings by their id."""
        return meeting_numbers(self.workbook.meetings(), self.forums, self.language)

    @cached_property
    def forums(self) -> dict[str, Activity]:
        """The activities that have a list, by the meeting that carries it."""
        activities = {each.id: each for each in self.workbook.activities()}
        lists = self.workbook.forum_meetings().items()
        return {meeting: activities[activity] for meeting, activity in lists}

    @cached_property
    def marks(self) -> dict[str, str]:
        """The marks of notes by their id."""
        notes = (row.note for row in self.tracing.notes)
        return note_marks(notes, self.numbers, self.language)

    @cached_property
    def finding_marks(self) -> dict[str, str]:
        """The marks of findings by their id."""
        return finding_marks(self.tracing.findings, self.language)

    @cached_property
    def named(self) -> frozenset[str]:
        """Who agreed to be named, by their one id."""
        attendances = (Attendance(**row) for row in self._rows["attendance"])
        days = {each.id: each.date or "" for each in self.meeting.values()}
        return consenting(attendances, self._mains, days)

    @cached_property
    def _people_ever(self) -> dict[str, dict[str, set[str]]]:
        """What was ever entered of people."""
        return self.workbook.people_ever()

    @cached_property
    def _mains(self) -> dict[str, str]:
        """The one id of each person who is one with others."""
        return self.workbook.mains_of(self._people_ever)

    @cached_property
    def attachments(self) -> list[Attachment]:
        """All files that are kept, by what they are attached to and their names."""
        found = (Attachment(**row) for row in self._rows["attachment"])
        return sorted(
            found, key=lambda each: (each.record_table or "", each.file_name or "", each.id)
        )

    @cached_property
    def _rows(self) -> dict[str, list[dict[str, Any]]]:
        """The records of the tables that the workbook has no nouns of as a whole."""
        rows: dict[str, list[dict[str, Any]]] = {"attendance": [], "attachment": []}
        for table, row in self.workbook.records():
            if table in rows:
                rows[table].append(row)
        return rows

    @cached_property
    def cover(self) -> Cover:
        """What covers the names of all others, under every name that they ever had."""
        hidden: list[Person] = []
        named: list[Person] = []
        for row, said in self._people_ever.items():
            agreed = self._mains.get(row, row) in self.named
            if agreed and (person := self.workbook.person(row)):
                named.append(person)
                continue
            names = product(said["given_name"] or (None,), said["family_name"] or (None,))
            hidden += (Person(row, given_name=one, family_name=other) for one, other in names)
        ever = self._people_ever.values()
        phones, emails = (
            {each for said in ever for each in said[column]} for column in ("phone", "email")
        )
        return Cover(hidden, named, Contacts(phones, emails))
