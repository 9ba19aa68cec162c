"""Every key of the program on one page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ecomig_desktop.views.language import QT_TRANSLATE_NOOP
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.screen_room import highest
from ecomig_desktop.views.tokens import AROUND, NEAR
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.key_cap import KeyCap
from ecomig_desktop.views.widgets.label import Label

_TABS = ("Alt+1", "…", "Alt+5")
_FIRST_TABS = ("Alt+1", "…", "Alt+3")
GROUPS: tuple[tuple[str, tuple[tuple[tuple[str, ...], str], ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Keys", "Everywhere"),
        (
            (_TABS, QT_TRANSLATE_NOOP("Keys", "Go to a tab")),
            (("Ctrl+Z",), QT_TRANSLATE_NOOP("Keys", "Undo")),
            (("Ctrl+Y",), QT_TRANSLATE_NOOP("Keys", "Redo")),
            (("Ctrl+P",), QT_TRANSLATE_NOOP("Keys", "Attendance sheet")),
            (("Ctrl+E",), QT_TRANSLATE_NOOP("Keys", "Export a return file")),
            (("Ctrl+M",), QT_TRANSLATE_NOOP("Keys", "Merge return files")),
            (("Ctrl+I",), QT_TRANSLATE_NOOP("Keys", "Import people")),
            (("Ctrl+Shift+R",), QT_TRANSLATE_NOOP("Keys", "Reports")),
            (("F10",), QT_TRANSLATE_NOOP("Keys", "Open the menu")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "At the door"),
        (
            (("Enter",), QT_TRANSLATE_NOOP("Keys", "Check in")),
            (("Ctrl+Enter",), QT_TRANSLATE_NOOP("Keys", "New attendee")),
            (("Alt+Enter",), QT_TRANSLATE_NOOP("Keys", "Take what is proposed")),
            (("Up", "Down"), QT_TRANSLATE_NOOP("Keys", "Choose among the matches")),
            (("Esc",), QT_TRANSLATE_NOOP("Keys", "Clear the box")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "Notes"),
        (
            (
                ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4"),
                QT_TRANSLATE_NOOP("Keys", "Theme of the note"),
            ),
            (("Ctrl+N",), QT_TRANSLATE_NOOP("Keys", "New note")),
            (("Ctrl+Enter",), QT_TRANSLATE_NOOP("Keys", "Finish the note, begin the next")),
            (("Ctrl+F",), QT_TRANSLATE_NOOP("Keys", "Search in the notes")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "Schedule"),
        (
            (("Enter",), QT_TRANSLATE_NOOP("Keys", "Attendees of the meeting")),
            (("Alt+Enter",), QT_TRANSLATE_NOOP("Keys", "Edit the meeting")),
            (("Alt+Up", "Alt+Down"), QT_TRANSLATE_NOOP("Keys", "Move an agenda item")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "At the merge desk"),
        (
            (("Ctrl+Enter",), QT_TRANSLATE_NOOP("Keys", "Merge the files")),
            (("Ctrl+Shift+O", "Ctrl+Shift+W"), QT_TRANSLATE_NOOP("Keys", "Files, watch a folder")),
            (("Ctrl+Tab", "F6"), QT_TRANSLATE_NOOP("Keys", "Next part, other side")),
            (("1", "2", "3"), QT_TRANSLATE_NOOP("Keys", "Decide a conflict")),
            (("Y", "N", "L"), QT_TRANSLATE_NOOP("Keys", "Same person, different, later")),
            (("Shift+1", "Shift+2"), QT_TRANSLATE_NOOP("Keys", "All from one laptop")),
            (("Ctrl+R", "Ctrl+D"), QT_TRANSLATE_NOOP("Keys", "By a rule, what was decided")),
            (("Esc",), QT_TRANSLATE_NOOP("Keys", "Back to the tab before")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "Findings"),
        (
            (("Ctrl+0", "…", "Ctrl+9"), QT_TRANSLATE_NOOP("Keys", "One theme, or all")),
            (("Enter",), QT_TRANSLATE_NOOP("Keys", "Put the notes into the finding")),
            (("Ctrl+N",), QT_TRANSLATE_NOOP("Keys", "New finding from them")),
            (("Alt+Up", "Alt+Down"), QT_TRANSLATE_NOOP("Keys", "Another finding for them")),
            (("Ctrl+G",), QT_TRANSLATE_NOOP("Keys", "Find a finding")),
            (("F6",), QT_TRANSLATE_NOOP("Keys", "The finding that a note is in")),
            (("Left", "Right"), QT_TRANSLATE_NOOP("Keys", "Notes, board, text")),
            (("Ctrl+Up", "Ctrl+Down"), QT_TRANSLATE_NOOP("Keys", "Move it in the order")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "List of actions"),
        (
            (("Ctrl+Tab",), QT_TRANSLATE_NOOP("Keys", "Findings, list, submissions")),
            (("Ctrl+N",), QT_TRANSLATE_NOOP("Keys", "New recommendation")),
            (("Ctrl+1", "…", "Ctrl+7"), QT_TRANSLATE_NOOP("Keys", "Its status")),
            (("Ctrl+Up", "Ctrl+Down"), QT_TRANSLATE_NOOP("Keys", "Move it in the order")),
            (("F6",), QT_TRANSLATE_NOOP("Keys", "Where it is from, where it goes")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "Campaign"),
        (
            (("Ctrl+Tab",), QT_TRANSLATE_NOOP("Keys", "List, calendar, timeline, films")),
            (("Ctrl+N",), QT_TRANSLATE_NOOP("Keys", "New activity, next episode")),
            (("Enter",), QT_TRANSLATE_NOOP("Keys", "Work on an activity")),
            (("Alt+Enter", "Esc"), QT_TRANSLATE_NOOP("Keys", "Open it, put it away")),
            (("Ctrl+F",), QT_TRANSLATE_NOOP("Keys", "Search in the campaign")),
            (("PgUp", "PgDown"), QT_TRANSLATE_NOOP("Keys", "Another month")),
            (("Ctrl+Enter",), QT_TRANSLATE_NOOP("Keys", "A new person who was met")),
        ),
    ),
)
"""Every group: its title, and the keys with what they do."""

_COLUMNS = ((0, 4, 5), (1, 2, 3, 6, 7))
_OF_OUTCOMES = (5, 6, 7)
"""The groups of the tabs that are there when the time of outcomes has come."""
_HIGHEST = 560
_BESIDE = 130  # what stands above and below the groups


class KeysDialog(Living, QDialog):
    """A card a group: the keys on the left, what they do on the right. Without `outcomes` the
    keys of recommendations and campaign are left out."""

    def __init__(self, parent: QWidget | None = None, *, outcomes: bool = True) -> None:
        super().__init__(parent)
        self._outcomes = outcomes
        self._heading = Label(role="heading")
        self._words: list[tuple[Label, str]] = []
        self._close = Button(kind="primary")
        self._close.clicked.connect(self.accept)
        self._close.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        column.setSpacing(AROUND)
        column.addWidget(self._heading)
        column.addWidget(self._scrolled(), 1)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._close)
        column.addLayout(row)
        self.retranslate()
        self._close.setFocus()

    def retranslate(self) -> None:
        """Write every word."""
        self.setWindowTitle(self.tr("Keys"))
        self._heading.set_text(self.tr("Keys"))
        self._close.setText(self.tr("Close"))
        for label, english in self._words:
            label.set_text(QCoreApplication.translate("Keys", english))
        self._fit()

    def _scrolled(self) -> QScrollArea:
        """All of it, as high as a small screen has room for."""
        self._groups = QWidget()
        self._groups.setProperty("clear", True)
        self._groups.setLayout(self._columns())
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._groups)
        return self._area

    def _fit(self) -> None:
        """As wide as the words are in this language."""
        size = self._groups.sizeHint()
        self._area.setFixedWidth(size.width() + self._area.verticalScrollBar().sizeHint().width())
        self._area.setFixedHeight(min(size.height(), _HIGHEST, highest(self) - _BESIDE))
        self.adjustSize()

    def _columns(self) -> QHBoxLayout:
        """The groups in columns of about one height, so that they fit a small screen."""
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(AROUND)
        for groups in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(AROUND)
            for at in groups:
                if self._outcomes or at not in _OF_OUTCOMES:
                    column.addWidget(self._card(*GROUPS[at]))
            column.addStretch()
            columns.addLayout(column, 1)
        return columns

    def _card(self, title: str, rows: tuple[tuple[tuple[str, ...], str], ...]) -> Card:
        card = Card()
        heading = self._label(title, "strong")
        card.body.addWidget(heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(AROUND)
        grid.setVerticalSpacing(NEAR)
        grid.setColumnStretch(1, 1)
        for at, (keys, english) in enumerate(rows):
            shown = _FIRST_TABS if keys is _TABS and not self._outcomes else keys
            grid.addWidget(_caps(shown), at, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(self._label(english), at, 1)
        card.body.addLayout(grid)
        return card

    def _label(self, english: str, role: str = "text") -> Label:
        """Has its words at once: the grid that it stands in remembers how wide it was."""
        label = Label(QCoreApplication.translate("Keys", english), role)
        self._words.append((label, english))
        return label


def _caps(keys: Sequence[str]) -> QWidget:
    """Keys side by side."""
    caps = QWidget()
    row = QHBoxLayout(caps)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for key in keys:
        row.addWidget(KeyCap(key))
    row.addStretch()
    return caps
