"""A workbook with two people at one meeting, and the laptops that have copies of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ecomig_desktop.store import people
from ecomig_desktop.workbook import Workbook
from tests.field import Laptop, field_world


@pytest.fixture
def laptops(tmp_path: Path) -> tuple[Laptop, Laptop, Laptop]:
    """The office, and two laptops with a copy."""
    return field_world(tmp_path / "world")


@pytest.fixture
def workbook(laptops: tuple[Laptop, Laptop, Laptop]) -> Iterator[Workbook]:
    """The office's workbook, open."""
    with laptops[0].open() as workbook:
        yield workbook


@pytest.fixture(params=[500, 1], ids=["looked through", "walked along"])
def either(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Workbook]:
    """An empty workbook whose list of people counts as short, and one where it counts as long:
    what is found is the same."""
    monkeypatch.setattr(people, "_SHORT_LIST", request.param)
    with Workbook.create(tmp_path / "a.ecomig") as made:
        yield made
