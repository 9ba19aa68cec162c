"""What can be saved from a damaged return file, or from one that contradicts the workbook.

Each line of the log carries a checksum, so whatever is found in the ruins is either what was
written or is left; what is missing is said, and the whole file fills it in whenever it comes.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from ecomig_desktop.domain import ranges
from ecomig_desktop.domain.change import is_row_id
from ecomig_desktop.domain.ranges import Range, Ranges
from ecomig_desktop.errors import Cancelled, Refused
from ecomig_desktop.merge import forks
from ecomig_desktop.merge.file_merge import MOST_GAPS, FileMerge
from ecomig_desktop.merge.forks import Forks
from ecomig_desktop.merge.incoming import LineCheck, Malformed
from ecomig_desktop.merge.result import FileResult
from ecomig_desktop.store import bowl as bowls
from ecomig_desktop.store import replicas, sealing
from ecomig_desktop.store.bowl import Bowl
from ecomig_desktop.store.file import refusing
from ecomig_desktop.store.foreign import is_name, open_foreign
from ecomig_desktop.store.machine import Machine
from ecomig_desktop.store.remains import Found, Remains
from ecomig_desktop.workbook import Workbook


@dataclass(frozen=True, slots=True)
class Salvaged:
    """A return file with what could be saved.

    `lost` names the changes that are known to be missing, per replica; without `sealed` there
    may be more, since nothing readable said how far the file reached. `parted` says which
    replicas' changes stand under which other id, because the workbook knows others in their
    place. `unreadable` counts lines that were found, and are not what was written.
    """

    path: Path
    changes: int
    lost: Ranges
    sealed: bool
    attachments: int
    attachments_lost: int
    parted: Mapping[str, str] = field(default_factory=dict)
    unreadable: int = 0


def salvage(
    path: Path,
    target: Path,
    known: Workbook | None = None,
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Salvaged:
    """Write what can be saved of the file at `path` as a return file to `target`.

    Beside a `known` workbook, changes that contradict it get an id of their own, so that
    neither laptop's are lost. Neither the file nor the workbook is written to. Refused when
    nothing can be saved, or nothing can be written; raises Cancelled when asked to stop.
    """
    places = [path, *([known.path] if known else [])]
    if os.path.realpath(target) in map(os.path.realpath, places):
        raise Refused("same_file", path=target)

    def step(fraction: float) -> None:
        if cancelled is not None and cancelled():
            raise Cancelled
        if progress is not None:
            progress(fraction)

    with (
        refusing(target),
        tempfile.TemporaryDirectory(prefix="ecomig-", ignore_cleanup_errors=True) as folder,
    ):
        saving = _Saving(path, Bowl(Path(folder) / "found.ecomig"))
        try:
            saving.gather(lambda fraction: step(fraction / 2))
            parted = forks.part(saving.bowl, known) if known else {}
            saving.end(parted)
        finally:
            saving.bowl.close()
        return saving.write(Path(folder), target, lambda fraction: step(0.5 + fraction / 2), parted)


class _Saving:
    """One file on its way through the ruins."""

    def __init__(self, path: Path, bowl: Bowl) -> None:
        self.bowl = bowl
        self._path = path
        self._check = LineCheck()
        self._names: dict[str, replicas.Named] = {}
        self._promised: dict[str, int] = {}
        self._replica = ""
        self._sealed = False
        self._unreadable = 0
        self._changes = 0

    def gather(self, step: Callable[[float], None]) -> None:
        """Keep everything that is what was written. Refused when nothing is."""
        take = {
            "line": self._take_line,
            "blob": self._take_blob,
            "name": self._take_name,
            "seal": self._take_seal,
            "id": self._take_id,
        }
        for found in Remains(self._path, step):
            take[found.kind](found)
        self._unreadable += self.bowl.drop_unbelievable()
        for replica in self.bowl.vector():
            self._cut(replica)
        if not self.bowl.vector():
            raise Refused("nothing_to_salvage", file=self._path.name)

    def _take_line(self, found: Found) -> None:
        try:
            self.bowl.add_line(self._check.change(found.values))
        except Malformed:
            self._unreadable += 1

    def _take_blob(self, found: Found) -> None:
        content_hash, data = found.values
        if isinstance(data, bytes) and sha256(data).hexdigest() == content_hash:
            self.bowl.add_blob(content_hash, data)

    def _take_name(self, found: Found) -> None:
        replica, *named = found.values
        if is_name(tuple(named)):
            self._names[str(replica)] = (str(named[0]), int(str(named[1])))

    def _take_seal(self, found: Found) -> None:
        if found.values[0] == "seal" and not self._sealed:
            try:
                vector, replica, _ = sealing.unsealed(str(found.values[1]))
            except ValueError:
                return
            self._promised, self._replica, self._sealed = vector, replica, True

    def _take_id(self, found: Found) -> None:
        if found.values[0] == "id" and is_row_id(found.values[1]):
            self.bowl.workbook_id = str(found.values[1])

    def _cut(self, replica: str) -> None:
        """Leave what comes after more holes than a merge would take."""
        expected, holes = 1, 0
        for seq, _ in self.bowl.checksums(replica):
            holes += seq > expected
            if holes >= MOST_GAPS:
                late = self.bowl.lines_from(replica, seq)
                self.bowl.replace((change.key for change in late), ())
                return
            expected = seq + 1

    def end(self, parted: Forks) -> None:
        """Seal what was gathered. What was promised of changes that stand under another id now
        is promised of that one."""
        for replica, (first, new) in parted.items():
            promised = self._promised.get(replica, 0)
            if promised >= first:
                self._promised[replica] = first - 1
                self._promised[new] = promised - first + 1
            if replica in self._names:
                self._names[new] = self._names[replica]
            if self._replica == replica:
                self._replica = new
        vector = self.bowl.vector()
        self.bowl.add_names({each: self._names[each] for each in vector if each in self._names})
        for replica, upto in vector.items():
            self._promised[replica] = max(upto, self._promised.get(replica, 0))
        self.bowl.seal(self._promised, self._replica)

    def write(
        self, folder: Path, target: Path, step: Callable[[float], None], parted: Forks
    ) -> Salvaged:
        """Make a whole file of it: the records that follow from the log, and what it lacks."""
        result = FileResult(self._path)
        machine = Machine(folder / "machine", name="salvage", fingerprint="salvage")
        with Workbook.create(folder / "workbook.ecomig", machine=machine) as workbook:
            try:
                with workbook.merging() as db, open_foreign(self.bowl.path) as foreign:
                    bowls.name_workbook(db, self.bowl.workbook_id or workbook.workbook_id)
                    FileMerge(workbook, db, foreign, result).run(step)
            except Malformed as error:
                raise Refused("nothing_to_salvage", file=self._path.name) from error
            workbook.write_return_file(target, promised=self._promised, replica=self._replica)
            lacking = len(workbook.missing_attachments())
            return Salvaged(
                target,
                workbook.change_count(),
                _lost(workbook.gaps()),
                self._sealed,
                len(result.attachments),
                lacking,
                {replica: new for replica, (_, new) in parted.items()},
                self._unreadable,
            )


def _lost(gaps: Mapping[str, list[Range]]) -> Ranges:
    return {replica: ranges.joined(found) for replica, found in gaps.items() if found}
