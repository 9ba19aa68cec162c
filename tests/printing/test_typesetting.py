"""Text is broken into lines that fit."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.printing.elements import MM_PER_POINT, Style
from ecomig_desktop.printing.typesetting import ELLIPSIS, Run, line_width, set_text
from tests.printing.sheets import Ruler

RULER = Ruler()
STYLE = Style(10)
BOLD = Style(10, 600)
LETTER = 10 * MM_PER_POINT / 2


def lines(text: str, letters: int, most: int = 9) -> list[str]:
    """The lines of a text where so many letters fit."""
    made = set_text([Run(text, STYLE)], letters * LETTER, RULER, most)
    return ["".join(run.text for run in line) for line in made]


def test_what_fits_stays_on_one_line() -> None:
    assert lines("ნინო აბაშიძე", 12) == ["ნინო აბაშიძე"]


def test_lines_break_between_words() -> None:
    assert lines("ნინო აბაშიძე", 8) == ["ნინო", "აბაშიძე"]


def test_double_names_break_after_the_hyphen() -> None:
    assert lines("წერეთელი-ჩოლოყაშვილი", 12) == ["წერეთელი-", "ჩოლოყაშვილი"]


def test_what_is_one_number_is_not_broken() -> None:
    assert lines("ფასი 120 000 ლარი", 9) == ["ფასი", "120 000", "ლარი"]
    assert lines("[ჩ5.2, ჩ7.46]", 9) == ["[ჩ5.2,", "ჩ7.46]"]
    assert lines("15.11.2016", 10) == ["15.11.2016"]


def test_a_number_stays_with_what_it_numbers() -> None:
    assert lines("6. ბორჯომი, 7. ბათუმი", 16) == ["6. ბორჯომი,", "7. ბათუმი"]
    assert lines("თემა დ) სახლი", 8) == ["თემა", "დ) სახლი"]
    assert lines("რეკომენდაცია № 4", 14) == ["რეკომენდაცია", "№ 4"]


def test_a_word_wider_than_a_line_is_broken_where_it_must_be() -> None:
    assert lines("ინფრასტრუქტურა", 6) == ["ინფრას", "ტრუქტუ", "რა"]


def test_what_does_not_fit_ends_in_an_ellipsis() -> None:
    assert lines("ერთი ორი სამი ოთხი", 8, most=2) == ["ერთი ორი", "სამი" + ELLIPSIS]


def test_two_styles_share_a_line_with_a_space_between() -> None:
    made = set_text([Run("ნინო", STYLE), Run("აბაშიძე", BOLD)], 12 * LETTER, RULER, 2)
    assert made == [(Run("ნინო ", STYLE), Run("აბაშიძე", BOLD))]


def test_no_text_makes_no_line() -> None:
    assert lines("  ", 8) == []


@given(st.text(alphabet="აბგ -@.", max_size=60), st.integers(2, 20), st.integers(1, 4))
def test_no_line_is_wider_than_it_may_be(text: str, letters: int, most: int) -> None:
    made = set_text([Run(text, STYLE)], letters * LETTER, RULER, most)
    assert len(made) <= most
    assert all(line_width(line, RULER) <= letters * LETTER + 0.01 for line in made)


@given(st.text(alphabet="აბგ -@.", max_size=60), st.integers(2, 20))
def test_no_letter_is_lost_while_there_is_room(text: str, letters: int) -> None:
    made = "".join(lines(text, letters, most=99))
    assert made.replace(" ", "") == text.replace(" ", "")
