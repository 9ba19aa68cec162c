"""The only message boxes of the program: where a decision is owed, and where we made a mistake."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def ask(
    parent: QWidget | None, title: str, text: str, yes: str, no: str = "", *, danger: bool = False
) -> bool:
    """Ask for a decision; True for `yes`. Enter means `no` where the other way is a danger."""
    box = _box(parent, title, text)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(
        no or QCoreApplication.translate("Messages", "Cancel"), QMessageBox.ButtonRole.RejectRole
    )
    agree.setProperty("kind", "danger" if danger else "primary")
    box.setDefaultButton(cancel if danger else agree)
    box.setEscapeButton(cancel)
    box.exec()
    return box.clickedButton() is agree


def tell(parent: QWidget | None, title: str, text: str) -> None:
    """Say something that was asked for, such as who made the program."""
    box = _box(parent, title, text)
    box.addButton(
        QCoreApplication.translate("Messages", "Close"), QMessageBox.ButtonRole.AcceptRole
    ).setProperty("kind", "primary")
    box.exec()


def confess(parent: QWidget | None, details: str, log: Path) -> None:
    """Tell that the program made a mistake, and offer the log file that holds the details."""
    box = _box(
        parent,
        QCoreApplication.translate("Messages", "Something went wrong in the program"),
        QCoreApplication.translate(
            "Messages",
            "What you entered before is saved. The details are in the log file; sending it to "
            "whoever looks after the program helps to mend this.",
        ),
    )
    box.setDetailedText(details)
    show = box.addButton(
        QCoreApplication.translate("Messages", "Show the log file"),
        QMessageBox.ButtonRole.ActionRole,
    )
    copy = box.addButton(
        QCoreApplication.translate("Messages", "Copy the details"),
        QMessageBox.ButtonRole.ActionRole,
    )
    go_on = box.addButton(
        QCoreApplication.translate("Messages", "Go on working"), QMessageBox.ButtonRole.AcceptRole
    )
    go_on.setProperty("kind", "primary")
    box.setDefaultButton(go_on)
    box.setEscapeButton(go_on)
    box.exec()
    if box.clickedButton() is show:
        show_file(log)
    elif box.clickedButton() is copy:
        QGuiApplication.clipboard().setText(details)


def show_file(path: Path) -> None:
    """Open a file with the program that the system has for it, or its folder if it is gone."""
    shown = path if path.exists() else path.parent
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown)))


def _box(parent: QWidget | None, title: str, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle("EcoMig Desktop")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(title)
    box.setInformativeText(text)
    return box
