"""A label above what is filled in, joined for the eye, the mouse and the screen reader."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ecomig_desktop.views.tokens import NEAR
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.proposal_line import ProposalLine

Editor = TypeVar("Editor", bound=QWidget)


class Field(QWidget, Generic[Editor]):
    """`editor` under its label; `set_warning` says below it what seems wrong, and `proposal`
    stands below that. `beside` stands at the right of the editor, such as a button to choose."""

    def __init__(
        self,
        editor: Editor,
        label: str = "",
        parent: QWidget | None = None,
        *,
        beside: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._label = Label(role="caption", parent=self)
        self._label.setBuddy(editor)
        self._warning = Label(role="caption", tone="attention", wrapped=True, parent=self)
        self._warning.hide()
        self._proposal: ProposalLine | None = None
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        if beside:
            row = QHBoxLayout()
            row.setSpacing(NEAR)
            row.addWidget(editor, 1)
            row.addWidget(beside)
            column.addLayout(row, 1)
        else:
            column.addWidget(editor, 1)
        column.addWidget(self._warning)
        self.setFocusProxy(editor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, editor.sizePolicy().verticalPolicy())
        self.set_label(label)

    def set_label(self, text: str) -> None:
        """Name the field."""
        self._label.set_text(text)
        self.editor.setAccessibleName(text)

    def set_warning(self, text: str) -> None:
        """Say what seems wrong, in place; an empty text takes the warning away."""
        if text == self.warning():
            return
        self._warning.set_text(text)
        self._warning.setVisible(bool(text))
        self.editor.setAccessibleDescription(text)
        self.editor.setProperty("warned", bool(text))
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)

    @property
    def proposal(self) -> ProposalLine:
        """Where something better can be proposed; made when it is first asked for."""
        if self._proposal is None:
            self._proposal = ProposalLine(stacked=True, parent=self)
            self._column.addWidget(self._proposal)
            self.setTabOrder(self.editor, self._proposal.button)
        return self._proposal

    def warning(self) -> str:
        """The warning that is shown, or nothing."""
        return self._warning.plain_text()
