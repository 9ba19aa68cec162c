"""Which folder is watched, on one line, and the way to stop that."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ecomig_desktop.views import icons
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.elided_label import ElidedLabel

_ICON = 16


class WatchLine(Living, QWidget):
    """Hidden while no folder is watched.

    Signals:
        rest_wanted(): the user wants it to be watched no longer.
    """

    rest_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._lost, self._known = False, 0
        self._sign = QLabel()
        self._text = ElidedLabel(role="caption", elide=Qt.TextElideMode.ElideMiddle)
        self._rest = Button(kind="link")
        self._rest.clicked.connect(self.rest_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(NEAR)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self._rest)
        self.hide()
        self.retranslate()
        self.restyle()

    def show_folder(self, folder: Path | None, *, lost: bool = False, known: int = 0) -> None:
        """Name this folder; `lost` says that it cannot be read, `known` how many files of it had
        nothing new."""
        self._folder, self._lost, self._known = folder, lost, known
        self.setVisible(folder is not None)
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        """Write every word."""
        self._rest.setText(self.tr("Stop watching"))
        if self._folder is None:
            return
        name = self._folder.name or str(self._folder)
        said = self.tr("Watching {folder}")
        if self._lost:
            said = self.tr("{folder} cannot be read now")
        parts = [said.format(folder=name)]
        if self._known and not self._lost:
            parts.append(self.tr("%n file(s) had nothing new", "", self._known))
        self._text.set_text(" · ".join(parts))
        self._text.setToolTip(str(self._folder))

    def restyle(self) -> None:
        """Take the sign in the new colours."""
        if hasattr(self, "_sign"):  # the palette changes for the first time while building
            name, color = ("triangle-alert", "attention") if self._lost else ("eye", "accent")
            self._sign.setPixmap(icons.pixmap(name, color, _ICON, self.devicePixelRatioF()))
