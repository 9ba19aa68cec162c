"""A screen of the gallery, and where all of them are found."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tests.gallery.world import World

SIZES = ((1024, 700), (1440, 900))


@dataclass(frozen=True, slots=True)
class Screen:
    """One picture to take: `make` builds the widget; `sizes` empty means its own size."""

    name: str
    make: Callable[[World], QWidget]
    sizes: tuple[tuple[int, int], ...] = SIZES


def screens() -> list[Screen]:
    """Every screen that a module `screens_*` of this folder lists in its `SCREENS`."""
    found: list[Screen] = []
    for module in sorted(pkgutil.iter_modules([str(Path(__file__).parent)]), key=lambda m: m.name):
        if module.name.startswith("screens_"):
            found += import_module(f"tests.gallery.{module.name}").SCREENS
    return found
