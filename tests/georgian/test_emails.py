"""Slips in e-mail addresses are seen, what is good is left alone, and nothing is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.georgian.emails import DOUBTS, Email, read_email


@pytest.mark.parametrize(
    ("typed", "doubt", "meant"),
    [
        ("nino@gmial.com", "provider", "nino@gmail.com"),
        ("nino@gmai.com", "provider", "nino@gmail.com"),
        ("nino@gmaill.com", "provider", "nino@gmail.com"),
        ("nino@gmail.con", "provider", "nino@gmail.com"),
        ("nino@gnail.com", "provider", "nino@gmail.com"),
        ("nino@mail.ry", "provider", "nino@mail.ru"),
        ("nino@example.cmo", "provider", "nino@example.com"),
        ("nino@gmail,com", "comma", "nino@gmail.com"),
        ("nino@gmail..com", "comma", "nino@gmail.com"),
        ("nino@ gmail.com", "spaces", "nino@gmail.com"),
        ("nino@@gmail.com", "spaces", "nino@gmail.com"),
        ("nino\u200b@gmail.com", "spaces", "nino@gmail.com"),
        ("ნინო@gmail.com", "layout", "nino@gmail.com"),
        ("ნინო@გმაილ.ცომ", "layout", "nino@gmail.com"),
        ("თამარ@example.ge", "layout", "tamar@example.ge"),
        ("тштщ@пьфшд.сщь", "layout", "nino@gmail.com"),
        ("ninо@gmail.com", "look_alike", "nino@gmail.com"),
        ("ninogmail.com", "form", "nino@gmail.com"),
        ("nino", "form", ""),
        ("არ აქვს", "form", ""),
        ("@", "form", ""),
        ("nino@", "form", ""),
    ],
)
def test_a_slip_is_named_and_the_address_that_was_meant_is_proposed(
    typed: str, doubt: str, meant: str
) -> None:
    assert read_email(typed) == Email(doubt, meant)


@pytest.mark.parametrize(
    "address",
    [
        "nino@gmail.com", "nino.beridze+x@example.ge", "N_B@mail.ge", "nino@mail.com", "",
        "nino@sub.domain.org.ge", "nino@ymail.com", "n@x.museum", "a@example.ge, b@example.ge",
        "nino@სახლი.გე", " nino@gmail.com ",
    ],
)  # fmt: skip
def test_what_is_good_raises_no_doubt(address: str) -> None:
    assert read_email(address) == Email()


@given(st.one_of(st.text(max_size=30), st.text("nino@gmail.,; ", max_size=20)))
def test_what_is_proposed_is_beyond_doubt(typed: str) -> None:
    email = read_email(typed)
    assert email.doubt in ("", *DOUBTS)
    assert read_email(email.proposal) == Email()
