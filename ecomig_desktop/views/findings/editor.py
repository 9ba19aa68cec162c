"""The finding that is open: where it stands, its title and text, and what it rests on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.domain.outcome_tables import ASPECTS
from ecomig_desktop.domain.outcomes import Finding
from ecomig_desktop.models.finding_notes import EvidenceModel
from ecomig_desktop.models.note_draft import Run
from ecomig_desktop.models.note_parcel import notes_in, origin_of
from ecomig_desktop.models.text_draft import TextDraft
from ecomig_desktop.views.findings.counted import notes_counted, recommendations_counted
from ecomig_desktop.views.findings.finding_texts import FindingText, FindingTitle
from ecomig_desktop.views.findings.note_delegate import SpokenNoteDelegate
from ecomig_desktop.views.findings.note_view import NoteView
from ecomig_desktop.views.findings.words import (
    aspect_name,
    theme_title,
)
from ecomig_desktop.views.last_moment import LastMoment
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.notes.text_edit import NoteTextEdit
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button, IconButton
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.choice_box import ChoiceBox
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.label import Label

_TEXT = 100


class FindingEditor(Living, Card):
    """Shows one finding, and saves what is written in it while it is typed.

    Signals:
        back_wanted(): the user is done here.
        removal_wanted(str): the user wants the finding with this id gone.
        parting_wanted(): the user wants the chosen notes out of the evidence.
        notes_dropped(QMimeData): notes fell on the finding.
    """

    back_wanted = Signal()
    removal_wanted = Signal(str)
    parting_wanted = Signal()
    notes_dropped = Signal(object)

    def __init__(
        self,
        run: Run,
        themes: Callable[[str], Theme | None],
        language: Callable[[], str],
        evidence: EvidenceModel,
        *,
        read_only: bool,
    ) -> None:
        super().__init__()
        self._language = language
        self._themes: list[Theme] = []
        self._recommendations = 0
        self._read_only = read_only
        self.draft = TextDraft("finding", run, self)
        LastMoment(self, self.draft.flush)
        self.evidence = NoteView(evidence)
        self.evidence.setItemDelegate(SpokenNoteDelegate(self.evidence, themes, language))
        self._build_head()
        self._build_texts()
        self._build_evidence()
        self._lay_out()
        self._connect()
        self._allow(not read_only)
        self.setAcceptDrops(not read_only)
        self.retranslate()

    def _build_head(self) -> None:
        self.back = Button(kind="quiet", icon_name="arrow-left")
        self._kept = Label(role="caption")
        self._remove = IconButton("trash-2")
        self.theme, self.aspect = ChoiceBox(), ChoiceBox()
        self._head = QHBoxLayout()
        self._head.setSpacing(NEAR)
        self._head.addWidget(self.back)
        self._head.addWidget(self._kept)
        self._head.addStretch()
        self._head.addWidget(self._remove)

    def _build_texts(self) -> None:
        self.title, self.title_en = FindingTitle(), FindingTitle()
        self.text, self.text_en = FindingText(), FindingText()
        self._edits: dict[str, NoteTextEdit] = {
            "title": self.title,
            "title_en": self.title_en,
            "text": self.text,
            "text_en": self.text_en,
        }
        self._title, self._title_en = Field(self.title), Field(self.title_en)
        self._text, self._text_en = Field(self.text), Field(self.text_en)
        self._text.setMinimumHeight(_TEXT)
        self._text_en.setMinimumHeight(_TEXT)
        self._theme, self._aspect = Field(self.theme), Field(self.aspect)
        self.twin = Button(kind="link", icon_name="languages")
        self.twin.setCheckable(True)

    def _build_evidence(self) -> None:
        self._behind = ElidedLabel(role="strong")
        self._resting = ElidedLabel(role="caption")
        self._part = Button(kind="quiet", key="Del")
        self._evidence_card = Card(flush=True)
        self._evidence_card.body.addWidget(self.evidence)

    def _lay_out(self) -> None:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        place = QHBoxLayout()
        place.setSpacing(WITHIN)
        place.addWidget(self._theme, 4)
        place.addWidget(self._aspect, 5)
        behind = QHBoxLayout()
        behind.setSpacing(NEAR)
        behind.addWidget(self._behind, 1)
        behind.addWidget(self._part)
        column.addLayout(self._head)
        column.addLayout(place)
        column.addWidget(self._title)
        column.addWidget(self._text, 3)
        column.addWidget(self.twin, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._title_en)
        column.addWidget(self._text_en, 2)
        column.addLayout(behind)
        column.addWidget(self._evidence_card, 4)
        column.addWidget(self._resting)
        self._empty = EmptyPlace("lightbulb", kind="plain", key="Ctrl+N")
        pages = QWidget()
        self._stack = QStackedLayout(pages)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(form)
        self.body.addWidget(pages)

    def _connect(self) -> None:
        draft = self.draft
        draft.kept.connect(self._tell_kept)
        self.title.passed.connect(self.text.setFocus)
        self.title_en.passed.connect(self.text_en.setFocus)
        for name, edit in self._edits.items():
            edit.typed.connect(lambda text, column=name: draft.write(column, text))
            edit.left.connect(draft.flush)
            edit.finished.connect(self.back_wanted)
        self.theme.chosen.connect(lambda theme: draft.put(theme=theme, position=None))
        self.aspect.chosen.connect(lambda aspect: draft.put(aspect=aspect, position=None))
        self.twin.toggled.connect(self._unfold)
        self.back.clicked.connect(self.back_wanted)
        self._remove.clicked.connect(self._want_removal)
        self._part.clicked.connect(self.parting_wanted)
        self.evidence.removal_wanted.connect(self.parting_wanted)
        self.evidence.left_wanted.connect(self.back_wanted)
        self.evidence.selectionModel().selectionChanged.connect(self._tell_chosen)

    def show_finding(
        self, finding: Finding | None, themes: list[Theme], recommendations: int
    ) -> None:
        """Show a finding, or go on with it where it is the one that is open; None: none."""
        self._themes, self._recommendations = themes, recommendations
        if finding is None:
            self.draft.forget()
        elif finding.id == self.draft.row:
            self.draft.reread(asdict(finding))
        else:
            self.draft.open(finding.id, asdict(finding))
            self.twin.setChecked(False)
        self._stack.setCurrentIndex(1 if finding else 0)
        self._offer()
        self._show()

    def begin(self) -> None:
        """Put the cursor into the title."""
        self.title.go_to_end()

    def retranslate(self) -> None:
        """Write every word."""
        self.back.setText(self.tr("All findings"))
        self._remove.set_name(self.tr("Delete the finding"))
        self.twin.setText(self.tr("In English"))
        for field, text in (
            (self._theme, self.tr("Theme")),
            (self._aspect, self.tr("Aspect")),
            (self._title, self.tr("Title of the finding")),
            (self._text, self.tr("Text")),
            (self._title_en, self.tr("Title in English")),
            (self._text_en, self.tr("Text in English")),
        ):
            field.set_label(text)
        self.title.setPlaceholderText(self.tr("What do these notes show?"))
        self.evidence.setAccessibleName(self.tr("Evidence"))
        self.evidence.measure()
        self._part.setText(self.tr("Take out"))
        self._empty.set_texts(
            self.tr("No finding is chosen"),
            self.tr("Choose one on the board, or make one from the notes that you have chosen."),
            "",
        )
        self._offer()
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let notes come in that are not here already."""
        self._welcome(event)
        self.set_marked(event.isAccepted())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Anywhere over the finding."""
        self._welcome(event)

    def dragLeaveEvent(self, event: QEvent) -> None:
        """They go elsewhere."""
        self.set_marked(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them into the evidence."""
        self.set_marked(False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.notes_dropped.emit(event.mimeData())

    def _welcome(self, event: QDragMoveEvent) -> None:
        other = origin_of(event.mimeData()) != self.draft.row
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(bool(self.draft.row and notes_in(event.mimeData()) and other))

    def _allow(self, writing: bool) -> None:
        for edit in self._edits.values():
            edit.setReadOnly(not writing)
        for widget in (self.theme, self.aspect, self._remove):
            widget.setEnabled(writing)
        self._part.setEnabled(False)
        self.evidence.setDragEnabled(writing)

    def _offer(self) -> None:
        language = self._language()
        themes = [(theme.id, theme_title(theme, language)) for theme in self._themes]
        self.theme.set_choices(themes)
        self.aspect.set_choices([(aspect, aspect_name(aspect)) for aspect in ASPECTS])

    def _show(self) -> None:
        value = self.draft.value
        for name, edit in self._edits.items():
            edit.take_over(str(value(name) or ""))
        self.theme.choose(value("theme"))  # type: ignore[arg-type]
        self.aspect.choose(value("aspect"))  # type: ignore[arg-type]
        self._unfold(self.twin.isChecked())
        count = self.evidence.model().rowCount()
        self._behind.set_text(self.tr("Evidence: {notes}").format(notes=notes_counted(count)))
        rests = recommendations_counted(self._recommendations)
        words = self.tr("In the list of actions: {recommendations}").format(recommendations=rests)
        self._resting.set_text(words)
        self._show_resting()
        self._tell_kept()
        self._tell_chosen()

    def _show_resting(self) -> None:
        shown = bool(self._recommendations) and not self.twin.isChecked()
        self._resting.setVisible(shown)

    @Slot(bool)
    def _unfold(self, unfolded: bool) -> None:
        for field in (self._title_en, self._text_en):
            field.setVisible(unfolded)
        for widget in (self._theme, self._aspect, self._behind, self._part, self._evidence_card):
            widget.setVisible(not unfolded)
        self._show_resting()

    @Slot()
    def _tell_chosen(self) -> None:
        chosen = self.evidence.selectionModel().hasSelection()
        self._part.setEnabled(chosen and not self._read_only)

    @Slot(bool)
    def _tell_kept(self, _kept: bool = True) -> None:
        kept = self.draft.is_kept
        self._kept.set_text(self.tr("✓ saved") if kept else self.tr("saving…"))
        self._kept.set_tone("done" if kept else "")
        self._kept.setVisible(bool(self.draft.row))

    @Slot()
    def _want_removal(self) -> None:
        self.removal_wanted.emit(self.draft.row)
