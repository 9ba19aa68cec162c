"""The list of actions with what stands above it: buttons, filters, and a word in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.models.recommendations import RecommendationsModel
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.recommendations.action_filters import ActionFilters
from ecomig_desktop.views.recommendations.list_body import ListBody
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button, IconButton
from ecomig_desktop.views.widgets.notice_bar import NoticeBar


class ListColumn(Living, QWidget):
    """Lays them out; what they do is the page's."""

    def __init__(
        self,
        model: RecommendationsModel,
        language: Callable[[], str],
        *,
        writing: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.new = Button(kind="primary", icon_name="plus", key="Ctrl+N")
        self.new.setEnabled(writing)
        self.versions = Button(icon_name="history")
        self.orphans = Button(icon_name="circle-help")
        self.fold = IconButton("panel-right")
        self.filters = ActionFilters()
        self.notice = NoticeBar()
        self.body = ListBody(model, language, writing=writing)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(self.new)
        head.addStretch()
        for button in (self.versions, self.orphans, self.fold):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        column.addLayout(head)
        column.addWidget(self.filters)
        column.addWidget(self.notice)
        column.addWidget(self.body, 1)
        self.setFocusProxy(self.body.view)

    def say_deleted(self) -> None:
        """Say that a recommendation is gone, and offer to bring it back."""
        words = self.tr("The recommendation was deleted.")
        self.notice.show_notice("done", words, self.tr("Undo"))

    def retranslate(self) -> None:
        """Write every word."""
        self.new.setText(self.tr("New recommendation"))
        self.versions.setText(self.tr("Versions"))
        self.orphans.setText(self.tr("What is missing"))
        self.fold.set_name(self.tr("Details of the recommendation (F4)"))
        if self.notice.text():
            self.say_deleted()
