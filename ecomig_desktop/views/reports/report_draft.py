"""A report as it is chosen: made, laid out and written as a file off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ecomig_desktop.domain.document import Document
from ecomig_desktop.exchange.document_sheets import write_xlsx
from ecomig_desktop.exchange.word_document import write_docx
from ecomig_desktop.models.one_work import OneWork, with_workbook
from ecomig_desktop.models.work import Progress
from ecomig_desktop.printing.document_pages import DocumentLayout, lay_out_document, write_pdf
from ecomig_desktop.printing.fonts import FontMeasure
from ecomig_desktop.printing.pictures import pictures
from ecomig_desktop.reports.catalogue import make_document
from ecomig_desktop.workbook import Workbook

ENDINGS = (".pdf", ".docx", ".xlsx")
"""What a report can be written as."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which report, in "ka" or "en"; of a letter which submission, of a trace which
    recommendation, of a map what it shows."""

    name: str
    language: str
    submission: str | None = None
    recommendation: str | None = None
    what: str | None = None


class ReportDraft(OneWork):
    """Makes the report of a choice and lays it out; what was under way for another is dropped.

    Signals, besides those of `OneWork`:
        made(object, object): the Document, and the DocumentLayout of its pages.
    """

    made = Signal(object, object)

    def __init__(self, workbook: Workbook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbook = workbook

    def make(self, choice: Choice) -> None:
        """Make this one."""

        def act(workbook: Workbook, _progress: Progress) -> tuple[Document, DocumentLayout]:
            document = make_document(
                workbook,
                choice.name,
                choice.language,
                submission=choice.submission,
                recommendation=choice.recommendation,
                what=choice.what,
            )
            return document, lay_out_document(document, FontMeasure())

        self.start(with_workbook(self._workbook, act), self._tell)

    def _tell(self, made: tuple[Document, DocumentLayout]) -> None:
        self.made.emit(*made)


class ReportWriter(OneWork):
    """Writes a document as a file; the ending says as what.

    Signals, besides those of `OneWork`:
        written(object): the Path.
    """

    written = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def write(self, document: Document, target: Path) -> None:
        """Write it; `written` or `refused` follows."""

        def task(_progress: Progress) -> Path:
            write_document(document, target)
            return target

        self.start(task, self.written.emit)


def write_document(document: Document, target: Path) -> None:
    """Write a document as PDF, Word or Excel, as the ending of `target` says. Refused when the
    file cannot be written; what was there before is then still there."""
    match target.suffix.casefold():
        case ".docx":
            write_docx(document, target, pictures(document.language))
        case ".xlsx":
            write_xlsx(document, target)
        case _:
            write_pdf(document, target)
