"""Finding names: two letters in any script, layout or spelling."""

import csv
import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ecomig_desktop import reference
from ecomig_desktop.georgian import layouts
from ecomig_desktop.georgian.alphabet import LETTERS
from ecomig_desktop.georgian.keys import (
    highlight,
    highlights,
    name_key,
    query_keys,
    split_words,
)
from ecomig_desktop.georgian.romanise import romanise, romanise_name
from tests.georgian.given_and_family import names

RUSSIAN_LETTERS = "а б г д е в з т и к л м н о п ж р с т у п к г к ш ч ц дз ц ч х дж х"
RUSSIAN = dict(zip(LETTERS, RUSSIAN_LETTERS.split(), strict=True))


def informal_spellings() -> dict[str, list[str]]:
    with reference.resource("data/romanisation.csv").open(encoding="utf-8") as file:
        return {row["letter"]: row["informal"].split("|") for row in csv.DictReader(file)}


INFORMAL = informal_spellings()

PASSPORT = {letter: romanise_name(letter).lower() for letter in LETTERS}

# Read as ი and უ once both letters stand, and as „ე“ and „ო“ until then.
DOUBLE_VOWELS = ("ee", "oo")


def in_russian(name: str) -> str:
    return "".join(RUSSIAN.get(letter, letter) for letter in name)


def finds(typed: str, name: str) -> bool:
    key = name_key(name)
    return any(key.startswith(prefix) for prefix in query_keys(typed))


def never_found(typed: str, name: str) -> list[str]:
    """The beginnings of two letters and more that do not find the name."""
    return [typed[:end] for end in range(2, len(typed) + 1) if not finds(typed[:end], name)]


any_letters = st.text(LETTERS, min_size=2, max_size=12)


@given(any_letters)
def test_every_beginning_in_georgian_finds(name: str) -> None:
    assert never_found(name, name) == []


@given(any_letters)
def test_every_beginning_on_the_latin_layout_finds(name: str) -> None:
    assert never_found(layouts.to_qwerty(name), name) == []


@given(any_letters)
def test_every_beginning_on_the_russian_layout_finds(name: str) -> None:
    assert never_found(layouts.to_russian(name), name) == []


@given(names)
def test_every_beginning_of_the_national_spelling_finds(name: str) -> None:
    assert never_found(romanise(name), name) == []


@given(names)
def test_every_beginning_of_the_passport_spelling_finds(name: str) -> None:
    assert never_found(romanise_name(name), name) == []
    assert never_found(romanise_name(name).upper(), name) == []


@given(names)
def test_every_beginning_of_the_library_spelling_finds(name: str) -> None:
    assert never_found(romanise(name, "ala_lc_2011"), name) == []


@given(names)
def test_every_beginning_in_russian_letters_finds(name: str) -> None:
    assert never_found(in_russian(name), name) == []
    assert never_found(in_russian(name).capitalize(), name) == []


@given(names)
def test_every_beginning_of_the_usual_chat_spelling_finds(name: str) -> None:
    typed = "".join(INFORMAL[letter][0] for letter in name)
    assert never_found(typed, name) == []


@given(names, st.data())
def test_one_habit_in_a_passport_spelling_still_finds(name: str, data: st.DataObject) -> None:
    odd = data.draw(st.sampled_from(sorted(set(name))))
    habit = data.draw(st.sampled_from(INFORMAL[odd]))
    assume(habit not in {PASSPORT[letter] for letter in name if letter != odd})
    assume(not (habit == "h" and "სხ" in name and "შ" in name))  # "sh" cannot mean both
    typed = "".join(habit if letter == odd else PASSPORT[letter] for letter in name)
    if habit in DOUBLE_VOWELS:
        assert finds(typed, name)
    else:
        assert never_found(typed, name) == []


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("keenwura$wyly", "კინწურაშვილი"),  # more doubts in one word than eight readings hold
        ("wyalshwili", "წყალშვილი"),  # w for two letters of one name
        ("shirtlashvili", "სხირტლაშვილი"),  # sh for two things in one name
        ("ne", "ნინო"),  # the half of "neeno"
        ("biji", "ბიძინა"),  # ISO 9984:1996 writes ძ as j
        ("jon", "John"),  # a name that is kept in Latin letters keeps its silent ones
    ],
)
def test_the_known_exceptions_are_still_exceptions(typed: str, name: str) -> None:
    assert not finds(typed, name)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("s", "შორენა"),
        ("k", "ხათუნა"),
        ("t", "ციცინო"),
        ("wy", "წყალტუბო"),
        ("Tskaltubo", "წყალტუბო"),
        ("Kvareli", "ყვარელი"),
        ("Tchavtchavadze", "ჭავჭავაძე"),
        ("Wakhtang", "ვახტანგ"),
        ("Vaxtang", "ვახტანგ"),
        ("Djaba", "ჯაბა"),
        ("Maya", "მაია"),
        ("Майя", "მაია"),
        ("Гелашвили", "გელაშვილი"),
        ("Джавахишвили", "ჯავახიშვილი"),
        ("Дзидзигури", "ძიძიგური"),
        ("Гамлет", "ჰამლეტ"),
        ("ефьфк", "თამარ"),
        ("სჰორენა", "შორენა"),
        ("კჰატუნა", "ხათუნა"),
        ("ᲗᲐᲛᲐᲠ", "თამარ"),
        ("თამარ", "Tamar"),
        ("tama", "Тамара"),
        ("Anna", "ანა"),
        ("ŠORENA", "შორენა"),
        ("Jürgen", "Jurgen"),
        ("Հա", "Հայկ"),
    ],
)
def test_what_is_typed_finds_the_name(typed: str, name: str) -> None:
    assert finds(typed, name)


def test_the_place_names_in_latin_find_the_places() -> None:
    for place in reference.municipalities():
        typed = romanise_name(place.name_ka)
        assert never_found(typed, place.name_ka) == []


def test_english_place_names_find_the_places() -> None:
    missed = [
        place.name_en
        for place in reference.municipalities()
        if not any(finds(name, place.name_ka) for name in (place.name_en, *place.aliases))
    ]
    assert missed == []


@pytest.mark.parametrize("group", ["თტ", "პფ", "კქყ", "გღ", "ცწ", "ჩჭ", "ძზ", "ჟჯ", "ხჰ"])
def test_letters_that_are_confused_share_a_sign(group: str) -> None:
    assert len({name_key(letter) for letter in group}) == 1


def test_other_letters_are_told_apart() -> None:
    assert len({name_key(letter) for letter in LETTERS}) == 23


@given(st.text(max_size=40))
def test_a_key_holds_letters_and_digits_only(text: str) -> None:
    assert re.fullmatch(r"\w*", name_key(text))


@given(st.text(max_size=40))
def test_readings_are_few_different_and_not_empty(text: str) -> None:
    readings = query_keys(text)
    assert len(readings) <= 8
    assert len(set(readings)) == len(readings)
    assert "" not in readings


@given(names)
def test_a_name_is_its_own_first_reading(name: str) -> None:
    assert query_keys(name)[0] == name_key(name)


def test_case_accents_doubles_and_signs_do_not_count() -> None:
    assert name_key("O'Connor") == name_key("oconor")
    assert name_key("ანა-მარია") == name_key("ანამარია")
    assert name_key("José") == name_key("jose")


@pytest.mark.parametrize("text", ["", " ", "-", "…!"])
def test_what_is_no_name_has_no_key(text: str) -> None:
    assert name_key(text) == ""
    assert query_keys(text) == ()


def test_words_are_split_at_spaces_and_commas() -> None:
    assert split_words(" ბერიძე,  ნინო ") == ("ბერიძე", "ნინო")
    assert split_words("ბერიძე-გელაშვილი") == ("ბერიძე-გელაშვილი",)
    assert split_words("") == ()


def test_the_place_that_was_found_is_highlighted() -> None:
    shown = "თამარ გელაშვილი"
    assert highlight(shown, "gel") == (6, 9)
    assert highlight(shown, "gelash") == (6, 11)
    assert highlight(shown, "ефь") == (0, 3)
    assert highlights(shown, "gel tam") == ((0, 3), (6, 9))


def test_what_is_near_is_highlighted_where_nothing_begins_so() -> None:
    shown = "თამარ გელოვანი"
    assert highlights(shown, "gelobani") == ((6, 14),)
    assert highlights(shown, "თამარ გელივა") == ((0, 5), (6, 12))
    assert highlights(shown, "gel") == ((6, 9),)


def test_nothing_is_highlighted_where_nothing_was_found() -> None:
    assert highlight("თამარ გელაშვილი", "ნინო") is None
    assert highlight("თამარ", "") is None


@given(names, st.integers(1, 20))
def test_what_is_highlighted_reads_as_what_was_typed(name: str, length: int) -> None:
    typed = romanise(name)[:length]
    span = highlight(f"ანა {name}", typed)
    if span is not None and span[0] == 4:
        assert finds(typed, name[: span[1] - 4])
