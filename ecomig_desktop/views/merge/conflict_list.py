"""The list of conflicts at the side: whose record, and over what."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from ecomig_desktop.models.rows import ABOUT_ROLE, Index, RowsModel
from ecomig_desktop.views.tokens import CAPTION
from ecomig_desktop.views.widgets.row_delegate import Line, RowDelegate
from ecomig_desktop.views.widgets.row_list import RowList

SIDE = 300
"""The width of the list at the side."""


class ConflictDelegate(RowDelegate):
    """Draws a conflict: its title over its kind and field."""

    def lines(self, index: Index) -> tuple[Line, ...]:
        """The title, and smaller what it is about."""
        return Line(index.data()), Line(index.data(ABOUT_ROLE), CAPTION, "muted")


class ConflictList(RowList):
    """Conflicts, open or decided. Digits and the arrows to the sides are left to the panel."""

    def __init__(self, rows: RowsModel[Any], parent: QWidget | None = None) -> None:
        super().__init__(rows, parent)
        self._rows = rows
        self.setItemDelegate(ConflictDelegate(self))
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word."""
        self.setAccessibleName(self.tr("Conflicts"))
        self._rows.words_changed()
