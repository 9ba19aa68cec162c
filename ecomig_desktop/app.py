"""The window's composition root: everything is built here once, and joined."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QStandardPaths, Slot
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from ecomig_desktop import __version__, crash_log
from ecomig_desktop.errors import Refused
from ecomig_desktop.missing_libraries import check_window_plugin
from ecomig_desktop.models.current_meeting import meeting_to_start_with, meetings_to_start_with
from ecomig_desktop.models.under_way import finish_all
from ecomig_desktop.models.work import Work
from ecomig_desktop.settings import Settings
from ecomig_desktop.views import carrying, deeds, icons, messages
from ecomig_desktop.views.attendees import deeds as attendees_deeds
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP, Language
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.menus import Deed
from ecomig_desktop.views.schedule.deeds import new_meeting, show_attendees
from ecomig_desktop.views.tab import LaterTab, Tab
from ecomig_desktop.views.theme import Theme
from ecomig_desktop.workbook import Workbook

if TYPE_CHECKING:
    from ecomig_desktop.views.start_screen import StartScreen


def _schedule(desk: Desk, parent: QWidget | None) -> Tab:
    from ecomig_desktop.views.schedule.tab import ScheduleTab

    return ScheduleTab(desk, parent=parent)


def _attendees(desk: Desk, parent: QWidget | None) -> Tab:
    from ecomig_desktop.views.attendees.tab import AttendeesTab

    return AttendeesTab(desk, parent)


def _notes(desk: Desk, parent: QWidget | None) -> Tab:
    from ecomig_desktop.views.notes.tab import NotesTab

    return NotesTab(desk, parent)


def _recommendations(desk: Desk, parent: QWidget | None) -> Tab:
    from ecomig_desktop.views.recommendations.tab import RecommendationsTab

    return RecommendationsTab(desk, parent)


def _campaign(desk: Desk, parent: QWidget | None) -> Tab:
    from ecomig_desktop.views.campaign.tab import CampaignTab

    return CampaignTab(desk, parent=parent)


def _merge(desk: Desk, parent: QWidget | None) -> Tab:
    from ecomig_desktop.views.merge.desk_page import MergeDesk

    return MergeDesk(desk, parent)


def _import(desk: Desk, parent: QWidget | None) -> Tab:
    from ecomig_desktop.views.import_people.page import ImportPage

    return ImportPage(desk, parent)


TABS: tuple[LaterTab, ...] = (
    LaterTab("schedule", QT_TRANSLATE_NOOP("Tab", "Schedule"), _schedule, records=("meeting",)),
    LaterTab("attendees", QT_TRANSLATE_NOOP("Tab", "Attendees"), _attendees, records=("person",)),
    LaterTab("notes", QT_TRANSLATE_NOOP("Tab", "Workshop notes"), _notes, records=("note",)),
    LaterTab(
        "recommendations",
        QT_TRANSLATE_NOOP("Tab", "Recommendations"),
        _recommendations,
        waits=True,
        records=("finding", "recommendation", "list_version", "submission", "reply"),
    ),
    LaterTab(
        "campaign",
        QT_TRANSLATE_NOOP("Tab", "Campaign"),
        _campaign,
        waits=True,
        records=("activity", "series"),
    ),
    LaterTab("merge", QT_TRANSLATE_NOOP("Tab", "Merge"), _merge, quiet=True),
    LaterTab("import_people", QT_TRANSLATE_NOOP("Tab", "Import people"), _import, quiet=True),
)
"""The tabs, from left to right, and the quiet places that only the menu leads to."""

DEEDS: dict[str, Deed] = {
    "operator": deeds.name_operator,
    "keys": deeds.show_keys,
    "about": deeds.tell_about,
    "log": deeds.show_log,
    "new_meeting": new_meeting,
    "show_attendees": show_attendees,
    "print_sheet": deeds.print_sheet,
    **attendees_deeds.DEEDS,
    "export_return": carrying.export_return,
    "list_out": carrying.give_list,
    "calendar_out": carrying.give_calendar,
    "reports": carrying.show_reports,
    "backup": carrying.back_up,
    "import_people": carrying.import_people,
    **carrying.MERGE_DEEDS,
    "edit_project": carrying.edit_project,
}
"""What the menu commands do, by the keys of `views.menus`."""


class Program(QObject):
    """Holds what lives as long as the program, and one window: a workbook or the start screen."""

    def __init__(self, application: QApplication, settings: Settings) -> None:
        super().__init__(application)
        self.settings = settings
        self.theme = Theme(application, settings.color_scheme)
        self.language = Language(application, settings.language)
        self.window: MainWindow | None = None
        self._start: StartScreen | None = None
        application.aboutToQuit.connect(finish_all)

    @property
    def start(self) -> StartScreen:
        """The start screen, made when it is first needed."""
        if self._start is None:
            from ecomig_desktop.views.start_screen import StartScreen

            self._start = StartScreen(self.settings, self.language)
            self._start.open_wanted.connect(self.choose_file)
            self._start.new_wanted.connect(self.make_new)
            self._start.example_wanted.connect(self.open_example)
            self._start.recent_wanted.connect(self.open_file)
        return self._start

    @Slot(object)
    def open_file(self, path: Path) -> None:
        """Open a workbook in the window; where that is refused, say so on the present screen."""
        if self.window and self.window.desk.workbook.path.resolve() == path.resolve():
            self.window.activateWindow()
            return
        try:
            workbook = Workbook.open(path, or_read_only=True, operator=self.settings.operator)
        except Refused as error:
            self._refuse(error)
        else:
            self._show(workbook)

    @Slot()
    def choose_file(self) -> None:
        """Let the user choose a workbook to open."""
        words = QCoreApplication.translate("Program", "Workbooks")
        name, _ = QFileDialog.getOpenFileName(
            self._screen(),
            QCoreApplication.translate("Program", "Open a workbook"),
            str(self._folder()),
            f"{words} (*.ecomig)",
        )
        if name:
            self.open_file(Path(name))

    @Slot()
    def make_new(self) -> None:
        """Let the user choose plan and place of a new workbook, make it and open it."""
        from ecomig_desktop.views.new_workbook import NewWorkbookDialog

        dialog = NewWorkbookDialog(self._folder(), self.language, date.today().year, self._screen())
        if not dialog.exec():
            return
        try:
            workbook = Workbook.create(
                dialog.path(), dialog.plan(), operator=self.settings.operator
            )
        except Refused as error:
            self._refuse(error)
        else:
            self._show(workbook)

    @Slot()
    def open_example(self) -> None:
        """Make a fresh example and open it; the start screen shows how far that is."""
        from ecomig_desktop.example.folder import example_folder
        from ecomig_desktop.example.making import make_example

        folder = example_folder(datetime.now())
        work = Work(lambda progress: make_example(folder, progress=progress).office, self)
        work.succeeded.connect(self.open_file)
        work.refused.connect(self._refuse)
        work.failed.connect(self._confess)
        self.start.show()
        self.start.wait_for(work, QCoreApplication.translate("Program", "An example is being made"))
        work.start()

    @Slot()
    def show_start(self) -> None:
        """Leave the workbook and go back to the start screen."""
        self.start.retranslate()
        self.start.show()
        self._close_window()

    def close(self) -> None:
        """Close every window, and let go of the file."""
        finish_all()
        self._close_window()
        if self._start:
            self._start.close()
            self._start.deleteLater()

    def deeds(self) -> Mapping[str, Deed]:
        """All deeds: those of the screens, and those that need the program itself."""
        return DEEDS | {
            "open": lambda desk, window: self.choose_file(),
            "new": lambda desk, window: self.make_new(),
            "start": lambda desk, window: self.show_start(),
            "quit": lambda desk, window: window.close(),
        }

    def _show(self, workbook: Workbook) -> None:
        self.settings.remember(workbook.path)
        desk = Desk(workbook, self.settings, self.language, self.theme)
        last = self.settings.last_meeting(workbook.path)
        meetings = meetings_to_start_with(workbook, date.today(), last)
        desk.meeting.choose(meeting_to_start_with(meetings, date.today(), last))
        at_venue = any(meeting.happens_on(date.today()) for meeting in meetings)
        first = "attendees" if at_venue else ""  # at the venue there is a queue at the door
        before, self.window = self.window, MainWindow(desk, TABS, self.deeds(), first)
        self.window.recent_wanted.connect(self.open_file)
        self.window.closed.connect(workbook.close)
        self.window.show()
        if self._start:
            self._start.hide()
        if before:
            before.close()
            before.deleteLater()

    def _close_window(self) -> None:
        if self.window:
            self.window.close()
            self.window.deleteLater()
            self.window = None

    @Slot(object)
    def _refuse(self, error: Refused) -> None:
        if self.window:
            self.window.desk.refused.emit(error)
        else:
            self.start.show()
            self.start.show_refusal(error)

    @Slot(object)
    def _confess(self, error: Exception) -> None:
        """A mistake of ours in a worker: hand it to the excepthook."""
        raise error

    def _screen(self) -> QWidget:
        return self.window or self.start

    def _folder(self) -> Path:
        """Where the user's workbooks are: beside the last one, else among the documents."""
        for path in self.settings.recent:
            if path.parent.is_dir():
                return path.parent
        place = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(place) or Path.home())


def run(path: Path | None = None, example: bool = False) -> int:
    """Show the window until the user closes it: on a file, a fresh example, or the start screen.

    Answers with the exit code of the program.
    """
    check_window_plugin(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)))
    application = QApplication(sys.argv[:1])
    application.setApplicationName("EcoMig Desktop")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("ecomig")
    log = crash_log.log_path()
    crash_log.start(log, lambda details: messages.confess(None, details, log))
    program = Program(application, Settings())
    application.setWindowIcon(icons.program_icon())
    if example:
        program.open_example()
    elif path is not None:
        program.open_file(path)
    else:
        program.start.show()
    return application.exec()
