"""What lies beside a workbook whose writer was killed: its journals, read in a copy, never trusted.

A journal can name another file, which SQLite would then look into and, before 3.51, delete; and
anything can be given a journal's name. So a journal is a plain file that names nothing and is as
large as it says, or the workbook is refused.
"""

from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path

from ecomig_desktop.errors import Refused

_ENDINGS = ("-wal", "-journal", "-shm")
_HOLLOW = 1 << 30
_NAMES_ANOTHER = bytes.fromhex("d9d505f920a163d7")
"""The last bytes of a journal that names the journal of a transaction over several files."""


def is_left(path: Path) -> bool:
    """Whether a journal with something in it lies beside the file. Refused when what has the
    name of one is none of ours. Only reads."""
    sizes = {ending: _checked_size(path, ending) for ending in _ENDINGS}
    return bool(sizes["-wal"] or sizes["-journal"])


def _checked_size(path: Path, ending: str) -> int:
    beside = Path(f"{path}{ending}")
    try:
        found = beside.lstat()
        plain = stat.S_ISREG(found.st_mode) and not _is_hollow(found)
        if plain and not (ending == "-journal" and _names_another(beside, found.st_size)):
            return found.st_size
    except FileNotFoundError:
        return 0
    except OSError as error:
        raise Refused("cannot_read", path=beside, detail=error.strerror) from error
    raise Refused("damaged", path=path, detail=ending)


def _is_hollow(found: os.stat_result) -> bool:
    """Whether a file that takes hardly any room on its disk would fill this one."""
    on_disk: int = getattr(found, "st_blocks", found.st_size) * 512
    return found.st_size > _HOLLOW and on_disk < found.st_size // 2


def _names_another(journal: Path, size: int) -> bool:
    with journal.open("rb") as file:
        file.seek(max(0, size - len(_NAMES_ANOTHER)))
        return file.read(len(_NAMES_ANOTHER)) == _NAMES_ANOTHER


def copied(path: Path, folder: Path) -> Path:
    """The file with its journals as a copy in `folder`, where SQLite may put it in order.
    Refused when there is no room for it."""
    where = folder / path.name
    parts = [each for each in (path, *_journals(path)) if os.path.lexists(each)]
    if sum(each.stat().st_size for each in parts) > shutil.disk_usage(folder).free:
        raise Refused("no_space", path=folder)
    for each in parts:
        shutil.copyfile(each, folder / each.name, follow_symlinks=each == path)
    return where


def _journals(path: Path) -> tuple[Path, ...]:
    return Path(f"{path}-wal"), Path(f"{path}-journal")
