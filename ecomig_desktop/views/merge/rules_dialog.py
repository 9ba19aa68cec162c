"""A rule for many conflicts: which field, which value to take, and what that would decide."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.models.conflicts import ConflictsModel
from ecomig_desktop.models.rulings import RulingsModel
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.field_names import field_name, kind_of_record
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.conflict_words import ConflictWords, laptop_word
from ecomig_desktop.views.merge.rulings_table import RulingsTable
from ecomig_desktop.views.screen_room import open_at
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.choice_box import ChoiceBox
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.workbook.cases import Case, laptops_of
from ecomig_desktop.workbook.deciding import LAPTOP, TAKES, Rule, Ruling, preview

SIZE = (860, 600)
_ALL = "*/*"


class RulesDialog(Living, QDialog):
    """Shows before and after of every conflict that the rule is about. Accepted, `rulings` is
    what it showed, to be done as one step of undo."""

    def __init__(
        self,
        desk: Desk,
        words: ConflictWords,
        cases: ConflictsModel,
        case: Case | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._words, self._cases = desk, words, cases
        self.rulings: list[Ruling] = []
        self._heading = Label(role="heading")
        self._about = Label(role="muted", wrapped=True)
        self.fields, self.takes = ChoiceBox(), ChoiceBox()
        self._field, self._take = Field(self.fields), Field(self.takes)
        self.model = RulingsModel(words.ruling, words.heading, self)
        self.table = RulingsTable(self.model)
        self._count = Label(role="strong")
        self._left = Label(role="caption", wrapped=True)
        self.use = Button(kind="primary", key="Return")
        self._cancel = Button(key="Esc")
        self._arrange()
        self._connect()
        open_at(self, SIZE)
        self._name_choices()
        self._stand_on(case)
        self.retranslate()

    def _arrange(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(WITHIN)
        choices.addWidget(self._field, 1)
        choices.addWidget(self._take, 1)
        card = Card(flush=True)
        card.body.addWidget(self.table)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self._count)
        told.addWidget(self._left)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addLayout(told, 1)
        foot.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.use, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        column.setSpacing(WITHIN)
        column.addWidget(self._heading)
        column.addWidget(self._about)
        column.addLayout(choices)
        column.addWidget(card, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.fields.chosen.connect(self._renew)
        self.takes.chosen.connect(self._renew)
        self.use.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self.use.setDefault(True)

    def retranslate(self) -> None:
        """Write every word."""
        self.setWindowTitle(self.tr("Decide by a rule"))
        self._heading.set_text(self.tr("Decide by a rule"))
        self._about.set_text(
            self.tr("Nothing is decided before you have seen it here; Ctrl+Z takes all of it back.")
        )
        self._field.set_label(self.tr("In which field"))
        self._take.set_label(self.tr("Which value to take"))
        self._cancel.setText(self.tr("Cancel"))
        self._name_choices()
        self._renew()

    def _name_choices(self) -> None:
        counts = self._cases.field_counts()
        every = self.tr("All fields ({count})").format(count=sum(counts.values()))
        fields = [
            (
                f"{table}/{column}",
                f"{field_name(table, column)} · {kind_of_record(table)} ({count})",
            )
            for (table, column), count in counts.items()
        ]
        self.fields.set_choices([(_ALL, every), *fields])
        names = dict(
            zip(
                TAKES,
                (
                    self.tr("the later one"),
                    self.tr("the earlier one"),
                    self.tr("the longer one"),
                    self.tr("the one that is filled in"),
                    self.tr("both texts together"),
                ),
                strict=True,
            )
        )
        laptops = laptops_of([case.conflict for case in self._cases.rows()])
        from_laptop = self.tr("the one from {laptop}")
        self.takes.set_choices(
            [
                *names.items(),
                *(
                    (LAPTOP + each, from_laptop.format(laptop=laptop_word(each)))
                    for each in laptops
                ),
            ]
        )
        self.fields.setAccessibleName(self.tr("In which field"))
        self.takes.setAccessibleName(self.tr("Which value to take"))

    def _stand_on(self, case: Case | None) -> None:
        key = f"{case.conflict.table}/{case.conflict.column}" if case else _ALL
        self.fields.choose(key)
        self.takes.choose(TAKES[0])
        self.fields.setFocus()

    @Slot()
    def _renew(self) -> None:
        """Show what the rule would do."""
        table, _, column = str(self.fields.currentData()).partition("/")
        rule = Rule(
            None if table == "*" else table,
            None if column == "*" else column,
            str(self.takes.currentData()),
        )
        self.rulings = preview(self._desk.workbook, rule)
        self.model.show(self.rulings)
        decided = sum(ruling.decided for ruling in self.rulings)
        left = len(self.rulings) - decided
        self._count.set_text(self.tr("%n conflict(s) would be decided", "", decided))
        self._left.set_text(self.tr("%n of them stay(s) for you to decide", "", left))
        self._left.setVisible(left > 0)
        self.use.setText(self.tr("Decide %n conflict(s)", "", decided))
        self.use.setEnabled(decided > 0 and not self._desk.workbook.read_only)
