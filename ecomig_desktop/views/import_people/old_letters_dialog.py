"""Every text of a list in an old Georgian font, as it is and as it reads."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.models.rows import Index
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import AROUND, CAPTION, TEXT
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.row_delegate import Line, RowDelegate
from ecomig_desktop.views.widgets.row_list import RowList

_BETWEEN = "\t"


class _PairDelegate(RowDelegate):
    """How it reads, and below as it is."""

    def lines(self, index: Index) -> Sequence[Line]:
        """Both texts."""
        text, _, reads = str(index.data() or "").partition(_BETWEEN)
        return Line(reads, TEXT), Line(text, CAPTION, "muted")


class OldLettersDialog(Living, QDialog):
    """A long list that is only read."""

    def __init__(self, pairs: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = Label(role="heading")
        self._text = Label(role="muted", wrapped=True)
        model = QStringListModel([_BETWEEN.join(pair) for pair in pairs], self)
        self._list = RowList(model)
        self._list.setItemDelegate(_PairDelegate(self._list, TEXT, CAPTION))
        card = Card(flush=True)
        card.body.addWidget(self._list)
        self._close = Button(kind="primary", key="Return")
        self._close.setDefault(True)
        self._close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        column.addWidget(self._heading)
        column.addWidget(self._text)
        column.addWidget(card, 1)
        column.addLayout(row)
        self.resize(560, 520)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word."""
        self.setWindowTitle(self.tr("Old Georgian letters"))
        self._heading.set_text(self.tr("Old Georgian letters"))
        self._text.set_text(self.tr("How each text reads, and below it how it is in the list."))
        self._list.setAccessibleName(self.tr("Old Georgian letters"))
        self._close.setText(self.tr("Close"))
