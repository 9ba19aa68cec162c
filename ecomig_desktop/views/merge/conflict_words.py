"""Conflicts in words: what they are about, what it was, the ways to decide, and decisions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ecomig_desktop.domain.change import DELETED, Value, is_replica
from ecomig_desktop.domain.tables import TABLES
from ecomig_desktop.views.field_names import field_name, kind_of_record
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP
from ecomig_desktop.views.meeting_words import place_name
from ecomig_desktop.views.record_words import RecordWords
from ecomig_desktop.views.value_words import when
from ecomig_desktop.workbook import Workbook
from ecomig_desktop.workbook.cases import Case, Choice
from ecomig_desktop.workbook.deciding import Ruling
from ecomig_desktop.workbook.disputes import Conflict, Settled
from ecomig_desktop.workbook.sides import ConflictValue

_LEFT = {
    "deletion": QT_TRANSLATE_NOOP("ConflictWords", "edited and deleted"),
    "gone": QT_TRANSLATE_NOOP("ConflictWords", "points at a record that is gone"),
    "same_time": QT_TRANSLATE_NOOP("ConflictWords", "said at the same time"),
    "not_text": QT_TRANSLATE_NOOP("ConflictWords", "is no text"),
    "same_length": QT_TRANSLATE_NOOP("ConflictWords", "equally long"),
    "several_filled": QT_TRANSLATE_NOOP("ConflictWords", "several are filled in"),
    "none_filled": QT_TRANSLATE_NOOP("ConflictWords", "none is filled in"),
    "other_laptops": QT_TRANSLATE_NOOP("ConflictWords", "only other laptops say something"),
    "no_proposal": QT_TRANSLATE_NOOP("ConflictWords", "is no long text"),
    "needs_look": QT_TRANSLATE_NOOP("ConflictWords", "both changed the same place"),
    "not_allowed": QT_TRANSLATE_NOOP("ConflictWords", "the value is not allowed here"),
}
_HEADINGS = {
    "record": QT_TRANSLATE_NOOP("ConflictWords", "Record"),
    "field": QT_TRANSLATE_NOOP("ConflictWords", "Field"),
    "now": QT_TRANSLATE_NOOP("ConflictWords", "Shown now"),
    "then": QT_TRANSLATE_NOOP("ConflictWords", "Then"),
}


class ConflictWords:
    """Words for the conflicts of one workbook; `language` tells which one is on the screen."""

    def __init__(self, workbook: Workbook, language: Callable[[], str]) -> None:
        self._workbook = workbook
        self._language = language

    @property
    def records(self) -> RecordWords:
        """Words for records, in the language on the screen."""
        return RecordWords(self._workbook, self._language())

    def lines(self, case: Case) -> tuple[str, str]:
        """The record without its kind, and under it the kind and what is disputed."""
        return self.title(case), f"{kind_of_record(case.conflict.table)} · {self.field(case)}"

    def title(self, case: Case) -> str:
        """The record without its kind."""
        return self.records.title(*case.record)

    def subject(self, case: Case) -> str:
        """The record: kind and title."""
        return self.records.subject(*case.record)

    def field(self, case: Case) -> str:
        """What is disputed."""
        return field_name(case.conflict.table, case.conflict.column)

    def before(self, case: Case) -> tuple[str, str]:
        """What to say above the choices: that it was so, and who had said it; and what it was, or
        what happened."""
        if case.kind == "values":
            conflict = case.conflict
            value = self._value(conflict, conflict.ancestor)
            by = self.said_by(conflict.before, conflict.table) if conflict.before else ""
            word = QCoreApplication.translate("ConflictWords", "It was")
            return " · ".join(filter(None, (word, by))), value
        if case.kind == "deleted":
            text = QCoreApplication.translate(
                "ConflictWords", "One laptop changed this record while another deleted it."
            )
            return "", text
        return "", self._what_is_gone(case)

    def _what_is_gone(self, case: Case) -> str:
        if len(case.choices) < 2:
            return QCoreApplication.translate(
                "ConflictWords",
                "It points at a record that is not here: it may be in a file that has not come.",
            )
        text = QCoreApplication.translate(
            "ConflictWords", "It points at “{record}”, which another laptop deleted."
        )
        return text.format(record=self._target(case))

    def choice(self, case: Case, choice: Choice) -> str:
        """What a choice would make of the record."""
        conflict = case.conflict
        if choice.kind == "value":
            return self._value(conflict, choice.value)
        if case.kind == "deleted":
            return self.outcome(conflict, choice.value)
        words = {
            "restore": QCoreApplication.translate("ConflictWords", "Bring back: {record}"),
            "clear": QCoreApplication.translate("ConflictWords", "Leave “{field}” empty"),
            "delete": QCoreApplication.translate("ConflictWords", "Delete: {record}"),
        }
        return words[choice.kind].format(
            record=self._target(case) if choice.kind == "restore" else self.title(case),
            field=self.field(case),
        )

    def outcome(self, of: Conflict | Settled, value: Value) -> str:
        """What a field would have; of "deleted" what becomes of the record."""
        if of.column != DELETED:
            return self._value(of, value)
        if value:
            return QCoreApplication.translate("ConflictWords", "Delete")
        return QCoreApplication.translate("ConflictWords", "Keep")

    def _value(self, of: Conflict | Settled, value: Value) -> str:
        return self.records.value(of.table, of.column, value, of.id)

    def detail(self, case: Case, choice: Choice) -> str:
        """What would be kept, at full length."""
        keeps = choice.kind == "keep"
        return self.records.whole(*case.record) if keeps else ""

    def said(self, case: Case, choice: Choice) -> list[str]:
        """Who said so, where and when, one line a laptop."""
        return [self.said_by(each, case.conflict.table) for each in choice.said]

    def said_by(self, said: ConflictValue, table: str) -> str:
        """Laptop, operator, meeting (where the record does not name its own), and when."""
        meeting = self._place(said) if TABLES[table].column("meeting") is None else ""
        parts = (laptop_name(said), said.operator, meeting, _whole(when(said.at, self._language())))
        return " · ".join(part for part in parts if part)

    def _place(self, said: ConflictValue) -> str:
        found = self._workbook.meeting(said.meeting) if said.meeting else None
        return place_name(found, self._language()) if found else ""

    def _target(self, case: Case) -> str:
        return self.records.title(*case.target) if case.target else ""

    def settled_lines(self, settled: Settled) -> tuple[str, str]:
        """The record, and under it the field and what was decided."""
        field = field_name(settled.table, settled.column)
        return self.records.title(settled.table, settled.id), f"{field}: {self.decided(settled)}"

    def decided(self, settled: Settled) -> str:
        """What was taken; where nobody decided, what the laptops came to say."""
        value = settled.decision.value if settled.decision else settled.now
        return self.outcome(settled, value)

    def ruling(self, ruling: Ruling, column: str) -> str:
        """A cell of what a rule would do."""
        conflict = ruling.conflict
        if column == "record":
            return self.records.title(conflict.table, conflict.id)
        if column == "field":
            return field_name(conflict.table, conflict.column)
        if column == "now" or ruling.decided:
            value = conflict.shown if column == "now" else ruling.value
            return self.outcome(conflict, value)
        return QCoreApplication.translate("ConflictWords", _LEFT[ruling.why])

    def heading(self, column: str) -> str:
        """A heading over those cells."""
        return QCoreApplication.translate("ConflictWords", _HEADINGS[column])


def laptop_name(said: ConflictValue) -> str:
    """The laptop's name, or the beginning of its number."""
    return laptop_word(said.where)


def laptop_word(where: str) -> str:
    """The same for a laptop as `ConflictValue.where` names it."""
    unnamed = QCoreApplication.translate("ConflictWords", "laptop {number}")
    return unnamed.format(number=where[:6]) if is_replica(where) else where


def _whole(text: str) -> str:
    """A text that no line breaks in the middle."""
    return text.replace(" ", "\N{NO-BREAK SPACE}")
