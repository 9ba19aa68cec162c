"""One record of the preview in full: every field that would be different, before and after."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ecomig_desktop.models.foreseen import Foreseen
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.differences import marked
from ecomig_desktop.views.merge.preview_words import FieldChange, PreviewWords, kind_word
from ecomig_desktop.views.tokens import NEAR, WITHIN, tokens
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.label import Label

_MOST = 60


class PreviewDetail(Living, Card):
    """Hidden while there is nothing to show."""

    def __init__(self, words: PreviewWords, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._words = words
        self._shown: Foreseen | None = None
        self._cells: list[QWidget] = []
        self._title = Label(role="strong", wrapped=True)
        self._about = Label(role="caption", wrapped=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(WITHIN)
        self._grid.setVerticalSpacing(NEAR)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        inner = QWidget()
        inner.setProperty("clear", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(WITHIN + 2, WITHIN, WITHIN + 2, WITHIN)
        column.setSpacing(NEAR // 2)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addSpacing(NEAR)
        column.addLayout(self._grid)
        column.addStretch()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        self.body.addWidget(self._area)
        self.retranslate()

    def show_record(self, foreseen: Foreseen | None) -> None:
        """Show what would happen to this record."""
        self._shown = foreseen
        self.setVisible(foreseen is not None)
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        if foreseen is None:
            return
        self._title.set_text(self._words.title(foreseen))
        said = f"{kind_word(foreseen.kind)} · {self._words.laptop(foreseen)} · {foreseen.file.name}"
        self._about.set_text(said)
        self._fill(self._words.fields(foreseen)[:_MOST], foreseen.kind)
        self._area.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        """Write every word."""
        self._area.setAccessibleName(self.tr("Before and after"))
        self.show_record(self._shown)

    def restyle(self) -> None:
        """Mark differences in the new colours."""
        if hasattr(self, "_area"):  # the palette changes for the first time while building
            self.show_record(self._shown)

    def _fill(self, changes: list[FieldChange], kind: str) -> None:
        both = kind not in ("added", "deleted")
        if both and changes:
            for at, text in enumerate((self.tr("before"), self.tr("after")), 1):
                self._put(Label(text, "caption"), 0, at)
        for row, change in enumerate(changes, 1):
            self._put(Label(change.name, "caption", wrapped=True), row, 0)
            if both:
                self._put(_value(change.before, change.after, muted=True), row, 1)
                self._put(_value(change.after, change.before, conflict=change.conflict), row, 2)
            else:
                self._put(_value(change.after or change.before, muted=kind == "deleted"), row, 1, 2)

    def _put(self, cell: QLabel, row: int, column: int, span: int = 1) -> None:
        self._grid.addWidget(cell, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
        self._cells.append(cell)


def _value(text: str, other: str = "", *, muted: bool = False, conflict: bool = False) -> QLabel:
    """A value at full length, the words marked that are not in the other."""
    label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
    colors = tokens()
    color = colors.attention if conflict else colors.muted if muted else colors.text
    label.setText(
        f'<p style="line-height: 140%; margin: 0; color: {color}">{marked(text, other or text)}</p>'
    )
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setAccessibleName(text)
    return label
