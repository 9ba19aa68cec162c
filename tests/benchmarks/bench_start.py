"""The window shown on a workbook of 100,000 people against a bare PySide6 window."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from ecomig_desktop.workbook import Command, Put, Workbook, commands

from .measuring import Figure, seconds
from .merge_data import person

PEOPLE = 100_000
_TIMES = 5

# Each process says how much memory it holds once its window has been painted.
_SAY = """
def said():
    # ru_maxrss would count what the parent held before the fork.
    with open("/proc/self/status") as status:
        peak = next(line for line in status if line.startswith("VmHWM"))
    print(int(peak.split()[1]) / 1024, flush=True)
    import os
    os._exit(0)
"""
_BARE = f"""{_SAY}
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
QTimer.singleShot(0, lambda: QTimer.singleShot(0, said))
app.exec()
"""
_OURS = f"""{_SAY}
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from ecomig_desktop import app
from ecomig_desktop.views.main_window import MainWindow
show = MainWindow.show
def shown(window):
    show(window)
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, said))
MainWindow.show = shown
app.run(Path(sys.argv[1]))
"""


def run() -> list[Figure]:
    """The ratio of the times, and the memory above the bare window's."""
    folder = Path(tempfile.mkdtemp(prefix="ecomig-bench-"))
    path = folder / "people.ecomig"
    _make(path)
    surroundings = _installed(folder)
    bare, ours, memory = [], [], []
    _process(surroundings, _BARE)
    _process(surroundings, _OURS, str(path))
    for _ in range(_TIMES):
        floor, held = _process(surroundings, _BARE)
        spent, more = _process(surroundings, _OURS, str(path))
        bare.append(floor)
        ours.append(spent)
        memory.append(more - held)
    return [
        Figure(f"window on {PEOPLE:,} people / bare window", median(ours) / median(bare), "x", 1.5),
        Figure("  window on the workbook", median(ours), "s", None),
        Figure("  bare window", median(bare), "s", None),
        Figure("memory above the bare window", median(memory), "MiB", 80),
    ]


def _installed(folder: Path) -> dict[str, str]:
    """Surroundings in which modules are compiled once, as those of an installed program are."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}


def _process(surroundings: dict[str, str], code: str, *arguments: str) -> tuple[float, float]:
    """(seconds until the window was painted, MiB at most) of a fresh process."""
    said = ""

    def start() -> None:
        nonlocal said
        command = [sys.executable, "-c", code, *arguments]
        ran = subprocess.run(command, check=True, capture_output=True, text=True, env=surroundings)
        said = ran.stdout

    spent = seconds(start)
    return spent, float(said.rsplit(maxsplit=1)[-1])


def _make(path: Path) -> None:
    from ecomig_desktop.example.plan import default_plan

    with Workbook.create(path, default_plan()) as workbook:
        people = workbook.run(
            Command("add", tuple(Put("person", person(n)) for n in range(PEOPLE)))
        ).ids
        meetings = workbook.meetings()
        for number, meeting in enumerate(meetings):
            workbook.run(commands.invite(meeting.id, people[number :: len(meetings)]))
