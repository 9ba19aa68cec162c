"""What was written and where: a file's name, its size, its folder, and the way to it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ecomig_desktop.views import icons, messages
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.label import Label

_SIGN = 28


class WrittenCard(Living, Card):
    """Hidden until a file was written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(horizontal=True, parent=parent)
        self._path = Path()
        self._sign = QLabel(alignment=Qt.AlignmentFlag.AlignTop)
        self._name = Label(role="strong", wrapped=True)
        self._facts = Label(wrapped=True)
        self._folder = ElidedLabel(role="caption", elide=Qt.TextElideMode.ElideMiddle)
        self._show = Button(icon_name="folder-open")
        self._show.clicked.connect(self._open_folder)
        words = QVBoxLayout()
        words.setSpacing(NEAR // 2)
        for label in (self._name, self._facts, self._folder):
            words.addWidget(label)
        row = QHBoxLayout()
        row.addWidget(self._show)
        row.addStretch()
        words.addSpacing(NEAR)
        words.addLayout(row)
        self.body.setSpacing(WITHIN)
        self.body.addWidget(self._sign)
        self.body.addLayout(words, 1)
        self.hide()
        self.retranslate()
        self.restyle()

    def show_file(self, path: Path, facts: str = "") -> None:
        """Tell of this file, with `facts` before its size."""
        self._path = path
        size = QLocale().formattedDataSize(
            path.stat().st_size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
        )
        self._name.set_text(path.name)
        self._facts.set_text(" · ".join(filter(None, (facts, size))))
        self._folder.set_text(str(path.parent))
        self.setVisible(True)

    def path(self) -> Path:
        """The file that it tells of."""
        return self._path

    def retranslate(self) -> None:
        """Name the button."""
        self._show.setText(self.tr("Show in folder"))

    def restyle(self) -> None:
        """Take the sign in the new colours."""
        if hasattr(self, "_sign"):  # the palette changes for the first time while building
            scale = self.devicePixelRatioF()
            self._sign.setPixmap(icons.pixmap("circle-check", "done", _SIGN, scale))

    @Slot()
    def _open_folder(self) -> None:
        messages.show_file(self._path.parent)
