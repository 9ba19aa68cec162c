"""Long work of a page on the screen: the page is covered, the work can be stopped, and what is
refused is said in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.views.widgets.busy_panel import BusyCover
from ecomig_desktop.views.widgets.notice_bar import NoticeBar


class LongWork(Protocol):
    """What goes on in the background, with the signals of `OneWork`."""

    progressed: Any
    refused: Any
    ended: Any

    @property
    def busy(self) -> bool:
        """Whether it is under way."""

    def cancel(self) -> None:
        """Stop it soon."""

    def finish(self) -> None:
        """Stop it, and wait for the end."""


class CoveredWork(QObject):
    """Base: whoever is made of it says when `cover` begins, and for what.

    Signals:
        occupied(bool): nobody else may write, or may again.
        idle(): the page can be used again.
    """

    occupied = Signal(bool)
    idle = Signal()

    def __init__(
        self,
        page: QWidget,
        notice: NoticeBar,
        language: Callable[[], str],
        works: Sequence[LongWork],
    ) -> None:
        super().__init__(page)
        self._notice, self._language, self._works = notice, language, tuple(works)
        self._doing: Callable[[], str] = str
        self._refused: tuple[Refused, str] | None = None
        self._cover = BusyCover(page)
        for work in self._works:
            work.progressed.connect(self._cover.panel.set_progress)
            work.refused.connect(self.show_refusal)
            work.ended.connect(self._end)
            self._cover.panel.cancelled.connect(work.cancel)

    @property
    def busy(self) -> bool:
        """Whether long work is under way."""
        return any(work.busy for work in self._works)

    @property
    def covers(self) -> bool:
        """Whether the page cannot be used now."""
        return not self._cover.isHidden()

    @property
    def occupies(self) -> bool:
        """Whether something is under way beside which nobody else may write."""
        return self.busy

    @property
    def keeps_covered(self) -> bool:
        """Whether something is under way that the page stays covered for."""
        return self.busy

    def cover(self, doing: Callable[[], str], *, cancellable: bool = True) -> None:
        """Cover the page, and say what is done, in whatever language is on the screen."""
        self._doing = doing
        self._cover.start(doing(), cancellable=cancellable)

    def finish(self) -> None:
        """Stop all of it and wait for the end; what is not done writes nothing."""
        for work in self._works:
            work.finish()

    def retranslate(self) -> None:
        """Say what is done, or was refused, in the language on the screen."""
        if self.covers:
            self._cover.panel.set_title(self._doing())
        if self._refused is not None and self._notice.text() == self._refused[1]:
            self.show_refusal(self._refused[0])

    @Slot(object)
    def show_refusal(self, error: Refused) -> None:
        """Say in place why not."""
        self._refused = error, error.sentence(self._language())
        self._notice.show_notice("refused", self._refused[1])

    @Slot()
    def _end(self) -> None:
        if not self.occupies:
            self.occupied.emit(False)
        if self.covers and not self.keeps_covered:
            self._cover.finish()
            self.idle.emit()
