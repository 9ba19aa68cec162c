"""The only message boxes of the program: where a decision is owed, and where we made a mistake."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from ecomig_desktop.views.message_box import MessageBox


def ask(
    parent: QWidget | None, title: str, text: str, yes: str, no: str = "", *, danger: bool = False
) -> bool:
    """Ask for a decision; True for `yes`. Enter means `no` where the other way is a danger."""
    return question(parent, title, text, yes, no, danger=danger).exec() == AGREED


def tell(parent: QWidget | None, title: str, text: str) -> None:
    """Say something that was asked for, such as who made the program."""
    box = MessageBox(title, text, parent)
    box.add_button(QCoreApplication.translate("Messages", "Close"), AGREED, "primary")
    box.exec()


def confess(parent: QWidget | None, details: str, log: Path) -> None:
    """Tell that the program made a mistake, and offer the log file that holds the details."""
    chosen = confession(parent).exec()
    if chosen == SHOW_LOG:
        show_file(log)
    elif chosen == COPY:
        QGuiApplication.clipboard().setText(details)


def show_file(path: Path) -> None:
    """Open a file with the program that the system has for it, or its folder if it is gone."""
    shown = path if path.exists() else path.parent
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown)))


AGREED, SHOW_LOG, COPY = 1, 2, 3
"""What `exec()` of the boxes answers; 0 is closing the box, which changes nothing."""


def question(
    parent: QWidget | None, title: str, text: str, yes: str, no: str = "", *, danger: bool = False
) -> MessageBox:
    """The box of `ask`, which is shown by `exec()`."""
    box = MessageBox(title, text, parent)
    cancel = no or QCoreApplication.translate("Messages", "Cancel")
    box.add_button(cancel, 0, default=danger)
    box.add_button(yes, AGREED, "danger" if danger else "primary", default=not danger)
    return box


def confession(parent: QWidget | None) -> MessageBox:
    """The box of `confess`, which is shown by `exec()`."""
    box = MessageBox(
        QCoreApplication.translate("Messages", "Something went wrong in the program"),
        QCoreApplication.translate(
            "Messages",
            "What you entered before is saved. The details are in the log file; sending it to "
            "whoever looks after the program helps to mend this.",
        ),
        parent,
        icon_name="circle-alert",
    )
    box.add_button(QCoreApplication.translate("Messages", "Copy the details"), COPY, "quiet")
    box.add_button(QCoreApplication.translate("Messages", "Show the log file"), SHOW_LOG)
    go_on = QCoreApplication.translate("Messages", "Go on working")
    box.add_button(go_on, 0, "primary", default=True)
    return box
