"""A language, a theme and a small made-up world for every test of a screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.language import Language
from ecomig_desktop.views.theme import Theme
from tests.gallery.world import World, world_in


@pytest.fixture(scope="session")
def one_language(qapp: QApplication) -> Language:
    return qapp.findChild(Language) or Language(qapp)


@pytest.fixture(scope="session")
def one_theme(qapp: QApplication) -> Theme:
    return qapp.findChild(Theme) or Theme(qapp, "light")  # one application has one


@pytest.fixture
def language(one_language: Language) -> Iterator[Language]:
    """Georgian to begin with, whatever a test elsewhere left behind."""
    if one_language.code != "ka":
        one_language.use("ka")
    yield one_language
    one_language.use("ka")


@pytest.fixture
def theme(one_theme: Theme) -> Iterator[Theme]:
    """Light to begin with."""
    if one_theme.choice != "light":
        one_theme.choose("light")
    yield one_theme
    one_theme.choose("light")


@pytest.fixture
def world(qapp: QApplication, tmp_path: Path, language: Language, theme: Theme) -> Iterator[World]:
    with world_in(tmp_path, qapp, language, theme) as made:
        yield made
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def desk(world: World, qtbot: QtBot) -> Desk:
    """A workbook in the middle of its first meeting."""
    return world.desk
