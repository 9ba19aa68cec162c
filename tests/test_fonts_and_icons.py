"""The fonts and icons that are shipped: whole, legible and licensed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase, QRawFont
from PySide6.QtSvg import QSvgRenderer

from ecomig_desktop import reference
from ecomig_desktop.georgian.alphabet import LETTERS, MTAVRULI
from ecomig_desktop.sentences import SENTENCES

WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}
ICONS = sorted(reference.resource("icons").glob("*.svg"))


@pytest.fixture(params=WEIGHTS)
def font(request: pytest.FixtureRequest) -> QRawFont:
    request.getfixturevalue("qapp")
    return QRawFont(str(reference.resource(f"fonts/FiraGO-{request.param}.ttf")), 14)


def missing(font: QRawFont, text: str) -> list[str]:
    return sorted({sign for sign in text if sign > " " and not font.supportsCharacter(ord(sign))})


def test_every_georgian_letter_has_a_glyph(font: QRawFont) -> None:
    assert missing(font, LETTERS + MTAVRULI + "ჱჲჳჴჵჶჷჸ") == []


def test_every_sign_that_papers_need_has_a_glyph(font: QRawFont) -> None:
    assert missing(font, "0123456789№₾€„“”«»–—·…×−←→↑↓@+'’ʻ") == []


def test_names_from_neighbouring_languages_have_glyphs(font: QRawFont) -> None:
    russian = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
    assert missing(font, f"{russian}ƏəĞğİıŞşÇçÖöÜüŽžŠšČčŁłßÉé") == []


def test_every_shipped_text_can_be_shown(font: QRawFont) -> None:
    sentences = "".join(ka + en for ka, en in SENTENCES.values())
    papers = "".join(ka + en for ka, en in reference.strings().values())
    places = "".join(
        place.name_ka + place.region_ka + place.name_en for place in reference.municipalities()
    )
    assert missing(font, sentences + papers + places) == []


@pytest.mark.usefixtures("qapp")
def test_the_four_weights_are_one_family() -> None:
    for style in WEIGHTS:
        path = reference.resource(f"fonts/FiraGO-{style}.ttf")
        loaded = QFontDatabase.addApplicationFont(str(path))
        assert "FiraGO" in QFontDatabase.applicationFontFamilies(loaded)
    assert {style: QFontDatabase.weight("FiraGO", style) for style in WEIGHTS} == WEIGHTS


@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.stem)
@pytest.mark.usefixtures("qapp")
def test_every_icon_can_be_drawn(icon: Path) -> None:
    assert QSvgRenderer(QByteArray(icon.read_bytes())).isValid()


@pytest.mark.parametrize(
    "icon", [icon for icon in ICONS if icon.stem != "ecomig"], ids=lambda icon: icon.stem
)
def test_an_icon_takes_the_colour_it_is_given(icon: Path) -> None:
    text = icon.read_text(encoding="utf-8")
    assert 'stroke="currentColor"' in text
    assert 'viewBox="0 0 24 24"' in text


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("fonts/OFL.txt", "SIL OPEN FONT LICENSE"),
        ("fonts/OFL.txt", "Carrois Corporate GbR and HERE Europe B.V."),
        ("icons/LICENSE", "Lucide Icons and Contributors"),
        ("data/CREDITS.md", "GeoNames"),
        ("data/CREDITS.md", "Runfola"),
    ],
)
def test_the_licences_lie_beside_what_they_license(name: str, words: str) -> None:
    assert words in reference.resource(name).read_text(encoding="utf-8")
