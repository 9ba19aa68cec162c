"""Pictures for other programs: the same in SVG and in PNG."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage

from ecomig_desktop.domain.document import Chart, Map, Series
from ecomig_desktop.printing.pictures import DOTS_PER_INCH, pictures, png

pytestmark = pytest.mark.usefixtures("qapp")

CHART = Chart("c", "ა", "stacked", ("ა", "ბ"), (Series("x", (5, 3)), Series("y", (4, 2))))
MAP = Map("m", "ა", {"oni": 3, "gori": 4}, "ადამიანი")


@pytest.mark.parametrize("block", [CHART, MAP], ids=["chart", "map"])
def test_a_picture_has_the_size_of_the_page_at_300_dots(block: Chart | Map) -> None:
    svg, bitmap = pictures("ka")(block)
    image = QImage.fromData(QByteArray(bitmap))
    (width,) = re.findall(rb'width="([\d.]+)mm"', svg)
    assert image.width() == round(float(width) / 25.4 * DOTS_PER_INCH)
    assert image.dotsPerMeterX() == round(DOTS_PER_INCH / 0.0254)


def test_letters_of_the_svg_are_shapes_so_that_no_typeface_is_needed() -> None:
    svg, _ = pictures("ka")(CHART)
    assert b"<text" not in svg
    assert b"<title>" in svg


def test_hatching_is_drawn() -> None:
    """Grey between white and ink inside the second series: lines, not an even tone."""
    _, bitmap = pictures("ka")(CHART)
    image = QImage.fromData(QByteArray(bitmap))
    row = image.height() // 2 - 20
    tones = {image.pixelColor(x, row).lightness() // 8 for x in range(image.width())}
    assert len(tones) > 4


def test_a_small_svg_becomes_a_small_png() -> None:
    image = QImage.fromData(QByteArray(png(b'<svg xmlns="http://www.w3.org/2000/svg" '
                                           b'viewBox="0 0 25.4 50.8"/>', 100)))  # fmt: skip
    assert (image.width(), image.height()) == (100, 200)
