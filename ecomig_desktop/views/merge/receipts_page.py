"""The receipts of the desk: what came when, on paper, as JSON, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ecomig_desktop.errors import Refused
from ecomig_desktop.merge.receipts import Receipt
from ecomig_desktop.merge.taking_out import Standing
from ecomig_desktop.models.receipts import ReceiptsModel
from ecomig_desktop.models.taking_out import Part, TakingOut
from ecomig_desktop.views import messages
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.receipt_detail import ReceiptDetail
from ecomig_desktop.views.merge.receipt_list import ReceiptList
from ecomig_desktop.views.merge.receipt_words import receipt_title, whole_line
from ecomig_desktop.views.merge.standing_dialog import StandingDialog
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.workbook import Changed
from ecomig_desktop.workbook.file_out import putting

_SIDE = 190


class ReceiptsPage(Living, QWidget):
    """The list at the left, the receipt at the right. `taking_out` does what is asked for.

    Signals:
        told(str, str): something went well or not; a kind of notice and a sentence.
    """

    told = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.taking_out = TakingOut(desk.workbook, self)
        language = desk.language
        self.receipts = ReceiptsModel(
            desk.workbook, lambda receipt: whole_line(receipt, language.code), self
        )
        self.list = ReceiptList(self.receipts, lambda: language.code)
        self.detail = ReceiptDetail(desk)
        self._count = Label(role="caption")
        self._close = Button(icon_name="check-check")
        self._empty = EmptyPlace("file-text")
        self._arrange()
        self._connect()
        self.retranslate()
        self._stand()

    def _arrange(self) -> None:
        card = Card(flush=True)
        card.body.addWidget(self.list)
        side = QVBoxLayout()
        side.setSpacing(NEAR)
        side.addWidget(card, 1)
        side.addWidget(self._close)
        left = QWidget()
        left.setFixedWidth(_SIDE)
        left.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        shown = QWidget()
        row = QHBoxLayout(shown)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(WITHIN)
        row.addWidget(left)
        row.addWidget(self.detail, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(shown)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.receipts.dataChanged.connect(self._show_current)
        self._desk.news.changed.connect(self._hear)
        self.detail.paper_wanted.connect(self.show_paper)
        self.detail.json_wanted.connect(self.choose_json)
        self.detail.out_wanted.connect(self.taking_out.ask)
        self._close.clicked.connect(self.taking_out.close_account)
        self.taking_out.asked.connect(self._decide)
        self.taking_out.taken_out.connect(self._tell_out)
        self.taking_out.closed.connect(self._tell_closed)

    def arrive(self) -> None:
        """Stand in the list."""
        (self.list if self.receipts.rowCount() else self).setFocus()

    @Slot(object, object)
    def _hear(self, changed: Changed, asked_by: object) -> None:
        """How many conflicts are open now is told too."""
        if self.isVisible():
            self._show_current()

    def showEvent(self, event: QShowEvent) -> None:
        """Something may have been decided meanwhile."""
        super().showEvent(event)
        self._show_current()

    @Slot()
    def refresh(self) -> None:
        """Read the receipts anew, and stand on the newest if there is one more."""
        before = self.receipts.newest
        self.receipts.refresh()
        newest = self.receipts.newest
        if newest and (before is None or before.number != newest.number):
            self.list.setCurrentIndex(QModelIndex())
        self._stand()

    def retranslate(self) -> None:
        """Write every word."""
        self._close.setText(self.tr("Close the account"))
        self._close.setToolTip(
            self.tr("A receipt for what was decided since the last one, to be printed and signed")
        )
        self._empty.set_texts(
            self.tr("No receipts yet"),
            self.tr(
                "Every merge leaves a receipt here: what came, from whom, and how the records "
                "were before and after. From it everything can be taken back."
            ),
        )
        self._show_current()

    def current(self) -> Receipt | None:
        """The receipt that is shown."""
        return self.receipts.row(self.list.currentIndex())

    @Slot()
    def show_paper(self) -> None:
        """Show the receipt as it is printed."""
        from ecomig_desktop.views.merge.receipt_dialog import ReceiptDialog

        receipt = self.current()
        if receipt:
            ReceiptDialog(self._desk, receipt.number, self.window()).exec()

    @Slot()
    def choose_json(self) -> None:
        """Let the user choose where the receipt goes as JSON."""
        receipt = self.current()
        if receipt is None:
            return
        proposed = self._desk.workbook.path.parent / f"{receipt_title(receipt.number)}.json"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the receipt"), str(proposed), "JSON (*.json)"
        )
        if name:
            self.save_json(receipt, Path(name))

    def save_json(self, receipt: Receipt, target: Path) -> None:
        """Write exactly what the hash of the receipt stands for."""
        try:
            with putting(receipt.body.encode(), target):
                pass
        except Refused as error:
            self.told.emit("refused", error.sentence(self._desk.language.code))
        else:
            self.told.emit("done", self.tr("Saved: {name}.").format(name=target.name))

    def _stand(self) -> None:
        self._pages.setCurrentIndex(1 if self.receipts.rowCount() else 0)
        self._close.setVisible(not self._desk.workbook.read_only)
        if not self.list.currentIndex().isValid() and self.receipts.rowCount():
            self.list.setCurrentIndex(self.receipts.index(0, 0))
        self._show_current()

    @Slot()
    def _show_current(self) -> None:
        self.detail.show_receipt(self.current())

    @Slot(object, object)
    def _decide(self, part: Part, standing: Sequence[Standing]) -> None:
        """Say what stands on it; where nothing does, ask once."""
        if standing:
            if StandingDialog(self._desk, part, standing, self.window()).exec():
                self.taking_out.take_out(part, with_later=True)
            return
        title = self.tr("Take out {file}?") if part.name else self.tr("Take back this merge?")
        text = self.tr(
            "What came with it leaves the records; everything else stays. A backup is made before, "
            "and merging the same files again brings it back."
        )
        named = title.format(file=part.name)
        if messages.ask(self, named, text, self.tr("Take out"), danger=True):
            self.taking_out.take_out(part)

    @Slot(object, object)
    def _tell_out(self, part: Part, receipt: Receipt) -> None:
        self._desk.news.merged.emit()
        text = self.tr(
            "Taken out, receipt No {number}. Merge the file again to bring it back, or open the "
            "backup {backup}."
        )
        self.told.emit("done", text.format(number=receipt.number, backup=receipt.backup))

    @Slot(object)
    def _tell_closed(self, receipt: Receipt) -> None:
        self._desk.news.merged.emit()
        text = self.tr("The account is closed with receipt No {number}.")
        self.told.emit("done", text.format(number=receipt.number))
