"""One line of a list beside the person that it may be: who it is, and what would be different."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ecomig_desktop.domain.tables import PERSON
from ecomig_desktop.exchange.people_list.importing import Planned
from ecomig_desktop.views.attendees.words import who
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.field_names import field_name
from ecomig_desktop.views.import_people.words import (
    about,
    about_person,
    kind_pill,
    kind_word,
    name_of,
    nobody,
    sentences,
    value_words,
)
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.choice_card import ChoiceCard
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.pill import Pill
from ecomig_desktop.views.widgets.wrapped_text import breakable

NEW, ANEW = "N", "Backspace"
MOST = 9
"""How many people can be chosen with a key."""


class PlannedDetail(Living, Card):
    """Shows a line; it is not asked for by itself.

    Signals:
        chosen(int, object): the line of this row is that known person; None: somebody new.
        anew_wanted(int): what was said of the line of this row is to be taken back.
    """

    chosen = Signal(int, object)
    anew_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._desk = desk
        self._shown: tuple[Planned | None, str, bool] = (None, "", False)
        self._people: tuple[str, ...] = ()
        self._made: list[QWidget] = []
        self._title = Label(role="strong", wrapped=True)
        self._about = Label(role="caption", wrapped=True)
        self._pill = Pill()
        self._told = Label(role="caption", wrapped=True, tone="attention")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(NEAR)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(WITHIN)
        self._grid.setVerticalSpacing(NEAR)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._somebody_new = Button(key=NEW)
        self._anew = Button(key=ANEW)
        self._somebody_new.clicked.connect(self.choose_new)
        self._anew.clicked.connect(self._want_anew)
        self._arrange()
        self.retranslate()

    def _arrange(self) -> None:
        inner = QWidget()
        inner.setProperty("clear", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(WITHIN + 2, WITHIN, WITHIN + 2, WITHIN)
        column.setSpacing(NEAR)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addWidget(self._pill)
        column.addWidget(self._told)
        column.addLayout(self._cards)
        column.addWidget(self._somebody_new, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._anew, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._grid)
        column.addStretch()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inner)
        self.body.addWidget(self._area)

    def retranslate(self) -> None:
        """Write every word."""
        self._area.setAccessibleName(self.tr("One line of the list"))
        self._somebody_new.setText(self.tr("It is somebody else, new"))
        self._anew.setText(self.tr("Decide anew"))
        self.show_line(*self._shown)

    def show_line(self, planned: Planned | None, kind: str, decided: bool) -> None:
        """Show a line that is of this kind now, and whether the user decided who it is."""
        self._shown = planned, kind, decided
        self._forget()
        self._people = ()
        for part in (self._pill, self._about, self._told, self._somebody_new, self._anew):
            part.setVisible(False)
        self._title.set_text("")
        if planned is None:
            return
        language = self._desk.language.code
        self._title.set_text(name_of(planned.line.values) or nobody())
        said = about(planned.line.values, language) if kind == "open" else self._known(planned)
        self._about.set_text(breakable(said))
        self._about.setVisible(bool(said))
        self._pill.set_text(kind_word(kind), kind_pill(kind)[0])
        self._pill.setVisible(kind != "open")  # the question says it
        told = "\n".join(sentences(planned, language))
        self._told.set_text(told)
        self._told.setVisible(bool(told) and kind != "open")
        self._anew.setVisible(decided)
        is_known = planned.person is not None and kind in ("changed", "known", "listed")
        self._somebody_new.setVisible(is_known and not decided)
        if kind == "open":
            self._offer(planned)
        else:
            self._fill(planned)
        self._area.verticalScrollBar().setValue(0)

    def choose(self, at: int) -> bool:
        """Decide for the person with that number, from 0; False where there is none."""
        planned = self._shown[0]
        if planned is None or not 0 <= at < len(self._people):
            return False
        self.chosen.emit(planned.line.row, self._people[at])
        return True

    @Slot()
    def choose_new(self) -> None:
        """Decide that it is somebody whom the workbook does not know."""
        planned = self._shown[0]
        if planned is not None and planned.person is not None:
            self.chosen.emit(planned.line.row, None)

    def _offer(self, planned: Planned) -> None:
        """A card for each person who fits, and one for somebody new."""
        self._put_card(Label(self.tr("Who is it?"), "strong"))
        people = [person for person in (planned.person, *planned.others) if person]
        self._people = tuple(people[:MOST])
        for at, person in enumerate(self._people):
            found = self._desk.workbook.shown_person(person)
            if found is None:
                continue
            card = ChoiceCard(str(at + 1))
            card.show_choice(found.display_name, about_person(found, self._desk.language.code))
            card.clicked.connect(self._take_card)
            card.setProperty("person", at)
            self._put_card(card)
        card = ChoiceCard(NEW)
        card.show_choice(self.tr("Somebody new"), [self.tr("None of them")])
        card.clicked.connect(self.choose_new)
        self._put_card(card)

    def _known(self, planned: Planned) -> str:
        """Whom the workbook knows as this line."""
        found = self._desk.workbook.shown_person(planned.person) if planned.person else None
        if found is None:
            return ""
        named = who(found, self._desk.language.code)
        return self.tr("In the workbook: {person}").format(person=named)

    def _fill(self, planned: Planned) -> None:
        """The fields of the line; where somebody is known, what the workbook says as well."""
        language, changes = self._desk.language.code, planned.changes or {}
        columns = [name for name in PERSON.names if planned.line.values.get(name)]
        columns += [name for name in changes if name not in columns]
        if changes:
            for at, text in enumerate((self.tr("in the workbook"), self.tr("in the list")), 1):
                self._put(Label(text, "caption"), 0, at)
        for row, column in enumerate(columns, 1):
            self._put(Label(field_name(PERSON.name, column), "caption", wrapped=True), row, 0)
            if column in changes:
                was, now = changes[column]
                old = value_words(column, was, language) or "—"
                self._put(Label(breakable(old), "muted", wrapped=True), row, 1)
                tone = "accent" if was is None else "attention"
                new = breakable(value_words(column, now, language))
                self._put(Label(new, wrapped=True, tone=tone), row, 2)
            else:
                said = value_words(column, planned.line.values.get(column), language)
                self._put(Label(breakable(said), wrapped=True), row, 1, 2)

    def _put(self, label: Label, row: int, column: int, span: int = 1) -> None:
        self._grid.addWidget(label, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
        self._made.append(label)

    def _put_card(self, card: QWidget) -> None:
        self._cards.addWidget(card)
        self._made.append(card)

    def _forget(self) -> None:
        for widget in self._made:
            widget.hide()
            self._grid.removeWidget(widget)
            self._cards.removeWidget(widget)
            widget.deleteLater()
        self._made = []

    @Slot()
    def _take_card(self) -> None:
        card = self.sender()
        if isinstance(card, ChoiceCard):
            self.choose(int(card.property("person")))

    @Slot()
    def _want_anew(self) -> None:
        if self._shown[0] is not None:
            self.anew_wanted.emit(self._shown[0].line.row)
