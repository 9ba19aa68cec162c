"""A list of attendees as a file: whose, in which language, with what, in which format."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.exchange.list_files import ENDINGS, write_list
from ecomig_desktop.exchange.lists import ListOptions
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.file_out_dialog import FileOutDialog, Writer
from ecomig_desktop.views.meeting_words import meeting_lines, name_of, short_date
from ecomig_desktop.views.tokens import AROUND, NEAR
from ecomig_desktop.views.widgets.choice_box import ChoiceBox
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.segmented import Segmented

_ALL = ""
_LANGUAGES = ("ka", "en", "both")


class ListDialog(FileOutDialog):
    """Writes the list of the current meeting to begin with, without contacts.

    Contacts are asked for anew every time; language and format are remembered.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._meetings = {meeting.id: meeting for meeting in desk.workbook.meetings()}
        self._recall()
        self.retranslate()
        self.suggest()
        self._save.setFocus()

    def options(self) -> ListOptions:
        """The present choice."""
        return ListOptions(
            self._language.editor.current(),
            **{key: box.isChecked() for key, box in self._boxes.items()},
        )

    def meeting(self) -> str | None:
        """The meeting that is chosen, None for all."""
        return self._meeting.editor.currentData() or None

    def choose_meeting(self, meeting: str | None) -> None:
        """Choose as a user would; None for all."""
        self._meeting.editor.choose(meeting or _ALL)
        self.suggest()

    def ending(self) -> str:
        """As the format that is chosen."""
        return self._format.editor.current()

    def suggested_stem(self) -> str:
        """Whose list it is."""
        words, meeting = self.tr("Attendees"), self._meetings.get(self.meeting() or "")
        if meeting is None:
            return f"{words} {self._desk.workbook.path.stem}"
        name = name_of(self._desk.workbook, meeting, self._desk.language.code)
        return " ".join(filter(None, (words, short_date(meeting), name)))

    def writer(self) -> Writer:
        """Writes this list; language and format are remembered."""
        options, meeting = self.options(), self.meeting()
        self._desk.settings.set_text("list_language", options.language)
        self._desk.settings.set_text("list_format", self.ending())
        return lambda workbook, target: write_list(workbook, target, options, meeting).rows

    def counted(self, number: int) -> str:
        """How many people are on it."""
        return self.tr("%n person(s)", "", number)

    def build_choices(self) -> None:
        """Whose list, in which language and format, and what is on it."""
        self._meeting = Field(ChoiceBox())
        self._meeting.editor.chosen.connect(self._tell)
        self._language = Field(Segmented([(each, "") for each in _LANGUAGES]))
        self._format = Field(Segmented([(each, "") for each in ENDINGS]))
        self._format.editor.chosen.connect(self._tell)
        self._boxes = {key: QCheckBox() for key in ("contacts", "personal", "consents")}
        self._boxes["contacts"].toggled.connect(self._show_hint)
        self._hint = Label(role="caption", tone="attention", wrapped=True)
        row = QHBoxLayout()
        row.setSpacing(AROUND)
        row.addWidget(self._language)
        row.addWidget(self._format)
        row.addStretch()
        boxes = QVBoxLayout()
        boxes.setSpacing(NEAR - 6)
        for box in self._boxes.values():
            boxes.addWidget(box)
        boxes.addWidget(self._hint)
        self.choices.addWidget(self._meeting)
        self.choices.addLayout(row)
        self.choices.addLayout(boxes)

    def _recall(self) -> None:
        kept = self._desk.settings
        language, form = kept.text("list_language", "ka"), kept.text("list_format", ENDINGS[0])
        # The file of the settings may have been written by hand.
        self._language.editor.choose(language if language in _LANGUAGES else "ka")
        self._format.editor.choose(form if form in ENDINGS else ENDINGS[0])
        for key in ("personal", "consents"):
            self._boxes[key].setChecked(True)

    def retranslate(self) -> None:
        """Write every word."""
        self._name_meetings()
        self._meeting.set_label(self.tr("Whose list"))
        self._language.set_label(self.tr("Language of the list"))
        self._language.editor.set_texts([self.tr("Georgian"), self.tr("English"), self.tr("Both")])
        self._format.set_label(self.tr("Format"))
        self._format.editor.set_texts([self.tr("Excel (.xlsx)"), self.tr("Text (.csv)")])
        self._boxes["contacts"].setText(self.tr("Phone and e-mail"))
        self._boxes["personal"].setText(self.tr("Gender and age group"))
        self._boxes["consents"].setText(self.tr("Consents, with their dates"))
        self._show_hint()
        self.say(
            self.tr("List of attendees"),
            self.tr("For Excel and other programs. An Excel list can also be imported again."),
        )

    def _name_meetings(self) -> None:
        chosen = self._meeting.editor.currentData()
        if chosen is None:
            chosen = self._desk.meeting.id or _ALL
        code = self._desk.language.code
        named = meeting_lines(self._desk.workbook, code)
        self._meeting.editor.set_choices([(_ALL, self.tr("All meetings")), *named])
        self._meeting.editor.choose(chosen)

    @Slot()
    def _tell(self) -> None:
        self.suggest()

    @Slot()
    def _show_hint(self) -> None:
        """Say what a list with contacts means, as soon as there is one."""
        asked = self._boxes["contacts"].isChecked()
        text = self.tr("Pass it on only to those who need these data.") if asked else ""
        self._hint.set_text(text)
        self._hint.setVisible(asked)
