"""The notes that the open finding rests on: how many, all of them, and the way out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.models.finding_notes import EvidenceModel, SpokenNote
from ecomig_desktop.views.findings.counted import notes_counted
from ecomig_desktop.views.findings.note_view import NoteView
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.elided_label import ElidedLabel


class EvidencePart(Living, QWidget):
    """`view` is the list of notes.

    Signals:
        parting_wanted(): the user wants the chosen notes out of the evidence.
    """

    parting_wanted = Signal()

    def __init__(
        self,
        model: EvidenceModel,
        themes: Callable[[str], Theme | None],
        language: Callable[[], str],
        uses: Callable[[SpokenNote], Sequence[str]],
        *,
        read_only: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read_only = read_only
        card = Card(flush=True, parent=self)
        self.view = NoteView(model, themes, language, uses, in_finding=True, parent=card)
        self.view.setDragEnabled(not read_only)
        card.body.addWidget(self.view)
        self._count = ElidedLabel(role="strong", parent=self)
        self._part = Button(kind="quiet", key="Del", parent=self)
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(self._count, 1)
        head.addWidget(self._part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addLayout(head)
        column.addWidget(card, 1)
        self._part.clicked.connect(self.parting_wanted)
        self.view.removal_wanted.connect(self.parting_wanted)
        self.view.selectionModel().selectionChanged.connect(self._tell_chosen)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._tell)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word."""
        self.view.setAccessibleName(self.tr("Evidence"))
        self.view.measure()
        self._part.setText(self.tr("Take out"))
        self._tell()

    @Slot()
    def _tell(self) -> None:
        count = self.view.model().rowCount()
        self._count.set_text(self.tr("Evidence: {notes}").format(notes=notes_counted(count)))
        self._tell_chosen()

    @Slot()
    def _tell_chosen(self) -> None:
        chosen = self.view.selectionModel().hasSelection()
        self._part.setEnabled(chosen and not self._read_only)
