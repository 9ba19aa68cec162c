"""A box that finds one of many findings by a few letters of its title."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.domain.outcomes import Finding
from ecomig_desktop.views.findings.words import aspect_name, called
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.widgets.key_cap import key_text
from ecomig_desktop.views.widgets.pick_box import Option, PickBox

_LIST = 460


class FindingPicker(Living, PickBox):
    """Empty until somebody types; Ctrl+G leads here.

    Signals: those of PickBox, and
        found(str): the user picked this finding.
    """

    found = Signal(str)

    def __init__(self, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._language = language
        self._popup.setMinimumWidth(_LIST)  # a title wants more room than the box has
        self.chosen.connect(self._give)
        self.retranslate()

    def offer(self, findings: Iterable[Finding], themes: Iterable[Theme]) -> None:
        """Offer these findings, which are of these themes."""
        language, named = self._language(), {theme.id: theme for theme in themes}
        options = []
        for each in findings:
            title = called(each, named.get(each.theme or ""), language)
            also = (each.title_en if language == "ka" else each.title) or ""
            options.append(Option(each.id, title, aspect_name(each.aspect), also.replace(";", ",")))
        self.set_options(options)

    def retranslate(self) -> None:
        """Write every word."""
        self.setPlaceholderText(self.tr("Find a finding ({key})").format(key=key_text("Ctrl+G")))
        self.setAccessibleName(self.tr("Find a finding"))

    @Slot(object)
    def _give(self, finding: str | None) -> None:
        """Tell what was picked, and be empty for the next."""
        if finding:
            self.choose(None)
            self.found.emit(finding)
