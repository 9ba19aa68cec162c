"""The hash of a whole file, worked out beside the merge: for a large one it takes longer."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from threading import Event
from typing import Protocol

_BLOCK = 4 << 20


class Hash(Protocol):
    """A hash that may still be in the making."""

    def result(self) -> str:
        """The SHA-256 of the file, once it is known; "" if the file could not be read."""


@contextmanager
def hashing(path: Path) -> Iterator[Hash]:
    """Hash the file while the block runs; what is not done when it ends is not done."""
    stopped = Event()
    with ThreadPoolExecutor(1, "hash") as pool:
        try:
            yield pool.submit(_hash, path, stopped)
        finally:
            stopped.set()


def _hash(path: Path, stopped: Event) -> str:
    found, block = sha256(), memoryview(bytearray(_BLOCK))
    try:
        with path.open("rb", buffering=0) as file:
            while (many := file.readinto(block)) and not stopped.is_set():
                found.update(block[:many])
    except OSError:  # it went away meanwhile, which the merge notices for itself
        return ""
    return found.hexdigest()
