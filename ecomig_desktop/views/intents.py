"""What a command was meant to do, in a word for the undo and redo entries of the menu."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_ENGLISH = {
    "check_in": QT_TRANSLATE_NOOP("Intent", "check-in"),
    "set_status": QT_TRANSLATE_NOOP("Intent", "change of status"),
    "register": QT_TRANSLATE_NOOP("Intent", "new attendee"),
    "invite": QT_TRANSLATE_NOOP("Intent", "invitation"),
    "set_consent": QT_TRANSLATE_NOOP("Intent", "consent"),
    "add": QT_TRANSLATE_NOOP("Intent", "new entry"),
    "edit": QT_TRANSLATE_NOOP("Intent", "edit"),
    "delete": QT_TRANSLATE_NOOP("Intent", "deletion"),
    "attach": QT_TRANSLATE_NOOP("Intent", "attachment"),
    "resolve": QT_TRANSLATE_NOOP("Intent", "settled conflict"),
    "merge": QT_TRANSLATE_NOOP("Intent", "merge"),
}
_OTHER = QT_TRANSLATE_NOOP("Intent", "last change")


def intent_text(intent: str) -> str:
    """The intent in the language on the screen; one that is not known is "last change"."""
    return QCoreApplication.translate("Intent", _ENGLISH.get(intent, _OTHER))
