"""QR codes say what they should."""

from __future__ import annotations

import segno

from ecomig_desktop.printing.qr import dark_runs

TEXT = "ecomig:1:7K3M9QXT:1:12"


def test_the_runs_are_the_modules_of_the_code_for_that_text() -> None:
    edge, runs = dark_runs(TEXT)
    painted = [[0] * edge for _ in range(edge)]
    for row, first, length in runs:
        for at in range(first, first + length):
            painted[row][at] = 1
    expected = segno.make(TEXT, error="m", micro=False, boost_error=False)
    assert painted == [list(row) for row in expected.matrix]


def test_the_code_stays_coarse_enough_for_any_number_of_pages() -> None:
    assert dark_runs("ecomig:1:7K3M9QXT:99:99")[0] == dark_runs(TEXT)[0] == 25
