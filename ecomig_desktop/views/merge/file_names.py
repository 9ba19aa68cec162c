"""Which files people mean: what was dropped, and the folder where they picked last."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData

SUFFIX = ".ecomig"


def dropped_files(data: QMimeData) -> list[Path]:
    """The workbook files among what is dragged; of a folder those that lie in it."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return [found for path in paths for found in _files(path)]


def _files(path: Path) -> Iterable[Path]:
    if path.is_dir():
        return sorted(each for each in path.iterdir() if _is_workbook(each))
    return [path] if _is_workbook(path) else []


def _is_workbook(path: Path) -> bool:
    return path.suffix.casefold() == SUFFIX and not path.name.startswith(".")
