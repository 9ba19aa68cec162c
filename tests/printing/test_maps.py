"""The map of Georgia says every number, and where it belongs."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from ecomig_desktop.domain.document import Map
from ecomig_desktop.printing import map_ground as ground
from ecomig_desktop.printing.elements import Drawing, Shape, Text
from ecomig_desktop.printing.fills import OCCUPIED, SHADES
from ecomig_desktop.printing.fonts import FontMeasure
from ecomig_desktop.printing.map_spots import best_spot, is_apart, nearest
from ecomig_desktop.printing.maps import draw_map
from ecomig_desktop.printing.svg import svg
from ecomig_desktop.reference import municipalities
from tests.documents import maps

pytestmark = pytest.mark.usefixtures("qapp")


def drawn(values: dict[str, float], *marks: tuple[float, float, str]) -> Drawing:
    return draw_map(Map("m", "რუკა", values, "ადამიანი", marks), 165.0, "ka", FontMeasure())


def words(drawing: Drawing) -> list[str]:
    return [each.text for each in drawing.elements if isinstance(each, Text)]


def test_every_municipality_has_its_number_even_cities_without_an_outline() -> None:
    values = {place.code: 1000.0 + at for at, place in enumerate(municipalities())}
    told = set(words(drawn(values)))
    for value in values.values():
        assert f"{value:,.0f}".replace(",", "\u00a0") in told


@pytest.mark.parametrize("code", sorted(ground.outlines()))
def test_a_number_stands_within_its_municipality(code: str) -> None:
    assert ground.inside(ground.label_point(code), ground.outlines()[code])


def test_more_is_darker() -> None:
    values = dict(zip(["oni", "gori", "telavi", "vani", "keda"], [1.0, 2, 3, 4, 5], strict=True))
    drawing = drawn(values)
    shades = [each.fill for each in drawing.elements if isinstance(each, Shape)]
    order = [shade.color for shade in SHADES]
    assert [shades.count(color) for color in order] == [2] * 5  # the municipality and the legend


def test_the_legend_tells_the_classes_in_numbers() -> None:
    values = {code: float(at) for at, code in enumerate(sorted(ground.outlines()))}
    told = words(drawn(values))
    assert "ადამიანი" in told
    assert sum("–" in each for each in told) == 4  # and zero


def test_occupied_land_is_hatched_and_nothing_is_claimed_of_it() -> None:
    assert {"gagra", "java", "akhalgori"} <= ground.occupied()
    assert not {"gori", "oni", "tbilisi"} & ground.occupied()
    fills = [each.fill for each in drawn({}).elements if isinstance(each, Shape)]
    assert fills.count(OCCUPIED.color) == len(ground.occupied()) + 1  # the legend


def test_what_has_no_place_on_the_map_is_told_below_it() -> None:
    assert "რუკაზე არ ჩანს: 12" in words(drawn({"central": 12, "oni": 1}))


def test_marks_are_named_and_do_not_cover_numbers() -> None:
    told = words(drawn({"borjomi": 77}, (41.85, 43.4, "ბორჯომი"), (10.0, 10.0, "შორს")))
    assert "ბორჯომი" in told
    assert "77" in told
    assert "შორს" not in told


def test_a_name_goes_where_it_covers_nothing() -> None:
    taken = [(60.0, 50.0, 6.0, 3.0)]
    x, y = best_spot((50.0, 50.0), 8.0, 1.6, taken, (100.0, 100.0))
    assert (x, y) == pytest.approx((50.0 - 10.1, 50.0))


@settings(max_examples=25)
@given(maps)
def test_any_map_becomes_svg_that_qt_draws(made: Map) -> None:
    text = svg(draw_map(made, 165.0, "en", FontMeasure()))
    assert QSvgRenderer(QByteArray(text.encode())).isValid()


def test_a_line_leads_to_a_name_that_has_no_room_beside_its_place() -> None:
    taken = [(50.0 + x, 50.0 + y, 3.0, 3.0) for x in (-12, -6, 0, 6, 12) for y in (-4, 0, 4)]
    spot = best_spot((50.0, 50.0), 8.0, 1.6, taken, (100.0, 100.0))
    assert is_apart((50.0, 50.0), nearest((50.0, 50.0), spot, 8.0, 1.6))
