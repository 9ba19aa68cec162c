"""Where a command runs: in which language it speaks, who gives it, whether there is a display."""

from __future__ import annotations

import getpass
import locale
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ecomig_desktop.command_line.answers import say
from ecomig_desktop.errors import Refused

if TYPE_CHECKING:
    from ecomig_desktop.workbook import Workbook

LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What every command is given: the language of its words, and the operator's name."""

    language: str = "en"
    operator: str = ""

    def say(self, words: tuple[str, str], **facts: object) -> None:
        """Tell people, in their language, a sentence that is given in Georgian and English."""
        say(words[self.language != "ka"].format(**facts))

    def refuse(self, refused: Refused) -> None:
        """Tell people what was refused, where the command itself goes on."""
        say(refused.sentence(self.language))

    @contextmanager
    def opened(
        self, path: Path, *, read_only: bool = False, or_read_only: bool = False
    ) -> Iterator[Workbook]:
        """The workbook at `path`, opened as `Workbook.open` says. Refused on anything that is
        wrong with the file, also where that shows only while it is read."""
        from ecomig_desktop.store.file import refusing
        from ecomig_desktop.workbook import Workbook

        with (
            refusing(path),
            Workbook.open(
                path, read_only=read_only, or_read_only=or_read_only, operator=self.operator
            ) as workbook,
        ):
            yield workbook
            if workbook.backup_problem:
                self.refuse(workbook.backup_problem)


def user_language() -> str:
    """Georgian ("ka") where the user's locale is, else English ("en")."""
    named = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), None)
    if named is None:
        named = locale.getlocale()[0]
    return "ka" if (named or "").casefold().startswith(("ka", "georgian")) else "en"


def user_name() -> str:
    """The name that the system has for whoever is at the keyboard; "" if it has none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""


def as_utf8(text: str) -> str:
    """An argument as it was typed, where the locale took its UTF-8 for something else."""
    try:
        return os.fsencode(text).decode()
    except ValueError:
        return text


def typed_name(ctx: click.Context, param: click.Parameter, name: str | None) -> str | None:
    """The name of whoever gives a command, as it was typed. A wrong one is wrong usage."""
    found = as_utf8(name or "").strip()
    if len(found) > LONGEST_NAME or not found.isprintable():
        raise click.BadParameter(f"at most {LONGEST_NAME} printable characters", ctx, param)
    return None if name is None else found


def operator_option(function: Any) -> Any:
    """The option of commands that write: in whose name. It may also stand before the command."""
    return click.option(
        "--operator",
        metavar="NAME",
        callback=_sign,
        expose_value=False,
        help="In whose name changes are written; the system's user otherwise.",
    )(function)


def _sign(ctx: click.Context, param: click.Parameter, name: str | None) -> None:
    typed = typed_name(ctx, param, name)
    if typed is not None:
        ctx.obj = replace(ctx.obj, operator=typed)


def has_display() -> bool:
    """Whether a window could be shown at all."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return _wayland_answers() or _x11_answers()


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    return bool(name) and _connects(str(Path(os.environ.get("XDG_RUNTIME_DIR", "/"), str(name))))


def _x11_answers() -> bool:
    """Whether somebody is behind DISPLAY; a display on another machine is taken at its word."""
    host, _, rest = os.environ.get("DISPLAY", "").rpartition(":")
    number = rest.partition(".")[0]
    if host or not number.isdecimal():
        return bool(host)
    place = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where every X server listens
    return _connects(f"\0{place}") or _connects(place)


def _connects(address: str) -> bool:
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(2)
            line.connect(address)
            return True
    except OSError:
        return False
