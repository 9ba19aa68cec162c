"""Who has not spoken, theme by theme, in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.reports.coverage import ThemeCoverage
from ecomig_desktop.views.findings.words import sector_title, theme_title
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.note_words import municipality_name, theme_letter
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.label import Label


class SilencePanel(Living, Card):
    """Of those who were there or spoke at all."""

    def __init__(self, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._language = language
        self._covered: ThemeCoverage | None = None
        self._themes: list[Theme] = []
        self._labels: list[tuple[Label, Label]] = []
        self._heading = Label(role="strong", wrapped=True)
        inner = QWidget()
        inner.setProperty("clear", True)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, NEAR, 0)
        self._column.setSpacing(NEAR)
        self._column.addStretch()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        self.body.addWidget(self._heading)
        self.body.addWidget(area, 1)
        self.retranslate()

    def show_silence(self, covered: ThemeCoverage, themes: list[Theme]) -> None:
        """Say who has not spoken on these themes."""
        self._covered, self._themes = covered, themes
        while len(self._labels) < len(themes):
            pair = (Label(role="strong", wrapped=True), Label(wrapped=True))
            pair[1].setContentsMargins(0, 0, 0, WITHIN)
            for label in pair:
                self._column.insertWidget(self._column.count() - 1, label)
            self._labels.append(pair)
        self._write()

    def retranslate(self) -> None:
        """Write every word."""
        self._heading.set_text(self.tr("Who has not spoken"))
        self._write()

    def _write(self) -> None:
        for at, (title, text) in enumerate(self._labels):
            known = at < len(self._themes) and self._covered is not None
            title.setVisible(known)
            text.setVisible(known)
            if known:
                theme = self._themes[at]
                title.set_text(theme_title(theme, self._language()))
                text.set_text(self._sentences(theme))

    def _sentences(self, theme: Theme) -> str:
        covered, language = self._covered, self._language()
        if covered is None:
            return ""
        letter = theme_letter(theme, language)
        sectors = [sector_title(each, language) for each in covered.silent_sectors(theme.id)]
        places = covered.silent_municipalities(theme.id)
        parts = []
        if sectors:
            said = self.tr("On theme {letter} these sectors have not spoken: {names}.")
            parts.append(said.format(letter=letter, names=", ".join(sectors)))
        if places:
            said = self.tr("Nobody has spoken on theme {letter} from: {names}.")
            names = ", ".join(municipality_name(each, language) for each in places)
            parts.append(said.format(letter=letter, names=names))
        return "\n".join(parts) or self.tr("All who were there have spoken on it.")
