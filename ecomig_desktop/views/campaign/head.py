"""The head of the campaign: which look is shown, and the button that plans something."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ecomig_desktop.views.campaign.looks import FILMS, LOOKS
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.key_cap import KeyCap
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.segmented import Segmented


class CampaignHead(Living, QWidget):
    """Title, looks and button. In a workbook that is only read nothing is planned.

    Signals:
        look_chosen(str): the user wants this look.
        adding_wanted(): the user wants to plan what the button says.
    """

    look_chosen = Signal(str)
    adding_wanted = Signal()

    def __init__(self, *, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._has_series = LOOKS[0], False
        self._heading = Label(role="heading")
        self.look = Segmented([(each, "") for each in LOOKS])
        self.look.chosen.connect(self.look_chosen)
        self._add = Button(icon_name="plus", key="Ctrl+N", kind="primary")
        self._add.clicked.connect(self.adding_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(NEAR)
        row.addWidget(self._heading, 1)
        row.addWidget(KeyCap("Ctrl+Tab"))
        row.addWidget(self.look)
        row.addWidget(self._add)
        self._add.setVisible(not read_only)  # only now: without a parent it would be a window
        self.retranslate()

    def show_look(self, look: str, *, has_series: bool) -> None:
        """Say which look is shown, and what can be planned in it."""
        self._look, self._has_series = look, has_series
        self.look.choose(look)
        self._name_button()

    def step(self, by: int) -> str:
        """The look so many on, and from the last the first."""
        return LOOKS[(LOOKS.index(self._look) + by) % len(LOOKS)]

    @property
    def has_keys(self) -> bool:
        """Whether somebody goes along the looks by keys."""
        return self.look.isAncestorOf(QApplication.focusWidget() or self)

    def retranslate(self) -> None:
        """Write every word."""
        self._heading.set_text(self.tr("Campaign"))
        self.look.set_texts(
            [self.tr("List"), self.tr("Calendar"), self.tr("Timeline"), self.tr("Films")]
        )
        self.look.setAccessibleName(self.tr("How the campaign is shown"))
        self._name_button()

    def _name_button(self) -> None:
        if self._look != FILMS:
            self._add.setText(self.tr("New activity"))
        elif self._has_series:
            self._add.setText(self.tr("Next episode"))
        else:
            self._add.setText(self.tr("New series"))
