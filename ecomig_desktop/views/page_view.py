"""Shows laid-out pages on the screen as paper: one at a time, at any size."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ecomig_desktop.printing.elements import Paper
from ecomig_desktop.printing.fonts import load_fonts
from ecomig_desktop.printing.paper import paint_page
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import AROUND, tokens

PIXELS_PER_MM = 96 / 25.4
_STEP = 1.25
_LEAST, _MOST = 0.25, 4.0
_OTHER_KEYS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_KEPT = 4  # drawn pages that are kept for going back and forth


class PageView(Living, QAbstractScrollArea):
    """A preview of pages. Page Up and Page Down turn them, + and - zoom, 0 shows the whole page,
    1 its whole width.

    Signals:
        turned(int): another page is shown, counted from 1.
        zoomed(float): the size changed; 1.0 is the paper's own size.
    """

    turned = Signal(int)
    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout: Paper | None = None
        self._page = 1
        self._zoom: float | None = None
        self._wide = False
        self._drawn: dict[tuple[int, float], QPixmap] = {}
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 320)
        load_fonts()

    @property
    def page(self) -> int:
        """The page that is shown, counted from 1."""
        return self._page

    @property
    def pages(self) -> int:
        """How many there are."""
        return len(self._layout.pages) if self._layout else 0

    def show_layout(self, layout: Paper) -> None:
        """Show these pages instead; the page number stays if there is such a page."""
        self._layout = layout
        self._drawn.clear()
        self._arrange()
        self.turn_to(min(self._page, self.pages))

    def show_nothing(self) -> None:
        """Show no pages."""
        self._layout = None
        self._drawn.clear()
        self._arrange()
        self.turned.emit(self._page)
        self.viewport().update()

    def turn_to(self, page: int) -> None:
        """Show that page, if there is one."""
        if not 1 <= page <= self.pages:
            return
        if page != self._page:
            self.verticalScrollBar().setValue(0)
        self._page = page
        self.turned.emit(page)
        self.viewport().update()

    def zoom_by(self, steps: int) -> None:
        """Larger by so many steps, or smaller."""
        self._set_zoom(min(max(self.zoom * _STEP**steps, _LEAST), _MOST))

    def fit(self) -> None:
        """Show the whole page, whatever size the window has."""
        self._wide = False
        self._set_zoom(None)

    def fit_width(self) -> None:
        """Show the page as wide as there is room."""
        self._wide = True
        self._set_zoom(None)

    @property
    def zoom(self) -> float:
        """How large a page is shown; 1.0 is the paper's own size."""
        return self._zoom or self._fitting()

    def _set_zoom(self, zoom: float | None) -> None:
        self._zoom = zoom
        self._drawn.clear()
        self._arrange()
        self.viewport().update()

    def _fitting(self) -> float:
        if self._layout is None:
            return 1.0
        width, height = self._layout.paper
        room = self.maximumViewportSize() - QSize(2 * AROUND, 2 * AROUND)
        if self._wide:
            beside = self.verticalScrollBar().sizeHint().width()
            scale = (room.width() - beside) / width
        else:
            scale = min(room.width() / width, room.height() / height)
        return max(scale / PIXELS_PER_MM, _LEAST / 2)

    def _paper(self, paper: tuple[float, float]) -> QRectF:
        """Where the page lies in the viewport, in logical pixels."""
        width, height = (side * PIXELS_PER_MM * self.zoom for side in paper)
        room = self.viewport().size()
        left = max((room.width() - width) / 2, AROUND) - self.horizontalScrollBar().value()
        top = max((room.height() - height) / 2, AROUND) - self.verticalScrollBar().value()
        return QRectF(round(left), round(top), round(width), round(height))

    def _arrange(self) -> None:
        """Set the scroll bars to what lies outside."""
        if self._layout is None:
            return
        room = self.viewport().size()
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        for bar, side, seen in zip(
            bars, self._layout.paper, (room.width(), room.height()), strict=True
        ):
            whole = round(side * PIXELS_PER_MM * self.zoom) + 2 * AROUND
            bar.setRange(0, max(0, whole - seen) if self._zoom or self._wide else 0)
            bar.setPageStep(seen)
            bar.setSingleStep(40)
        self.zoomed.emit(self.zoom)

    def _picture(self, layout: Paper, size: QSize) -> QPixmap:
        """The present page drawn for this screen, kept while nothing changes."""
        ratio = self.devicePixelRatioF()
        key = (self._page, ratio)
        picture = self._drawn.get(key)
        if picture is None:
            picture = QPixmap(size * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(QColor("white"))
            painter = QPainter(picture)
            scale = size.width() / layout.paper[0]
            paint_page(painter, layout.pages[self._page - 1], scale)
            painter.end()
            if len(self._drawn) >= _KEPT:
                self._drawn.pop(next(iter(self._drawn)))
            self._drawn[key] = picture
        return picture

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet of paper on the screen's ground."""
        painter = QPainter(self.viewport())
        colors = tokens()
        painter.fillRect(self.viewport().rect(), colors.color("background"))
        if self._layout is None:
            return
        paper = self._paper(self._layout.paper)
        picture = self._picture(self._layout, paper.size().toSize())
        painter.drawPixmap(QPointF(paper.topLeft()), picture)
        painter.setPen(QPen(colors.color("accent" if self.hasFocus() else "border"), 1))
        painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        if self._zoom is None:
            self._drawn.clear()
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl zoom, at an end turn the page, else scroll."""
        up = event.angleDelta().y() > 0
        bar = self.verticalScrollBar()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if up else -1)
        elif bar.value() == (bar.minimum() if up else bar.maximum()):
            self.turn_to(self._page + (-1 if up else 1))
        else:
            super().wheelEvent(event)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn, zoom, scroll."""
        if not self.take_key(event):
            super().keyPressEvent(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Turn or zoom where that is what the key is for; whether it is. A window passes on what
        nobody in it has taken."""
        key = Qt.Key
        acts = {
            key.Key_PageDown: lambda: self.turn_to(self._page + 1),
            key.Key_PageUp: lambda: self.turn_to(self._page - 1),
            key.Key_Home: lambda: self.turn_to(1),
            key.Key_End: lambda: self.turn_to(self.pages),
            key.Key_Plus: lambda: self.zoom_by(1),
            key.Key_Equal: lambda: self.zoom_by(1),
            key.Key_Minus: lambda: self.zoom_by(-1),
            key.Key_0: self.fit,
            key.Key_1: self.fit_width,
        }
        act = None if event.modifiers() & _OTHER_KEYS else acts.get(key(event.key()))
        if act:
            act()
        return act is not None

    def restyle(self) -> None:
        """Draw in the new colours."""
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Room for a page that can be read."""
        return QSize(560, 640)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """The page is drawn where the bars say."""
        self.viewport().update()
