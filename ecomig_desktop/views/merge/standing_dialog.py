"""Which later work stands on what is to be taken out, in words; it can be taken out as well."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ecomig_desktop.merge.taking_out import Standing
from ecomig_desktop.models.taking_out import Part
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.field_names import field_name
from ecomig_desktop.views.intents import intent_text
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.record_words import RecordWords
from ecomig_desktop.views.screen_room import open_at
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.value_words import when
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card, Line
from ecomig_desktop.views.widgets.label import Label

SIZE = (640, 520)
_MOST = 100


class StandingDialog(Living, QDialog):
    """A list of what was done later; accepted when all of it is to be taken out too."""

    def __init__(
        self, desk: Desk, part: Part, standing: Sequence[Standing], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._part, self._standing = desk, part, standing
        self._title = Label(role="heading")
        self._text = Label(wrapped=True)
        self._more = Label(role="caption")
        self._rows: list[tuple[Standing, Label, Label]] = []
        self._close = Button(kind="primary", key="Esc")
        self._close.clicked.connect(self.reject)
        self._close.setDefault(True)
        self.take_too = Button(kind="danger", icon_name="undo-2")
        self.take_too.clicked.connect(self.accept)
        self._arrange()
        open_at(self, SIZE)
        self.retranslate()

    def _arrange(self) -> None:
        inner = QWidget()
        inner.setProperty("clear", True)
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(AROUND, WITHIN, AROUND, WITHIN)
        rows.setSpacing(2)
        for at, each in enumerate(self._standing[:_MOST]):
            subject, said = Label(wrapped=True), Label(role="caption", wrapped=True)
            self._rows.append((each, subject, said))
            if at:
                rows.addSpacing(NEAR)
                rows.addWidget(Line())
                rows.addSpacing(NEAR)
            rows.addWidget(subject)
            rows.addWidget(said)
        rows.addWidget(self._more)
        rows.addStretch()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        card = Card(flush=True)
        card.body.addWidget(self._area)
        foot = QHBoxLayout()
        foot.addWidget(self.take_too)
        foot.addStretch()
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        column.setSpacing(WITHIN)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addWidget(card, 1)
        column.addLayout(foot)

    def retranslate(self) -> None:
        """Write every word."""
        self.setWindowTitle(self.tr("Later work stands on it"))
        self._title.set_text(self.tr("Later work stands on it"))
        self._area.setAccessibleName(self.tr("What was done later"))
        self._close.setText(self.tr("Close"))
        self.take_too.setText(self.tr("Take %n change(s) out too", "", len(self._standing)))
        self._text.set_text(
            self.tr(
                "Whoever did this had seen what would be taken out, so it cannot stay without it. "
                "Nothing was changed yet. It can be taken out too: only the backup that is made "
                "before brings it back. The backup {backup} is from before the merge."
            ).format(backup=self._part.receipt.backup)
        )
        words = RecordWords(self._desk.workbook, self._desk.language.code)
        for each, subject, said in self._rows:
            subject.set_text(words.subject(each.table, each.id))
            said.set_text(self._said(each))
        left = len(self._standing) - _MOST
        self._more.setVisible(left > 0)
        self._more.set_text(self.tr("and %n more", "", max(left, 0)))

    def _said(self, standing: Standing) -> str:
        fields = ", ".join(field_name(standing.table, each) for each in standing.columns)
        reason = self.tr("points at it") if standing.reason == "reference" else ""
        parts = (
            intent_text(standing.intent),
            fields,
            reason,
            standing.operator,
            standing.laptop,
            when(standing.at, self._desk.language.code),
        )
        return " · ".join(part for part in parts if part)
