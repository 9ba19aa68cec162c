"""One file of the list in sentences: what it is called, what is wrong with it, what can be done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ecomig_desktop.georgian.numbers import format_number
from ecomig_desktop.models.merge import PickedFile
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.words import FileWords, Remark, days
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.pill import Pill

_MOST = 6
_AIR = 8
SAVABLE = frozenset(("return_file_damaged", "return_file_forked"))
"""Why a file was refused where something of it may still be saved."""


class _Said(QWidget):
    """A pill, and beside it what it means."""

    def __init__(self) -> None:
        super().__init__()
        self._pill = Pill()
        self._sentence = Label(role="caption", wrapped=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(NEAR)
        column = QVBoxLayout()
        column.addWidget(self._pill)
        column.addStretch()
        row.addLayout(column)
        row.addWidget(self._sentence, 1)

    def show_remark(self, remark: Remark, *, alone: bool) -> None:
        """Say this; one that is `alone` needs no word to tell it apart."""
        self._pill.set_text(remark.short, remark.kind)
        self._pill.setVisible(not alone)
        self._sentence.set_text(remark.sentence)


class SourceCard(Living, Card):
    """Hidden while there is no file to speak of.

    Signals:
        saving_wanted(object): the user wants what can be saved of the file at this Path.
    """

    saving_wanted = Signal(object)

    def __init__(self, desk: Desk, words: FileWords, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._most = 0
        self._desk, self._words = desk, words
        self._picked: PickedFile | None = None
        self._name = ElidedLabel(role="strong")
        self._facts = Label(role="caption", wrapped=True)
        self._said = [_Said() for _ in range(_MOST)]
        self._save = Button(icon_name="file-output")
        self._save.clicked.connect(self._want_saving)
        self._arrange()
        self.retranslate()

    def _arrange(self) -> None:
        self._inner = QWidget()
        self._inner.setProperty("clear", True)
        column = QVBoxLayout(self._inner)
        column.setSpacing(NEAR // 2)
        column.setContentsMargins(WITHIN + 4, WITHIN - 2, WITHIN + 4, WITHIN)
        for widget in (self._name, self._facts, *self._said):
            column.addWidget(widget)
        column.addStretch()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._inner)
        self.body.addWidget(self._area, 1)
        self._deed = QWidget()
        row = QHBoxLayout(self._deed)
        row.setContentsMargins(WITHIN + 4, 0, WITHIN + 4, WITHIN - 2)
        row.addWidget(self._save)
        row.addStretch()
        self.body.addWidget(self._deed)

    def fit(self, most: int) -> None:
        """Take the height that is needed, but no more than this; the rest is scrolled to."""
        self._most = most
        layout = self._inner.layout()
        if layout is not None:
            layout.activate()
            needed = layout.totalHeightForWidth(self.width() - 2) + _AIR
            if not self._deed.isHidden():
                needed += self._deed.sizeHint().height()
            self.setFixedHeight(min(needed, most) if most else needed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences break elsewhere in another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit(self._most)

    def show_file(self, picked: PickedFile | None) -> None:
        """Speak of this file."""
        self._picked = picked
        self.setVisible(picked is not None)
        if picked is None:
            return
        result = picked.result
        self._area.setAccessibleName(picked.path.name)
        self._name.set_text(picked.path.name)
        self._name.setToolTip(str(picked.path))
        self._facts.set_text(self._counted(picked))
        self._facts.setVisible(bool(self._facts.plain_text()))
        remarks = [each for each in self._words.remarks(picked) if each.sentence][:_MOST]
        for at, said in enumerate(self._said):
            said.setVisible(at < len(remarks))
            if at < len(remarks):
                said.show_remark(remarks[at], alone=len(remarks) == 1)
        refused = result.refused.key if result and result.refused else ""
        self._deed.setVisible(refused in SAVABLE)
        self._area.verticalScrollBar().setValue(0)
        self.fit(self._most)

    def retranslate(self) -> None:
        """Write every word."""
        self._save.setText(self.tr("Save what can be saved…"))
        self.show_file(self._picked)

    def _counted(self, picked: PickedFile) -> str:
        """Who wrote it, and how many of its changes are new and known."""
        result = picked.result
        if result is None or result.refused is not None:
            return ""
        language = self._desk.language.code
        numbers = self.tr("{new} new, {known} known").format(
            new=format_number(result.new, language), known=format_number(result.known, language)
        )
        said = (", ".join(result.operators), days(result, language), numbers)
        return " · ".join(filter(None, said))

    @Slot()
    def _want_saving(self) -> None:
        if self._picked:
            self.saving_wanted.emit(Path(self._picked.path))
