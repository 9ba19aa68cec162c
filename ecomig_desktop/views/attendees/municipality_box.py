"""The municipality of a person: picked in any script, with its region in grey beside it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ecomig_desktop import reference
from ecomig_desktop.domain.places import CENTRAL
from ecomig_desktop.views.note_words import municipality_name
from ecomig_desktop.views.tokens import CAPTION, NEAR, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.pick_box import Option, PickBox

_PAD = 10


def municipality_options(language: str) -> list[Option]:
    """Every municipality by its name, with the region to tell it apart; last the central level."""
    other = "en" if language == "ka" else "ka"
    places = sorted(reference.municipalities(), key=lambda place: place.name(language))
    options = [
        Option(
            place.code,
            place.name(language),
            place.region(language),
            ";".join((place.name(other), *place.aliases)),
        )
        for place in places
    ]
    return [*options, Option(CENTRAL, municipality_name(CENTRAL, language), "", "central level")]


class MunicipalityBox(PickBox):
    """Shows the region beside the name wherever there is room, unless somebody is typing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._language = "ka"

    def set_language(self, language: str) -> None:
        """Offer the names in that language."""
        self._language = language
        self.set_options(municipality_options(language))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, then the region."""
        super().paintEvent(event)
        place = reference.municipality(self.current())
        if place is None or self.text() != place.name(self._language):
            return
        left = _PAD + 2 + QFontMetrics(self.font()).horizontalAdvance(self.text()) + NEAR
        room = QRect(left, 0, self.width() - left - _PAD, self.height())
        painter = QPainter(self)
        painter.setFont(sized(CAPTION))
        painter.setPen(tokens().color("muted"))
        metrics = QFontMetrics(painter.font())
        if room.width() > 4 * metrics.averageCharWidth():
            region = place.region(self._language)
            shown = metrics.elidedText(region, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
