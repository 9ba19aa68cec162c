"""What a merge holds in memory at most, above what its process held before it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from .measuring import Figure

_AIM = 150

_MERGE = """
import sys
from pathlib import Path
from ecomig_desktop.merge import merge_files
from ecomig_desktop.workbook import Workbook

def most():
    with open("/proc/self/status") as status:
        line = next(line for line in status if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024

with Workbook.open(Path(sys.argv[1])) as workbook:
    before = most()
    merge_files(workbook, [Path(sys.argv[2])], dry_run=sys.argv[3] == "dry")
    print(most() - before)
"""


def figures(office: Path, returned: Path) -> Iterator[Figure]:
    """MiB at most while a return file is merged, and while it is only looked at."""
    for how, what in (("", "memory of that merge"), ("dry", "memory of its dry run")):
        target = office.with_name("memory.ecomig")
        shutil.copy(office, target)
        command = [sys.executable, "-c", _MERGE, str(target), str(returned), how]
        ran = subprocess.run(command, check=True, capture_output=True, text=True)
        target.unlink()
        yield Figure(what, float(ran.stdout), "MiB", _AIM)
