"""One receipt on the screen: its files with what each brought, its decisions, and its chain."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ecomig_desktop.georgian.numbers import format_number
from ecomig_desktop.merge.receipts import Receipt, ReceiptFile
from ecomig_desktop.models.taking_out import Part
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.receipt_words import (
    file_line,
    kind_name,
    receipt_time,
    receipt_title,
)
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card, Line
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.flow_layout import FlowLayout
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.pill import Pill


class _FileRow(QWidget):
    """One file: laptop, what it brought, and the button that takes it out again."""

    def __init__(self, file: ReceiptFile, line: str, out: str, button: Button | None) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(file.laptop or file.name))
        under = line if not file.laptop else f"{line} · {file.name}"
        words.addWidget(ElidedLabel(under, "caption"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(NEAR)
        row.addLayout(words, 1)
        if out:
            row.addWidget(Pill(out))
        if button:
            row.addWidget(button)


class ReceiptDetail(Living, Card):
    """Shows a receipt, with buttons for paper, JSON and taking back.

    Signals:
        paper_wanted(), json_wanted(): the user wants the receipt on paper or as a file.
        out_wanted(object): the user wants this `Part` taken out.
    """

    paper_wanted = Signal()
    json_wanted = Signal()
    out_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._desk = desk
        self._receipt: Receipt | None = None
        self._made: list[QWidget] = []
        self._title = Label(role="strong")
        self._said = Label(role="caption", wrapped=True)
        self._files = QVBoxLayout()
        self._files.setSpacing(0)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(WITHIN)
        self._facts.setVerticalSpacing(NEAR)
        self._facts.setColumnStretch(1, 1)
        self._paper = Button(icon_name="printer")
        self._json = Button(icon_name="download")
        self._back = Button(kind="danger", icon_name="undo-2")
        self._arrange()
        self._paper.clicked.connect(self.paper_wanted)
        self._json.clicked.connect(self.json_wanted)
        self._back.clicked.connect(self._want_all_out)
        self.retranslate()

    def _arrange(self) -> None:
        inner = QWidget()
        inner.setProperty("clear", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(AROUND, WITHIN, AROUND, WITHIN)
        column.setSpacing(NEAR)
        column.addWidget(self._title)
        column.addWidget(self._said)
        column.addWidget(Line())
        column.addLayout(self._files)
        column.addWidget(Line())
        column.addLayout(self._facts)
        column.addStretch()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        self._area.installEventFilter(self)
        buttons = QWidget()
        around = QVBoxLayout(buttons)
        around.setContentsMargins(WITHIN, NEAR, WITHIN, WITHIN)
        flow = FlowLayout()  # they break where there is no room
        around.addLayout(flow)
        for button in (self._paper, self._json, self._back):
            flow.addWidget(button)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(Line())
        self.body.addWidget(buttons)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The edge says that the keys scroll here."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.set_marked(event.type() is QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def show_receipt(self, receipt: Receipt | None) -> None:
        """Show this receipt."""
        self._receipt = receipt
        self.setVisible(receipt is not None)
        for widget in self._made:
            widget.hide()
            widget.deleteLater()
        self._made = []
        if receipt is None:
            return
        language = self._desk.language.code
        self._title.set_text(f"{receipt_title(receipt.number)} · {kind_name(receipt)}")
        said = (receipt_time(receipt.at, language), receipt.operator, receipt.laptop)
        self._said.set_text(" · ".join(part for part in said if part))
        self._show_files(receipt)
        self._show_facts(receipt)
        self._back.setVisible(self._can_go(receipt, *range(len(receipt.files))))
        self._area.verticalScrollBar().setValue(0)

    def arrive(self) -> None:
        """Enter makes the paper."""
        self._paper.setFocus()

    def retranslate(self) -> None:
        """Write every word."""
        self._paper.setText(self.tr("Print or PDF…"))
        self._json.setText(self.tr("JSON…"))
        self._back.setText(self.tr("Take back…"))
        self._area.setAccessibleName(self.tr("Receipt"))
        self.show_receipt(self._receipt)

    def _can_go(self, receipt: Receipt, *files: int) -> bool:
        """Whether anything of these files is still in the workbook, and may be taken out."""
        here = (receipt.files[at] for at in files)
        some = any(each.new and not each.taken_out for each in here)
        return some and receipt.kind == "merge" and not self._desk.workbook.read_only

    def _show_files(self, receipt: Receipt) -> None:
        language = self._desk.language.code
        for at, file in enumerate(receipt.files):
            out = self.tr("taken out: No {number}").format(number=file.taken_out)
            button = self._out_button(receipt, at, file) if self._can_go(receipt, at) else None
            line = file_line(file, language)
            row = _FileRow(file, line, out if file.taken_out else "", button)
            self._files.addWidget(row)
            self._made.append(row)
        for number, index in receipt.takes_out:
            name = self.tr("File {index} of receipt No {number}")
            label = Label(name.format(index=index + 1, number=number))
            self._files.addWidget(label)
            self._made.append(label)

    def _out_button(self, receipt: Receipt, at: int, file: ReceiptFile) -> Button:
        button = Button(self.tr("Take out…"), "quiet")
        name = self.tr("Take out {file}").format(file=file.laptop or file.name)
        button.setAccessibleName(name)
        button.clicked.connect(partial(self.out_wanted.emit, Part(receipt, at)))
        return button

    def _show_facts(self, receipt: Receipt) -> None:
        """Label and value, one below the other."""
        language = self._desk.language.code

        def text(number: int) -> str:
            return format_number(number, language)

        now = self._desk.workbook.conflict_count()
        conflicts = self.tr("{before} before, {after} after, {now} now").format(
            before=text(receipt.conflicts_before), after=text(receipt.conflicts_after), now=now
        )
        facts = [
            (self.tr("Conflicts"), conflicts),
            (self.tr("Decided before it"), self._decided(receipt)),
            (self.tr("Changes"), f"{text(receipt.changes_before)} → {text(receipt.changes_after)}"),
            (self.tr("Backup"), receipt.backup),
            (self.tr("Records before"), receipt.digest_before),
            (self.tr("Records after"), receipt.digest_after),
            (self.tr("This receipt"), receipt.hash),
            (self.tr("Receipt before it"), receipt.previous or self.tr("none, this is the first")),
        ]
        for row, (label, value) in enumerate((a, b) for a, b in facts if b):
            name, middle = Label(label, "caption"), Qt.TextElideMode.ElideMiddle
            sentence = value in (conflicts, self._decided(receipt))  # nothing of it may be lost
            said = (
                Label(value, "caption", wrapped=True)
                if sentence
                else ElidedLabel(value, "caption", elide=middle)
            )
            self._facts.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(said, row, 1, Qt.AlignmentFlag.AlignTop)
            self._made += [name, said]

    def _decided(self, receipt: Receipt) -> str:
        """What was decided since the receipt before this one."""
        parts = (
            (receipt.decided_conflicts, self.tr("%n conflict(s)", "", receipt.decided_conflicts)),
            (receipt.decided_same, self.tr("%n same", "", receipt.decided_same)),
            (receipt.decided_different, self.tr("%n different", "", receipt.decided_different)),
            (receipt.decided_later, self.tr("%n put off", "", receipt.decided_later)),
        )
        return ", ".join(words for count, words in parts if count)

    def _want_all_out(self) -> None:
        if self._receipt:
            self.out_wanted.emit(Part(self._receipt))
