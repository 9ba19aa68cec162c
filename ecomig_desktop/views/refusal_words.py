"""Why something was refused, in the words of the screen: records by what they are called."""

from __future__ import annotations

from ecomig_desktop.domain.tables import TABLES
from ecomig_desktop.errors import Refused
from ecomig_desktop.views.record_words import RecordWords
from ecomig_desktop.workbook import Workbook


def refusal_sentence(error: Refused, workbook: Workbook, language: str) -> str:
    """The sentence of a refusal; that of a record which others still use names both."""
    if error.key == "still_referenced":
        table, row = str(error.facts.get("table", "")), str(error.facts.get("id", ""))
        by, _, user = str(error.facts.get("by", "")).partition(" ")
        if table in TABLES and by in TABLES and user:
            words = RecordWords(workbook, language)
            error = Refused(
                "still_used", record=words.subject(table, row), by=words.subject(by, user)
            )
    return error.sentence(language)
