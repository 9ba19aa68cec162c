"""A report and a letter as they come out of the printer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from ecomig_desktop.domain.document import Document
from ecomig_desktop.printing.document_pages import lay_out_document
from ecomig_desktop.printing.fonts import FontMeasure
from ecomig_desktop.printing.paper import paint_page
from tests.gallery.sample_document import sample_letter, sample_report
from tests.gallery.screen import Screen
from tests.gallery.world import World

PIXELS_PER_MM = 5.0


def page(make: Callable[[str], Document], number: int) -> Callable[[World], QWidget]:
    """One page of a document, in the language on the screen, as a picture."""

    def shown(world: World) -> QWidget:
        layout = lay_out_document(make(world.language.code), FontMeasure())
        width, height = (round(side * PIXELS_PER_MM) for side in layout.paper)
        picture = QImage(width, height, QImage.Format.Format_RGB32)
        picture.fill(0xFFFFFFFF)
        painter = QPainter(picture)
        paint_page(painter, layout.pages[min(number, len(layout.pages)) - 1], PIXELS_PER_MM)
        painter.end()
        label = QLabel()
        label.setPixmap(QPixmap.fromImage(picture))
        label.setFixedSize(width, height)
        return label

    return shown


SCREENS = (
    Screen("report_page_title", page(sample_report, 1), ()),
    Screen("report_page_map", page(sample_report, 2), ()),
    Screen("report_page_table", page(sample_report, 3), ()),
    Screen("report_page_last", page(sample_report, 9), ()),
    Screen("report_letter", page(sample_letter, 1), ()),
)
