"""The commands are where the README and `--help` say, and come only when they are called."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from ecomig_desktop import cli
from ecomig_desktop.command_line.catalogue import COMMANDS
from tests.command_line.calling import Ecomig, outside

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def found(name: str) -> click.Command:
    command = cli.ecomig.get_command(click.Context(cli.ecomig), name)
    assert command is not None
    return command


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_what_the_catalogue_says(name: str) -> None:
    assert found(name).name == name
    assert found(name).short_help == COMMANDS[name][1]


@pytest.mark.parametrize("name", COMMANDS)
def test_the_readme_names_every_command_and_its_answer(name: str) -> None:
    assert f"`ecomig {name} " in README
    answers = README.partition("The other answers")[2]
    assert name == "put" or f"`{name}`" in answers


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_that_the_readme_shows_is_one(name: str) -> None:
    options = {option for param in found(name).params for option in param.opts}
    for shown in re.findall(rf"`ecomig {name} [^`]*`", README):
        assert set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", shown)) <= options


def test_help_lists_every_command_without_qt_or_database(ecomig: Ecomig) -> None:
    watch = (
        "import sys; from ecomig_desktop.cli import run; code = run(['--help']);"
        "heavy = {'PySide6', 'sqlcipher3', 'sqlite_utils', 'numpy'} & set(sys.modules);"
        "sys.exit(str(heavy) if heavy else code)"
    )
    import subprocess
    import sys

    ran = subprocess.run([sys.executable, "-c", watch], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    assert all(re.search(rf"^  {name} ", ran.stdout, re.MULTILINE) for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run([name, "--help"]) == 0
    help_text = capsys.readouterr().out
    assert f"Usage: ecomig {name}" in help_text
    assert r"\b" not in help_text  # click's sign for lines that stay as they are


@pytest.mark.parametrize(
    "arguments",
    [
        ["dmup"],
        ["--exmaple"],
        ["--example", "dump"],
        ["put"],
        ["dump", "a.ecomig", "b.ecomig"],
        ["a.ecomig", "b.ecomig"],
        ["merge", "a.ecomig"],
        ["export", "a.ecomig"],
        ["sheet", "a.ecomig", "-o", "b.pdf"],
        ["sheet", "a.ecomig", "--meeting", "x", "--language", "fr", "-o", "b.pdf"],
        ["example", "x", "--people", "many"],
        ["put", "a.ecomig", "--operator", "a\nb"],
        ["--language", "fr", "dump", "a.ecomig"],
    ],
)
def test_wrong_usage_is_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "Error: " in err


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--version"]) == 0
    assert capsys.readouterr().out.startswith("EcoMig Desktop, version ")


@pytest.mark.parametrize("name", ["C", "C.UTF-8", "POSIX"])
def test_answers_are_utf8_in_every_locale(workbook: Path, name: str) -> None:
    from tests.command_line.calling import environment

    for utf8 in (None, "0"):
        how = environment(LC_ALL=name, PYTHONUTF8=utf8, PYTHONCOERCECLOCALE=utf8)
        ran = outside("dump", workbook, env=how)
        assert ran.returncode == 0
        assert "ანაკლია" in ran.stdout.decode("utf-8")
