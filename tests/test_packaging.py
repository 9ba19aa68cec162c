"""The built wheel carries the resources and works away from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, freshly built."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the wheel installs, away from the checkout."""
    folder = tmp_path_factory.mktemp("elsewhere")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def run_installed(installed: Path, code: str) -> str:
    """What a Python that finds the installed package first prints for `code`."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=installed,
        env={**os.environ, "PYTHONPATH": str(installed), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_wheel_carries_every_resource(wheel: Path) -> None:
    packed = set(zipfile.ZipFile(wheel).namelist())
    resources = (path for path in (ROOT / "resources").rglob("*") if path.is_file())
    expected = {f"ecomig_desktop/{path.relative_to(ROOT).as_posix()}" for path in resources}
    assert len(expected) > 10
    assert expected <= packed


def test_the_wheel_carries_nothing_of_the_tests(wheel: Path) -> None:
    tops = {name.partition("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"ecomig_desktop"}


def test_the_wheel_installs_the_command(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (name,) = (entry for entry in archive.namelist() if entry.endswith("entry_points.txt"))
    assert "ecomig = ecomig_desktop.cli:main" in archive.read(name).decode()


def test_the_facts_are_found_away_from_the_checkout(installed: Path) -> None:
    code = (
        "from ecomig_desktop import reference as r; from ecomig_desktop.example.plan import *\n"
        "print(r.resource('data').resolve(), len(r.municipalities()), len(default_plan()))"
    )
    folder, *counts = run_installed(installed, code).split()
    assert Path(folder) == (installed / "ecomig_desktop" / "resources" / "data").resolve()
    assert counts == ["69", "3"]


def test_help_answers_away_from_the_checkout_without_qt(installed: Path) -> None:
    code = (
        "import sys; from ecomig_desktop import cli; sys.argv = ['ecomig', '--help']\n"
        "try:\n    cli.main()\n"
        "finally:\n    print(cli.__file__, 'PySide6' in sys.modules)"
    )
    printed = run_installed(installed, code)
    assert "merge" in printed
    path, qt = printed.splitlines()[-1].rsplit(" ", 1)
    assert Path(path).is_relative_to(installed)
    assert qt == "False"
