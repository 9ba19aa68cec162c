"""The commands of the menus: their words, keys and icons, menu by menu."""

from __future__ import annotations

from dataclasses import dataclass

from ecomig_desktop.views.language import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Entry:
    """One command: its key, English words, icon and shortcut; `writes` needs a writable file.

    A `local` shortcut is only shown: the tab that it belongs to listens to it, so that the same
    keys may mean something else in another tab.
    """

    key: str
    english: str
    icon: str = ""
    shortcut: str = ""
    writes: bool = False
    local: bool = False


SEPARATOR = Entry("", "")

_ATTENDEES = (
    Entry(
        "check_in_attendee",
        QT_TRANSLATE_NOOP("Menus", "Check in"),
        "user-check",
        "Return",
        writes=True,
        local=True,
    ),
    Entry(
        "register_attendee",
        QT_TRANSLATE_NOOP("Menus", "Register a new attendee"),
        "user-plus",
        "Ctrl+Return",
        writes=True,
        local=True,
    ),
    Entry(
        "invite_attendees",
        QT_TRANSLATE_NOOP("Menus", "Invite from another meeting…"),
        "mail",
        writes=True,
    ),
    Entry(
        "edit_attendee",
        QT_TRANSLATE_NOOP("Menus", "Edit in the list"),
        "pencil",
        "F2",
        writes=True,
        local=True,
    ),
    Entry(
        "remove_attendee",
        QT_TRANSLATE_NOOP("Menus", "Take off the list"),
        "user-x",
        "Delete",
        writes=True,
        local=True,
    ),
    Entry(
        "attendee_details",
        QT_TRANSLATE_NOOP("Menus", "Details of the attendee"),
        "panel-right",
        "F4",
        local=True,
    ),
    Entry(
        "attendee_history",
        QT_TRANSLATE_NOOP("Menus", "History of the attendee…"),
        "history",
        "Ctrl+H",
        local=True,
    ),
    Entry(
        "attendee_duplicates",
        QT_TRANSLATE_NOOP("Menus", "Possible duplicates"),
        "users",
        "Ctrl+D",
        local=True,
    ),
    Entry(
        "same_person",
        QT_TRANSLATE_NOOP("Menus", "Same person as…"),
        "merge",
        "Ctrl+J",
        writes=True,
        local=True,
    ),
)
MENUS: tuple[tuple[str, tuple[Entry, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Menus", "&File"),
        (
            Entry("new", QT_TRANSLATE_NOOP("Menus", "New workbook…"), "file-plus", "Ctrl+Shift+N"),
            Entry("open", QT_TRANSLATE_NOOP("Menus", "Open…"), "folder-open", "Ctrl+O"),
            Entry("recent", QT_TRANSLATE_NOOP("Menus", "Recent"), "clock"),
            Entry("start", QT_TRANSLATE_NOOP("Menus", "Start screen"), "house"),
            SEPARATOR,
            Entry(
                "export_return",
                QT_TRANSLATE_NOOP("Menus", "Export a return file…"),
                "upload",
                "Ctrl+E",
            ),
            Entry(
                "reports", QT_TRANSLATE_NOOP("Menus", "Reports…"), "chart-column", "Ctrl+Shift+R"
            ),
            Entry("calendar_out", QT_TRANSLATE_NOOP("Menus", "Calendar file…"), "calendar-days"),
            Entry("backup", QT_TRANSLATE_NOOP("Menus", "Back up now"), "archive", "Ctrl+B"),
            SEPARATOR,
            Entry("operator", QT_TRANSLATE_NOOP("Menus", "Who is working…"), "user"),
            Entry("quit", QT_TRANSLATE_NOOP("Menus", "Quit"), "", "Ctrl+Q"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&Edit"),
        (
            Entry("undo", QT_TRANSLATE_NOOP("Menus", "Undo"), "undo-2", "Ctrl+Z", True),
            Entry(
                "redo", QT_TRANSLATE_NOOP("Menus", "Redo"), "redo-2", "Ctrl+Y, Ctrl+Shift+Z", True
            ),
            SEPARATOR,
            Entry("edit_project", QT_TRANSLATE_NOOP("Menus", "Project and texts…"), "settings"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&Meeting"),
        (
            Entry("meetings", QT_TRANSLATE_NOOP("Menus", "Choose the meeting"), "calendar-days"),
            Entry("new_meeting", QT_TRANSLATE_NOOP("Menus", "New meeting…"), "plus", "", True),
            Entry(
                "import_people",
                QT_TRANSLATE_NOOP("Menus", "Import people…"),
                "users",
                "Ctrl+I",
                True,
            ),
            Entry(
                "previous_meeting",
                QT_TRANSLATE_NOOP("Menus", "Previous meeting"),
                "chevron-left",
                "Alt+Left",
                local=True,
            ),
            Entry(
                "next_meeting",
                QT_TRANSLATE_NOOP("Menus", "Next meeting"),
                "chevron-right",
                "Alt+Right",
                local=True,
            ),
            SEPARATOR,
            *_ATTENDEES,
            SEPARATOR,
            Entry(
                "print_sheet",
                QT_TRANSLATE_NOOP("Menus", "Attendance sheet…"),
                "printer",
                "Ctrl+P",
            ),
            Entry("list_out", QT_TRANSLATE_NOOP("Menus", "List of attendees…"), "table"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "Me&rge"),
        (
            Entry(
                "merge", QT_TRANSLATE_NOOP("Menus", "Merge return files…"), "merge", "Ctrl+M", True
            ),
            Entry("conflicts", QT_TRANSLATE_NOOP("Menus", "Conflicts…"), "git-compare"),
            Entry("duplicates", QT_TRANSLATE_NOOP("Menus", "Possible duplicates…"), "users"),
            SEPARATOR,
            Entry("board", QT_TRANSLATE_NOOP("Menus", "Who has returned…"), "laptop"),
            Entry("receipts", QT_TRANSLATE_NOOP("Menus", "Receipts…"), "file-text"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&View"),
        (
            Entry("tabs", ""),
            Entry("outcomes", QT_TRANSLATE_NOOP("Menus", "Recommendations and campaign")),
            SEPARATOR,
            Entry("languages", QT_TRANSLATE_NOOP("Menus", "Language"), "languages"),
            Entry("schemes", QT_TRANSLATE_NOOP("Menus", "Colours"), "sun-moon"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&Help"),
        (
            Entry("keys", QT_TRANSLATE_NOOP("Menus", "Keys"), "keyboard", "F1"),
            Entry("log", QT_TRANSLATE_NOOP("Menus", "Show the log file"), "file-text"),
            Entry("about", QT_TRANSLATE_NOOP("Menus", "About EcoMig Desktop"), "info"),
        ),
    ),
)
SCHEMES = {
    "system": QT_TRANSLATE_NOOP("Menus", "As the system"),
    "light": QT_TRANSLATE_NOOP("Menus", "Light"),
    "dark": QT_TRANSLATE_NOOP("Menus", "Dark"),
}
OWN = frozenset(("undo", "redo", "recent", "meetings", "tabs", "outcomes", "languages", "schemes"))
"""Entries that the window itself fills or performs."""
