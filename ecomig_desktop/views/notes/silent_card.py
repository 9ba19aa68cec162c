"""Who is present and has not spoken yet, in a few lines: the moderator's next question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain, zip_longest

from PySide6.QtWidgets import QWidget

from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.note_words import municipality_name, sector_name, theme_letter
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.label import Label

MOST = 4
MOST_WHERE_NARROW = 2
Silence = tuple[str, str, str]
"""(what, key, theme) as `Workbook.silent` has it."""


def grouped(silent: Iterable[Silence]) -> dict[tuple[str, str], list[str]]:
    """The themes on which each sector and municipality is silent, sectors and municipalities in
    turns, the most numerous of each first."""
    themes: dict[tuple[str, str], list[str]] = {}
    for what, key, theme in silent:
        themes.setdefault((what, key), []).append(theme)
    sectors = [each for each in themes if each[0] == "sector"]
    places = [each for each in themes if each[0] != "sector"]
    order = filter(None, chain.from_iterable(zip_longest(sectors, places)))
    return {each: themes[each] for each in order}


class SilentCard(Living, Card):
    """Hidden while nobody is present."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._silent: dict[tuple[str, str], list[str]] = {}
        self._themes: Mapping[str, Theme] = {}
        self._language = "ka"
        self._anybody = False
        self._most = MOST
        self._title = Label(role="caption")
        self._lines = Label(role="text", wrapped=True)
        self._rest = Label(role="caption", wrapped=True)
        self.body.setSpacing(6)
        for label in (self._title, self._lines, self._rest):
            self.body.addWidget(label)
        self.retranslate()

    def show_silent(
        self, silent: Iterable[Silence], themes: Mapping[str, Theme], language: str, anybody: bool
    ) -> None:
        """Show who is silent; `anybody` tells whether there is anybody who could speak."""
        self._silent = grouped(silent)
        self._themes, self._language, self._anybody = themes, language, anybody
        self.retranslate()

    def set_narrow(self, narrow: bool) -> None:
        """Take fewer lines where room is short."""
        self._most = MOST_WHERE_NARROW if narrow else MOST
        self.retranslate()

    def text(self) -> str:
        """What the card says below its title."""
        return self._lines.plain_text()

    def retranslate(self) -> None:
        """Write the lines."""
        self.setVisible(self._anybody)
        self._title.set_text(self.tr("Who has not spoken yet"))
        lines = [self._line(*entry) for entry in self._silent.items()]
        said = "\n".join(lines[: self._most]) or self.tr("Everybody has spoken on every theme.")
        self._lines.set_text(said)
        rest = len(lines) - self._most
        self._rest.setVisible(rest > 0)
        self._rest.set_text(self.tr("and %n more", "", max(rest, 0)))

    def _line(self, who: tuple[str, str], themes: list[str]) -> str:
        what, key = who
        is_sector = what == "sector"
        name = sector_name(key) if is_sector else municipality_name(key, self._language)
        if len(themes) == len(self._themes) and len(themes) > 1:
            return self.tr("{name}: nothing yet").format(name=name)
        letters = [theme_letter(self._themes.get(theme), self._language) for theme in themes]
        text = self.tr("{name}: theme {letters}")
        return text.format(name=name, letters=", ".join(filter(None, letters)))
