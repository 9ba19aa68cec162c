"""One file on its way in: what is new in it, line by line, and what that does to the records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import islice
from operator import itemgetter

from ecomig_desktop.domain import ranges
from ecomig_desktop.domain.change import Change, Key
from ecomig_desktop.domain.clock import LATEST, moment, wall_ms
from ecomig_desktop.domain.ranges import Range, Ranges
from ecomig_desktop.domain.tables import MEETING, TABLES
from ecomig_desktop.errors import Refused
from ecomig_desktop.merge.incoming import LineCheck, Malformed
from ecomig_desktop.merge.lineage import lineage_of
from ecomig_desktop.merge.result import FileResult, RecordNews
from ecomig_desktop.merge.touched import Touched
from ecomig_desktop.store import changelog, file, folding, listing, records, replicas
from ecomig_desktop.store.file import Database
from ecomig_desktop.store.folding import Folding, RowKey
from ecomig_desktop.store.foreign import ForeignFile
from ecomig_desktop.workbook import Workbook
from ecomig_desktop.workbook.attaching import LARGEST

Step = Callable[[float], None]
_CHUNK = 4000
_SOME = 50
_CHUNK_SIZE = 16_000_000
"""Characters that the lines of a chunk may set, but for its last few."""
MOST_GAPS = 10_000
"""Holes in one laptop's changes: each is a file that has not come."""
_MOST_OF_ROW = 20_000
"""New changes of one record in one file: somebody typing in it for a week makes fewer."""
_MOST_TOLD = 1000
"""Operators and meetings that are worth telling apart."""
_ROW_OF = itemgetter(7, 8)
_DAY_MS = 24 * 3600 * 1000
_OF_MEETINGS = frozenset(name for name, table in TABLES.items() if table.column("meeting"))


def given_by(foreign: ForeignFile) -> dict[str, int]:
    """How far each replica of the file reaches, by what it holds and what its seal says."""
    sealed = foreign.sealed[0] if foreign.sealed else {}
    return {
        replica: max(foreign.vector.get(replica, 0), sealed.get(replica, 0))
        for replica in sorted({*foreign.vector, *sealed})
    }


def wanted_from(foreign: ForeignFile, ours: dict[str, int], gaps: Ranges) -> Ranges:
    """What a log that reaches so far, but for its gaps, lacks of what the file can give."""
    return {
        replica: ranges.lacking(ours.get(replica, 0), gaps.get(replica, []), given)
        for replica, given in given_by(foreign).items()
    }


class FileMerge:
    """Takes one file in, within the transaction that is open, and fills in its result; with
    `news` it tells what becomes of each record."""

    def __init__(
        self,
        workbook: Workbook,
        db: Database,
        foreign: ForeignFile,
        result: FileResult,
        news: Callable[[RecordNews], None] | None = None,
    ) -> None:
        self._workbook = workbook
        self._db = db
        self._foreign = foreign
        self._result = result
        self._check = LineCheck()
        self._touched = Touched(db, result, news)
        self._folding = Folding(db, self._touched.before)
        self._names = foreign.laptop_names()
        self._operators: dict[str, None] = {}
        self._clocks: list[int] = []
        self._late: list[Change] = []
        self._ours: dict[str, int] = {}
        self._gaps: Ranges = {}
        self._speaking: dict[str, list[str]] = {}

    def brings_changes(self) -> bool:
        """Whether the file says that it holds changes which the workbook lacks."""
        ours, gaps = changelog.vector(self._db), changelog.gaps(self._db)
        return any(wanted_from(self._foreign, ours, gaps).values())

    def run(self, step: Step) -> None:
        """Take in what is new. Refused or Malformed when the file is not to be believed."""
        self._ours, self._gaps = changelog.vector(self._db), changelog.gaps(self._db)
        ours, gaps = self._ours, self._gaps
        if self._foreign.sealed is None and not self._foreign.is_sound():
            raise Malformed("pages")  # nothing says what should be there
        self._refuse_forks(ours)
        self._fetch_blobs(self._workbook.missing_attachments())
        wanted = wanted_from(self._foreign, ours, gaps)
        total = sum(ranges.size(each) for each in wanted.values())
        before = set(folding.conflicts(self._db))
        for replica, parts in wanted.items():
            missing = [hole for part in parts for hole in self._take(replica, part, step, total)]
            self._note_gaps(replica, missing, gaps.get(replica, []), parts)
        self._check_late()
        with file.refusing(self._workbook.path):
            replicas.unite(self._db, self._names)
            self._folding.recheck_references()
            self._folding.flush()
        conflicts = set(folding.conflicts(self._db)) - before
        self._result.conflicts = len(conflicts)
        self._touched.tell(conflicts)
        self._describe(total)

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

    def _take(self, replica: str, part: Range, step: Step, total: int) -> list[Range]:
        """Take in one range of a replica's changes; the parts of it that are not in the file."""
        found: list[int] = []
        for chunk in _chunks(self._foreign.lines(replica, part[0] - 1, part[1])):
            changes = self._check.changes(chunk)
            with file.refusing(self._workbook.path):
                self._apply(changes)
            self._fetch_blobs(_content_hashes(changes))
            self._note_meetings(changes)
            found += [change.seq for change in changes]
            self._result.new += len(changes)
            step(self._result.new / max(total, 1))
        missing = ranges.missing_from(part, found)
        if found:
            taken = self._result.ranges.setdefault(replica, [])
            taken += ranges.without([part], missing)
        return missing

    def _apply(self, changes: Sequence[Change]) -> None:
        known = changelog.of_rows(self._db, {change.row for change in changes})
        changelog.append(self._db, changes)
        clocks = [change.clock for change in changes]
        self._clocks += [min(clocks), max(clocks)]
        if self._clocks[-1] >= LATEST:
            self._late += [change for change in changes if change.clock >= LATEST]
        made, by_row = _first_words(changes, known)
        for row in known.keys() & by_row.keys():
            by_row[row] = [*known[row], *by_row[row]]
        for of_row in by_row.values():
            self._check_clocks(of_row)
            if (
                len(of_row) > _MOST_OF_ROW
                and sum(not self._was_here(change.key) for change in of_row) > _MOST_OF_ROW
            ):
                raise Malformed(f"{of_row[0].table} {of_row[0].row}")
        news = self._folding.make(made) + self._folding.refold(by_row, by_row.keys() - known.keys())
        self._touched.add(news)
        if len(self._operators) < _MOST_TOLD:
            named = (each.operator for each in changes if each.operator)
            self._operators.update(dict.fromkeys(named))

    def _check_clocks(self, changes: list[Change]) -> None:
        """A change follows what its author had seen: its clock is higher than its parents'.

        Only what this file brings answers for that: an honest file is not kept out because a
        line that came before claims to have seen it. The fold does not believe such a claim.
        """
        clocks: dict[Key, int] = {change.key: change.clock for change in changes}
        for change in changes:
            for parent in change.parent_keys:
                if clocks.get(parent, -1) >= change.clock and not self._was_here(change.key):
                    raise Malformed("clock")

    def _was_here(self, key: Key) -> bool:
        replica, seq = key
        gaps = self._gaps.get(replica, [])
        reached = seq <= self._ours.get(replica, 0)
        return reached and not any(first <= seq <= last for first, last in gaps)

    def _check_late(self) -> None:
        """No laptop writes such a late clock but right after one that is just as late."""
        for change in self._late:
            followed = [changelog.get(self._db, parent) for parent in change.parent_keys]
            if not any(each is not None and each.clock == change.clock - 1 for each in followed):
                raise Malformed("clock")

    def _fetch_blobs(self, content_hashes: Iterable[str]) -> None:
        """Take over the bytes of those attachments that the workbook lacks and the file has."""
        for content_hash in content_hashes:
            if listing.has_blob(self._db, content_hash):
                continue
            data = self._foreign.blob(content_hash, LARGEST)
            if data is None and not self._foreign.is_sound():
                raise Malformed("attachment")
            if data is not None:
                if sha256(data).hexdigest() != content_hash:
                    raise Malformed("attachment")
                with file.refusing(self._workbook.path):
                    listing.add_blobs(self._db, [(content_hash, data)])
                self._result.attachments += (content_hash,)

    def _note_meetings(self, changes: Sequence[Change]) -> None:
        """Count what speaks of a meeting; an edit that does not name it is looked up later."""
        counts = self._result.meetings
        for change in changes:
            meeting = change.row if change.table == MEETING.name else None
            if change.table in _OF_MEETINGS:
                meeting = change.values.get("meeting")  # type: ignore[assignment]
                if meeting is None:
                    self._speaking.setdefault(change.table, []).append(change.row)
            if meeting is not None and (meeting in counts or len(counts) < _MOST_TOLD):
                counts[meeting] = counts.get(meeting, 0) + 1

    def _find_meetings(self) -> None:
        counts = self._result.meetings
        for table, rows in self._speaking.items():
            found = records.get_many(self._db, TABLES[table], list(set(rows)))
            for row in rows:
                meeting = found[row]["meeting"] if row in found else None
                if isinstance(meeting, str):
                    counts[meeting] = counts.get(meeting, 0) + 1

    def _note_gaps(
        self, replica: str, missing: list[Range], ours: list[Range], parts: list[Range]
    ) -> None:
        if missing and (len(missing) > MOST_GAPS or not self._foreign.is_sound()):
            raise Malformed(f"{replica} {missing[0][0]}")
        reached = max((last for _, last in parts), default=0)
        beyond = [gap for gap in ours if gap[0] > reached]
        if missing or ours:
            with file.refusing(self._workbook.path):
                changelog.set_gaps(self._db, replica, [*missing, *beyond])
        if missing or beyond:
            self._result.gaps[replica] = [*missing, *beyond]

    def _describe(self, wanted: int) -> None:
        result, foreign = self._result, self._foreign
        held = sum(given_by(foreign).values()) - wanted
        result.known = max(held, 0)
        self._find_meetings()
        result.operators = tuple(self._operators)[:_MOST_TOLD]
        result.replica = foreign.sealed[1] if foreign.sealed else ""
        names = {replica: laptop for replica, (laptop, _) in self._names.items()}
        result.laptop = names.get(result.replica) or next(reversed(names.values()), "")
        result.seal = foreign.seal_sum
        result.lineage = lineage_of(foreign, result.replica, self._names, self._ours, self._db)
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
    changes: Sequence[Change], known: Container[RowKey]
) -> tuple[Sequence[Change], dict[RowKey, list[Change]]]:
    """The changes that alone make a row nobody had heard of (most of what comes home, and there
    is nothing to fold), and the others by row."""
    rows = list(map(_ROW_OF, changes))
    times = Counter(rows)
    made: list[Change] = []
    by_row: dict[RowKey, list[Change]] = {}
    for row, change in zip(rows, changes, strict=True):
        if times[row] == 1 and change.deleted is None and row not in known:
            made.append(change)
        else:
            by_row.setdefault(row, []).append(change)
    return made, by_row


def _content_hashes(changes: Sequence[Change]) -> list[str]:
    """The hashes of the attachments that these changes speak of."""
    found = (each.values.get("content_hash") for each in changes if each.table == "attachment")
    return [each for each in found if isinstance(each, str)]


def _chunks(lines: Iterator[tuple[object, ...]]) -> Iterator[list[tuple[object, ...]]]:
    """Some thousand lines at a time; fewer, where they are long."""
    chunk: list[tuple[object, ...]] = []
    size = 0
    while some := list(islice(lines, min(_SOME, _CHUNK))):
        chunk += some
        size += sum(len(line[9]) for line in some if type(line[9]) is str)
        if len(chunk) >= _CHUNK or size > _CHUNK_SIZE:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk
