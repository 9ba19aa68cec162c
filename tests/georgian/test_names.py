"""Given and family names in what people type at the door."""

from __future__ import annotations

import pytest

from ecomig_desktop.georgian.names import in_georgian, split_name


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("თამარ გელოვანი", ("თამარ", "გელოვანი")),
        ("ბერიძე გიორგი", ("გიორგი", "ბერიძე")),
        ("beridze giorgi", ("giorgi", "beridze")),
        ("ანა მარია ლომაია", ("ანა", "მარია ლომაია")),
        ("tamar", ("tamar", "")),
        ("McDONALD o'Neill", ("McDONALD", "o'Neill")),
        (" ანა  მარია  ლომაია ", ("ანა", "მარია  ლომაია")),
        ("  ", ("", "")),
        ("იოსებიძე ბერიძე", ("იოსებიძე", "ბერიძე")),
    ],
)
def test_the_family_name_is_known_by_its_ending_or_its_place(
    typed: str, names: tuple[str, str]
) -> None:
    assert split_name(typed) == names


@pytest.mark.parametrize(
    ("typed", "georgian"),
    [
        ("Tamar Gelovani", "თამარ გელოვანი"),
        ("Giorgi Beridze", "გიორგი ბერიძე"),
        ("beriZe", "ბერიძე"),
        ("Тамар", "თამარ"),
        ("თამარ", "თამარ"),
        ("12", "12"),
    ],
)
def test_other_letters_become_georgian_ones(typed: str, georgian: str) -> None:
    assert in_georgian(typed) == georgian
