"""Files that belong to records: photos of a flip chart, a letter, a recording."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from hashlib import sha256

from ecomig_desktop.domain.note import Attachment
from ecomig_desktop.domain.tables import ATTACHMENT
from ecomig_desktop.errors import Refused
from ecomig_desktop.store import listing, records
from ecomig_desktop.store.file import Database
from ecomig_desktop.workbook.command import Changed, Command, Put

LARGEST = 64 * 1024 * 1024
"""Bytes that one attachment may have."""


class Attaching:
    """Attachments of a workbook."""

    _db: Database

    def run(self, command: Command) -> Changed:
        """Do one command."""
        raise NotImplementedError

    def batch(self) -> contextlib.AbstractContextManager[None]:
        """Many commands in one transaction."""
        raise NotImplementedError

    def attachments(self, record: str) -> list[Attachment]:
        """The attachments of a record by file name."""
        rows = records.where(self._db, ATTACHMENT, "record = ? ORDER BY file_name, id", [record])
        return [Attachment(**row) for row in rows]  # type: ignore[arg-type]

    def attachment_bytes(self, content_hash: str) -> bytes:
        """The bytes of an attachment. Refused when they have not come with any file."""
        found = listing.blob(self._db, content_hash)
        if found is None:
            raise Refused("attachment_missing", content_hash=content_hash)
        return found

    def missing_attachments(self) -> list[str]:
        """The content hashes of attachments whose bytes have not come with any file."""
        return listing.missing_blobs(self._db)

    def attach(
        self, record_table: str, record: str, file_name: str, media_type: str, data: bytes
    ) -> Changed:
        """Attach a file to a record. Refused when it is over 64 MiB or there is no such record."""
        if len(data) > LARGEST:
            raise Refused("attachment_too_big", limit=LARGEST // (1024 * 1024))
        content_hash = sha256(data).hexdigest()
        values = {
            "record": record,
            "record_table": record_table,
            "file_name": file_name,
            "media_type": media_type,
            "content_hash": content_hash,
            "size": len(data),
        }
        return self.run_with(Command("attach", (Put("attachment", values),)), [data])

    def run_with(self, command: Command, files: Sequence[bytes]) -> Changed:
        """Do a command whose attachments have these bytes. Refused as `run`; then none of the
        bytes is kept either."""
        if not files:
            return self.run(command)
        with self.batch():
            changed = self.run(command)
            listing.add_blobs(self._db, [(sha256(data).hexdigest(), data) for data in files])
        return changed
