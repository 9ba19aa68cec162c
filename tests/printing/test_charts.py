"""Charts say every number, and are told apart without colours."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from ecomig_desktop.domain.document import Chart, Series
from ecomig_desktop.printing.chart_bars import TALLEST
from ecomig_desktop.printing.charts import MOST_CATEGORIES, draw_chart
from ecomig_desktop.printing.elements import Drawing, Element, Line, Shape, Text
from ecomig_desktop.printing.fonts import FontMeasure
from ecomig_desktop.printing.svg import svg
from tests.documents import charts

pytestmark = pytest.mark.usefixtures("qapp")
KINDS = ("bars", "columns", "stacked")
WIDTH = 160.0


def chart(kind: str, many: int, of: int = 1, target: float | None = None) -> Chart:
    names = tuple(f"მუნიციპალიტეტი {at}" for at in range(many))
    series = tuple(
        Series(f"რიგი{which}", tuple(100.0 + 10 * at + which for at in range(many)))
        for which in range(of)
    )
    return Chart("c", "წარწერა", kind, names, series, target, "მიზანი")  # type: ignore[arg-type]


def drawn(made: Chart, language: str = "ka") -> Drawing:
    return draw_chart(made, WIDTH, language, FontMeasure())


def words(drawing: Drawing) -> list[str]:
    return [each.text for each in drawing.elements if isinstance(each, Text)]


@pytest.mark.parametrize("kind", KINDS)
def test_every_value_stands_beside_its_bar(kind: str) -> None:
    told = words(drawn(chart(kind, 5)))
    for value in (100, 110, 120, 130, 140):
        assert str(value) in told


@pytest.mark.parametrize("kind", KINDS)
def test_series_are_named_and_have_fills_of_their_own(kind: str) -> None:
    drawing = drawn(chart(kind, 3, of=3))
    assert {"რიგი0", "რიგი1", "რიგი2"} <= set(words(drawing))
    fills = {each.fill for each in drawing.elements if isinstance(each, Shape) and each.fill}
    assert len(fills - {"#FFFFFF"}) == 3
    assert any(isinstance(each, Line) and each.x1 != each.x2 for each in drawing.elements)


def test_the_target_is_drawn_and_named() -> None:
    for kind in KINDS:
        told = " ".join(words(drawn(chart(kind, 4, target=120))))
        assert "მიზანი: 120" in told


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("many", [0, 1, 12, 36, MOST_CATEGORIES, 400])
def test_a_chart_of_any_size_fits_a_page(kind: str, many: int) -> None:
    drawing = drawn(chart(kind, many, of=2, target=50))
    assert 0 < drawing.height <= TALLEST + 1
    assert all(0 - 0.01 <= x <= WIDTH + 0.01 for x, _ in points(drawing.elements))


def points(elements: tuple[Element, ...]) -> list[tuple[float, float]]:
    found = []
    for each in elements:
        if isinstance(each, Text):
            found.append((each.left, each.baseline))
        elif isinstance(each, Line):
            found += [(each.x1, each.y1), (each.x2, each.y2)]
        elif isinstance(each, Shape):
            found += [point for ring in each.rings for point in ring]
    return found


def test_what_no_page_holds_is_summed_up() -> None:
    told = words(drawn(chart("bars", 100)))
    rest = sum(100 + 10 * at for at in range(MOST_CATEGORIES - 1, 100))
    assert f"სხვა ({100 - MOST_CATEGORIES + 1})" in told
    assert f"{rest:,}".replace(",", "\u00a0") in told


def test_no_data_is_said() -> None:
    assert words(drawn(chart("bars", 0))) == ["მონაცემი არ არის"]
    assert words(drawn(chart("columns", 0), "en")) == ["No data"]


def test_names_too_long_for_columns_make_bars_that_lie() -> None:
    long = Chart("c", "", "columns", ("ა" * 60, "ბ" * 60, "გ" * 60), (Series("", (1, 2, 3)),))
    values = [
        each for each in drawn(long).elements if isinstance(each, Text) and each.text in "123"
    ]
    assert len({each.left for each in values}) == 3
    assert len({each.baseline for each in values}) == 3


@settings(max_examples=40)
@given(charts)
def test_any_chart_becomes_svg_that_qt_draws(made: Chart) -> None:
    text = svg(draw_chart(made, 165.0, "ka", FontMeasure()))
    assert QSvgRenderer(QByteArray(text.encode())).isValid()


def test_the_line_of_the_target_does_not_go_through_a_value() -> None:
    drawing = drawn(Chart("a", "", "bars", ("ა",), (Series("b", (60.0,)),), 62.0, "მიზანი"))
    (value,) = (each for each in drawing.elements if isinstance(each, Text) and each.text == "60")
    ends = value.left + FontMeasure().width("60", value.style)
    lines = [each.x1 for each in drawing.elements if isinstance(each, Line) and each.x1 == each.x2]
    assert max(lines) > ends
