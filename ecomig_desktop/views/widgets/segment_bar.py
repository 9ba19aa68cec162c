"""A thin bar whose coloured parts show how a whole is made up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import tokens

HEIGHT = 8
COLORS = ("accent", "done", "attention", "muted", "refused", "edge")


@dataclass(frozen=True, slots=True)
class Segment:
    """One part: how much, what it is in words (with its number), and the token of its colour."""

    value: float
    words: str
    color: str = ""


class SegmentBar(Living, QWidget):
    """The parts stand side by side on a track of length `total`; hovering tells their words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments: tuple[Segment, ...] = ()
        self._total = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_segments(self, segments: Sequence[Segment], total: float) -> None:
        """Show these parts of `total`; the order of `COLORS` is used where none is named."""
        self._segments = tuple(segment for segment in segments if segment.value > 0)
        self._total = max(total, sum(segment.value for segment in self._segments))
        self.setAccessibleDescription(", ".join(segment.words for segment in self._segments))
        self.update()

    def restyle(self) -> None:
        """Draw again in the new colours."""
        self.update()

    def sizeHint(self) -> QSize:
        """Thin, and as wide as there is room."""
        return QSize(220, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Still to be read as a bar."""
        return QSize(80, HEIGHT)

    def event(self, event: QEvent) -> bool:
        """A tooltip names the part under the pointer."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(event.pos()), self)
            return True
        return super().event(event)

    def words_at(self, position: QPoint) -> str:
        """The words of the part at that place, or of all parts where there is none."""
        for rect, segment in self._placed():
            if rect.left() <= position.x() < rect.right():
                return segment.words
        return "\n".join(segment.words for segment in self._segments)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track and the parts on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), HEIGHT / 2, HEIGHT / 2)
        painter.setClipPath(clip)
        colors = tokens()
        painter.fillRect(self.rect(), colors.color("border"))
        for at, (rect, segment) in enumerate(self._placed()):
            painter.fillRect(rect, colors.color(segment.color or COLORS[at % len(COLORS)]))

    def _placed(self) -> list[tuple[QRectF, Segment]]:
        left, placed = 0.0, []
        for segment in self._segments:
            width = segment.value / self._total * self.width()
            placed.append((QRectF(left, 0, width, self.height()), segment))
            left += width
        return placed
