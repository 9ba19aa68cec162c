"""Takes the pictures: `python -m tests.gallery DIR`, or only those of some screens."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from ecomig_desktop.models.one_work import OneWork
from ecomig_desktop.views.language import Language
from ecomig_desktop.views.theme import Theme
from tests.gallery.screen import Screen, screens
from tests.gallery.world import World, world_in

LANGUAGES = ("ka", "en")
SCHEMES = ("light", "dark")
QUIET = 80  # milliseconds in which a screen finishes what it does after it is shown


def main() -> int:
    """Take the pictures that the command line asks for; tell where each of them lies."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="", help="screens whose name begins so")
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--scheme", choices=SCHEMES)
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    language, theme = Language(application), Theme(application)
    wanted = [screen for screen in screens() if screen.name.startswith(chosen.only)]
    with tempfile.TemporaryDirectory() as made:
        keep_to(Path(made) / "user")
        for code in [chosen.language] if chosen.language else LANGUAGES:
            for scheme in [chosen.scheme] if chosen.scheme else SCHEMES:
                place = Path(made) / f"{code}-{scheme}"
                place.mkdir()
                language.use(code)
                theme.choose(scheme)
                with world_in(place, application, language, theme) as world:
                    for screen in wanted:
                        take(screen, world, chosen.folder)
    return 0


def keep_to(folder: Path) -> None:
    """Leave the user's own folders alone."""
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        os.environ[f"XDG_{name}_HOME"] = str(folder / name.casefold())


def take(screen: Screen, world: World, folder: Path) -> None:
    """Take the pictures of one screen, in each of its sizes."""
    widget = screen.make(world)
    for size in screen.sizes or (None,):
        if size:
            widget.setMinimumSize(0, 0)
            widget.resize(*size)
        widget.show()
        settle(world.application)
        name = f"{screen.name}-{world.language.code}-{world.theme.tokens.name}"
        measure = f"{widget.width()}x{widget.height()}"
        path = folder / f"{name}-{measure}.png"
        widget.grab().save(str(path))
        sys.stdout.write(f"{path}\n")
    dispose(widget, world.application)


def settle(application: QApplication) -> None:
    """Let what was started after showing come to its end."""
    deadline = QDeadlineTimer(QUIET)
    while not deadline.hasExpired():
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    application.processEvents()


def dispose(widget: QWidget, application: QApplication) -> None:
    """Take the widget apart before the next one."""
    widget.hide()
    for work in widget.findChildren(OneWork):
        work.finish()
    widget.deleteLater()
    application.processEvents()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    sys.exit(main())
