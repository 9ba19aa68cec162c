"""Notes on their way from one list to another, as what is dragged carries them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QMimeData

NOTES = "application/x-ecomig-notes"
FROM_FINDING = "application/x-ecomig-from-finding"
FINDING = "application/x-ecomig-finding"


def parcel_of_notes(notes: Iterable[str], finding: str = "") -> QMimeData:
    """These notes; `finding` is the one whose evidence they are dragged from."""
    parcel = QMimeData()
    parcel.setData(NOTES, "\n".join(notes).encode())
    if finding:
        parcel.setData(FROM_FINDING, finding.encode())
    return parcel


def parcel_of_finding(finding: str) -> QMimeData:
    """A finding that is to stand elsewhere."""
    parcel = QMimeData()
    parcel.setData(FINDING, finding.encode())
    return parcel


def notes_in(parcel: QMimeData) -> tuple[str, ...]:
    """The ids of the notes in it; none where it carries something else."""
    return tuple(_text(parcel, NOTES).split())


def origin_of(parcel: QMimeData) -> str:
    """The finding whose evidence its notes are, or nothing."""
    return _text(parcel, FROM_FINDING)


def finding_in(parcel: QMimeData) -> str:
    """The id of the finding in it, or nothing."""
    return _text(parcel, FINDING)


def _text(parcel: QMimeData, kind: str) -> str:
    return bytes(parcel.data(kind).data()).decode()
