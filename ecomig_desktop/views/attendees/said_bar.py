"""The one sentence under the box: what was just done, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ecomig_desktop.views.widgets.notice_bar import NoticeBar


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence in the language on the screen: its strong beginning, text and link."""

    strong: str
    text: str
    link: str = ""


class SaidBar(NoticeBar):
    """Keeps how a sentence is made, so that it is said anew in another language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._make: Callable[[], Said] | None = None
        self._kind_said = "done"
        self._deed: Callable[[], object] | None = None
        super().__init__(parent=parent)
        self.followed.connect(self._do)

    def say(
        self, kind: str, make: Callable[[], Said], deed: Callable[[], object] | None = None
    ) -> None:
        """Say what `make` answers; its link does `deed`."""
        self._make, self._kind_said, self._deed = make, kind, deed
        self._show()

    def clear(self) -> None:
        """Say nothing."""
        self._make = self._deed = None
        super().clear()

    def retranslate(self) -> None:
        """Say it in the language on the screen."""
        super().retranslate()
        if self._make:
            self._show()

    def _show(self) -> None:
        if self._make:
            said = self._make()
            self.show_notice(self._kind_said, said.text, said.link, strong=said.strong)

    @Slot()
    def _do(self) -> None:
        deed = self._deed
        self.clear()
        if deed:
            deed()
