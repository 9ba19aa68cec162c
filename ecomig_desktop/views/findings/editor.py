"""The finding that is open: where it stands, its title and text, and what it rests on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.domain.outcome_tables import ASPECTS
from ecomig_desktop.domain.outcomes import Finding
from ecomig_desktop.models.finding_notes import EvidenceModel, SpokenNote
from ecomig_desktop.models.note_draft import Run
from ecomig_desktop.models.note_parcel import notes_in, origin_of
from ecomig_desktop.models.text_draft import TextDraft
from ecomig_desktop.views.findings.counted import recommendations_counted
from ecomig_desktop.views.findings.evidence_part import EvidencePart
from ecomig_desktop.views.findings.finding_texts import FindingText, FindingTitle
from ecomig_desktop.views.findings.words import aspect_name, theme_title
from ecomig_desktop.views.last_moment import LastMoment
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.notes.text_edit import NoteTextEdit
from ecomig_desktop.views.tokens import NEAR
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
        uses: Callable[[SpokenNote], Sequence[str]],
        *,
        read_only: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._language = language
        self._themes: list[Theme] = []
        self._recommendations = 0
        self.draft = TextDraft("finding", run, self)
        LastMoment(self, self.draft.flush)
        self._build_pages()
        self._build_head()
        self._build_texts()
        self._evidence = EvidencePart(
            evidence, themes, language, uses, read_only=read_only, parent=self._form
        )
        self.evidence = self._evidence.view
        self._lay_out()
        self._connect()
        self._allow(not read_only)
        self.setAcceptDrops(not read_only)
        self.retranslate()

    def _build_pages(self) -> None:
        pages = QWidget(self)
        self._stack = QStackedLayout(pages)
        self._empty = EmptyPlace("lightbulb", kind="plain", key="Ctrl+N", parent=pages)
        area = QScrollArea(pages, widgetResizable=True)  # for a window too low for all of it
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._form = QWidget()
        self._form.setProperty("clear", True)
        area.setWidget(self._form)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(area)
        self.body.addWidget(pages)

    def _build_head(self) -> None:
        form = self._form
        self.back = IconButton("arrow-left", parent=form)
        self._kept = Label(role="caption", parent=form)
        self._remove = IconButton("trash-2", parent=form)
        self.theme, self.aspect = ChoiceBox(form), ChoiceBox(form)
        self._head = QHBoxLayout()
        self._head.setSpacing(NEAR)
        self._head.addWidget(self.back)
        self._head.addWidget(self.theme, 1)
        self._head.addWidget(self.aspect, 1)
        self._head.addWidget(self._remove)

    def _build_texts(self) -> None:
        form = self._form
        self.title, self.title_en = FindingTitle(form), FindingTitle(form)
        self.text, self.text_en = FindingText(form), FindingText(form)
        self._edits: dict[str, NoteTextEdit] = {
            "title": self.title,
            "title_en": self.title_en,
            "text": self.text,
            "text_en": self.text_en,
        }
        self.twin = Button(kind="link", icon_name="languages", parent=form)
        self.twin.setCheckable(True)
        self._title = Field(self.title, parent=form)
        self._title_en = Field(self.title_en, parent=form)
        self._text = Field(self.text, parent=form)
        self._text_en = Field(self.text_en, parent=form)
        self._text.setMinimumHeight(_TEXT)
        self._text_en.setMinimumHeight(_TEXT)

    def _lay_out(self) -> None:
        self._resting = ElidedLabel(role="caption", parent=self._form)
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addLayout(self._head)
        column.addWidget(self._title)
        column.addWidget(self._text, 1)
        below = QHBoxLayout()
        below.addWidget(self.twin)
        below.addStretch()
        below.addWidget(self._kept)
        column.addLayout(below)
        column.addWidget(self._title_en)
        column.addWidget(self._text_en, 1)
        column.addWidget(self._evidence, 1)
        column.addWidget(self._resting)

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
        self._evidence.parting_wanted.connect(self.parting_wanted)
        self.evidence.left_wanted.connect(self.back_wanted)

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
        self.back.set_name(self.tr("All findings"))
        self.theme.setAccessibleName(self.tr("Theme"))
        self.aspect.setAccessibleName(self.tr("Aspect"))
        self._remove.set_name(self.tr("Delete the finding"))
        self.twin.setText(self.tr("In English"))
        for field, text in (
            (self._title, self.tr("Title of the finding")),
            (self._text, self.tr("Text")),
            (self._title_en, self.tr("Title in English")),
            (self._text_en, self.tr("Text in English")),
        ):
            field.set_label(text)
        self.title.setPlaceholderText(self.tr("What do these notes show?"))
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
        rests = recommendations_counted(self._recommendations)
        words = self.tr("In the list of actions: {recommendations}").format(recommendations=rests)
        self._resting.set_text(words)
        self._show_resting()
        self._tell_kept()

    def _show_resting(self) -> None:
        shown = bool(self._recommendations) and not self.twin.isChecked()
        self._resting.setVisible(shown)

    @Slot(bool)
    def _unfold(self, unfolded: bool) -> None:
        for field in (self._title_en, self._text_en):
            field.setVisible(unfolded)
        self._evidence.setVisible(not unfolded)
        self._show_resting()

    @Slot(bool)
    def _tell_kept(self, _kept: bool = True) -> None:
        kept = self.draft.is_kept
        self._kept.set_text(self.tr("✓ saved") if kept else self.tr("saving…"))
        self._kept.set_tone("done" if kept else "")
        self._kept.setVisible(bool(self.draft.row))

    @Slot()
    def _want_removal(self) -> None:
        self.removal_wanted.emit(self.draft.row)
