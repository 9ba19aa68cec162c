"""Legacy Georgian text: recognised where it can be told, and converted without harm."""

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ecomig_desktop.georgian import legacy
from ecomig_desktop.georgian.alphabet import LETTERS
from tests.georgian.letter_statistics import georgian_words

EIGHT_BIT = ("ps", "academy")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("saqarTvelo", "საქართველო"),
        ("gela beriZe", "გელა ბერიძე"),
        ("WavWavaZe, SoTa", "ჭავჭავაძე, შოთა"),
        ("gazeTi `axali dro~", "გაზეთი „ახალი დრო“"),
        ("brZaneba #22", "ბრძანება №22"),
        ("Sexvedra 2016 wlis 15-Si _ TbilisSi", "შეხვედრა 2016 წლის 15-ში — თბილისში"),
        ("USAID-is proeqti saqarTveloSi", "USAID-ის პროექტი საქართველოში"),
        ("gela beriZe, beridze@mail.ge", "გელა ბერიძე, beridze@mail.ge"),
        ("aRmaSeneblis 12, www.example.ge", "აღმაშენებლის 12, www.example.ge"),
        ("xelvaCauris meria, GE-AJ-014", "ხელვაჩაურის მერია, GE-AJ-014"),
        ("World Vision saqarTvelo", "World Vision საქართველო"),
        ("ნინო gelaSvili", "ნინო გელაშვილი"),
        ("Giorgi WavWavaZe", "გიორგი ჭავჭავაძე"),
    ],
)
def test_text_of_the_latin_fonts_is_recognised_and_converted(text: str, meant: str) -> None:
    assert legacy.recognise(text) == "acadnusx"
    assert legacy.convert(text, "acadnusx") == meant


@pytest.mark.parametrize("kind", EIGHT_BIT)
@pytest.mark.parametrize("name", ["საქართველო", "გიორგი გელაშვილი", "ზუგდიდის მერია"])
def test_text_of_the_8_bit_tables_is_recognised_and_converted(name: str, kind: str) -> None:
    typed = legacy.in_legacy(name, kind)
    assert legacy.recognise(typed) == kind
    assert legacy.convert(f"{typed}, USAID", kind) == f"{name}, USAID"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "555 12 34 56",
        "+995 555 123456 (mob)",
        "tamar@saqarTvelo.ge",
        "https://example.ge/saqarTvelo",
        "www.saqarTvelo.ge",
        "angariSi.docx",
        "WW-007-ZZ",
        "TC405RJ",
        "GE29NB0000000101904917",
        "USAID",
        "UNDP",
        "John Smith",
        "Sarah O'Connor",
        "Chris Wood",
        "World Vision",
        "Save the Children",
        "JavaScript Club",
        "McCarthy",
        "Programme Officer",
        "Giorgi Beridze",
        "Tamar Tsiklauri",
        "Shota Chavchavadze",
        "giorgi beridze",
        "Qeti Xvedelidze",
        "Tbilisi City Hall",
        "René Müller",
        "საქართველო",
        "Грузия",
    ],
)
def test_what_is_no_legacy_text_is_not_taken_for_it(text: str) -> None:
    assert legacy.recognise(text) is None


@pytest.mark.parametrize("text", ["nino", "Tamar", "lomaia", "oni"])
def test_what_cannot_be_told_is_said_so(text: str) -> None:
    assert legacy.recognise(text) is None


def test_cells_that_say_little_alone_say_enough_together() -> None:
    column = ["nino", "gela", "xatuna", "qeTo", "cicino", "maia", "WiaTura"]
    assert legacy.recognise("xatuna") is None
    assert legacy.recognise_column(column) == "acadnusx"


@pytest.mark.parametrize(
    "column",
    [
        [],
        ["", "-", "555123456"],
        ["Giorgi Beridze", "Nino Chkheidze", "Tamar Surmava", "Sandro Tsulaia"],
        ["giorgi beridze", "nino chkheidze", "tamar surmava", "khatuna shonia"],
        ["Save the Children", "Red Cross", "USAID", "TechSoup", "World Vision"],
        ["programme officer", "driver", "teacher", "webmaster", "student"],
        ["tamar@mail.ge", "WavWava@gmail.com"],
        ["ნინო", "გიორგი", "თამარ"],
    ],
)
def test_a_column_of_something_else_is_not_legacy(column: list[str]) -> None:
    assert legacy.recognise_column(column) is None
    assert legacy.recognise_list([column]) == [[None] * len(column)]


def test_foreigners_in_a_legacy_column_keep_their_names() -> None:
    column = ["gela beriZe", "nino xvedeliZe", "John Smith", "SoTa lomaia", "Wendy Foster"]
    assert legacy.recognise_column(column) == "acadnusx"
    assert [legacy.convert(name, "acadnusx") for name in column] == [
        "გელა ბერიძე",
        "ნინო ხვედელიძე",
        "John Smith",
        "შოთა ლომაია",
        "Wendy Foster",
    ]


def test_a_doubtful_column_is_read_as_those_beside_it() -> None:
    given, family = ["nino", "Tamar", "John"], ["beriZe", "gelaSvili", "Smith"]
    assert legacy.recognise_list([given]) == [[None] * 3]
    assert legacy.recognise_list([given, family])[0][:2] == ["acadnusx"] * 2


def test_codes_phones_and_english_beside_a_legacy_column_are_left_alone() -> None:
    family = ["beriZe", "gelaSvili", "WavWavaZe"]
    others = [
        ["GE-TB-001", "WW-007-ZZ", "n/a"],
        ["555123456 (mob)", "tel: 599112233", "-"],
        ["Programme Officer", "Team Leader", "driver"],
        ["a.beridze@mail.ge", "n.gelashvili@mail.ge", ""],
    ]
    assert legacy.recognise_list([family, *others])[1:] == [[None] * 3] * 4


def test_romanised_names_in_a_mixed_column_stay() -> None:
    column = ["gela beriZe", "Nino Beridze", "Tamar Surmava", "Giorgi Shonia", "SoTa lomaia"]
    found = legacy.recognise_list([column])[0]
    assert found == ["acadnusx", None, None, None, "acadnusx"]


def test_a_short_8_bit_word_is_read_as_the_rest_of_its_column() -> None:
    for kind in EIGHT_BIT:
        column = [legacy.in_legacy(name, kind) for name in ("გელაშვილი", "ბერიძე", "ონი", "ია")]
        assert legacy.recognise_column(column) == kind
        assert legacy.recognise_list([column]) == [[kind] * 4]


@pytest.mark.parametrize("kind", legacy.KINDS)
def test_every_shipped_georgian_word_comes_back_from_its_legacy_spelling(kind: str) -> None:
    text = " ".join(dict.fromkeys(georgian_words()))
    assert legacy.convert(legacy.in_legacy(text, kind), kind) == text


@pytest.mark.parametrize("kind", legacy.KINDS)
@given(text=st.text(LETTERS + " -.,5„“№", max_size=30))
def test_by_the_table_every_georgian_text_comes_back(kind: str, text: str) -> None:
    if text.count("„") == text.count("“") == 0:
        text = text.replace("№", "№ 1")
        text = text.replace("№", " №") if kind == "acadnusx" else text
        assert legacy.by_table(legacy.in_legacy(text, kind), kind) == text


@given(st.text(max_size=40), st.sampled_from(legacy.KINDS))
def test_converting_only_puts_georgian_for_what_it_reads(text: str, kind: str) -> None:
    read = legacy.convert(text, kind)
    assert len(read) == len(text)
    assert all(
        new == old or new in "„“№—" or "\u10d0" <= new <= "\u10ff"
        for old, new in zip(text, read, strict=True)
    )


@given(st.text(max_size=40), st.sampled_from(legacy.KINDS))
def test_converting_twice_is_converting_once(text: str, kind: str) -> None:
    once = legacy.convert(text, kind)
    assert legacy.convert(once, kind) == once


def test_where_the_font_says_so_every_word_is_read_but_no_email_and_no_capitals() -> None:
    text = "mefutkre, hamlet USAID-is n. a.beridze@mail.ge"
    read = legacy.convert(text, "acadnusx", by_font=True)
    assert read == "მეფუტკრე, ჰამლეტ USAID-ის ნ. a.beridze@mail.ge"


@given(st.lists(st.text(LETTERS, min_size=1, max_size=12), max_size=4).map(" ".join))
def test_where_the_font_says_so_every_georgian_text_comes_back(text: str) -> None:
    typed = legacy.in_legacy(text, "acadnusx")
    assume(not any(one.isupper() and other.isupper() for one, other in pairwise(typed)))
    assert legacy.convert(typed, "acadnusx", by_font=True) == text


def test_a_sign_of_multiplication_stays_beside_8_bit_text() -> None:
    sizes = f"3 × 4 {legacy.in_legacy('მეტრი', 'ps')}"
    assert legacy.convert(sizes, "ps") == "3 × 4 მეტრი"


@pytest.mark.parametrize("part", ["a-", "A-", "a1", "a.", "a@", "`", "T ", "À"])
def test_a_cell_as_long_as_a_spreadsheet_allows_is_read_in_one_go(part: str) -> None:
    text = part * (32_767 // len(part))
    assert all(len(legacy.convert(text, kind)) == len(text) for kind in legacy.KINDS)


@given(st.from_regex(r"[A-Za-z0-9._-]{1,12}@[A-Za-z0-9-]{1,12}\.(ge|com|org)", fullmatch=True))
def test_an_email_is_never_touched(email: str) -> None:
    assert legacy.recognise(email) is None
    assert all(legacy.convert(email, kind) == email for kind in legacy.KINDS)


@given(st.from_regex(r"[A-Z]{1,3}-?[0-9]{2,4}(-?[A-Z]{1,3})?|[0-9 +()-]{3,20}", fullmatch=True))
def test_codes_and_numbers_are_never_touched(code: str) -> None:
    assert legacy.recognise(code) is None
    assert all(legacy.convert(code, kind) == code for kind in legacy.KINDS)


@given(st.text(LETTERS + "„“№ 5,-", max_size=40))
def test_unicode_georgian_is_never_touched(text: str) -> None:
    assert legacy.recognise(text) is None
    assert all(legacy.convert(text, kind) == text for kind in legacy.KINDS)
