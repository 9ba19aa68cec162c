"""A small workbook for the models."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.workbook import Workbook


@pytest.fixture
def workbook(tmp_path: Path) -> Iterator[Workbook]:
    """The plan of the seven meetings."""
    with Workbook.create(tmp_path / "plan.ecomig", default_plan()) as made:
        yield made
