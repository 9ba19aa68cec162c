"""Where our own mistakes are written down, so that they can be mended."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_path

Tell = Callable[[str], None]


def log_path() -> Path:
    """The log file, in the user's own folder for such files."""
    return user_log_path("EcoMig Desktop", appauthor=False, ensure_exists=True) / "ecomig.log"


def start(path: Path, tell: Tell) -> None:
    """Write every exception that nobody caught to the log, then `tell` its traceback.

    This is the one excepthook of the program. A second mistake while the first is being told is
    only written down.
    """
    log = logging.getLogger("ecomig")
    handler = RotatingFileHandler(path, maxBytes=500_000, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    telling = False

    def hook(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
        nonlocal telling
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, at)
            return
        details = "".join(traceback.format_exception(kind, error, at))
        log.error(details)
        if not telling:
            telling = True
            try:
                tell(details)
            finally:
                telling = False

    sys.excepthook = hook
