"""Meetings and campaign as a file for calendars: what of them, and in which language."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ecomig_desktop.exchange.calendar import OF, write_calendar
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.file_out_dialog import FileOutDialog, Writer
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.segmented import Segmented

_SCHEDULE, _CAMPAIGN, _ALL = OF
_LANGUAGES = ("ka", "en", "both")


class CalendarDialog(FileOutDialog):
    """Writes meetings, campaign or both for the calendars of phones and offices. The campaign is
    offered once it has an activity; what is written is remembered."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        workbook = desk.workbook
        self._dates = {
            _SCHEDULE: [each.date for each in workbook.scheduled_meetings()],
            _CAMPAIGN: [each.date for each in workbook.activities()],
        }
        self._dates[_ALL] = [*self._dates[_SCHEDULE], *self._dates[_CAMPAIGN]]
        super().__init__(desk, parent)
        self.retranslate()
        self.suggest()
        self._save.setFocus()

    def build_choices(self) -> None:
        """Of what, and in which language."""
        self._of = Field(Segmented([(each, "") for each in OF]), parent=self)
        kept, offered = self._desk.settings.text("calendar_of"), bool(self._dates[_CAMPAIGN])
        self._of.editor.choose((kept if kept in OF else _ALL) if offered else _SCHEDULE)
        self._of.editor.chosen.connect(self._tell)
        self._of.setVisible(offered)
        self._language = Field(Segmented([(each, "") for each in _LANGUAGES]))
        language = self._desk.settings.text("list_language", "ka")
        self._language.editor.choose(language if language in _LANGUAGES else "ka")
        self._undated = Label(role="caption", tone="attention", wrapped=True)
        self.choices.addWidget(self._of)
        self.choices.addWidget(self._language)
        self.choices.addWidget(self._undated)

    def of(self) -> str:
        """What is chosen to be in it."""
        return self._of.editor.current()

    def choose_of(self, of: str) -> None:
        """Choose as a user would."""
        self._of.editor.choose(of)
        self._tell()

    def ending(self) -> str:
        """That of iCalendar."""
        return ".ics"

    def suggested_stem(self) -> str:
        """What is in it, and of which workbook."""
        named = {
            _SCHEDULE: self.tr("Schedule"),
            _CAMPAIGN: self.tr("Campaign"),
            _ALL: self.tr("Calendar"),
        }
        return f"{named[self.of()]} {self._desk.workbook.path.stem}"

    def writer(self) -> Writer:
        """Writes this, in this language."""
        language, of = self._language.editor.current(), self.of()
        if not self._of.isHidden():
            self._desk.settings.set_text("calendar_of", of)
        return lambda workbook, target: write_calendar(workbook, target, language, of).events

    def counted(self, number: int) -> str:
        """How many meetings or activities are in it."""
        if self.of() == _SCHEDULE:
            return self.tr("%n meeting(s)", "", number)
        return self.tr("%n event(s)", "", number)

    def retranslate(self) -> None:
        """Write every word."""
        self._of.set_label(self.tr("What is in it"))
        self._of.editor.set_texts([self.tr("Meetings"), self.tr("Campaign"), self.tr("Both")])
        self._language.set_label(self.tr("Language of the calendar"))
        self._language.editor.set_texts([self.tr("Georgian"), self.tr("English"), self.tr("Both")])
        self._say_undated()
        self.say(
            self.tr("Calendar file"),
            self.tr(
                "Whatever has a date, for the calendar of a phone or computer. Save and open it "
                "again when something changes."
            ),
        )

    @Slot()
    def _tell(self) -> None:
        self._say_undated()
        self.suggest()

    def _say_undated(self) -> None:
        """Say how much is left out, since it has no date."""
        missing = sum(not each for each in self._dates[self.of()])
        self._undated.set_text(self.tr("%n without a date will not be in it.", "", missing))
        self._undated.setVisible(bool(missing))
