"""Whole copies: whole or not there, and nothing left lying around."""

from __future__ import annotations

import os
import time
from pathlib import Path

from ecomig_desktop.workbook import Workbook


def test_what_a_killed_copy_left_is_cleared_away_by_the_next_one(tmp_path: Path) -> None:
    old = tmp_path / ".return.ecomig.4711.part"
    journal = tmp_path / ".return.ecomig.4711.part-journal"
    fresh = tmp_path / ".return.ecomig.4712.part"
    others = tmp_path / ".letter.part"
    for path in (old, journal, fresh, others):
        path.touch()
    for path in (old, journal, others):
        os.utime(path, (time.time() - 3600, time.time() - 3600))
    with Workbook.create(tmp_path / "meetings.ecomig") as workbook:
        workbook.write_return_file(tmp_path / "return.ecomig")
    assert [path.exists() for path in (old, journal, fresh, others)] == [False, False, True, True]
