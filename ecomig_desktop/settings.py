"""What the window remembers from one start to the next: never records, only manners."""

from __future__ import annotations

import getpass
import os
from collections.abc import Sequence
from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QSettings

RECENT = 8


class Settings:
    """Typed access to one INI file; every value is written at once."""

    def __init__(self, path: Path | None = None) -> None:
        self._store = QSettings(str(path or settings_path()), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """The language on the screen: "ka" or "en"."""
        return self._text("language", "ka")

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def color_scheme(self) -> str:
        """The colours on the screen: "system", "light" or "dark"."""
        return self._text("color_scheme", "system")

    @color_scheme.setter
    def color_scheme(self, choice: str) -> None:
        self._store.setValue("color_scheme", choice)

    @property
    def operator(self) -> str:
        """Whose name stands with each change; at first the name of the system's user."""
        return self._text("operator", "") or _user()

    @operator.setter
    def operator(self, name: str) -> None:
        self._store.setValue("operator", name.strip())

    @property
    def geometry(self) -> QByteArray:
        """Size and place of the window, as QWidget.saveGeometry gives them; empty at first."""
        value = self._store.value("window/geometry", QByteArray(), type=QByteArray)
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("window/geometry", geometry)

    @property
    def recent(self) -> tuple[Path, ...]:
        """The workbooks opened last, newest first; some may be gone."""
        value = self._store.value("recent", [], type=list)
        entries = value if isinstance(value, list) else [value]
        return tuple(Path(str(entry)) for entry in entries if entry)

    def remember(self, path: Path) -> None:
        """Put a workbook at the head of the recent ones."""
        resolved = path.resolve()
        self._set_recent([resolved, *(other for other in self.recent if other != resolved)])

    def forget(self, path: Path) -> None:
        """Take a workbook off the recent ones."""
        self._set_recent([other for other in self.recent if other != path])

    def last_meeting(self, workbook: Path) -> str | None:
        """The meeting that was shown last in that workbook."""
        return self._text(f"last_meeting/{_key(workbook)}", "") or None

    def set_last_meeting(self, workbook: Path, meeting_id: str | None) -> None:
        """Remember the meeting that is shown in that workbook."""
        self._store.setValue(f"last_meeting/{_key(workbook)}", meeting_id or "")

    def plans_ahead(self, workbook: Path) -> bool:
        """Whether recommendations and the campaign of that workbook are shown before its first
        meeting."""
        return bool(self._store.value(f"plans_ahead/{_key(workbook)}", False, type=bool))

    def set_plans_ahead(self, workbook: Path) -> None:
        """Show them from now on."""
        self._store.setValue(f"plans_ahead/{_key(workbook)}", True)

    def flag(self, name: str, default: bool = False) -> bool:
        """A choice of yes or no that a screen remembers under its own name."""
        return bool(self._store.value(f"flags/{name}", default, type=bool))

    def set_flag(self, name: str, value: bool) -> None:
        """Remember a choice of yes or no."""
        self._store.setValue(f"flags/{name}", value)

    def text(self, name: str, default: str = "") -> str:
        """A short text that a screen remembers under its own name, such as the last folder."""
        return self._text(f"texts/{name}", default)

    def set_text(self, name: str, value: str) -> None:
        """Remember a short text; nothing that a meeting collected belongs here."""
        self._store.setValue(f"texts/{name}", value)

    def _text(self, name: str, default: str) -> str:
        return str(self._store.value(name, default, type=str))

    def _set_recent(self, paths: Sequence[Path]) -> None:
        self._store.setValue("recent", [str(path) for path in paths[:RECENT]])


def settings_path() -> Path:
    """The file of the settings, in the user's own folder for such files."""
    return user_config_path("EcoMig Desktop", appauthor=False, ensure_exists=True) / "settings.ini"


def _key(workbook: Path) -> str:
    """A workbook's path as a key of an INI file, in which slashes mean groups."""
    return str(workbook.resolve()).replace("/", "|").replace("\\", "|")


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return os.environ.get("USERNAME", "")
