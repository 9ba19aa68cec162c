"""Conflicts in words: what they are about, what it was, and each way to decide."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ecomig_desktop.models.conflicts import Case, Choice
from ecomig_desktop.views.field_names import field_name, kind_of_record
from ecomig_desktop.views.record_words import RecordWords, when
from ecomig_desktop.workbook import Workbook
from ecomig_desktop.workbook.disputes import ConflictValue


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
        return self.records.title(case.conflict.table, case.conflict.id)

    def subject(self, case: Case) -> str:
        """The record: kind and title."""
        return self.records.subject(case.conflict.table, case.conflict.id)

    def field(self, case: Case) -> str:
        """What is disputed."""
        return field_name(case.conflict.table, case.conflict.column)

    def before(self, case: Case) -> tuple[str, str]:
        """What to say above the choices: a word, and what it was or what happened."""
        if case.kind == "values":
            conflict = case.conflict
            value = self.records.value(conflict.table, conflict.column, conflict.ancestor)
            return QCoreApplication.translate("ConflictWords", "It was:"), value
        if case.kind == "deleted":
            return "", QCoreApplication.translate(
                "ConflictWords", "One laptop changed this record while another deleted it."
            )
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
            return self.records.value(conflict.table, conflict.column, choice.value)
        if case.kind == "deleted" and choice.kind == "delete":
            return QCoreApplication.translate("ConflictWords", "Delete")
        words = {
            "keep": QCoreApplication.translate("ConflictWords", "Keep"),
            "restore": QCoreApplication.translate("ConflictWords", "Bring back: {record}"),
            "clear": QCoreApplication.translate("ConflictWords", "Leave “{field}” empty"),
            "delete": QCoreApplication.translate("ConflictWords", "Delete: {record}"),
        }
        return words[choice.kind].format(
            record=self._target(case) if choice.kind == "restore" else self.title(case),
            field=self.field(case),
        )

    def detail(self, case: Case, choice: Choice) -> str:
        """What would be kept, at full length."""
        conflict = case.conflict
        keeps = choice.kind == "keep"
        return self.records.whole(conflict.table, conflict.id) if keeps else ""

    def said(self, choice: Choice) -> list[str]:
        """Who said so and when, one line a laptop."""
        return [self._said_by(each) for each in choice.said]

    def _said_by(self, said: ConflictValue) -> str:
        unnamed = QCoreApplication.translate("ConflictWords", "laptop {number}")
        laptop = said.laptop or unnamed.format(number=said.replica[:6])
        parts = (laptop, said.operator, when(said.at, self._language()))
        return " · ".join(part for part in parts if part)

    def _target(self, case: Case) -> str:
        if case.target is None:
            return ""
        return self.records.title(*case.target)
