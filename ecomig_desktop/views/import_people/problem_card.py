"""The side of the second step: the problems, and what takes all proposals of one kind."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomig_desktop.models.list_problems import ProblemsModel
from ecomig_desktop.views.import_people.problem_list import ProblemList
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card, Line
from ecomig_desktop.views.widgets.label import Label


class ProblemCard(Living, Card):
    """Hidden where everything is understood.

    Signals:
        stood(object): the user went to the problem at this place.
        all_wanted(str): the user takes every proposal for problems with this key.
    """

    stood = Signal(object)
    all_wanted = Signal(str)

    def __init__(self, problems: ProblemsModel, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._problems = problems
        self._title = Label(role="strong")
        self.list = ProblemList(problems)
        self._all = Button()
        self._all.clicked.connect(self._take_all)
        head = QVBoxLayout()
        head.setContentsMargins(WITHIN, WITHIN, WITHIN, NEAR)
        head.addWidget(self._title)
        foot = QVBoxLayout()
        foot.setContentsMargins(WITHIN, NEAR, WITHIN, WITHIN)
        foot.addWidget(self._all)
        self.body.addLayout(head)
        self.body.addWidget(Line())
        self.body.addWidget(self.list, 1)
        self.body.addLayout(foot)
        self.list.selectionModel().currentChanged.connect(self._tell)
        problems.modelReset.connect(self.renew)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Write every word."""
        self.renew()

    @Slot()
    def renew(self) -> None:
        """Count again."""
        count = self._problems.rowCount()
        self._title.set_text(self.tr("%n problem(s)", "", count))
        self.setVisible(count > 0)
        self._offer_all()

    def _offer_all(self) -> None:
        """Where several problems of one kind have proposals, one button takes them."""
        current = self.list.current()
        count = self._problems.count_like(current.problem.key) if current else 0
        self._all.setText(self.tr("Take all %n proposal(s) of this kind", "", count))
        self._all.setVisible(count > 1 and current is not None)

    @Slot(QModelIndex, QModelIndex)
    def _tell(self, current: QModelIndex, before: QModelIndex) -> None:
        row = self._problems.row(current)
        if row is not None and row.problem.column >= 0:
            self.stood.emit(row.place)
        self._offer_all()

    @Slot()
    def _take_all(self) -> None:
        current = self.list.current()
        if current is not None:
            self.all_wanted.emit(current.problem.key)
