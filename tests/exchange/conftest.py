"""What the tests of lists that go out are given."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.exchange.listed import Listed, make_listed


@pytest.fixture
def listed(tmp_path: Path) -> Iterator[Listed]:
    made = make_listed(tmp_path)
    yield made
    made.workbook.close()
