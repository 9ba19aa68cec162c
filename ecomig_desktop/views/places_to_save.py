"""Where a file can be carried away to: what is plugged in, the last folder, the documents."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

_REMOVABLE_ROOTS = ("/media/", "/run/media/", "/Volumes/")


@dataclass(frozen=True, slots=True)
class SavingPlace:
    """A folder to save into. `drive` is the name of the stick that it is, or empty."""

    folder: Path
    drive: str = ""


def saving_places(remembered: str) -> list[SavingPlace]:
    """The places to offer, the likeliest first: sticks, the folder used last, the documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folders = [Path(text) for text in (remembered, documents) if text]
    places = [*sticks(), *(SavingPlace(folder) for folder in folders if folder.is_dir())]
    seen: dict[Path, SavingPlace] = {}
    for place in places:
        seen.setdefault(place.folder, place)
    return list(seen.values()) or [SavingPlace(Path.home())]


def sticks() -> list[SavingPlace]:
    """The removable drives that can be written to."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        if volume.isValid() and volume.isReady() and not volume.isReadOnly():
            root = volume.rootPath()
            if is_removable(root, volume.isRoot()):
                found.append(SavingPlace(Path(root), volume.displayName() or root))
    return found


def is_removable(root: str, is_system: bool) -> bool:
    """Whether a volume looks like a stick: mounted where systems mount them, or on Windows a
    drive letter other than that of the system's and the home folder's drive."""
    if root.startswith(_REMOVABLE_ROOTS):
        return True
    is_drive = len(root) <= 3 and root[1:2] == ":"
    home = Path.home().drive.casefold()
    return is_drive and not is_system and root[:2].casefold() not in (home, "c:")
