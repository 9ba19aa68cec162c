"""An office and an honest return file, for tests that spoil it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.field import ANA, BEKA, MEETING, Laptop, field_world
from tests.merge.damaging import Damage, damage_world


@pytest.fixture
def office(tmp_path: Path) -> Laptop:
    office, one, _ = field_world(tmp_path)
    office.put("person", ANA, phone="1")
    with one.open() as workbook:
        workbook.attach("meeting", MEETING, "x.txt", "text/plain", b"photo")
    one.put("person", BEKA, phone="2")
    one.export()
    return office


@pytest.fixture
def returned(office: Laptop) -> Path:
    """An honest file, to be spoiled."""
    return office.folder.parent / "one" / "return.ecomig"


@pytest.fixture(scope="module")
def damage(tmp_path_factory: pytest.TempPathFactory) -> Damage:
    """An office that waits for a damaged file."""
    return damage_world(tmp_path_factory.mktemp("damage"))
