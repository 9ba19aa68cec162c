"""What holds for every screen and dialog of the gallery, whoever made it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ecomig_desktop.models.one_work import OneWork
from ecomig_desktop.views.language import Language
from ecomig_desktop.views.theme import Theme
from tests.gallery.__main__ import settle
from tests.gallery.screen import Screen, screens
from tests.gallery.world import World, world_in

every_screen = pytest.mark.parametrize("screen", screens(), ids=lambda screen: screen.name)
Editors = (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)


@pytest.fixture(scope="module")
def one_world(
    qapp: QApplication,
    tmp_path_factory: pytest.TempPathFactory,
    one_language: Language,
    one_theme: Theme,
) -> Iterator[World]:
    """Shared, as in the gallery: screens that are only looked at change nothing."""
    with world_in(tmp_path_factory.mktemp("world"), qapp, one_language, one_theme) as made:
        yield made


@pytest.fixture
def world(one_world: World, language: Language, theme: Theme) -> World:
    return one_world


@pytest.fixture
def widget(screen: Screen, world: World, qtbot: QtBot) -> Iterator[QWidget]:
    made = screen.make(world)
    made.resize(1024, 700)
    made.show()
    settle(world.application)
    qtbot.waitUntil(lambda: not any(map(_is_waiting, made.findChildren(QTimer))))
    yield made
    made.hide()
    for work in made.findChildren(OneWork):  # it may have the file open
        work.finish()
    made.deleteLater()
    world.application.processEvents()
    world.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _is_waiting(timer: QTimer) -> bool:
    """Whether something is about to be shown after a moment's rest."""
    return timer.isSingleShot() and timer.isActive() and timer.interval() <= 500


@every_screen
def test_language_and_colors_change_while_it_is_shown(widget: QWidget, world: World) -> None:
    before = texts(widget)
    for scheme, language in (("dark", "en"), ("light", "ka")):
        world.theme.choose(scheme)
        world.language.use(language)
        settle(world.application)
    assert texts(widget) == before


@every_screen
def test_whatever_takes_the_keyboard_has_a_name(widget: QWidget) -> None:
    nameless = [one for one in reachable(widget) if not name(one)]
    assert not nameless, [(type(one).__name__, one.parent()) for one in nameless]


def reachable(widget: QWidget) -> list[QWidget]:
    """The buttons, fields and lists that the Tab key comes to."""
    return [
        one
        for one in widget.findChildren(QWidget)
        if isinstance(one, (QAbstractButton, *Editors))
        and one.isVisible()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(one.parent(), (QComboBox, QAbstractSpinBox))
    ]


def name(widget: QWidget) -> str:
    """What a screen reader calls it."""
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.text()
    labels = widget.window().findChildren(QLabel)
    buddies = [label.text() for label in labels if label.buddy() is widget]
    return widget.accessibleName() or next(iter(buddies), "")


def texts(widget: QWidget) -> list[str]:
    """Every text of labels and buttons, in the order of the widgets."""
    shown = widget.findChildren(QLabel) + widget.findChildren(QAbstractButton)
    return [one.text() for one in shown if one.isVisible()]
