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
    "indicator": QT_TRANSLATE_NOOP("FieldNames", "Indicator"),
    "body": QT_TRANSLATE_NOOP("FieldNames", "Body"),
    "finding": QT_TRANSLATE_NOOP("FieldNames", "Finding"),
    "finding_note": QT_TRANSLATE_NOOP("FieldNames", "Evidence of a finding"),
    "recommendation": QT_TRANSLATE_NOOP("FieldNames", "Recommendation"),
    "recommendation_body": QT_TRANSLATE_NOOP("FieldNames", "Addressee of a recommendation"),
    "recommendation_finding": QT_TRANSLATE_NOOP("FieldNames", "Finding behind a recommendation"),
    "recommendation_note": QT_TRANSLATE_NOOP("FieldNames", "Note behind a recommendation"),
    "recommendation_person": QT_TRANSLATE_NOOP("FieldNames", "Supporter of a recommendation"),
    "list_version": QT_TRANSLATE_NOOP("FieldNames", "Version of the list of actions"),
    "submission": QT_TRANSLATE_NOOP("FieldNames", "Submission"),
    "reply": QT_TRANSLATE_NOOP("FieldNames", "Reply"),
    "reply_recommendation": QT_TRANSLATE_NOOP("FieldNames", "Answer to a recommendation"),
    "series": QT_TRANSLATE_NOOP("FieldNames", "Film series"),
    "activity": QT_TRANSLATE_NOOP("FieldNames", "Campaign activity"),
    "activity_person": QT_TRANSLATE_NOOP("FieldNames", "Person met"),
    "activity_body": QT_TRANSLATE_NOOP("FieldNames", "Body met"),
    "activity_recommendation": QT_TRANSLATE_NOOP(
        "FieldNames", "Recommendation that an activity serves"
    ),
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
    "indicator": QT_TRANSLATE_NOOP("FieldNames", "Indicators"),
    "body": QT_TRANSLATE_NOOP("FieldNames", "Bodies"),
    "finding": QT_TRANSLATE_NOOP("FieldNames", "Findings"),
    "finding_note": QT_TRANSLATE_NOOP("FieldNames", "Evidence of findings"),
    "recommendation": QT_TRANSLATE_NOOP("FieldNames", "Recommendations"),
    "recommendation_body": QT_TRANSLATE_NOOP("FieldNames", "Addressees of recommendations"),
    "recommendation_finding": QT_TRANSLATE_NOOP("FieldNames", "Findings behind recommendations"),
    "recommendation_note": QT_TRANSLATE_NOOP("FieldNames", "Notes behind recommendations"),
    "recommendation_person": QT_TRANSLATE_NOOP("FieldNames", "Supporters of recommendations"),
    "list_version": QT_TRANSLATE_NOOP("FieldNames", "Versions of the list of actions"),
    "submission": QT_TRANSLATE_NOOP("FieldNames", "Submissions"),
    "reply": QT_TRANSLATE_NOOP("FieldNames", "Replies"),
    "reply_recommendation": QT_TRANSLATE_NOOP("FieldNames", "Answers to recommendations"),
    "series": QT_TRANSLATE_NOOP("FieldNames", "Series of films"),
    "activity": QT_TRANSLATE_NOOP("FieldNames", "Campaign activities"),
    "activity_person": QT_TRANSLATE_NOOP("FieldNames", "People met"),
    "activity_body": QT_TRANSLATE_NOOP("FieldNames", "Bodies met"),
    "activity_recommendation": QT_TRANSLATE_NOOP(
        "FieldNames", "Recommendations that activities serve"
    ),
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
    "activity": QT_TRANSLATE_NOOP("FieldNames", "Activity"),
    "answer": QT_TRANSLATE_NOOP("FieldNames", "Answer"),
    "answer_due": QT_TRANSLATE_NOOP("FieldNames", "Answer due by"),
    "aspect": QT_TRANSLATE_NOOP("FieldNames", "Aspect"),
    "body": QT_TRANSLATE_NOOP("FieldNames", "Body"),
    "broadcaster": QT_TRANSLATE_NOOP("FieldNames", "Broadcaster"),
    "content": QT_TRANSLATE_NOOP("FieldNames", "Content"),
    "cost_note": QT_TRANSLATE_NOOP("FieldNames", "Note on the cost"),
    "due": QT_TRANSLATE_NOOP("FieldNames", "Due by"),
    "episode": QT_TRANSLATE_NOOP("FieldNames", "Episode"),
    "episodes": QT_TRANSLATE_NOOP("FieldNames", "Number of episodes"),
    "finding": QT_TRANSLATE_NOOP("FieldNames", "Finding"),
    "hidden": QT_TRANSLATE_NOOP("FieldNames", "Taken off the list"),
    "key": QT_TRANSLATE_NOOP("FieldNames", "Key"),
    "list_version": QT_TRANSLATE_NOOP("FieldNames", "Version of the list"),
    "made_at": QT_TRANSLATE_NOOP("FieldNames", "Made at"),
    "made_by": QT_TRANSLATE_NOOP("FieldNames", "Made by"),
    "minutes": QT_TRANSLATE_NOOP("FieldNames", "Length in minutes"),
    "name": QT_TRANSLATE_NOOP("FieldNames", "Name"),
    "note": QT_TRANSLATE_NOOP("FieldNames", "Remark"),
    "number": QT_TRANSLATE_NOOP("FieldNames", "Number"),
    "outcome": QT_TRANSLATE_NOOP("FieldNames", "Outcome"),
    "priority": QT_TRANSLATE_NOOP("FieldNames", "Priority"),
    "recipient": QT_TRANSLATE_NOOP("FieldNames", "Addressed to"),
    "recommendation": QT_TRANSLATE_NOOP("FieldNames", "Recommendation"),
    "reply": QT_TRANSLATE_NOOP("FieldNames", "Reply"),
    "scope": QT_TRANSLATE_NOOP("FieldNames", "What was laid before it"),
    "sent_at": QT_TRANSLATE_NOOP("FieldNames", "Sent on"),
    "sent_by": QT_TRANSLATE_NOOP("FieldNames", "Sent by"),
    "series": QT_TRANSLATE_NOOP("FieldNames", "Series"),
    "signed_by": QT_TRANSLATE_NOOP("FieldNames", "Signed by"),
    "submission": QT_TRANSLATE_NOOP("FieldNames", "Submission"),
    "timing": QT_TRANSLATE_NOOP("FieldNames", "Timing"),
    "value_type": QT_TRANSLATE_NOOP("FieldNames", "Kind of value"),
    "way": QT_TRANSLATE_NOOP("FieldNames", "How it was sent"),
    ("submission", "letter"): QT_TRANSLATE_NOOP("FieldNames", "Text of the letter"),
    ("finding_note", "note"): QT_TRANSLATE_NOOP("FieldNames", "Note"),
    ("recommendation_note", "note"): QT_TRANSLATE_NOOP("FieldNames", "Note"),
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
