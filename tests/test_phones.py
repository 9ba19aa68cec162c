"""Phone numbers: one form for every way to type them, and nothing that was typed is lost."""

from __future__ import annotations

import re
import subprocess
import sys

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.phones import DOUBTS, read_phone, shown_phone
from ecomig_desktop.store.walks import phone_key

TYPED = st.one_of(
    st.text("0123456789 +-()/,.", max_size=30),
    st.text(max_size=20),
    st.from_regex(r"(\+995|00995|995|0|8)?[ -]?[3457]\d{2}([ -]?\d{2}){3}", fullmatch=True),
    st.from_regex(r"(\+|00)[1-9]\d{6,14}", fullmatch=True),
)


def digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isascii() and sign.isdecimal())


@pytest.mark.parametrize(
    "typed",
    [
        "599 12 34 56", "599123456", "00995599123456", "995 599 123 456", "8 599 12 34 56",
        "0599 12-34-56", "+995 599-12-34-56", "(599) 12.34.56", " 599 12 34 56 ", "599–12–34–56",
    ],
)  # fmt: skip
def test_every_way_to_type_a_mobile_number_is_kept_in_one_form(typed: str) -> None:
    assert read_phone(typed) == ("599 12 34 56", "", "")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("0322 12 34 56", "032 212 34 56"),
        ("+995 322 123456", "032 212 34 56"),
        ("0493223344", "0493 22 33 44"),
        ("+49 30 1234567", "+49 30 1234567"),
        ("0037491123456", "+374 91 123456"),
        ("599123456/577112233", "599 12 34 56, 577 11 22 33"),
        ("599123456 577112233", "599 12 34 56, 577 11 22 33"),
        ("0322123456, +49 301234567", "032 212 34 56, +49 30 1234567"),
    ],
)
def test_landlines_foreign_numbers_and_several_at_once_are_understood(
    typed: str, kept: str
) -> None:
    assert read_phone(typed) == (kept, "", "")


@pytest.mark.parametrize(
    ("typed", "doubt"),
    [
        ("599 12 34 5", "short"),
        ("2 12 34 56", "short"),
        ("12", "short"),
        ("599 12 34 56 7", "long"),
        ("01008012345", "personal"),
        ("594 00 00 00", "range"),
        ("612 34 56 78", "range"),
        ("+999 123 456 789", "country"),
        ("+49 30", "foreign"),
        ("ჰკითხეთ ნინოს", "letters"),
        ("599 12 34 56 ნინო", "letters"),
        ("599 12 34 56/57", "short"),
    ],
)
def test_what_is_doubtful_stays_as_it_was_typed(typed: str, doubt: str) -> None:
    phone = read_phone(typed)
    assert phone.doubt == doubt
    assert digits(phone.text) == digits(typed)
    assert doubt == "range" or phone.text == typed


@given(TYPED)
def test_reading_a_number_twice_is_reading_it_once(typed: str) -> None:
    once = read_phone(typed)
    assert read_phone(once.text).text == once.text
    assert once.doubt in ("", *DOUBTS)


@given(TYPED)
def test_no_digit_of_a_number_is_lost(typed: str) -> None:
    phone = read_phone(typed)
    if phone.text != typed.strip() and "," not in phone.text:
        kept = digits(phone.text)
        assert kept and (digits(typed).endswith(kept) or digits(typed).endswith(kept.lstrip("0")))
    assert phone_key(phone.text) == phone_key(typed)


@given(st.from_regex(r"5[0-9]{8}", fullmatch=True))
def test_numbers_that_pass_without_the_package_would_pass_with_it(number: str) -> None:
    valid = phonenumbers.is_valid_number(phonenumbers.parse(number, "GE"))
    assert bool(read_phone(number).doubt) is not valid


def test_who_has_no_number_is_shown_none() -> None:
    assert (shown_phone(None), shown_phone(""), shown_phone("  ")) == ("", "", "")


def test_the_package_is_not_loaded_for_usual_numbers() -> None:
    asked = (
        "import sys; from ecomig_desktop.phones import read_phone; read_phone('599 12 34 56');"
        "sys.exit('phonenumbers' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", asked]).returncode == 0


def test_a_number_is_grouped_as_it_is_read_out() -> None:
    assert re.fullmatch(r"\d{3}( \d\d){3}", read_phone("577112233").text)
