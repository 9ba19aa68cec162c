"""The photos and files of a note or another record: dropped, pasted or picked, shown small,
opened large."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeDatabase, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QVBoxLayout, QWidget

from ecomig_desktop.domain.note import Attachment
from ecomig_desktop.errors import Refused
from ecomig_desktop.views import icons
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.notes.picture import PictureDialog, small_picture
from ecomig_desktop.views.tokens import EDIT_RADIUS, NEAR, tokens
from ecomig_desktop.views.widgets.flow_layout import FlowLayout
from ecomig_desktop.workbook import commands
from ecomig_desktop.workbook.attaching import LARGEST

SIZE = 56


class Thumbnail(QAbstractButton):
    """One attachment, small. Enter or a click opens it, Delete takes it away.

    Signals:
        removal_wanted(object): take this Attachment away.
    """

    removal_wanted = Signal(object)

    def __init__(self, attachment: Attachment, picture: QPixmap | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.attachment = attachment
        self._picture = picture
        self.setFixedSize(SIZE, SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(attachment.file_name or "")
        self.setToolTip(attachment.file_name or "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete removes."""
        if event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit(self.attachment)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, or a sign of a file that is none."""
        colors = tokens()
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        path = QPainterPath()
        path.addRoundedRect(frame, EDIT_RADIUS, EDIT_RADIUS)
        painter.fillPath(path, colors.color("raised"))
        if self._picture:
            painter.setClipPath(path)
            painter.drawPixmap(self.rect(), self._picture)
            painter.setClipping(False)
        else:
            sign = icons.pixmap("file-text", "muted", 24, self.devicePixelRatioF())
            painter.drawPixmap((SIZE - 24) // 2, (SIZE - 24) // 2, sign)
        focused = self.hasFocus()
        painter.setPen(QPen(colors.color("accent" if focused else "border"), 2 if focused else 1))
        painter.drawPath(path)


class Photos(Living, QWidget):
    """The attachments of one note, or of a record of another `table`. `make_sure` brings it into
    the workbook and tells its id.

    Signals:
        refused(object): a file was refused with this Refused.
    """

    refused = Signal(object)

    def __init__(self, desk: Desk, make_sure: Callable[[], str], table: str = "note") -> None:
        super().__init__()
        self._desk = desk
        self._table = table
        self._make_sure = make_sure
        self._note = ""
        self._shown: tuple[Attachment, ...] = ()
        self._thumbnails: list[Thumbnail] = []
        self._flow = FlowLayout(gap=NEAR)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._flow)
        desk.news.changed.connect(self.refresh)
        desk.news.merged.connect(self.refresh)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Name the place."""
        self.setAccessibleName(self.tr("Photos"))

    def show_note(self, note_id: str) -> None:
        """Show the attachments of this note; "" is one that is not in the workbook yet."""
        self._note = note_id
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the attachments again."""
        found = tuple(self._desk.workbook.attachments(self._note)) if self._note else ()
        if found == self._shown:
            return
        self._shown = found
        for thumbnail in self._thumbnails:
            self._flow.removeWidget(thumbnail)
            thumbnail.deleteLater()
        self._thumbnails = [self._thumbnail(attachment) for attachment in found]
        for thumbnail in self._thumbnails:
            self._flow.addWidget(thumbnail)
            thumbnail.show()
        self.setVisible(bool(found))
        self.updateGeometry()

    @Slot(list)
    def add_files(self, paths: Sequence[str]) -> None:
        """Attach files as they are; each that cannot be is refused, the others are taken."""
        for name in paths:
            path = Path(name)
            try:
                self._attach(path.name, _media_type(name), _content(path))
            except Refused as error:
                self.refused.emit(error)

    @Slot(QImage)
    def add_picture(self, picture: QImage) -> None:
        """Attach a picture that was pasted."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture.save(buffer, "PNG")  # type: ignore[call-overload]
        name = self.tr("pasted picture {number}.png").format(number=len(self._shown) + 1)
        try:
            self._attach(name, "image/png", bytes(buffer.data().data()))
        except Refused as error:
            self.refused.emit(error)

    @Slot()
    def pick(self) -> None:
        """Let the user pick files."""
        folder = self._desk.settings.text("photo_folder")
        of_note = self._table == "note"
        title = self.tr("Photos for this note") if of_note else self.tr("Files to attach")
        names, _ = QFileDialog.getOpenFileNames(self, title, folder)
        if names:
            self._desk.settings.set_text("photo_folder", str(Path(names[0]).parent))
            self.add_files(names)

    def _attach(self, name: str, media_type: str, data: bytes) -> None:
        note = self._make_sure()
        if note:
            changed = self._desk.workbook.attach(self._table, note, name, media_type, data)
            self._desk.news.changed.emit(changed, self)

    def _thumbnail(self, attachment: Attachment) -> Thumbnail:
        size = QSize(SIZE, SIZE) * self.devicePixelRatioF()
        picture = small_picture(self._bytes(attachment), size) if attachment.is_image else None
        made = Thumbnail(attachment, picture, self)
        made.clicked.connect(self._open)
        made.removal_wanted.connect(self._remove)
        return made

    def _bytes(self, attachment: Attachment) -> bytes:
        try:
            return self._desk.workbook.attachment_bytes(attachment.content_hash or "")
        except Refused:
            return b""

    @Slot()
    def _open(self) -> None:
        thumbnail = self.sender()
        if not isinstance(thumbnail, Thumbnail):
            return
        attachment = thumbnail.attachment
        try:
            data = self._desk.workbook.attachment_bytes(attachment.content_hash or "")
        except Refused as error:
            self.refused.emit(error)
            return
        PictureDialog(attachment.file_name or "", data, self.window()).open()

    @Slot(object)
    def _remove(self, attachment: Attachment) -> None:
        if not self._desk.workbook.read_only:
            self._desk.run(commands.delete("attachment", attachment.id), asked_by=self)


def _media_type(name: str) -> str:
    return QMimeDatabase().mimeTypeForFile(name).name()


def _content(path: Path) -> bytes:
    """The bytes of a file. Refused, before it is read, when it is too big."""
    try:
        if path.stat().st_size > LARGEST:
            raise Refused("attachment_too_big", limit=LARGEST // (1024 * 1024))
        return path.read_bytes()
    except OSError as error:
        raise Refused("cannot_read", path=path.name, detail=error.strerror) from None
