"""Looks over the fields of a person: says what looks mistyped, and proposes what was meant."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from ecomig_desktop import reference
from ecomig_desktop.georgian.emails import read_email
from ecomig_desktop.georgian.mending import mended
from ecomig_desktop.phones import read_phone
from ecomig_desktop.views.attendees.saved_field import SavedField
from ecomig_desktop.views.doubt_words import email_sentence, phone_sentence, slip_sentences
from ecomig_desktop.views.widgets.choice_box import ChoiceBox
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.proposal_line import ProposalLine
from ecomig_desktop.workbook.sectors import Guess

_WHOLE = ("phone", "email")  # what is not judged before it is finished


class FieldProposals(QObject):
    """Nothing is changed by itself: a proposal is taken with its button, or with the key.

    Signals:
        taken(str, object): the user agreed to this value of this column; None: nothing.
    """

    taken = Signal(str, object)

    def __init__(
        self,
        guess: Callable[[str], Guess | None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._guess, self._panel = guess, parent
        self._language = "ka"
        self.read_only = False
        self._meant: dict[str, str] = {}

    def watch(self, lines: Mapping[str, SavedField], sector: Field[ChoiceBox]) -> None:
        """Speak of these fields from now on."""
        self._lines, self._sector = lines, sector
        for name, field in self._fields():
            field.proposal.setObjectName(name)
            field.proposal.taken.connect(self._take)
        for field in lines.values():
            field.typed.connect(self._look_at_typed)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._mark_key)

    def look_over(self, language: str = "") -> None:
        """Look at every field, in the language on the screen."""
        self._language = language or self._language
        for name in self._lines:
            self.look_at(name)
        self.look_at_sector()

    def look_at(self, name: str) -> None:
        """Say of one field what looks mistyped, and propose what was meant if that is known."""
        field = self._lines[name]
        sentence, meant = _judged(name, field.text())
        if sentence and name in _WHOLE and field.is_being_typed() and not field.warning():
            return
        field.set_warning(sentence)
        self._meant[name] = meant
        if sentence and meant != field.text() and not self.read_only:
            field.proposal.propose("", self._button(name, meant))
        else:
            field.proposal.clear()
        self._mark_key()

    def look_at_sector(self) -> None:
        """Propose the sector that the organisation speaks for, while none is chosen."""
        unset = self._sector.editor.currentData() is None and not self.read_only
        guess = self._guess(self._lines["organisation"].text()) if unset else None
        if guess:
            self._meant["sector"] = guess.sector
            names = {term.key: term.name(self._language) for term in reference.sectors()}
            name = names.get(guess.sector, guess.sector)
            self._sector.proposal.propose(self._why(guess, name), self.tr("Choose it"))
        else:
            self._sector.proposal.clear()
        self._mark_key()

    def take_by_key(self) -> bool:
        """Take the proposal that the key is drawn on. One that nobody has seen yet is brought
        into sight instead. False if there is none."""
        line = self._next()
        if line is None:
            return False
        if line.is_seen():
            line.take()
        else:
            _bring_into_sight(line)
        return True

    def _fields(self) -> Iterator[tuple[str, Field]]:
        yield from self._lines.items()
        yield "sector", self._sector

    def _why(self, guess: Guess, sector: str) -> str:
        if guess.others:
            said = self.tr("Others from there (%n): {sector}", "", guess.others)
        else:
            said = self.tr("By the organisation's name: {sector}")
        return said.format(sector=sector)

    def _button(self, name: str, meant: str) -> str:
        if name in _WHOLE:
            return self.tr("Write {text}").format(text=meant)
        return self.tr("Put it right")

    @Slot()
    def _look_at_typed(self) -> None:
        self.look_at(self.sender().objectName())

    @Slot()
    def _take(self) -> None:
        """Save first what was typed, so that undo leads back to it."""
        line = self.sender()
        name = line.objectName()
        field = dict(self._fields())[name]
        if isinstance(field, SavedField):
            field.finish()
        meant = self._meant[name]
        if isinstance(line, ProposalLine):
            if line.button.hasFocus():  # it is about to go
                field.editor.setFocus()
            line.clear()
        self.taken.emit(name, meant or None)

    def _next(self) -> ProposalLine | None:
        """The proposal of the field that has the cursor, else the first one."""
        focus = QApplication.focusWidget()
        if focus is None or not self._panel.isAncestorOf(focus):
            return None
        lines = [field for _, field in self._fields() if field.proposal.is_open()]
        here = [field for field in lines if field.isAncestorOf(focus)]
        return next((field.proposal for field in (*here, *lines)), None)

    @Slot()
    def _mark_key(self) -> None:
        marked = self._next()
        for _, field in self._fields():
            field.proposal.show_key(field.proposal is marked)


def _judged(name: str, text: str) -> tuple[str, str]:
    """What looks mistyped in a field, and what was meant: the text itself where nobody knows."""
    if name == "email":
        email = read_email(text)
        return email_sentence(email, text), email.proposal or text
    plain = mended(text).text
    if name != "phone":
        return slip_sentences(text), plain
    phone = read_phone(text)
    if not phone.doubt or read_phone(plain).doubt:
        return phone_sentence(phone), text
    return slip_sentences(text), read_phone(plain).text


def _bring_into_sight(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(widget)
