"""Dragging something over a list and letting it fall, as the window system tells it."""

from __future__ import annotations

import warnings

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget


def drop(view: QListView, row_id: str, parcel: QMimeData, *, upper: bool = False) -> bool:
    """Drag a parcel over the row with that id and let it fall there; whether it was taken."""
    view.doItemsLayout()
    model = view.model()
    index = model.index_of(row_id)  # type: ignore[attr-defined]
    assert index.isValid()
    view.scrollTo(index)
    rect = view.visualRect(index)
    point = QPoint(rect.center().x(), rect.top() + 3 if upper else rect.bottom() - 3)
    return fall(view.viewport(), point, parcel)


def fall(widget: QWidget, point: QPoint, parcel: QMimeData) -> bool:
    """The same over any widget."""
    return _tell(widget, point, parcel, QDragEnterEvent, QDragMoveEvent, QDropEvent)


def over(widget: QWidget, point: QPoint, parcel: QMimeData) -> bool:
    """Drag a parcel there without letting it fall."""
    return _tell(widget, point, parcel, QDragEnterEvent, QDragMoveEvent)


def _tell(widget: QWidget, point: QPoint, parcel: QMimeData, *kinds: type[QDropEvent]) -> bool:
    copy = Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind in kinds:
        place = QPointF(point) if kind is QDropEvent else point
        with warnings.catch_warnings():  # newer ones want fractions, older ones do not take them
            warnings.simplefilter("ignore", DeprecationWarning)
            event = kind(place, copy, parcel, left, none)
        QApplication.sendEvent(widget, event)
        if not event.isAccepted():
            return False
    return True
