"""An office and an honest return file, for tests that spoil it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.coordinators import Coordinators, coordinators
from tests.field import ANA, BEKA, MEETING, Laptop, field_world, let_live_here
from tests.merge.damaging import Damage, damage_world


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folders of the office and of a laptop that has come home."""
    folder = tmp_path_factory.mktemp("world")
    office, one, _ = field_world(folder)
    office.put("person", ANA, phone="1")
    with one.open() as workbook:
        workbook.attach("meeting", MEETING, "x.txt", "text/plain", b"photo")
    one.put("person", BEKA, phone="2")
    one.export()
    return folder


@pytest.fixture
def office(world: Path, tmp_path: Path) -> Laptop:
    """That office, for one test."""
    shutil.copytree(world, tmp_path, dirs_exist_ok=True)
    office = Laptop(tmp_path / "office")
    let_live_here(office)
    return office


@pytest.fixture
def returned(office: Laptop) -> Path:
    """An honest file, to be spoiled."""
    return office.folder.parent / "one" / "return.ecomig"


@pytest.fixture(scope="module")
def damage(tmp_path_factory: pytest.TempPathFactory) -> Damage:
    """An office that waits for a damaged file."""
    return damage_world(tmp_path_factory.mktemp("damage"))


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Coordinators:
    """The office, and both before they did anything."""
    return coordinators(tmp_path_factory.mktemp("made"))


@pytest.fixture
def both(made: Coordinators, tmp_path: Path) -> Coordinators:
    """The same, in folders of this test."""
    return made.again(tmp_path)
