"""The merge: all files in one transaction, each whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from ecomig_desktop.domain.change import Change, Key
from ecomig_desktop.domain.clock import moment, wall_ms
from ecomig_desktop.errors import Refused
from ecomig_desktop.merge import ranges
from ecomig_desktop.merge.incoming import LineCheck, Malformed
from ecomig_desktop.merge.ranges import Range
from ecomig_desktop.merge.result import FileResult, Merged
from ecomig_desktop.store import changelog, file, folding, listing, replicas, savepoints
from ecomig_desktop.store.file import Database
from ecomig_desktop.store.folding import Folding
from ecomig_desktop.store.foreign import ForeignFile, open_foreign
from ecomig_desktop.workbook import Workbook

Progress = Callable[[float], None]
_CHUNK = 4000
_DAY_MS = 24 * 3600 * 1000


class Cancelled(Exception):
    """The user stopped the merge; nothing was written."""


def merge_files(
    workbook: Workbook,
    files: Sequence[Path],
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Merged:
    """Merge return files into the workbook, in one transaction with a verified backup before it.

    A file that is refused changes nothing and is told of in its result; the others are merged.
    With `dry_run` the results say what would happen, and nothing is written. `progress` hears
    fractions from 0 to 1. Raises Cancelled, and Refused when the workbook itself cannot be
    written; then it is as before.
    """
    backup = None
    if not dry_run and any(_has_news(workbook, each) for each in files):
        backup = workbook.backup_before_merge()
    with workbook.merging(dry_run=dry_run) as db:
        results = []
        for index, path in enumerate(files):
            step = _Step(progress, cancelled, index, len(files))
            results.append(_merge_file(workbook, db, path, step))
        digest = workbook.digest()
    return Merged(tuple(results), digest, backup)


class _Step:
    """Tells how far a merge is, and stops it when asked to."""

    def __init__(
        self,
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
        index: int,
        total: int,
    ) -> None:
        self._progress = progress
        self._cancelled = cancelled
        self._index = index
        self._total = total

    def __call__(self, fraction: float) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        if self._progress is not None:
            self._progress((self._index + min(fraction, 1.0)) / self._total)


def _has_news(workbook: Workbook, path: Path) -> bool:
    try:
        with open_foreign(path) as foreign:
            ours, gaps = workbook.vector(), workbook.gaps()
            return any(_wanted(foreign, ours, gaps).values())
    except Refused:
        return False


def _merge_file(workbook: Workbook, db: Database, path: Path, step: _Step) -> FileResult:
    result = FileResult(path)
    step(0)
    try:
        if path.exists() and path.resolve() == workbook.path.resolve():
            raise Refused("same_file", path=path)
        with savepoints.savepoint(db), open_foreign(path) as foreign:
            _FileMerge(workbook, db, foreign, result).run(step)
    except Refused as refused:
        if refused.key != "same_file" and refused.facts.get("path") == workbook.path:
            raise
        return FileResult(path, laptop=result.laptop, refused=refused)
    except Malformed as error:
        damaged = Refused("return_file_damaged", file=path.name, detail=str(error))
        return FileResult(path, laptop=result.laptop, refused=damaged)
    step(1)
    return result


def _given(foreign: ForeignFile) -> dict[str, int]:
    """How far each replica of the file reaches, by what it holds and what its seal says."""
    sealed = foreign.sealed[0] if foreign.sealed else {}
    return {
        replica: max(foreign.vector.get(replica, 0), sealed.get(replica, 0))
        for replica in sorted({*foreign.vector, *sealed})
    }


def _wanted(
    foreign: ForeignFile, ours: dict[str, int], gaps: dict[str, list[Range]]
) -> dict[str, list[Range]]:
    return {
        replica: ranges.lacking(ours.get(replica, 0), gaps.get(replica, []), given)
        for replica, given in _given(foreign).items()
    }


class _FileMerge:
    """One file on its way in."""

    def __init__(
        self, workbook: Workbook, db: Database, foreign: ForeignFile, result: FileResult
    ) -> None:
        self._workbook = workbook
        self._db = db
        self._foreign = foreign
        self._result = result
        self._check = LineCheck()
        self._folding = Folding(db)
        self._names = foreign.laptop_names()
        self._operators: dict[str, None] = {}
        self._clocks: list[int] = []

    def run(self, step: _Step) -> None:
        """Take in what is new. Refused or Malformed when the file is not to be believed."""
        ours, gaps = changelog.vector(self._db), changelog.gaps(self._db)
        self._refuse_forks(ours)
        wanted = _wanted(self._foreign, ours, gaps)
        total = sum(ranges.size(each) for each in wanted.values())
        before = set(folding.conflicts(self._db))
        for replica, parts in wanted.items():
            missing = [hole for part in parts for hole in self._take(replica, part, step, total)]
            self._note_gaps(replica, missing, gaps.get(replica, []), parts)
        replicas.unite(self._db, self._names)
        self._folding.recheck_references()
        self._folding.flush()
        self._describe(total, len(set(folding.conflicts(self._db)) - before))

    def _refuse_forks(self, ours: dict[str, int]) -> None:
        """Two laptops must never have written under one id; where they did (a cloned disk that
        nothing gave away), believing either would lose the other."""
        for replica in self._foreign.vector.keys() & ours.keys():
            seq = min(ours[replica], self._foreign.vector[replica])
            here, there = changelog.get(self._db, (replica, seq)), None
            if here is not None:
                there = self._foreign.checksum(replica, seq)
            if here is not None and there is not None and here.checksum != there:
                raise Refused("return_file_forked", file=self._foreign.path.name)

    def _take(self, replica: str, part: Range, step: _Step, total: int) -> list[Range]:
        """Take in one range of a replica's changes; the parts of it that are not in the file."""
        found: list[int] = []
        for chunk in _chunks(self._foreign.lines(replica, part[0] - 1, part[1])):
            changes = [self._check.change(line) for line in chunk]
            blobs = self._blobs(changes)
            with file.refusing(self._workbook.path):
                self._apply(changes)
                listing.add_blobs(self._db, blobs)
            found += [change.seq for change in changes]
            self._result.new += len(changes)
            step(self._result.new / max(total, 1))
        return ranges.missing_from(part, found)

    def _apply(self, changes: list[Change]) -> None:
        by_row: dict[tuple[str, str], list[Change]] = {}
        for change in changes:
            by_row.setdefault((change.table, change.row), []).append(change)
        known = changelog.of_rows(self._db, list({row for _, row in by_row}))
        changelog.append(self._db, changes)
        made = _first_words(by_row, known)
        for row in known.keys() & by_row.keys():
            by_row[row] = [*known[row], *by_row[row]]
        for of_row in by_row.values():
            _check_clocks(of_row)
        news = self._folding.make(made) + self._folding.refold(by_row, by_row.keys() - known.keys())
        for (table, _), kind in news:
            self._result.rows[table, kind] = self._result.rows.get((table, kind), 0) + 1
        self._operators.update(dict.fromkeys(each.operator for each in changes if each.operator))
        clocks = [change.clock for change in changes]
        self._clocks += [min(clocks), max(clocks)]

    def _blobs(self, changes: list[Change]) -> list[tuple[str, bytes]]:
        """(hash, bytes) of the attachments that come with these changes."""
        blobs = []
        for change in changes:
            content_hash = (
                change.values.get("content_hash") if change.table == "attachment" else None
            )
            if not isinstance(content_hash, str) or listing.has_blob(self._db, content_hash):
                continue
            data = self._foreign.blob(content_hash)
            if data is None:
                continue
            if sha256(data).hexdigest() != content_hash:
                raise Malformed("attachment")
            blobs.append((content_hash, data))
        return blobs

    def _note_gaps(
        self, replica: str, missing: list[Range], ours: list[Range], parts: list[Range]
    ) -> None:
        if missing and not self._foreign.is_sound():
            raise Malformed(f"{replica} {missing[0][0]}")
        reached = max((last for _, last in parts), default=0)
        beyond = [gap for gap in ours if gap[0] > reached]
        if missing or ours:
            changelog.set_gaps(self._db, replica, [*missing, *beyond])
        if missing or beyond:
            self._result.gaps[replica] = [*missing, *beyond]

    def _describe(self, wanted: int, conflicts: int) -> None:
        result, foreign = self._result, self._foreign
        held = sum(_given(foreign).values()) - wanted
        result.known = max(held, 0)
        result.conflicts = conflicts
        result.operators = tuple(self._operators)
        result.replica = foreign.sealed[1] if foreign.sealed else ""
        names = {replica: laptop for replica, (laptop, _) in self._names.items()}
        result.laptop = names.get(result.replica) or next(reversed(names.values()), "")
        result.other_workbook = foreign.workbook_id != self._workbook.workbook_id
        if self._clocks:
            first, last = min(self._clocks), max(self._clocks)
            result.first_at, result.last_at = moment(first), moment(last)
            # An edit never has an earlier clock than what it edits; the name says the wall time.
            times = [wall_ms(first), wall_ms(last)]
            times += [self._names[result.replica][1]] if result.replica in self._names else []
            result.clock_off = (
                max(times) > self._workbook.now_ms() + _DAY_MS
                or min(times) < self._workbook.created_ms - _DAY_MS
            )


def _first_words(
    by_row: dict[tuple[str, str], list[Change]],
    known: dict[tuple[str, str], list[Change]],
) -> list[Change]:
    """Takes out of `by_row` the changes that alone make a row nobody had heard of: most of what
    comes home, and there is nothing to fold."""
    made = [
        changes[0]
        for row, changes in by_row.items()
        if len(changes) == 1 and changes[0].deleted is None and row not in known
    ]
    for change in made:
        del by_row[change.table, change.row]
    return made


def _check_clocks(changes: list[Change]) -> None:
    """A change follows what its author had seen: its clock is higher than its parents'."""
    clocks: dict[Key, int] = {change.key: change.clock for change in changes}
    for change in changes:
        for parent in change.parent_keys:
            if clocks.get(parent, -1) >= change.clock:
                raise Malformed("clock")


def _chunks(lines: Iterator[tuple[object, ...]]) -> Iterator[list[tuple[object, ...]]]:
    chunk: list[tuple[object, ...]] = []
    for line in lines:
        chunk.append(line)
        if len(chunk) == _CHUNK:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
