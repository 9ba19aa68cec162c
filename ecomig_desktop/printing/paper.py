"""Painting laid-out pages: on a screen, into a PDF, on a printer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
)

from ecomig_desktop.errors import Refused
from ecomig_desktop.printing.elements import (
    Box,
    Code,
    Element,
    Group,
    Line,
    Page,
    Paper,
    Shape,
    Style,
    Text,
)
from ecomig_desktop.printing.fonts import UNITS, figures, font, load_fonts
from ecomig_desktop.printing.qr import dark_runs
from ecomig_desktop.printing.sheet import Progress

RESOLUTION = 1200
"""Dots per inch of a PDF's coordinates."""

_LETTERS = re.compile(rb"\[(?:<[0-9A-Fa-f]{4}> ?)+\]")
_EDGE = 0.2  # a box's edge, in millimetres


class PagePainter:
    """Paints pages with a painter whose coordinates are `UNITS` to the millimetre."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._styles: dict[Style, tuple[QFont, QPen, QFontMetricsF]] = {}
        self._pens: dict[tuple[str, float], QPen] = {}

    def paint(self, page: Page) -> None:
        """Paint everything of a page."""
        for element in page.elements:
            self._paint(element)

    def _paint(self, element: Element) -> None:
        match element:
            case Text():
                self._text(element)
            case Line():
                self._line(element)
            case Box():
                self._box(element)
            case Code():
                self._code(element)
            case Shape():
                self._shape(element)
            case Group():
                self._group(element)

    def _text(self, text: Text) -> None:
        known = self._styles.get(text.style)
        if known is None:
            made = font(text.style)
            known = (made, self._pen(text.style.color, 0), QFontMetricsF(made))
            self._styles[text.style] = known
        self._painter.setFont(known[0])
        self._painter.setPen(known[1])
        at = QPointF(text.left * UNITS, text.baseline * UNITS)
        if not text.style.tabular:
            self._painter.drawText(at, text.text)
            return
        for left, piece in figures(text.text, known[2])[0]:
            self._painter.drawText(QPointF(at.x() + left, at.y()), piece)

    def _pen(self, color: str, weight: float) -> QPen:
        known = self._pens.get((color, weight))
        if known is None:
            known = self._pens[color, weight] = QPen(QColor(color), weight * UNITS)
            known.setCapStyle(Qt.PenCapStyle.FlatCap)
        return known

    def _line(self, line: Line) -> None:
        self._painter.setPen(self._pen(line.color, line.weight))
        self._painter.drawLine(
            QPointF(line.x1 * UNITS, line.y1 * UNITS), QPointF(line.x2 * UNITS, line.y2 * UNITS)
        )

    def _box(self, box: Box) -> None:
        rect = QRectF(box.left * UNITS, box.top * UNITS, box.width * UNITS, box.height * UNITS)
        if box.fill:
            self._painter.fillRect(rect, QColor(box.fill))
            return
        self._painter.setPen(self._pen(box.color, _EDGE))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(rect)

    def _code(self, code: Code) -> None:
        """One path for the whole code, so that no seams show between its squares."""
        edge, runs = dark_runs(code.text)
        step = code.size * UNITS / edge
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for y, x, length in runs:
            path.addRect(
                code.left * UNITS + x * step, code.top * UNITS + y * step, length * step, step
            )
        self._painter.fillPath(path, QColor("#000000"))

    def _shape(self, shape: Shape) -> None:
        path = QPainterPath()
        for ring in shape.rings:
            path.addPolygon([QPointF(x * UNITS, y * UNITS) for x, y in ring])
            path.closeSubpath()
        if shape.fill:
            self._painter.fillPath(path, QColor(shape.fill))
        if shape.weight:
            self._painter.strokePath(path, self._pen(shape.color, shape.weight))

    def _group(self, group: Group) -> None:
        self._painter.save()
        self._painter.translate(group.left * UNITS, group.top * UNITS)
        for element in group.elements:
            self._paint(element)
        self._painter.restore()


def paint_page(painter: QPainter, page: Page, scale: float) -> None:
    """Paint one page at the painter's origin; `scale` is how many of the painter's units make
    a millimetre."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale / UNITS, scale / UNITS)
    PagePainter(painter).paint(page)
    painter.restore()


def pdf(layout: Paper, progress: Progress | None = None) -> bytes:
    """The pages as a PDF file to keep (PDF/A-1b), with its fonts embedded and its text as text."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_A1b)
    writer.setResolution(RESOLUTION)
    writer.setTitle(layout.title)
    writer.setAuthor(layout.author)
    writer.setCreator("EcoMig Desktop")
    print_pages(layout, writer, progress)
    return _with_spaces(bytes(buffer.data().data()))


def _with_spaces(data: bytes) -> bytes:
    """The same PDF in which spaces are read back as spaces. The typeface has one glyph for space
    and tab, and Qt names the first of the two; the tables of letters keep their length."""
    return _LETTERS.sub(lambda table: table[0].replace(b"<0009>", b"<0020>"), data)


def print_pages(
    layout: Paper,
    device: QPagedPaintDevice,
    progress: Progress | None = None,
    *,
    first: int = 1,
    last: int = 0,
) -> None:
    """Paint pages `first` to `last` (0: all) on a printer or PDF, each on a sheet of its own, to
    exact size whatever margins the device has."""
    load_fonts()
    set_paper(device, layout)
    pages = layout.pages[first - 1 : last or None]
    with _painting(device) as painter:
        for number, page in enumerate(pages):
            if number:
                device.newPage()
            if progress:
                progress(number / len(pages))
            paint_page(painter, page, device.logicalDpiX() / 25.4)


def set_paper(device: QPagedPaintDevice, layout: Paper) -> None:
    """Tell a printer or PDF the paper: A4, in the pages' orientation, from edge to edge."""
    turned = layout.orientation == "landscape"
    paper = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Landscape if turned else QPageLayout.Orientation.Portrait,
        QMarginsF(),
        QPageLayout.Unit.Millimeter,
    )
    paper.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(paper)


@contextmanager
def _painting(device: QPagedPaintDevice) -> Iterator[QPainter]:
    """A painter on the device, ended whatever happens; Refused where the device takes none."""
    painter = QPainter()
    if not painter.begin(device):
        raise Refused("printer_silent")
    try:
        yield painter
    finally:
        painter.end()
