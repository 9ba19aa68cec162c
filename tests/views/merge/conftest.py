"""An office whose laptops have come home."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ecomig_desktop.views.desk import Desk
from tests.gallery.world import World
from tests.trips import Trips


@pytest.fixture
def trips(tmp_path: Path) -> Trips:
    return Trips(tmp_path)


@pytest.fixture
def office(world: World, trips: Trips, qtbot: QtBot) -> Iterator[Desk]:
    """The desk of the office."""
    with trips.open_office() as workbook:
        yield world.desk_on(workbook)
