"""Whose name stands with the changes made here, and what this laptop is called."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import AROUND, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.fitted_dialog import FittedDialog
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.line_edit import LineEdit

WIDTH = 420


class OperatorDialog(Living, FittedDialog):
    """After `exec()` is accepted, `name()` and `laptop()` are what the user typed."""

    def __init__(self, name: str, laptop: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = Label(role="heading")
        self._text = Label(role="muted", wrapped=True)
        self._name = Field(LineEdit(name))
        self._laptop = Field(LineEdit(laptop))
        self._about_laptop = Label(role="caption", wrapped=True)
        self._cancel, self._keep = Button(), Button(kind="primary")
        self._cancel.clicked.connect(self.reject)
        self._keep.clicked.connect(self._keep_name)
        self._keep.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        column.setSpacing(WITHIN)
        column.addWidget(self._heading)
        column.addWidget(self._text)
        column.addWidget(self._name)
        column.addWidget(self._laptop)
        column.addWidget(self._about_laptop)
        column.addSpacing(WITHIN)
        column.addLayout(buttons)
        self.setFixedWidth(WIDTH)
        self._name.editor.selectAll()
        self.retranslate()

    def name(self) -> str:
        """The name, without spaces around it."""
        return self._name.editor.text().strip()

    def laptop(self) -> str:
        """The laptop's name, without spaces around it; "" for that of the system."""
        return self._laptop.editor.text().strip()

    def retranslate(self) -> None:
        """Write every word."""
        self.setWindowTitle(self.tr("Who is working"))
        self._heading.set_text(self.tr("Who is working"))
        self._text.set_text(self.tr("The name stands with every change that is made from now on."))
        self._name.set_label(self.tr("Name"))
        self._laptop.set_label(self.tr("Name of this laptop"))
        self._about_laptop.set_text(
            self.tr("By this name the coordinator knows which file came from where.")
        )
        self._cancel.setText(self.tr("Cancel"))
        self._keep.setText(self.tr("Save"))

    @Slot()
    def _keep_name(self) -> None:
        if self.name():
            self.accept()
        else:
            self._name.set_warning(self.tr("Write a name."))
