"""The README says what is so: commands, tables and the map are held to the code."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest

from ecomig_desktop.command_line.catalogue import COMMANDS
from ecomig_desktop.domain.plan import plan_rows
from ecomig_desktop.domain.tables import TABLES
from tests.format_tables import README, chapter, with_chapter

ROOT = README.parent
TEXT = README.read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    """The fenced blocks of that language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", TEXT, re.DOTALL | re.MULTILINE)


def test_the_chapter_on_tables_is_up_to_date() -> None:
    assert with_chapter(TEXT) == TEXT


@pytest.mark.parametrize("table", TABLES)
def test_every_table_and_column_is_documented(table: str) -> None:
    _, _, part = chapter().partition(f"#### `{table}`\n")
    part = part.partition("####")[0]
    assert re.findall(r"^\| `(\w+)` \|", part, re.MULTILINE) == list(TABLES[table].names)


def test_there_are_exactly_two_commands_of_set_up_each_one_line() -> None:
    commands = blocks("sh")
    assert len(commands) == 2
    assert all(command.count("\n") == 1 for command in commands)


def test_each_command_is_complete_in_itself() -> None:
    for command in blocks("sh"):
        steps = [shlex.split(step) for step in command.split("&&")]
        assert steps[0] == ["python3", "-m", "venv", ".venv"]
        assert steps[1][:5] == [".venv/bin/python", "-m", "pip", "install", "-c"]
        assert all((ROOT / name).is_file() for name in steps[1] if name.endswith(".txt"))


def test_windows_has_the_same_two() -> None:
    (windows,) = blocks("bat")
    as_sh = windows.replace("py -3", "python3").replace("Scripts", "bin").replace("\\", "/")
    assert as_sh == "".join(blocks("sh"))


def test_the_plan_that_is_shown_is_a_plan() -> None:
    (plan,) = blocks("json")
    assert [row[0] for row in plan_rows(json.loads(plan))] == [
        "project",
        "theme",
        "meeting",
        "agenda_item",
    ]


def test_every_command_is_listed() -> None:
    table = TEXT.partition("| command | what it does |")[2].partition("\n\n")[0]
    assert set(re.findall(r"`ecomig ([a-z-]+)", table)) == set(COMMANDS)


def test_the_map_names_every_room_of_the_package() -> None:
    (house,) = re.findall(r"^```\n(main\.py.*?)^```$", TEXT, re.DOTALL | re.MULTILINE)
    named = set(re.findall(r"\b(\w+(?:/|\.py))", house))
    rooms = {
        entry.name + ("/" if entry.is_dir() else "")
        for entry in (ROOT / "ecomig_desktop").iterdir()
        if not entry.name.startswith("__") and holds_code(entry)
    }
    assert rooms <= named


def holds_code(entry: Path) -> bool:
    """Whether this is a module, or a folder with one in it."""
    return entry.suffix == ".py" or (entry.is_dir() and any(entry.glob("*.py")))


@pytest.mark.parametrize("name", re.findall(r"\]\((?!https?:)([^)#]+)\)", TEXT))
def test_every_link_into_the_repository_leads_somewhere(name: str) -> None:
    assert (ROOT / name).exists()
