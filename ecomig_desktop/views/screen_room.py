"""How large a window opens: with its frame it fits the screen that it comes to."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_FRAME = QSize(16, 48)
"""What the system's frame and title bar take around a window, at most."""


def first_size(wished: tuple[int, int], available: QSize) -> QSize:
    """The size that is wished for, or as much of it as there is room for."""
    return QSize(*wished).boundedTo(available - _FRAME)


def open_at(window: QWidget, wished: tuple[int, int]) -> None:
    """Give a window that was never open before its first size."""
    window.resize(first_size(wished, window.screen().availableGeometry().size()))


def highest(window: QWidget) -> int:
    """How high a window's inside may be."""
    return (window.screen().availableGeometry().size() - _FRAME).height()
