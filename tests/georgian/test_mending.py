"""What was pasted by mistake is pointed out and mended, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.georgian.alphabet import LETTERS
from ecomig_desktop.georgian.layouts import to_qwerty
from ecomig_desktop.georgian.mending import (
    REASONS,
    Mended,
    made_visible,
    mended,
    strange_letters,
)

SLIPS = (
    LETTERS
    + "ᲐᲑᲗabcdeopxyTSIVX АВЕОРСаеорсухи"
    + " \t\n\u00a0\u2009\u200b\u200c\u200d\u200e\u202e\u00ad\ufeff\u0301\u0308\u0342-.'5_"
)


@pytest.mark.parametrize(
    ("text", "meant", "reason"),
    [
        ("თამ\u200bარ", "თამარ", "invisible"),
        ("\u202aGela\u202c", "Gela", "invisible"),
        ("\ufeffეკა", "ეკა", "invisible"),
        ("ეკო\u00adმიგრაცია", "ეკომიგრაცია", "invisible"),
        ("თა\u200dმარ", "თამარ", "invisible"),
        ("Mu\u0308ller", "Müller", "accents"),
        ("თამარ  გელაშვილი", "თამარ გელაშვილი", "spaces"),
        (" თამარ\u00a0გელაშვილი\t", "თამარ გელაშვილი", "spaces"),
        ("ქალაქის\nმერია", "ქალაქის მერია", "spaces"),
        ("ᲗᲐᲛᲐᲠ", "თამარ", "mtavruli"),
        ("თaმარ", "თამარ", "look_alike"),
        ("თამაr", "თამარ", "look_alike"),
        ("Sოთა", "შოთა", "look_alike"),
        ("Gიორგი", "გიორგი", "look_alike"),
        ("თаmარ", "თამარ", "look_alike"),
        ("Tаmar", "Tamar", "look_alike"),
        ("Aнна", "Анна", "look_alike"),
        ("tаmar@mail.ge", "tamar@mail.ge", "look_alike"),
    ],
)
def test_what_is_there_by_mistake_is_mended_and_named(text: str, meant: str, reason: str) -> None:
    assert mended(text) == Mended(meant, (reason,))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "თამარ გელაშვილი",
        "Tamar McDonald",
        "tamar",
        "Тамара Ивановна",
        "USAIDის პროექტი",
        "IT-სპეციალისტი",
        "IIკატეგორია",
        "Vკურსი",
        "GIZ-ის",
        "A4 ფორმატი",
        "René Müller",
        "می‌خواهم",
        "👩‍🌾",
        "„ნაბიჯი“ №5 — 20 ₾",
        "ჱჲჳჴჵ",
    ],
)
def test_what_is_right_stays_as_it_is(text: str) -> None:
    assert mended(text) == Mended(text, ())


def test_everything_that_is_wrong_is_named_in_order() -> None:
    text = "Ნ\u200biნო  Mu\u0308ller"
    assert mended(text) == Mended("ნინო Müller", REASONS)


@given(st.text(SLIPS, max_size=30) | st.text(max_size=30))
def test_what_was_mended_needs_no_more_mending(text: str) -> None:
    once = mended(text)
    assert mended(once.text) == Mended(once.text, ())


@given(st.text(SLIPS, max_size=30) | st.text(max_size=30))
def test_a_reason_is_given_just_when_something_changed(text: str) -> None:
    assert bool(mended(text).reasons) == (mended(text).text != text)


@given(st.from_regex(r"[A-Za-zÀ-ÖØ-öø-ÿ]{1,12}( [A-Za-zÀ-ÖØ-öø-ÿ]{1,12})?", fullmatch=True))
def test_latin_names_are_never_touched(name: str) -> None:
    assert mended(name).text == name


@given(st.text(LETTERS, min_size=3, max_size=12), st.data())
def test_a_letter_typed_in_the_latin_layout_becomes_what_its_key_means(
    name: str, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(name) - 1))
    typed = name[:place] + to_qwerty(name[place]) + name[place + 1 :]
    assert mended(typed) == Mended(name, ("look_alike",))


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("ნინო  ბერიძე", "ნინო··ბერიძე"),
        ("ნინო\u00a0ბერიძე", "ნინო·ბერიძე"),
        (" ნინო ბერიძე\t", "·ნინო ბერიძე·"),
        ("ნი\u200bნო", "ნი•ნო"),
        ("ნინო ბერიძე", "ნინო ბერიძე"),
    ],
)
def test_what_nobody_sees_is_made_visible(text: str, seen: str) -> None:
    assert made_visible(text) == seen


def test_letters_of_another_script_are_told_apart_by_name() -> None:
    assert strange_letters("ნიno\u200b  გაgა") == ("n", "o", "g")
    assert strange_letters("ნინო IT") == ()


@given(st.text(SLIPS, max_size=20))
def test_letters_are_strange_exactly_where_they_are_mended(text: str) -> None:
    assert bool(strange_letters(text)) == ("look_alike" in mended(text).reasons)
