"""The editor of a note: theme, kind, text, who said it and where; everything kept as it comes."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ecomig_desktop import reference
from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.domain.note import Note
from ecomig_desktop.domain.outcomes import Figure
from ecomig_desktop.domain.person import Person
from ecomig_desktop.domain.places import CENTRAL
from ecomig_desktop.domain.tables import NOTE_KINDS
from ecomig_desktop.errors import Refused
from ecomig_desktop.models.note_draft import NoteDraft
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.note_words import kind_name, municipality_name, theme_letter, theme_name
from ecomig_desktop.views.notes.figure_fields import FigureFields
from ecomig_desktop.views.notes.photos import Photos
from ecomig_desktop.views.notes.text_edit import NoteTextEdit
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.chip import ChipRow, Choice
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.key_cap import KeyHint
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.views.widgets.pick_box import Option, PickBox
from ecomig_desktop.workbook import Changed, Command


class NoteEditor(Living, Card):
    """Shows the note of its `draft`, and tells the draft what the user does."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._themes: list[Theme] = []
        self._figures: list[Figure] = []
        self._people: dict[str, Person] = {}
        self.draft = NoteDraft(self._run, datetime.now, self)
        self._build_chips()
        self._build_text()
        self._build_fields()
        self._build_foot()
        self._connect()
        self._allow(not desk.workbook.read_only)
        self.refresh()
        self.retranslate()

    def _build_chips(self) -> None:
        self.themes, self.kinds = ChipRow(), ChipRow()
        self._theme_title = ElidedLabel(role="caption")
        row = QHBoxLayout()
        row.setSpacing(WITHIN)
        row.addWidget(self.themes)
        row.addWidget(self._theme_title, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.kinds)

    def _build_text(self) -> None:
        self.notice = NoticeBar(closable=not self._desk.workbook.read_only)
        self.text = NoteTextEdit()
        self.body.addWidget(self.notice)
        self.body.addWidget(self.text, 1)

    def _build_fields(self) -> None:
        language = self._desk.language.code
        self.figure = FigureFields(language)
        self.speaker = PickBox(detailed=True)
        self.municipality, self.hazard = PickBox(), PickBox()
        self._fields = (Field(self.speaker), Field(self.municipality), Field(self.hazard))
        self.photos = Photos(self._desk, self.draft.make_sure)
        grid = QGridLayout()
        grid.setHorizontalSpacing(WITHIN)
        grid.setVerticalSpacing(NEAR)
        grid.addWidget(self._fields[0], 0, 0, 1, 2)
        grid.addWidget(self._fields[1], 1, 0)
        grid.addWidget(self._fields[2], 1, 1)
        self.body.addWidget(self.figure)
        self.body.addLayout(grid)
        self.body.addWidget(self.photos)

    def _build_foot(self) -> None:
        self._pick_photo = Button(icon_name="image")
        self._next = KeyHint("Ctrl+Return")
        self._kept = Label(role="caption")
        row = QHBoxLayout()
        row.setSpacing(WITHIN)
        row.addWidget(self._pick_photo)
        row.addStretch()
        row.addWidget(self._next)
        row.addWidget(self._kept)
        self.body.addLayout(row)

    def _connect(self) -> None:
        draft, news = self.draft, self._desk.news
        draft.begun.connect(self._show)
        draft.kept.connect(self._tell_kept)
        draft.created.connect(self.photos.show_note)
        self.themes.chosen.connect(self.set_theme)
        self.kinds.chosen.connect(self.set_kind)
        self.text.typed.connect(draft.write)
        self.text.left.connect(draft.flush)
        self.text.files_given.connect(self.photos.add_files)
        self.text.picture_given.connect(self.photos.add_picture)
        self.photos.refused.connect(self.show_refusal)
        self._pick_photo.clicked.connect(self.photos.pick)
        self.figure.changed.connect(self._set_figure)
        self.speaker.chosen.connect(self._set_speaker)
        self.municipality.chosen.connect(self._set_municipality)
        self.hazard.chosen.connect(self._set_hazard)
        news.changed.connect(self._hear)
        news.merged.connect(self._hear_merge)

    def begin(self, meeting_id: str | None) -> None:
        """Begin a new note of that meeting; theme, kind, speaker and place stay as they were."""
        before = self.draft.note if self.draft.note.meeting == meeting_id else Note(id="")
        self.flush()
        self._clear_notice()
        first = self._themes[0].id if self._themes else None
        self.draft.begin(
            meeting=meeting_id,
            theme=before.theme if before.meeting else first,
            kind=before.kind or NOTE_KINDS[0],
            speaker=before.speaker,
            municipality=before.municipality,
        )

    def open(self, note: Note) -> None:
        """Go on with this note."""
        if note.id != self.draft.note.id:
            self.flush()
            self._clear_notice()
            self.draft.open(note)

    def flush(self) -> None:
        """Save whatever is not saved yet."""
        self.figure.flush()
        self.draft.flush()

    @Slot(object)
    def set_theme(self, theme_id: str | None) -> None:
        """The note is on this theme."""
        self.draft.put(theme=theme_id)
        self._show_choices()

    @Slot(object)
    def set_kind(self, kind: str | None) -> None:
        """The note is of this kind."""
        self.draft.put(kind=kind)
        self._show_choices()

    def theme_at(self, place: int) -> str | None:
        """The id of the theme at that place, counted from 0, or None."""
        return self._themes[place].id if place < len(self._themes) else None

    @Slot(object)
    def show_refusal(self, error: Refused) -> None:
        """Say in place why something was refused."""
        self.notice.show_notice("refused", error.sentence(self._desk.language.code))

    def refresh(self) -> None:
        """Read themes, indicators and people again."""
        self._themes = self._desk.workbook.themes()
        self._figures = self._desk.workbook.figures(hidden=True)
        self._offer()
        self._show()

    def retranslate(self) -> None:
        """Write every word."""
        texts = (self.tr("Who said it"), self.tr("Municipality"), self.tr("Hazard"))
        for field, text in zip(self._fields, texts, strict=True):
            field.set_label(text)
        self.themes.setAccessibleName(self.tr("Theme"))
        self.kinds.setAccessibleName(self.tr("Kind of note"))
        self.text.setAccessibleName(self.tr("What was said"))
        self.text.setPlaceholderText(self.tr("Type what is being said: it is saved as you type."))
        self.speaker.setPlaceholderText(self.tr("Somebody present, in any script"))
        self._pick_photo.setText(self.tr("Drop a photo here"))
        self._next.set_text(self.tr("next note"))
        self._tell_kept()
        self._offer()
        self._show_choices()
        self._show_fields()
        self._clear_notice()

    def showEvent(self, event: QShowEvent) -> None:
        """People may have come while the tab was away."""
        self._offer_people()
        super().showEvent(event)

    def _allow(self, writing: bool) -> None:
        for widget in (self.themes, self.kinds, self._pick_photo):
            widget.setEnabled(writing)
        for edit in (self.text, self.speaker, self.municipality, self.hazard):
            edit.setReadOnly(not writing)
        self.figure.set_read_only(not writing)

    def _clear_notice(self) -> None:
        """Say nothing; in a workbook that is only read, say that."""
        self.notice.clear()
        if self._desk.workbook.read_only:
            self.notice.show_notice("note", self.tr("This workbook is open for reading only."))

    def _run(self, command: Command, *, joins: bool) -> Changed | None:
        return self._desk.run(command, asked_by=self, joins=joins)

    def _offer(self) -> None:
        language = self._desk.language.code
        self.themes.set_choices(
            [
                Choice(theme.id, theme_letter(theme, language), str(at + 1))
                for at, theme in enumerate(self._themes)
            ]
        )
        self.kinds.set_choices([Choice(kind, kind_name(kind)) for kind in NOTE_KINDS])
        places = [
            Option(p.code, p.name(language), p.region(language), ";".join(p.names))
            for p in reference.municipalities()
        ]
        central = Option(CENTRAL, municipality_name(CENTRAL, language))
        self.municipality.set_options([central, *places])
        self.hazard.set_options(
            [
                Option(term.key, term.name(language), also=f"{term.name_ka};{term.name_en}")
                for term in reference.hazards()
            ]
        )
        self._offer_people()

    def _offer_people(self) -> None:
        meeting = self.draft.note.meeting
        present = self._desk.workbook.present_people(meeting) if meeting else []
        self._people = {person.id: person for person in present}
        speaker = self.draft.note.speaker
        if speaker and speaker not in self._people:
            shown = self._desk.workbook.shown_person(speaker)
            if shown:  # who has left, or whose note was taken under another record of theirs
                self._people.pop(self._desk.workbook.main_of(speaker), None)
                self._people[speaker] = shown
        self.speaker.set_options(
            [
                Option(person.id, person.display_name, person.organisation or "")
                for person in self._people.values()
            ]
        )

    @Slot()
    def _show(self) -> None:
        self.text.take_over(self.draft.note.text or "")
        self.photos.show_note(self.draft.note.id)
        self._offer_people()
        self._show_choices()
        self._show_fields()

    def _show_choices(self) -> None:
        note, language = self.draft.note, self._desk.language.code
        theme = next((each for each in self._themes if each.id == note.theme), None)
        self.themes.choose(note.theme)
        self.kinds.choose(note.kind)
        self._theme_title.set_text(theme_name(theme, language, short=False) if theme else "")
        self.figure.setVisible(note.is_figure)
        self.figure.show_note(note, theme, language, self._figures)

    def _show_fields(self) -> None:
        note = self.draft.note
        person = self._people.get(note.speaker or "")
        self.speaker.choose(note.speaker, person.display_name if person else "")
        self.municipality.choose(note.municipality)
        self.hazard.choose(note.hazard)

    @Slot(dict)
    def _set_figure(self, values: dict[str, object]) -> None:
        self.draft.put(**values)
        self._show_choices()

    @Slot(object)
    def _set_speaker(self, person_id: str | None) -> None:
        note = self.draft.note
        before = self._people.get(note.speaker or "")
        person = self._people.get(person_id or "")
        values: dict[str, object] = {"speaker": person_id}
        if note.municipality in (None, before.municipality if before else None):
            values["municipality"] = person.municipality if person else None
        self.draft.put(**values)
        self._show_fields()

    @Slot(object)
    def _set_municipality(self, code: str | None) -> None:
        self.draft.put(municipality=code)

    @Slot(object)
    def _set_hazard(self, key: str | None) -> None:
        self.draft.put(hazard=key)

    @Slot(bool)
    def _tell_kept(self, _kept: bool = True) -> None:
        if self.draft.is_kept:
            self._kept.set_text("" if self.draft.is_new else self.tr("✓ saved"))
        else:
            self._kept.set_text(self.tr("saving…"))
        self._kept.set_tone("done" if self.draft.is_kept else "")

    @Slot(object, object)
    def _hear(self, changed: Changed, asked_by: object) -> None:
        if changed.touches("theme", "indicator"):
            self.refresh()
        if changed.touches("attendance", "person", "duplicate"):
            self._offer_people()
        ours = {row.kind for row in changed.rows if row.id == self.draft.note.id}
        if asked_by is not self and ours:
            self._reread()

    @Slot()
    def _hear_merge(self) -> None:
        self._reread()
        self.refresh()

    def _reread(self) -> None:
        if self.draft.is_new:
            return
        note = self._desk.workbook.note(self.draft.note.id)
        if note is None:
            self.draft.forget()
        else:
            self.draft.reread(note)
            self._show()
