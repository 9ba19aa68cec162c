"""Whole copies of the open workbook, and what tells it from others."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from ecomig_desktop.store import copies, file, identity, receipts, records, sealing
from ecomig_desktop.store.file import Database


class Keeping:
    """Backups and return files of a workbook; none of them changes it."""

    path: Path
    _db: Database

    @property
    def replica(self) -> str:
        """The id under which this copy wrote last; "" if it has not written yet."""
        raise NotImplementedError

    def vector(self) -> dict[str, int]:
        """Per replica the highest seq that the workbook holds."""
        raise NotImplementedError

    @property
    def backed_up_at(self) -> datetime | None:
        """When the newest backup was made, in local time."""
        return copies.last_backup(self.path)

    def digest(self) -> str:
        """The SHA-256 that workbooks with equal records share."""
        with file.refusing(self.path):
            return records.digest(self._db)

    @property
    def workbook_id(self) -> str:
        """What all copies of one workbook share."""
        return records.workbook_value(self._db, "id")

    @property
    def created_ms(self) -> int:
        """When the workbook was made: milliseconds since 1970 in UTC."""
        return int(records.workbook_value(self._db, "created") or 0)

    def backup_before_merge(self) -> Path:
        """A verified backup; its path. Refused when it cannot be made."""
        return copies.backup(self._db, self.path, "merge", datetime.now())

    def backup(self) -> Path:
        """Make a backup now; its path. Refused when it cannot be written or does not read back."""
        return copies.backup(self._db, self.path, "asked", datetime.now())

    def write_return_file(
        self, target: Path, *, promised: Mapping[str, int] | None = None, replica: str = ""
    ) -> None:
        """Write the whole log, the records and the attachments to `target` as one closed file
        that is nobody's replica. Refused as `copies.copy_out`.

        Its seal says that it comes from this copy and holds all that there is; with `replica`
        and `promised`, that it is what is left of that one's, which reached so far.
        """
        upto = self.vector()
        for each, seq in (promised or {}).items():
            upto[each] = max(seq, upto.get(each, 0))

        def seal(db: Database) -> None:
            identity.forget(db)
            receipts.forget(db)
            sealing.seal(db, upto, replica or self.replica)

        copies.copy_out(self._db, self.path, target, seal)
