"""A fresh example is ready to be looked at, with the laptops' files beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from ecomig_desktop.example.fresh import fresh_example


def test_every_fresh_example_has_a_folder_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    first, second = fresh_example(), fresh_example()
    assert first.parent != second.parent
    assert first.parent.parent == tmp_path
    assert len(list(first.parent.glob("laptop-*.ecomig"))) == 3
