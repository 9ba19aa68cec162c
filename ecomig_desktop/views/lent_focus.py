"""The cursor taken out of a field while a dialog is there, and put back after it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtWidgets import QApplication


@contextmanager
def lent_focus() -> Iterator[None]:
    """Take the focus away, so that what is being typed is saved before the dialog begins."""
    typing = QApplication.focusWidget()
    if typing is not None:
        typing.clearFocus()
    try:
        yield
    finally:
        if typing is not None and shiboken6.isValid(typing):
            typing.setFocus()
