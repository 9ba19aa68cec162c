from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.reference import default_meetings, municipality
from ecomig_desktop.views.language import Language
from ecomig_desktop.views.schedule.map import GeorgiaMap, MapPoint, point_of, projected
from ecomig_desktop.views.schedule.map_labels import place_labels
from ecomig_desktop.views.theme import Theme

POINTS = (
    MapPoint("a", "ანაკლია", "held", 42.391, 41.581),
    MapPoint("t", "თბილისი", "today", 41.717, 44.783),
    MapPoint("r", "რუსთავი", "planned", 41.55, 44.993),
)
COUNTS = {"zugdidi": 12, "khobi": 3, "rustavi": 2}


@pytest.fixture
def drawn(theme: Theme, language: Language, qtbot: QtBot) -> GeorgiaMap:
    made = GeorgiaMap()
    qtbot.addWidget(made)
    made.resize(640, 330)
    made.show_world(POINTS, COUNTS, "ka")
    made.choose("t")
    made.show()
    return made


def spot(drawn: GeorgiaMap, meeting: str) -> QPointF:
    place = drawn.place_of(meeting)
    assert place is not None
    return place


def test_west_is_left_and_north_is_up() -> None:
    anaklia, tbilisi = projected(42.39, 41.58), projected(41.72, 44.78)
    assert anaklia.x() < tbilisi.x() and anaklia.y() < tbilisi.y()


def test_a_degree_of_longitude_is_shorter_than_one_of_latitude() -> None:
    here, north, east = projected(42, 44), projected(43, 44), projected(42, 45)
    assert 0.7 < (east.x() - here.x()) / (here.y() - north.y()) < 0.78


def test_a_place_of_the_plan_stands_exactly_and_another_in_its_municipality() -> None:
    anaklia = point_of(Meeting("1", place="ანაკლია", municipality="zugdidi"), "ანაკლია", "held")
    zugdidi = point_of(Meeting("2", place="სკოლა", municipality="zugdidi"), "სკოლა", "held")
    assert anaklia and zugdidi and anaklia.lon < zugdidi.lon
    assert point_of(Meeting("3", place="სადღაც"), "სადღაც", "planned") is None


def test_a_click_on_a_point_chooses_its_meeting(drawn: GeorgiaMap, qtbot: QtBot) -> None:
    with qtbot.waitSignal(drawn.meeting_chosen) as chosen:
        qtbot.mouseClick(drawn, Qt.MouseButton.LeftButton, pos=spot(drawn, "a").toPoint())
    assert chosen.args == ["a"]


def test_arrows_go_from_meeting_to_meeting(drawn: GeorgiaMap, qtbot: QtBot) -> None:
    with qtbot.waitSignal(drawn.meeting_chosen) as chosen:
        qtbot.keyClick(drawn, Qt.Key.Key_Right)
    assert chosen.args == ["r"]


def test_a_tooltip_names_municipality_and_count(drawn: GeorgiaMap) -> None:
    khobi = drawn._transform().map(projected(42.316, 41.898))
    assert drawn.words_at(khobi) == "ხობი: 3 მოსული"
    assert drawn.words_at(spot(drawn, "a")) == "ანაკლია"
    assert drawn.words_at(QPointF(2, 320)) == ""


def test_the_map_is_told_to_a_screen_reader(drawn: GeorgiaMap) -> None:
    text = drawn.accessibleDescription()
    assert "ანაკლია" in text and "ზუგდიდი: 12 მოსული" in text


def test_more_people_shade_deeper_and_the_dark_map_is_dark(drawn: GeorgiaMap, theme: Theme) -> None:
    nobody, few, many = (drawn._shade(code) for code in ("mestia", "khobi", "zugdidi"))
    assert nobody.lightness() > few.lightness() > many.lightness()
    theme.choose("dark")
    assert drawn._shade("mestia").lightness() < 128


def test_the_picture_shows_the_points(drawn: GeorgiaMap) -> None:
    image = drawn.grab().toImage()
    place = spot(drawn, "t").toPoint() * image.devicePixelRatio()
    assert QColor(image.pixel(place)).name() == "#9a5212"


def test_labels_cover_neither_points_nor_each_other() -> None:
    points = [QPointF(100 + 24 * at, 100 + 9 * at) for at in range(6)]
    places = place_labels(points, [QSizeF(50, 14)] * 6, 7, QRectF(0, 0, 300, 300))
    found = [place for place in places if place is not None]
    assert len(found) >= 4
    for at, place in enumerate(found):
        assert QRectF(0, 0, 300, 300).contains(place)
        assert not any(place.intersects(other) for other in found[at + 1 :])
        assert not any(place.contains(point) for point in points)


def test_a_label_without_room_is_left_out() -> None:
    assert place_labels([QPointF(10, 10)], [QSizeF(80, 14)], 7, QRectF(0, 0, 40, 40)) == [None]


@pytest.mark.parametrize("code", ["batumi", "kutaisi", "poti", "rustavi"])
def test_a_town_without_an_outline_is_found_by_the_pointer(drawn: GeorgiaMap, code: str) -> None:
    town = municipality(code)
    assert town is not None
    drawn.show_world((), COUNTS, "ka")
    where = drawn._transform().map(projected(town.lat, town.lon))
    assert drawn.words_at(where).startswith(town.name_ka)


def test_each_of_the_seven_meetings_has_its_label_on_a_small_map(
    theme: Theme, qtbot: QtBot
) -> None:
    drawn = GeorgiaMap()
    qtbot.addWidget(drawn)
    drawn.resize(430, 210)
    planned = default_meetings()
    points = [MapPoint(p.date, p.place_ka, "planned", p.lat, p.lon) for p in planned]
    drawn.show_world(points, {}, "ka")
    spots = [spot(drawn, point.id) for point in points]
    sizes = [QSizeF(8.0 * len(point.name), 16) for point in points]
    assert None not in place_labels(spots, sizes, 7.5, QRectF(drawn.rect()))
