"""Where our own mistakes are written down, so that they can be mended."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_path

from ecomig_desktop import __version__

Tell = Callable[[str], None]

LARGEST = 500_000  # bytes; then the log is put aside, and the one before it is dropped


def log_path() -> Path:
    """The log file, in the user's own folder for such files."""
    return user_log_path("EcoMig Desktop", appauthor=False, ensure_exists=True) / "ecomig.log"


def start(path: Path, tell: Tell) -> None:
    """Write every exception that nobody caught to the log, then `tell` its traceback.

    This is the one excepthook of the program. A second mistake while the first is being told is
    only written down.
    """
    telling = False

    def hook(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
        nonlocal telling
        sys.__excepthook__(kind, error, at)
        if issubclass(kind, KeyboardInterrupt):
            return
        details = "".join(traceback.format_exception(kind, error, at))
        write(path, details)
        if not telling:
            telling = True
            try:
                tell(details)
            finally:
                telling = False

    sys.excepthook = hook


def write(path: Path, details: str) -> None:
    """Put the details at the end of the log, with the time and the version of the program.

    A log that cannot be written, on a full disk say, is passed over: the user is still told.
    """
    try:
        if path.exists() and path.stat().st_size > LARGEST:
            path.replace(path.with_suffix(".old.log"))
        with path.open("a", encoding="utf-8") as log:
            log.write(f"{datetime.now():%Y-%m-%d %H:%M:%S} {__version__}\n{details}\n")
    except OSError:
        return
