"""The bar below a preview of pages: which page it is, turning, and sizes."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomig_desktop.views.living import Living
from ecomig_desktop.views.page_view import PageView
from ecomig_desktop.views.tokens import AROUND, NEAR
from ecomig_desktop.views.widgets.button import IconButton
from ecomig_desktop.views.widgets.label import Label


class PageBar(Living, QWidget):
    """Buttons for what the keys do in a PageView."""

    def __init__(self, view: PageView) -> None:
        super().__init__()
        self._view = view
        self._back, self._on = IconButton("chevron-left"), IconButton("chevron-right")
        self._number = Label(role="caption")
        self._smaller, self._larger = IconButton("zoom-out"), IconButton("zoom-in")
        self._width, self._whole = IconButton("move-horizontal"), IconButton("maximize")
        self._arrange()
        view.turned.connect(self.renew)
        self._back.clicked.connect(self._turn_back)
        self._on.clicked.connect(self._turn_on)
        self._smaller.clicked.connect(self._make_smaller)
        self._larger.clicked.connect(self._make_larger)
        self._width.clicked.connect(view.fit_width)
        self._whole.clicked.connect(view.fit)
        self.retranslate()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(NEAR - 4)
        row.addStretch()
        for widget in (self._back, self._number, self._on):
            row.addWidget(widget)
        row.addSpacing(AROUND)
        for button in (self._smaller, self._larger, self._width, self._whole):
            row.addWidget(button)
        row.addStretch()

    def retranslate(self) -> None:
        """Write every word."""
        self._back.set_name(self.tr("Previous page (Page Up)"))
        self._on.set_name(self.tr("Next page (Page Down)"))
        self._smaller.set_name(self.tr("Smaller (-)"))
        self._larger.set_name(self.tr("Larger (+)"))
        self._width.set_name(self.tr("Whole width (1)"))
        self._whole.set_name(self.tr("Whole page (0)"))
        self._view.setAccessibleName(self.tr("Preview of the pages"))
        self.renew()

    @Slot()
    def renew(self) -> None:
        """Say which page is shown."""
        page, pages = self._view.page, self._view.pages
        number = self.tr("Page {page} of {pages}").format(page=page, pages=pages) if pages else ""
        self._number.set_text(number)
        self._view.setAccessibleDescription(number)
        self._back.setEnabled(page > 1)
        self._on.setEnabled(page < pages)

    @Slot()
    def _turn_back(self) -> None:
        self._view.turn_to(self._view.page - 1)

    @Slot()
    def _turn_on(self) -> None:
        self._view.turn_to(self._view.page + 1)

    @Slot()
    def _make_smaller(self) -> None:
        self._view.zoom_by(-1)

    @Slot()
    def _make_larger(self) -> None:
        self._view.zoom_by(1)
