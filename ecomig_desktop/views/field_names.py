"""What every table and column of a workbook is called on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ecomig_desktop.views.language import QT_TRANSLATE_NOOP

_KINDS = {
    "project": QT_TRANSLATE_NOOP("FieldNames", "Project"),
    "theme": QT_TRANSLATE_NOOP("FieldNames", "Theme"),
    "meeting": QT_TRANSLATE_NOOP("FieldNames", "Meeting"),
    "agenda_item": QT_TRANSLATE_NOOP("FieldNames", "Agenda item"),
    "person": QT_TRANSLATE_NOOP("FieldNames", "Person"),
    "attendance": QT_TRANSLATE_NOOP("FieldNames", "Attendance"),
    "note": QT_TRANSLATE_NOOP("FieldNames", "Note"),
    "attachment": QT_TRANSLATE_NOOP("FieldNames", "Attached file"),
    "sheet": QT_TRANSLATE_NOOP("FieldNames", "Printed sheet"),
    "duplicate": QT_TRANSLATE_NOOP("FieldNames", "One person or two"),
    "expected_laptop": QT_TRANSLATE_NOOP("FieldNames", "Expected laptop"),
}
_MANY = {
    "project": QT_TRANSLATE_NOOP("FieldNames", "Project texts"),
    "theme": QT_TRANSLATE_NOOP("FieldNames", "Themes"),
    "meeting": QT_TRANSLATE_NOOP("FieldNames", "Meetings"),
    "agenda_item": QT_TRANSLATE_NOOP("FieldNames", "Agenda items"),
    "person": QT_TRANSLATE_NOOP("FieldNames", "People"),
    "attendance": QT_TRANSLATE_NOOP("FieldNames", "Attendances"),
    "note": QT_TRANSLATE_NOOP("FieldNames", "Notes"),
    "attachment": QT_TRANSLATE_NOOP("FieldNames", "Attached files"),
    "sheet": QT_TRANSLATE_NOOP("FieldNames", "Printed sheets"),
    "duplicate": QT_TRANSLATE_NOOP("FieldNames", "Decisions about duplicates"),
    "expected_laptop": QT_TRANSLATE_NOOP("FieldNames", "Expected laptops"),
}
# A name by column alone stands for that column in every table.
_FIELDS: dict[str | tuple[str, str], str] = {
    "address": QT_TRANSLATE_NOOP("FieldNames", "Address"),
    "age_group": QT_TRANSLATE_NOOP("FieldNames", "Age group"),
    "arrived_at": QT_TRANSLATE_NOOP("FieldNames", "Time of arrival"),
    "assessed": QT_TRANSLATE_NOOP("FieldNames", "What is assessed"),
    "code": QT_TRANSLATE_NOOP("FieldNames", "Code"),
    "contact_consent": QT_TRANSLATE_NOOP("FieldNames", "Consent to be contacted"),
    "contact_consent_at": QT_TRANSLATE_NOOP("FieldNames", "Date of the consent to be contacted"),
    "contact_consent_text": QT_TRANSLATE_NOOP("FieldNames", "Text of the consent to be contacted"),
    "contact_consent_version": QT_TRANSLATE_NOOP(
        "FieldNames", "Notice version of the consent to be contacted"
    ),
    "content_hash": QT_TRANSLATE_NOOP("FieldNames", "Content"),
    "date": QT_TRANSLATE_NOOP("FieldNames", "Date"),
    "deleted": QT_TRANSLATE_NOOP("FieldNames", "Deleted or kept"),
    "disclaimer": QT_TRANSLATE_NOOP("FieldNames", "Disclaimer"),
    "email": QT_TRANSLATE_NOOP("FieldNames", "E-mail"),
    "ends": QT_TRANSLATE_NOOP("FieldNames", "Ends"),
    "family_name": QT_TRANSLATE_NOOP("FieldNames", "Family name"),
    "file_name": QT_TRANSLATE_NOOP("FieldNames", "File name"),
    "funder": QT_TRANSLATE_NOOP("FieldNames", "Funder line"),
    "gender": QT_TRANSLATE_NOOP("FieldNames", "Gender"),
    "given_name": QT_TRANSLATE_NOOP("FieldNames", "Given name"),
    "hazard": QT_TRANSLATE_NOOP("FieldNames", "Hazard"),
    "indicator": QT_TRANSLATE_NOOP("FieldNames", "Indicator"),
    "kind": QT_TRANSLATE_NOOP("FieldNames", "Kind"),
    "language": QT_TRANSLATE_NOOP("FieldNames", "Language"),
    "laptop": QT_TRANSLATE_NOOP("FieldNames", "Laptop"),
    "letter": QT_TRANSLATE_NOOP("FieldNames", "Letter"),
    "media_type": QT_TRANSLATE_NOOP("FieldNames", "File type"),
    "meeting": QT_TRANSLATE_NOOP("FieldNames", "Meeting"),
    "municipality": QT_TRANSLATE_NOOP("FieldNames", "Municipality"),
    "notes": QT_TRANSLATE_NOOP("FieldNames", "Remarks"),
    "notice_version": QT_TRANSLATE_NOOP("FieldNames", "Version of the privacy notice"),
    "one": QT_TRANSLATE_NOOP("FieldNames", "First record"),
    "organisation": QT_TRANSLATE_NOOP("FieldNames", "Organisation"),
    "orientation": QT_TRANSLATE_NOOP("FieldNames", "Orientation"),
    "other": QT_TRANSLATE_NOOP("FieldNames", "Second record"),
    "pages": QT_TRANSLATE_NOOP("FieldNames", "Pages"),
    "person": QT_TRANSLATE_NOOP("FieldNames", "Person"),
    "phone": QT_TRANSLATE_NOOP("FieldNames", "Phone"),
    "photo_consent": QT_TRANSLATE_NOOP("FieldNames", "Consent to photos"),
    "photo_consent_at": QT_TRANSLATE_NOOP("FieldNames", "Date of the consent to photos"),
    "photo_consent_text": QT_TRANSLATE_NOOP("FieldNames", "Text of the consent to photos"),
    "photo_consent_version": QT_TRANSLATE_NOOP(
        "FieldNames", "Notice version of the consent to photos"
    ),
    "place": QT_TRANSLATE_NOOP("FieldNames", "Place"),
    "position": QT_TRANSLATE_NOOP("FieldNames", "Place in the order"),
    ("person", "position"): QT_TRANSLATE_NOOP("FieldNames", "Position"),
    "printed_at": QT_TRANSLATE_NOOP("FieldNames", "Printed at"),
    "privacy_notice": QT_TRANSLATE_NOOP("FieldNames", "Privacy notice"),
    "record": QT_TRANSLATE_NOOP("FieldNames", "Attached to"),
    "record_table": QT_TRANSLATE_NOOP("FieldNames", "Kind of record"),
    "sector": QT_TRANSLATE_NOOP("FieldNames", "Sector"),
    "short_title": QT_TRANSLATE_NOOP("FieldNames", "Short title"),
    "size": QT_TRANSLATE_NOOP("FieldNames", "Size"),
    "speaker": QT_TRANSLATE_NOOP("FieldNames", "Who said it"),
    "starts": QT_TRANSLATE_NOOP("FieldNames", "Begins"),
    "status": QT_TRANSLATE_NOOP("FieldNames", "Status"),
    "taken_at": QT_TRANSLATE_NOOP("FieldNames", "Time of the note"),
    "target_municipalities": QT_TRANSLATE_NOOP("FieldNames", "Target number of municipalities"),
    "text": QT_TRANSLATE_NOOP("FieldNames", "Text"),
    "theme": QT_TRANSLATE_NOOP("FieldNames", "Theme"),
    "title": QT_TRANSLATE_NOOP("FieldNames", "Title"),
    "unit": QT_TRANSLATE_NOOP("FieldNames", "Unit"),
    "value": QT_TRANSLATE_NOOP("FieldNames", "Value"),
    "venue": QT_TRANSLATE_NOOP("FieldNames", "Venue"),
    "verdict": QT_TRANSLATE_NOOP("FieldNames", "Decision"),
    "year": QT_TRANSLATE_NOOP("FieldNames", "Year"),
}


def kind_of_record(table: str) -> str:
    """What one record of a table is called: Person, Note."""
    return _say(_KINDS[table])


def kinds_of_record(table: str) -> str:
    """What several records of a table are called: People, Notes."""
    return _say(_MANY[table])


def field_name(table: str, column: str) -> str:
    """What a column is called; one that holds the English text says so, and
    one that says whose value shows names the value."""
    if table == "duplicate" and column.endswith("_of"):
        whose = QCoreApplication.translate("FieldNames", "Which “{field}” shows")
        return whose.format(field=field_name("person", column.removesuffix("_of")))
    base = column.removesuffix("_en")
    english = _FIELDS.get((table, base)) or _FIELDS[base]
    if base == column:
        return _say(english)
    in_english = QCoreApplication.translate("FieldNames", "{field} (in English)")
    return in_english.format(field=_say(english))


def _say(english: str) -> str:
    return QCoreApplication.translate("FieldNames", english)
