"""`ecomig salvage`: what is left of a damaged file, from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command_line.calling import Ecomig


@pytest.fixture
def returned(ecomig: Ecomig, workbook: Path, tmp_path: Path) -> Path:
    people = [{"put": "person", "given_name": f"{n}", "position": "ა" * 200} for n in range(60)]
    assert ecomig("put", workbook, given=people).code == 0
    path = tmp_path / "return.ecomig"
    assert ecomig("export", workbook, "-o", path).code == 0
    return path


def test_what_is_left_is_saved_and_merges(ecomig: Ecomig, returned: Path, tmp_path: Path) -> None:
    content = returned.read_bytes()
    returned.write_bytes(content[: len(content) * 2 // 3])
    office, saved = tmp_path / "office.ecomig", tmp_path / "saved.ecomig"
    ecomig("new", office)
    refused = ecomig("merge", office, returned)
    assert refused.code == 1
    assert "ecomig salvage" in refused.words
    ran = ecomig("salvage", returned, "-o", saved)
    (answer,) = ran.lines
    assert ran.code == 0
    assert Path(answer["file"]) == saved
    assert answer["changes"] > 0
    assert str(answer["changes"]) in ran.words
    assert ecomig("check", saved).code == 0
    assert ecomig("merge", office, saved).lines[0]["new"] > 0


def test_nothing_left_is_a_refusal_in_words(ecomig: Ecomig, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.ecomig"
    damaged.write_bytes(bytes(9000))
    ran = ecomig("salvage", damaged, "-o", tmp_path / "saved.ecomig", language="ka")
    assert (ran.code, ran.lines) == (1, [])
    assert "damaged.ecomig" in ran.words


def test_beside_a_workbook_that_knows_it_all_nothing_is_parted(
    ecomig: Ecomig, returned: Path, workbook: Path, tmp_path: Path
) -> None:
    saved = tmp_path / "saved.ecomig"
    (answer,) = ecomig("salvage", returned, "-o", saved, "--beside", workbook).lines
    assert (answer["parted"], answer["lost"], answer["sealed"]) == ({}, {}, True)
    (merged, *_) = ecomig("merge", workbook, saved).lines
    assert merged["refused"] is None
