"""The world of reports, made once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from ecomig_desktop.reports.material import Material
from tests.outcomes_world import World, make_world

TODAY = date(2017, 2, 1)


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """The whole campaign; only read."""
    made = make_world(tmp_path_factory.mktemp("world"))
    yield made
    made.workbook.close()


@pytest.fixture(scope="session")
def material(world: World) -> Material:
    """What its documents are made of."""
    return Material(world.workbook, "ka", TODAY)
