"""What the machine remembers of its replicas, outside of any workbook."""

from __future__ import annotations

import contextlib
import json
import os
import platform
import uuid
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from platformdirs import user_data_path

from ecomig_desktop.domain.change import new_replica_id, plain_name
from ecomig_desktop.store.file import sync_folder

LONGEST = 100
"""Characters that a laptop's name may have."""

_NAME = "name"


@dataclass(frozen=True, slots=True)
class Memory:
    """How far a replica had written when this machine last had to do with it.

    While a workbook is open for writing `closed` is False and `upto` may be too low; a program
    that dies leaves it so, and the next one takes a new id rather than guess.
    """

    upto: int
    closed: bool


class Machine:
    """The computer: a name to show, a fingerprint, and a memory in a folder of its own.

    The fingerprint holds what a cloned disk does not carry along (the network card's address)
    and what a second user on the same computer does not share (a random number in the folder).
    """

    def __init__(
        self, folder: Path | None = None, *, name: str = "", fingerprint: str = ""
    ) -> None:
        self._folder = folder or user_data_path("EcoMig Desktop", appauthor=False) / "laptop"
        self.name = plain_name(name or self._given_name() or platform.node(), LONGEST) or "laptop"
        self._fingerprint = fingerprint

    def rename(self, name: str) -> None:
        """Give the laptop another name, "" for that of the system. OSError when it cannot be
        remembered; then it has its former name."""
        given = plain_name(name, LONGEST)
        _replace(self._folder / _NAME, given)
        self.name = given or plain_name(platform.node(), LONGEST) or "laptop"

    def _given_name(self) -> str:
        with contextlib.suppress(OSError, ValueError):
            return (self._folder / _NAME).read_text(encoding="utf-8")
        return ""

    @property
    def fingerprint(self) -> str:
        """What tells this computer (and user) from any other: 32 hexadecimal digits."""
        if not self._fingerprint:
            node = uuid.getnode()
            card = "" if node >> 40 & 1 else str(node)  # a random address says nothing
            parts = (self._secret(), card, platform.node())
            self._fingerprint = sha256("\n".join(parts).encode()).hexdigest()[:32]
        return self._fingerprint

    def recall(self, replica: str) -> Memory | None:
        """What is remembered of a replica; None if nothing, or nothing readable."""
        try:
            found = json.loads(self._path(replica).read_text(encoding="utf-8"))
            return Memory(int(found["upto"]), bool(found["closed"]))
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None

    def remember(self, replica: str, upto: int, *, closed: bool) -> None:
        """Write down how far a replica has written; on disk when this returns. OSError if not."""
        text = json.dumps({"upto": upto, "closed": closed})
        _replace(self._path(replica), text)

    def new_replica_id(self) -> str:
        """An id for a copy that this machine begins to write to."""
        return new_replica_id()

    def _path(self, replica: str) -> Path:
        return self._folder / f"{replica}.json"

    def _secret(self) -> str:
        path = self._folder / "secret"
        with contextlib.suppress(OSError, ValueError):
            return path.read_text(encoding="utf-8")
        secret = os.urandom(16).hex()
        with contextlib.suppress(OSError):  # then it is another computer the next time
            _replace(path, secret)
        return secret


def _replace(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.{os.getpid()}.part")
    with beside.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)
    sync_folder(path.parent)
