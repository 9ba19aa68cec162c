"""Whether a file lies on a network drive, where a journal that is written ahead is not safe."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def is_on_network(path: Path) -> bool:
    """Whether the system says that the file's drive is another computer's."""
    if sys.platform == "win32":
        import ctypes

        drive = os.path.splitdrive(path.absolute())[0]
        return drive.startswith("\\\\") or (
            ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == 4  # DRIVE_REMOTE
        )
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return False
    best, kind = "", ""
    for line in mounts.read_text(errors="replace").splitlines():
        _, where, filesystem, *_ = line.split(" ")
        inside = str(path.absolute()).startswith(where.rstrip("/") + "/")
        if inside and len(where) > len(best):
            best, kind = where, filesystem
    return kind in {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs"}
