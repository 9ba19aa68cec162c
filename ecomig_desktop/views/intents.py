"""What a command was meant to do, in a word for the undo and redo entries of the menu."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ecomig_desktop.views.language import QT_TRANSLATE_NOOP

_ENGLISH = {
    "check_in": QT_TRANSLATE_NOOP("Intent", "check-in"),
    "set_status": QT_TRANSLATE_NOOP("Intent", "change of status"),
    "register": QT_TRANSLATE_NOOP("Intent", "new attendee"),
    "invite": QT_TRANSLATE_NOOP("Intent", "invitation"),
    "import_people": QT_TRANSLATE_NOOP("Intent", "import of a list"),
    "remove_attendance": QT_TRANSLATE_NOOP("Intent", "removal from the list"),
    "set_consent": QT_TRANSLATE_NOOP("Intent", "consent"),
    "attach": QT_TRANSLATE_NOOP("Intent", "attachment"),
    "resolve": QT_TRANSLATE_NOOP("Intent", "settled conflict"),
    "reopen": QT_TRANSLATE_NOOP("Intent", "conflict opened again"),
    "edit_person": QT_TRANSLATE_NOOP("Intent", "change to an attendee"),
    "edit_attendance": QT_TRANSLATE_NOOP("Intent", "change to an attendee"),
    "add_note": QT_TRANSLATE_NOOP("Intent", "new note"),
    "edit_note": QT_TRANSLATE_NOOP("Intent", "change to a note"),
    "delete_note": QT_TRANSLATE_NOOP("Intent", "deletion of a note"),
    "add_meeting": QT_TRANSLATE_NOOP("Intent", "new meeting"),
    "edit_meeting": QT_TRANSLATE_NOOP("Intent", "change to a meeting"),
    "delete_meeting": QT_TRANSLATE_NOOP("Intent", "deletion of a meeting"),
    "add_agenda_item": QT_TRANSLATE_NOOP("Intent", "change to the agenda"),
    "edit_agenda_item": QT_TRANSLATE_NOOP("Intent", "change to the agenda"),
    "delete_agenda_item": QT_TRANSLATE_NOOP("Intent", "change to the agenda"),
    "same_person": QT_TRANSLATE_NOOP("Intent", "uniting of two records"),
    "different_people": QT_TRANSLATE_NOOP("Intent", "decision that they are two people"),
    "decide_later": QT_TRANSLATE_NOOP("Intent", "decision to be made later"),
    "part_people": QT_TRANSLATE_NOOP("Intent", "parting of two records"),
    "expect_laptop": QT_TRANSLATE_NOOP("Intent", "expected laptop"),
    "unexpect_laptop": QT_TRANSLATE_NOOP("Intent", "expected laptop"),
    "add_activity": QT_TRANSLATE_NOOP("Intent", "new activity"),
    "edit_activity": QT_TRANSLATE_NOOP("Intent", "change to an activity"),
    "delete_activity": QT_TRANSLATE_NOOP("Intent", "deletion of an activity"),
    "make_list": QT_TRANSLATE_NOOP("Intent", "new attendance list"),
    "meet_new": QT_TRANSLATE_NOOP("Intent", "new person"),
    "add_series": QT_TRANSLATE_NOOP("Intent", "new series"),
    "edit_series": QT_TRANSLATE_NOOP("Intent", "change to a series"),
    "delete_series": QT_TRANSLATE_NOOP("Intent", "deletion of a series"),
    "add_episode": QT_TRANSLATE_NOOP("Intent", "new episode"),
    "join_activity_person": QT_TRANSLATE_NOOP("Intent", "change to an activity"),
    "join_activity_body": QT_TRANSLATE_NOOP("Intent", "change to an activity"),
    "join_activity_recommendation": QT_TRANSLATE_NOOP("Intent", "change to an activity"),
    "part_activity_person": QT_TRANSLATE_NOOP("Intent", "change to an activity"),
    "part_activity_body": QT_TRANSLATE_NOOP("Intent", "change to an activity"),
    "part_activity_recommendation": QT_TRANSLATE_NOOP("Intent", "change to an activity"),
    "edit_project": QT_TRANSLATE_NOOP("Intent", "change to the project"),
    "add_recommendation": QT_TRANSLATE_NOOP("Intent", "new recommendation"),
    "edit_recommendation": QT_TRANSLATE_NOOP("Intent", "change to a recommendation"),
    "delete_recommendation": QT_TRANSLATE_NOOP("Intent", "deletion of a recommendation"),
    "set_recommendation_status": QT_TRANSLATE_NOOP("Intent", "status of a recommendation"),
    "move_recommendation": QT_TRANSLATE_NOOP("Intent", "order of the list"),
    "keep_version": QT_TRANSLATE_NOOP("Intent", "version of the list"),
    "edit_list_version": QT_TRANSLATE_NOOP("Intent", "version of the list"),
    "add_submission": QT_TRANSLATE_NOOP("Intent", "submission"),
    "edit_submission": QT_TRANSLATE_NOOP("Intent", "submission"),
    "delete_submission": QT_TRANSLATE_NOOP("Intent", "submission"),
    "add_reply": QT_TRANSLATE_NOOP("Intent", "reply"),
    "edit_reply": QT_TRANSLATE_NOOP("Intent", "reply"),
    "delete_reply": QT_TRANSLATE_NOOP("Intent", "reply"),
    "answer_recommendation": QT_TRANSLATE_NOOP("Intent", "answer to a recommendation"),
    "part_reply_recommendation": QT_TRANSLATE_NOOP("Intent", "answer to a recommendation"),
    "add_finding": QT_TRANSLATE_NOOP("Intent", "new finding"),
    "edit_finding": QT_TRANSLATE_NOOP("Intent", "change to a finding"),
    "move_finding": QT_TRANSLATE_NOOP("Intent", "order of the findings"),
    "delete_finding": QT_TRANSLATE_NOOP("Intent", "deletion of a finding"),
    "join_finding_note": QT_TRANSLATE_NOOP("Intent", "evidence of a finding"),
    "part_finding_note": QT_TRANSLATE_NOOP("Intent", "evidence of a finding"),
    "move_finding_note": QT_TRANSLATE_NOOP("Intent", "evidence of a finding"),
    "add_indicator": QT_TRANSLATE_NOOP("Intent", "new indicator"),
    "edit_indicator": QT_TRANSLATE_NOOP("Intent", "change to an indicator"),
    "join_recommendation_finding": QT_TRANSLATE_NOOP("Intent", "evidence"),
    "join_recommendation_note": QT_TRANSLATE_NOOP("Intent", "evidence"),
    "part_recommendation_finding": QT_TRANSLATE_NOOP("Intent", "evidence"),
    "part_recommendation_note": QT_TRANSLATE_NOOP("Intent", "evidence"),
    "join_recommendation_body": QT_TRANSLATE_NOOP("Intent", "addressees"),
    "part_recommendation_body": QT_TRANSLATE_NOOP("Intent", "addressees"),
    "join_recommendation_person": QT_TRANSLATE_NOOP("Intent", "supporters"),
    "part_recommendation_person": QT_TRANSLATE_NOOP("Intent", "supporters"),
    "add_body": QT_TRANSLATE_NOOP("Intent", "body"),
    "edit_body": QT_TRANSLATE_NOOP("Intent", "body"),
}
_BY_VERB = {
    "add": QT_TRANSLATE_NOOP("Intent", "new entry"),
    "edit": QT_TRANSLATE_NOOP("Intent", "edit"),
    "delete": QT_TRANSLATE_NOOP("Intent", "deletion"),
    "restore": QT_TRANSLATE_NOOP("Intent", "restored entry"),
}
_OTHER = QT_TRANSLATE_NOOP("Intent", "last change")


def intent_text(intent: str) -> str:
    """The intent in the language on the screen; one that is not known by what it begins with."""
    verb = intent.partition("_")[0]
    english = _ENGLISH.get(intent) or _BY_VERB.get(verb, _OTHER)
    return QCoreApplication.translate("Intent", english)
