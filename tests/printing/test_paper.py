"""Pages on paper: real text in real fonts, to exact size."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from ecomig_desktop.errors import Refused
from ecomig_desktop.printing.elements import Code, Style
from ecomig_desktop.printing.fonts import FontMeasure
from ecomig_desktop.printing.paper import paint_page, pdf, print_pages
from ecomig_desktop.printing.qr import dark_runs
from ecomig_desktop.printing.sheet import SheetLayout, lay_out
from ecomig_desktop.reports.attendance_sheet import SheetOptions, SheetSource, compose
from tests.printing.pdf_text import PdfText
from tests.printing.sheets import LONG_PERSON, MEETING, PROJECT, SHEET, USUAL, people

pytestmark = pytest.mark.usefixtures("qapp")


def laid_out(many: int, options: SheetOptions = USUAL) -> SheetLayout:
    source = SheetSource(PROJECT, MEETING, (*people(many), LONG_PERSON))
    return lay_out(compose(source, options, SHEET), options, FontMeasure())


def test_georgian_names_are_read_back_from_the_pdf() -> None:
    read = PdfText(pdf(laid_out(40))).whole()
    for number in range(40):
        assert f"აბაშიძე{number:04}" in read
    assert "დამსწრეთა სია" in read
    assert "\t" not in read


def test_a_long_name_is_all_there_broken_only_into_lines() -> None:
    read = PdfText(pdf(laid_out(0))).whole().replace("\n", "")
    assert f"{LONG_PERSON.given_name}{LONG_PERSON.family_name}" in read


@pytest.mark.parametrize("language", ["ka", "en", "both"])
@pytest.mark.parametrize("orientation", ["portrait", "landscape"])
def test_each_page_of_the_pdf_is_numbered_and_headed(language: str, orientation: str) -> None:
    options = SheetOptions(language, orientation)
    layout = laid_out(30, options)
    read = PdfText(pdf(layout))
    assert len(read.pages) == len(layout.pages)
    for number, page in enumerate(read.pages, start=1):
        assert layout.content.page.main.format(page=number, pages=len(read.pages)) in page
        assert layout.content.labels["signature"].main in page


def test_every_font_is_embedded_and_ours() -> None:
    read = PdfText(pdf(laid_out(3, SheetOptions("both"))))
    assert read.fonts
    assert read.fonts == read.embedded
    assert all("FiraGO" in name for name in read.fonts)


def test_the_paper_is_a4_and_turned_as_asked() -> None:
    for orientation, size in (("portrait", b"595.0+ 842.0+"), ("landscape", b"842.0+ 595.0+")):
        data = pdf(laid_out(1, SheetOptions(orientation=orientation)))
        assert re.search(rb"/MediaBox \[0 0 " + size, data)


def test_the_pdf_says_what_and_whose_it_is() -> None:
    data = pdf(laid_out(1))
    assert "დამსწრეთა სია".encode("utf-16-be") in data
    assert str(PROJECT.organisation).encode("utf-16-be") in data


def test_the_same_sheet_gives_the_same_pdf_but_for_its_date() -> None:
    layout = laid_out(5)
    one, other = (re.sub(rb"/(CreationDate|ModDate) \(.*?\)", b"", pdf(layout)) for _ in "ab")
    assert PdfText(one).whole() == PdfText(other).whole()
    assert len(one) == len(other)


def test_a_printer_gets_the_pages_it_was_asked_for(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    layout = laid_out(60)
    print_pages(layout, printer, first=2, last=3)
    read = PdfText((tmp_path / "a.pdf").read_bytes())
    assert len(read.pages) == 2
    assert f"გვერდი 2 / {len(layout.pages)}" in [" ".join(p.split()) for p in read.pages[0]]


def test_a_printer_that_does_not_start_is_refused(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "gone" / "a.pdf"))
    with pytest.raises(Refused) as caught:
        print_pages(laid_out(1), printer)
    assert caught.value.key == "printer_silent"


def test_the_code_is_painted_where_and_as_the_layout_says() -> None:
    page = laid_out(1).pages[0]
    (code,) = [element for element in page.elements if isinstance(element, Code)]
    scale = 20.0
    picture = QImage(round(210 * scale), round(60 * scale), QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    paint_page(painter, page, scale)
    painter.end()
    edge, runs = dark_runs(code.text)
    dark = {(x, y) for y, first, length in runs for x in range(first, first + length)}
    step = code.size / edge
    for x in range(edge):
        for y in range(edge):
            left, top = code.left + (x + 0.5) * step, code.top + (y + 0.5) * step
            seen = picture.pixelColor(round(left * scale), round(top * scale)).lightness()
            assert (seen < 128) == ((x, y) in dark)


def test_georgian_is_measured_in_the_bundled_typeface() -> None:
    measure = FontMeasure()
    narrow, wide = (measure.width(text, Style(10)) for text in ("ი", "თ"))
    assert 0 < narrow < wide < 6
    assert measure.width("ათი", Style(20)) == pytest.approx(
        2 * measure.width("ათი", Style(10)), 0.01
    )
