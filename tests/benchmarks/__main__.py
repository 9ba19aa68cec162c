"""Runs the benchmarks and prints a table: `python -m tests.benchmarks [NAME ...]`.

Each figure is a ratio to a floor measured in the same run where there is a floor, and the median
of several runs. Nothing is asserted: machines differ, and a slow one is no mistake.
"""

from __future__ import annotations

import importlib
import os
import sys
import tempfile
from math import isnan
from pathlib import Path

from .measuring import Figure

NAMES = (
    "save",
    "start",
    "search",
    "merge",
    "duplicates",
    "sheet",
    "import",
    "legacy",
    "lists",
    "reports",
)


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        os.environ[variable] = tempfile.mkdtemp(prefix="ecomig-bench-")
    chosen = sys.argv[1:] or NAMES
    print(f"{'what':<62} {'value':>9} {'unit':<6} {'aim':>7}")
    for name in chosen:
        module = importlib.import_module(f"{__package__}.bench_{name}")
        for each in module.run():
            figure = Figure(*each)
            aim = "" if figure.aim is None else f"{figure.aim:g}"
            value = "-" if isnan(figure.value) else f"{figure.value:.2f}"
            print(f"{figure.name:<62} {value:>9} {figure.unit:<6} {aim:>7}", flush=True)
            if figure.note:
                print(f"    {figure.note}", flush=True)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    main()
