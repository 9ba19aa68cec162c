"""The row of themes over the board: one of them, all, or what has none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ecomig_desktop.models.findings import FindingsModel
from ecomig_desktop.models.notes import NO_THEME
from ecomig_desktop.views.findings.words import theme_title
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.note_words import theme_letter
from ecomig_desktop.views.widgets.chip import ChipRow, Choice


class ThemeRow(Living, ChipRow):
    """The number in a chip is the key that chooses it together with Ctrl. Themes are called by
    their names, in a narrow window by their letters.

    Signals: that of ChipRow; its key is a theme, None for all, NO_THEME for none.
    """

    def __init__(self, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._language = language
        self._board: FindingsModel | None = None
        self._homeless = False
        self._named = 0  # the width that names take
        self.retranslate()

    def offer(self, board: FindingsModel, homeless: bool) -> None:
        """Offer the themes of the board; with `homeless` also what has none."""
        self._board, self._homeless = board, homeless or bool(board.counts()[NO_THEME])
        self._offer()

    def retranslate(self) -> None:
        """Write every word."""
        self.setAccessibleName(self.tr("Theme"))
        self._offer()

    def _offer(self) -> None:
        if self._board is None:
            return
        language = self._language()
        names = [theme_title(theme, language) for theme in self._board.themes]
        self._show(names)
        self._named = self._flow.sizeHint().width()
        if self._named > self.width():
            letters = (theme_letter(theme, language) for theme in self._board.themes)
            self._show([letter or str(at) for at, letter in enumerate(letters, 1)])

    def _show(self, names: list[str]) -> None:
        themes = self._board.themes if self._board else []
        choices = [Choice(None, self.tr("All"), "0")]
        choices += [
            Choice(theme.id, name, str(at))
            for at, (theme, name) in enumerate(zip(themes, names, strict=True), 1)
        ]
        if self._homeless:
            choices.append(Choice(NO_THEME, self.tr("without a theme")))
        self.set_choices(choices)
        self.choose(self._board.theme if self._board else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Call the themes by their names where there is room for that."""
        super().resizeEvent(event)
        before, now = event.oldSize().width(), event.size().width()
        if (before < self._named) != (now < self._named):
            self._offer()
