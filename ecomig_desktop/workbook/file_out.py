"""Writing a file that goes out: beside its target, then renamed: whole, or not there at all."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from ecomig_desktop.errors import Refused
from ecomig_desktop.store.file import refusing, sync_file, sync_folder


@contextlib.contextmanager
def putting(data: bytes, target: Path) -> Iterator[None]:
    """Put a file at `target` when the block has ended well; if it does not, nothing is changed.

    Refused when it cannot be written: before the block for a full disk, a folder that is not
    there or may not be written to; after it only if something else holds the target.
    """
    beside = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with refusing(target):
            beside.write_bytes(data)
            sync_file(beside)
        yield
        with refusing(target):
            _rename(beside, target)
        sync_folder(target.parent)
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def _rename(beside: Path, target: Path) -> None:
    """Windows lets nobody replace a file that another program has open."""
    try:
        os.replace(beside, target)
    except PermissionError as error:
        if target.is_file():
            raise Refused("held_by_other", path=target) from error
        raise
