"""Which files may be a list of people: what was dropped or copied, and what a dialog offers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

ENDINGS = (
    ".xlsx", ".xlsm", ".xls", ".ods", ".odt", ".docx", ".csv", ".tsv", ".txt", ".htm", ".html",
)  # fmt: skip
"""The endings of files that are read; a file's content says what it really is."""


def dropped_list(data: QMimeData, *, any_ending: bool = False) -> Path | None:
    """The first file among what is dragged that may be a list; `any_ending` leaves it to the
    reader to say what a file is."""
    files = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    fitting = (path for path in files if any_ending or path.suffix.casefold() in ENDINGS)
    return next((path for path in fitting if path.is_file()), None)


def name_filter(words: str) -> str:
    """The filter of a file dialog."""
    return "{} ({})".format(words, " ".join(f"*{ending}" for ending in ENDINGS))
