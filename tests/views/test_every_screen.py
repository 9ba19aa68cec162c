"""What holds for every screen and dialog of the gallery, whoever made it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
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

from ecomig_desktop.views.language import Language
from ecomig_desktop.views.message_box import MessageBox
from ecomig_desktop.views.theme import Theme
from tests.gallery.__main__ import dispose
from tests.gallery.screen import screens
from tests.gallery.world import World, world_in

Editors = (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
OTHER = {"light": "dark", "dark": "light"}


@pytest.fixture(scope="module")
def world(
    qapp: QApplication,
    tmp_path_factory: pytest.TempPathFactory,
    one_language: Language,
    one_theme: Theme,
) -> Iterator[World]:
    """Shared, as in the gallery: screens that are only looked at change nothing."""
    with world_in(tmp_path_factory.mktemp("world"), qapp, one_language, one_theme) as made:
        yield made
    one_language.use("ka")
    one_theme.choose("light")


@pytest.fixture(scope="module", params=screens(), ids=lambda screen: screen.name)
def widget(request: pytest.FixtureRequest, world: World) -> Iterator[QWidget]:
    """The screen, made once for all that is asked of it."""
    world.language.use("ka")
    made = request.param.make(world)
    made.resize(1024, 700)
    made.show()
    rest(made)
    yield made
    dispose(made, world.application)


def rest(widget: QWidget) -> None:
    """Let what is to be shown after a moment be shown."""
    QApplication.processEvents()
    deadline = QDeadlineTimer(5000)
    while any(map(_is_waiting, widget.findChildren(QTimer))):
        assert not deadline.hasExpired()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QApplication.processEvents()


def _is_waiting(timer: QTimer) -> bool:
    """Whether something is about to be shown after a moment's rest."""
    return timer.isSingleShot() and timer.isActive() and timer.interval() <= 500


def is_asking(widget: QWidget) -> bool:
    """Whether it keeps its words: until it is answered nobody can choose a language."""
    return isinstance(widget, MessageBox)


def test_language_and_colors_change_while_it_is_shown(widget: QWidget, world: World) -> None:
    before = texts(widget)
    world.language.use("en")
    world.theme.choose(OTHER[world.theme.choice])
    rest(widget)
    assert texts(widget) != before or not before or is_asking(widget)
    world.language.use("ka")
    rest(widget)
    assert texts(widget) == before


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
    """Every text of labels and buttons but for its colours, in the order of the widgets."""
    shown = widget.findChildren(QLabel) + widget.findChildren(QAbstractButton)
    return [re.sub("#[0-9A-F]{6}", "", one.text()) for one in shown if one.isVisible()]
