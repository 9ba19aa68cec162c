"""The documents of a record: added by choosing or dropping them, opened, taken away."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeDatabase, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ecomig_desktop.domain.note import Attachment
from ecomig_desktop.errors import Refused
from ecomig_desktop.georgian.numbers import format_number
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.notes.picture import PictureDialog
from ecomig_desktop.views.recommendations.linked_list import Linked, LinkedList
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.workbook import commands
from ecomig_desktop.workbook.attaching import LARGEST


class FilesList(Living, QWidget):
    """Pictures are shown; of any other file a copy is saved where the user wants it."""

    def __init__(self, desk: Desk, table: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._table = desk, table
        self._record = ""
        self._files: dict[str, Attachment] = {}
        self.list = LinkedList()
        self.add = Button(icon_name="paperclip")
        self.list.beside.addWidget(self.add)
        self.list.opened.connect(self._open)
        self.list.removed.connect(self._remove)
        self.add.clicked.connect(self.pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        writing = not desk.workbook.read_only
        self.list.set_writing(writing)
        self.add.setVisible(writing)
        self.setAcceptDrops(writing)
        desk.news.changed.connect(self.refresh)
        desk.news.merged.connect(self.refresh)
        self.retranslate()

    def set_title(self, title: str) -> None:
        """Name what they are."""
        self.list.set_title(title)

    def retranslate(self) -> None:
        """Write every word."""
        self.add.setText(self.tr("Add a document"))
        self.add.setToolTip(self.tr("Or drop it here"))

    def show_record(self, row: str) -> None:
        """Show the documents of this record; "" of none."""
        if row != self._record:
            self._record = row
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read them again."""
        found = self._desk.workbook.attachments(self._record) if self._record else []
        self._files = {each.id: each for each in found}
        self.list.set_rows([Linked(each.id, each.file_name or "", _size(each)) for each in found])

    @Slot()
    def pick(self) -> None:
        """Let the user choose documents."""
        folder = self._desk.settings.text("document_folder")
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Documents to add"), folder)
        if names:
            self._desk.settings.set_text("document_folder", str(Path(names[0]).parent))
            self.add_files([Path(name) for name in names])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Attach these; each that cannot be is refused, the others are taken."""
        for path in paths:
            kind = QMimeDatabase().mimeTypeForFile(str(path)).name()
            try:
                data = _content(path)
                changed = self._desk.workbook.attach(
                    self._table, self._record, path.name, kind, data
                )
            except Refused as error:
                self._desk.refused.emit(error)
            else:
                self._desk.news.changed.emit(changed, self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files come in."""
        if self._record and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped."""
        urls = event.mimeData().urls()
        self.add_files([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
        event.acceptProposedAction()

    @Slot(str)
    def _open(self, row: str) -> None:
        attachment = self._files[row]
        name = attachment.file_name or ""
        try:
            data = self._desk.workbook.attachment_bytes(attachment.content_hash or "")
            if attachment.is_image:
                PictureDialog(name, data, self.window()).open()
            else:
                self._save(name, data)
        except Refused as error:
            self._desk.refused.emit(error)

    def _save(self, name: str, data: bytes) -> None:
        folder = Path(self._desk.settings.text("document_folder") or Path.home())
        title = self.tr("Save a copy of the document")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(folder / Path(name).name))
        if not chosen:
            return
        try:
            Path(chosen).write_bytes(data)
        except OSError as error:
            raise Refused("cannot_write", path=chosen, detail=error.strerror) from None
        self._desk.noted.emit(self.tr("Saved: {file}").format(file=Path(chosen).name))

    @Slot(str)
    def _remove(self, row: str) -> None:
        self._desk.run(commands.delete("attachment", row), asked_by=self)


def _size(attachment: Attachment) -> str:
    kilobytes = max(1, round((attachment.size or 0) / 1024))
    return f"{format_number(kilobytes, 'ka')} KB"


def _content(path: Path) -> bytes:
    """The bytes of a file. Refused, before it is read, when it is too big."""
    try:
        if path.stat().st_size > LARGEST:
            raise Refused("attachment_too_big", limit=LARGEST // (1024 * 1024))
        return path.read_bytes()
    except OSError as error:
        raise Refused("cannot_read", path=path.name, detail=error.strerror) from None
