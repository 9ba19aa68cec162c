"""The list of actions in its card, and in its place what to do where there is nothing to show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from ecomig_desktop.models.recommendations import RecommendationsModel
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.recommendations.action_list import ActionListView
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.empty_place import EmptyPlace


class ListBody(Living, Card):
    """The list, or why it is empty.

    Signals:
        new_wanted(): the user wants a first recommendation.
        unfiltered(): the user wants the whole list back.
    """

    new_wanted = Signal()
    unfiltered = Signal()

    def __init__(
        self,
        model: RecommendationsModel,
        language: Callable[[], str],
        *,
        writing: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(flush=True, parent=parent)
        self._model, self._writing = model, writing
        self.view = ActionListView(model, language)
        self.empty = EmptyPlace("list-checks", key="Ctrl+N")
        self.nothing = EmptyPlace("search", kind="plain")
        self.empty.asked.connect(self.new_wanted)
        self.nothing.asked.connect(self.unfiltered)
        pages = QWidget()
        self._stack = QStackedLayout(pages)
        for page in (self.view, self.empty, self.nothing):
            self._stack.addWidget(page)
        self.body.addWidget(pages)
        self.retranslate()

    def arrive(self) -> None:
        """Stand in the list, or on the button that brings something into it."""
        shown = self._stack.currentWidget()
        (shown.button if isinstance(shown, EmptyPlace) else self.view).setFocus()

    def choose_page(self) -> None:
        """Show the list, or why there is nothing in it."""
        page = self.nothing if self._model.all else self.empty
        self._stack.setCurrentWidget(self.view if self._model.rowCount() else page)

    def retranslate(self) -> None:
        """Write every word."""
        self.empty.set_texts(
            self.tr("No recommendation yet"),
            self.tr("What should be done stands here, in the order in which it is handed in."),
            self.tr("New recommendation") if self._writing else "",
        )
        self.nothing.set_texts(
            self.tr("No such recommendation"),
            self.tr("No line of the list has that theme, status, addressee and text."),
            self.tr("Show the whole list"),
        )
