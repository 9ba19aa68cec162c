"""A photo of a note: small for the strip below the text, large in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageReader, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QDialog, QSizePolicy, QVBoxLayout, QWidget

from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import WITHIN
from ecomig_desktop.views.widgets.empty_place import EmptyPlace


def read_picture(data: bytes, within: QSize | None = None) -> QImage:
    """The picture turned as its camera says, no larger than `within`; null when it is none."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if within and size.isValid() and size.boundedTo(within) != size:
        reader.setScaledSize(size.scaled(within, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def small_picture(data: bytes, size: QSize) -> QPixmap | None:
    """The middle of the picture, filling `size` device pixels; None when it is no picture."""
    image = read_picture(data, size * 4)
    if image.isNull():
        return None
    filled = image.scaled(
        size,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    left, top = (filled.width() - size.width()) // 2, (filled.height() - size.height()) // 2
    return QPixmap.fromImage(filled.copy(QRect(left, top, size.width(), size.height())))


class PictureDialog(Living, QDialog):
    """Shows one picture as large as the screen allows; Escape closes it."""

    def __init__(self, name: str, data: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name)
        self._name = name
        screen = (self.screen() or QGuiApplication.primaryScreen()).availableSize()
        most = screen * 0.8
        image = read_picture(data, most * self.devicePixelRatioF())
        column = QVBoxLayout(self)
        column.setContentsMargins(WITHIN, WITHIN, WITHIN, WITHIN)
        self._none = EmptyPlace("image") if image.isNull() else None
        column.addWidget(self._none or _Picture(image, name))
        size = QSize(480, 300) if image.isNull() else image.size().boundedTo(most)
        self.resize(size + QSize(2 * WITHIN, 2 * WITHIN))
        self.retranslate()

    def retranslate(self) -> None:
        """Say why there is no picture, where there is none."""
        if self._none:
            text = self.tr("This file is kept with the note, but it cannot be shown here.")
            self._none.set_texts(self._name, text)


class _Picture(QWidget):
    """A picture that keeps its shape in any size."""

    def __init__(self, image: QImage, name: str) -> None:
        super().__init__()
        self._image = image
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.rect().center())
        painter.drawImage(place, self._image)
