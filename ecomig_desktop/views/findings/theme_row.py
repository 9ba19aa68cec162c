"""The row of themes over the board: one of them, all, or what has none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ecomig_desktop.models.findings import FindingsModel
from ecomig_desktop.models.notes import NO_THEME
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.note_words import theme_letter
from ecomig_desktop.views.widgets.chip import ChipRow, Choice


class ThemeRow(Living, ChipRow):
    """The number in a chip is the key that chooses it together with Ctrl.

    Signals: that of ChipRow; its key is a theme, None for all, NO_THEME for none.
    """

    def __init__(self, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._language = language
        self._board: FindingsModel | None = None
        self._homeless = False
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
        choices = [Choice(None, self.tr("All"), "0")]
        choices += [
            Choice(theme.id, theme_letter(theme, self._language()) or str(at), str(at))
            for at, theme in enumerate(self._board.themes, 1)
        ]
        if self._homeless:
            choices.append(Choice(NO_THEME, self.tr("without a theme")))
        self.set_choices(choices)
        self.choose(self._board.theme)
