"""How the place is built where lists come in: its steps, their pages, and what is under way."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ecomig_desktop.models.list_plan import PlanDraft
from ecomig_desktop.models.people_list import ListDraft
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.import_people.content_page import ContentPage
from ecomig_desktop.views.import_people.foot import Foot
from ecomig_desktop.views.import_people.import_work import ImportWork
from ecomig_desktop.views.import_people.people_page import PeoplePage
from ecomig_desktop.views.import_people.result_page import ResultPage
from ecomig_desktop.views.import_people.steps import Steps
from ecomig_desktop.views.import_people.which_page import WhichPage
from ecomig_desktop.views.tab import Tab
from ecomig_desktop.views.tokens import AROUND, WITHIN
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar

WHICH, CONTENT, PEOPLE, RESULT = range(4)
"""The steps, and the end."""


class ImportFrame(Tab):
    """What is on the screen; the page that is made of it says what happens."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.draft = ListDraft(self)
        self.plan = PlanDraft(desk.workbook, self)
        self._build()
        self._arrange()
        self.work = ImportWork(
            self, self._notice, lambda: desk.language.code, self.draft, self.plan
        )

    def _build(self) -> None:
        self._heading = Label(role="heading")
        self.steps = Steps(3)
        self._notice = NoticeBar()
        self.which = WhichPage(self.desk, self.draft)
        self.content = ContentPage(self.desk, self.draft)
        self.people = PeoplePage(self.desk, self.plan)
        self.result = ResultPage(self.desk)
        self._pages = QStackedWidget()
        for page in (self.which, self.content, self.people, self.result):
            self._pages.addWidget(page)
        self.foot_line = Foot()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(AROUND)
        head.addWidget(self._heading)
        head.addStretch()
        head.addWidget(self.steps)
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, WITHIN, AROUND, WITHIN)
        column.setSpacing(WITHIN)
        column.addLayout(head)
        column.addWidget(self._notice)
        column.addWidget(self._pages, 1)
        column.addWidget(self.foot_line)

    @property
    def busy(self) -> bool:
        """Whether long work is under way."""
        return self.work.busy

    @property
    def step(self) -> int:
        """The step that is shown."""
        return self._pages.currentIndex()

    def finish(self) -> None:
        """Stop whatever is under way; an import that is not done writes nothing."""
        self.work.finish()

    def retranslate(self) -> None:
        """Write every word of the head."""
        self.setAccessibleName(self.title())
        self._heading.set_text(self.title())
        names = [self.tr("Which list"), self.tr("What is in it"), self.tr("Who it is")]
        self.steps.set_texts(self.tr("Steps"), names)
        self.work.retranslate()
