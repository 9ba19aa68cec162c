"""The open workbook as the screens see it: they read from it, and act through it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.models.current_meeting import CurrentMeeting
from ecomig_desktop.models.news import News
from ecomig_desktop.models.outcome_time import OutcomeTime
from ecomig_desktop.models.steps import Steps
from ecomig_desktop.settings import Settings
from ecomig_desktop.views.language import Language
from ecomig_desktop.views.theme import Theme
from ecomig_desktop.workbook import Changed, Command, Workbook


class Desk(QObject):
    """What a tab or dialog is given: workbook, news, meeting, settings, language and theme.

    Signals:
        refused(object): an action was refused with this Refused; the window shows it in place.
        noted(str): something went well and may be said in one short sentence.
        renamed(): the laptop has another name.
        asked(str): the user pressed a screen's own button for the menu command with this key.
        sought(str, str): the user wants to see the record of that table with this id.
    """

    refused = Signal(object)
    noted = Signal(str)
    renamed = Signal()
    asked = Signal(str)
    sought = Signal(str, str)

    def __init__(
        self,
        workbook: Workbook,
        settings: Settings,
        language: Language,
        theme: Theme,
        news: News | None = None,
    ) -> None:
        super().__init__()
        self.workbook = workbook
        self.settings = settings
        self.language = language
        self.theme = theme
        self.news = news or News(self)
        self.meeting = CurrentMeeting(self)
        wanted = settings.plans_ahead(workbook.path)
        self.outcome_time = OutcomeTime(workbook, self.news, wanted=wanted, parent=self)
        self.able: frozenset[str] = frozenset()
        self.steps = Steps(workbook, self)
        self.steps.done.connect(self._say_stepped)
        self.steps.refused.connect(self.refused)

    def run(
        self, command: Command, asked_by: QWidget | None = None, *, joins: bool = False
    ) -> Changed | None:
        """Run the command and tell everybody; None where it was refused (and that was told).

        With `joins` it is undone together with the last one, if that was on the same records.
        """
        return self._tell(lambda: self.workbook.run(command, joins=joins), asked_by)

    def can(self, key: str) -> bool:
        """Whether the menu command with this key is there; `asked` for another does nothing."""
        return key in self.able

    def plan_ahead(self) -> None:
        """Show recommendations and the campaign before there was a meeting, from now on."""
        self.settings.set_plans_ahead(self.workbook.path)
        self.outcome_time.hasten()

    def undo(self) -> Changed | None:
        """Take back the last command; None where that was refused, or takes its time: then it is
        told once it is done, and the window is locked until then."""
        return self._step(redo=False)

    def redo(self) -> Changed | None:
        """Do again what was taken back; None as for `undo`."""
        return self._step(redo=True)

    def _step(self, *, redo: bool) -> Changed | None:
        if self.steps.busy:
            return None
        if self.workbook.is_long_step(redo=redo):
            self.steps.take(redo=redo)
            return None
        return self._tell(self.workbook.redo if redo else self.workbook.undo, None)

    def _tell(self, act: Callable[[], Changed], asked_by: QWidget | None) -> Changed | None:
        self.steps.settle()  # what somebody is typing is saved when it has to be
        try:
            changed = act()
        except Refused as error:
            self.refused.emit(error)
            return None
        self.news.changed.emit(changed, asked_by)
        return changed

    @Slot(object)
    def _say_stepped(self, changed: Changed) -> None:
        self.news.changed.emit(changed, None)
