"""A dialog of a fixed width that is as high as its sentences need, in either language."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget


class FittedDialog(QDialog):
    """Set the width with `setFixedWidth`; the height follows from the layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def event(self, event: QEvent) -> bool:
        """Fit again whenever something inside asks for more or less room."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self.fit()
        return done

    def showEvent(self, event: QShowEvent) -> None:
        """Fonts are known only now."""
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Take the height that the layout needs at this width."""
        layout = self.layout()
        if layout is not None:
            height = layout.heightForWidth(self.width())
            self.setFixedHeight(height if height > 0 else layout.sizeHint().height())
