"""Writes the README's chapter on tables and columns from the list in `domain/tables.py`.

`python -m tests.format_tables` puts it into the README; a test holds that it is up to date.
"""

from __future__ import annotations

from pathlib import Path

from ecomig_desktop.domain.tables import TABLES, Column, Kind, Table

README = Path(__file__).parent.parent / "README.md"
BEGIN = "<!-- tables: written by python -m tests.format_tables -->\n"
END = "<!-- end of tables -->\n"

_ABOUT = {
    "project": "What the series of meetings is, and the texts that its papers carry; one row.",
    "theme": "The questions that every meeting works on.",
    "meeting": "The schedule.",
    "agenda_item": "The agenda of each meeting.",
    "person": "Everybody who was invited or came.",
    "attendance": "Who is on which meeting's list, and what they agreed to.",
    "note": "What was said; for a figure also which one, its value and unit.",
    "attachment": "Files that belong to a record; their bytes are kept once, by their hash.",
    "sheet": "The attendance sheets that were printed, and which rows stand on which page.",
    "duplicate": "Whether two people are one: what was decided, and whose value shows per field.",
    "expected_laptop": "Which laptops a return file of a meeting is expected from.",
    "indicator": "Figures that themes are assessed by: what differs from the list that ships. "
    "Of an entry that ships only `key` and what was changed is kept.",
    "body": "Whom the list of actions is laid before: those in use, and what differs from the "
    "list that ships. Of an entry that ships only `key` and what was changed is kept.",
    "finding": "What the meetings showed on a theme.",
    "finding_note": "The notes that a finding rests on.",
    "recommendation": "The list of actions. Without `number` it has the one under which it was "
    "laid before a body last; else it is counted by its place.",
    "recommendation_body": "Whom a recommendation is addressed to.",
    "recommendation_finding": "The findings that a recommendation rests on.",
    "recommendation_note": "The notes that a recommendation rests on.",
    "recommendation_person": "Who among the attendees supports a recommendation.",
    "list_version": "The list of actions as it was at a moment, whole, for ever.",
    "submission": "Which version went to which body: all of it, or only what is addressed to that "
    "body.",
    "reply": "What a body answered; documents are attachments of it.",
    "reply_recommendation": "What a reply says of single recommendations.",
    "series": "Series of documentary films.",
    "activity": "The campaign. A forum with attendees has a `meeting`, a film a `series`.",
    "activity_person": "People met.",
    "activity_body": "Bodies met.",
    "activity_recommendation": "The recommendations that an activity serves.",
}

_KINDS = {
    Kind.INTEGER: "whole number",
    Kind.NUMBER: "number",
    Kind.YES_NO: "yes or no",
    Kind.DATE: "date, `YYYY-MM-DD`",
    Kind.TIME: "time, `HH:MM`",
    Kind.MOMENT: "moment at the venue, `YYYY-MM-DDTHH:MM[:SS]`, or `HH:MM` of the meeting's day",
    Kind.MUNICIPALITY: "code of `resources/data/municipalities.csv`, or `central`",
    Kind.HAZARD: "hazard's key in `resources/data/vocabulary.csv`",
    Kind.JSON: "JSON",
}


def kind_in_words(column: Column) -> str:
    """What a column's values are, as the README says it."""
    if column.kind is Kind.TEXT:
        return "text, up to " + f"{column.limit:,}".replace(",", " ") + " characters"
    if column.kind is Kind.CHOICE:
        return "one of " + ", ".join(f"`{choice}`" for choice in column.choices)
    if column.kind is Kind.REFERENCE:
        return "id of any record" if column.refers == "*" else f"id of a `{column.refers}`"
    return _KINDS[column.kind]


def table_in_words(table: Table) -> str:
    """One table's part of the chapter."""
    lines = [f"#### `{table.name}`", "", _ABOUT[table.name]]
    if table.derived:
        parts = " and ".join(f"`{name}`" for name in table.derived)
        lines[-1] += f" The row's id follows from {parts}."
    lines += ["", "| column | what it holds |", "|---|---|"]
    lines += [f"| `{column.name}` | {kind_in_words(column)} |" for column in table.columns]
    return "\n".join(lines) + "\n"


def chapter() -> str:
    """The whole chapter, between its marks."""
    return BEGIN + "\n" + "\n".join(table_in_words(table) for table in TABLES.values()) + "\n" + END


def with_chapter(readme: str) -> str:
    """The README's text with the chapter as it should be."""
    before, _, rest = readme.partition(BEGIN)
    _, _, after = rest.partition(END)
    return before + chapter() + after


if __name__ == "__main__":
    README.write_text(with_chapter(README.read_text(encoding="utf-8")), encoding="utf-8")
