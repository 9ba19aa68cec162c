"""The head of the second step: which sheet, where its header is, how many people it has."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomig_desktop.exchange.people_list.headers import cell_text
from ecomig_desktop.models.people_list import ListDraft
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.choice_box import ChoiceBox
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.label import Label

_NONE = ""
_ROWS = 30
_SHORT = 60


class ContentBar(Living, QWidget):
    """Follows a draft.

    Signals:
        grid_chosen(int): the user wants the sheet with this number.
        header_chosen(object): the header ends with this row; None: there is none.
    """

    grid_chosen = Signal(int)
    header_chosen = Signal(object)

    def __init__(self, draft: ListDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._name = ElidedLabel(role="strong")
        self._count = Label(role="caption")
        self._grids, self._header = ChoiceBox(), ChoiceBox()
        self._grid_label, self._header_label = Label(role="caption"), Label(role="caption")
        self._grid_label.setBuddy(self._grids)
        self._header_label.setBuddy(self._header)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(NEAR)
        row.addWidget(self._name, 3)
        row.addWidget(self._count)
        row.addSpacing(WITHIN)
        row.addWidget(self._grid_label)
        row.addWidget(self._grids, 2)
        row.addWidget(self._header_label)
        row.addWidget(self._header, 3)
        self._grids.chosen.connect(self._choose_grid)
        self._header.chosen.connect(self._choose_header)
        draft.changed.connect(self.renew)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word."""
        self._grid_label.set_text(self.tr("Sheet"))
        self._grids.setAccessibleName(self.tr("Sheet"))
        self._header_label.set_text(self.tr("Header"))
        self._header.setAccessibleName(self.tr("Header"))
        self.renew()

    @Slot()
    def renew(self) -> None:
        """Show what there is now."""
        draft, content = self._draft, self._draft.content
        if draft.file is None or content is None:
            return
        self._name.set_text(draft.name or self.tr("Pasted list"))
        people = sum(line.has_name for line in content.lines)
        self._count.set_text(self.tr("%n person(s)", "", people))
        named = [
            (str(at), grid.name or self.tr("Table {number}").format(number=at + 1))
            for at, grid in enumerate(draft.file.grids)
        ]
        self._grids.set_choices(list(named))
        self._grids.choose(str(draft.choices.grid))
        for part in (self._grid_label, self._grids):
            part.setVisible(len(named) > 1)
        self._offer_headers()

    def _offer_headers(self) -> None:
        content = self._draft.content
        if content is None:
            return
        header = content.found.header
        rows = list(range(min(len(content.found.grid.rows), _ROWS)))
        if header is not None and header not in rows:
            rows.append(header)
        choices = [(_NONE, self.tr("No header"))]
        choices += [(str(row), self._row_words(row)) for row in rows]
        self._header.set_choices(list(choices))
        self._header.choose(_NONE if header is None else str(header))

    def _row_words(self, row: int) -> str:
        content = self._draft.content
        cells = content.found.grid.rows[row] if content else ()
        texts = " · ".join(text for cell in cells if (text := cell_text(cell)))
        where = self.tr("Row {row}").format(row=row + 1)
        return f"{where}: {texts[:_SHORT]}" if texts else where

    @Slot(object)
    def _choose_grid(self, at: str) -> None:
        self.grid_chosen.emit(int(at))

    @Slot(object)
    def _choose_header(self, row: str) -> None:
        self.header_chosen.emit(None if row == _NONE else int(row))
