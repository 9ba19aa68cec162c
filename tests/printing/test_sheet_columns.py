"""The columns share the width of the page."""

from __future__ import annotations

import itertools

import pytest

from ecomig_desktop.domain.tables import ORIENTATIONS, SHEET_LANGUAGES
from ecomig_desktop.reports.attendance_sheet import SheetOptions
from tests.printing.sheets import laid_out, people

EVERY = [
    SheetOptions(language, orientation, *columns)
    for language in SHEET_LANGUAGES
    for orientation in ORIENTATIONS
    for columns in itertools.product((False, True), repeat=5)
]


@pytest.mark.parametrize("language", SHEET_LANGUAGES)
def test_columns_fill_the_page_and_leave_room_to_sign(language: str) -> None:
    for options in (each for each in EVERY if each.language == language):
        layout = laid_out(people(1), options)
        columns = layout.columns
        assert columns[-1].keys == ("signature",)
        assert columns[-1].width >= 38
        assert columns[-1].right == pytest.approx(layout.paper[0] - columns[0].left)
        for left, right in itertools.pairwise(columns):
            assert left.right == pytest.approx(right.left)


def test_every_key_has_its_place_in_any_choice_of_columns() -> None:
    for options in EVERY:
        placed = [key for column in laid_out((), options).columns for key in column.keys]
        assert sorted(placed) == sorted(options.columns)


def test_what_does_not_fit_side_by_side_goes_one_under_the_other() -> None:
    options = SheetOptions(phone=True, email=True, gender=True, contact_consent=True)
    keys = [column.keys for column in laid_out((), options).columns]
    assert ("phone", "email") in keys
    assert ("organisation", "position") in keys


def test_lying_paper_has_room_for_each_column() -> None:
    options = SheetOptions(orientation="landscape", phone=True, email=True)
    assert all(len(column.keys) == 1 for column in laid_out((), options).columns)
