"""People who may be there twice, across all meetings, each pair with a score and its reasons."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from ecomig_desktop.domain.person import Person
from ecomig_desktop.domain.tables import PERSON
from ecomig_desktop.errors import Cancelled
from ecomig_desktop.merge.blocking import pairs
from ecomig_desktop.merge.entries import Entry, entry_of
from ecomig_desktop.merge.evidence import Likelihood
from ecomig_desktop.merge.scoring import LIKELY, Scorer
from ecomig_desktop.store import likeness, records
from ecomig_desktop.store.file import Database
from ecomig_desktop.workbook import Workbook

_STEP = 5000
_READ, _BLOCKED = 0.2, 0.4
"""How far the work is when everybody is read, and when the pairs are known."""

Progress = Callable[[float], object]
T = TypeVar("T")


class Candidate(NamedTuple):
    """Two records that may be one person; `one` has the smaller id.

    `reasons` and `against` are keys of merge.evidence; `verdict` is "later" where somebody has put
    the decision off, else "".
    """

    one: Person
    other: Person
    score: float
    reasons: tuple[str, ...]
    against: tuple[str, ...] = ()
    verdict: str = ""


class Scored(NamedTuple):
    """Two people by their ids, the smaller one first, and how likely they are one person.
    `later`: whoever was asked has put the answer off."""

    one: str
    other: str
    likelihood: Likelihood
    later: bool = False


def candidates(
    workbook: Workbook,
    *,
    meeting: str | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    least: float = LIKELY,
) -> list[Candidate]:
    """The pairs of at least that score, best first, those put off last.

    With `meeting` one of the two is on its list. Left out is who was judged to be one already or
    to be different, and of several records of one person all but the best pair. Does not write.
    Raises Cancelled when `cancelled` says so.
    """
    scored = scored_pairs(workbook, progress=progress, cancelled=cancelled, least=least)
    asked = open_pairs(workbook, scored, meeting)
    with workbook.snapshot() as db:
        return _with_people(db, asked)


def scored_pairs(
    workbook: Workbook,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    least: float = LIKELY,
) -> list[Scored]:
    """All pairs of at least that score, best first, whatever was said of them: what takes time,
    and has to be done again only when people change."""
    steps = _Steps(progress, cancelled)
    with workbook.snapshot() as db:
        stored, seen = likeness.people(db), _seen(db)
    entries = list(steps.over(map(entry_of, stored), 0.0, _READ, len(stored)))
    return likely_pairs(entries, seen, least, steps)


def open_pairs(
    workbook: Workbook, scored: Iterable[Scored], meeting: str | None = None
) -> list[Scored]:
    """Those of whom somebody is still to be asked, as `candidates` says. At once."""
    with workbook.snapshot() as db:
        judged = _Judged(likeness.verdicts(db))
        listed = likeness.on_list(db, meeting) if meeting else None
    return judged.open_pairs(scored, listed)


def score_of(workbook: Workbook, one: str, other: str) -> Scored | None:
    """Any two people, however unlike they are; None if they are not two, or one is gone."""
    one, other = sorted((one, other))
    with workbook.snapshot() as db:
        entries = [entry_of(stored) for stored in likeness.people(db)]
        seen = _seen(db)
    known = {entry.id: entry for entry in entries}
    if one == other or one not in known or other not in known:
        return None
    return Scored(one, other, Scorer(entries, seen).score(known[one], known[other]))


def likely_pairs(
    entries: Sequence[Entry],
    seen: dict[str, frozenset[str]] | None = None,
    least: float = LIKELY,
    steps: _Steps | None = None,
) -> list[Scored]:
    """The pairs among entries (by id) that score at least so much, best first."""
    steps = steps or _Steps(None, None)
    scorer = Scorer(entries, seen)
    steps.tell(_READ)
    compared = list(steps.over(pairs(entries), _READ, _BLOCKED))
    found = []
    for one, other in steps.over(iter(compared), _BLOCKED, 1.0, len(compared)):
        likelihood = scorer.likely(entries[one], entries[other], least)
        if likelihood:
            found.append(Scored(entries[one].id, entries[other].id, likelihood))
    return sorted(found, key=lambda pair: (-pair.likelihood.score, pair.one, pair.other))


class _Steps:
    """Tells how far the work is, and stops it."""

    def __init__(self, progress: Progress | None, cancelled: Callable[[], bool] | None) -> None:
        self._progress, self._cancelled = progress, cancelled

    def tell(self, fraction: float) -> None:
        if self._cancelled and self._cancelled():
            raise Cancelled
        if self._progress:
            self._progress(fraction)

    def over(self, items: Iterator[T], begin: float, end: float, total: int = 0) -> Iterator[T]:
        """The items, told every few thousand; without `total` each step is a smaller one."""
        left = end - begin
        for number, item in enumerate(items):
            if number % _STEP == 0:
                done = number / total if total else 1 - 0.97 ** (number / _STEP)
                self.tell(begin + left * done)
            yield item


class _Judged:
    """What was decided of pairs, and who is one person by it."""

    def __init__(self, verdicts: Iterable[tuple[str, str, str]]) -> None:
        self._main: dict[str, str] = {}
        self._later: set[tuple[str, str]] = set()
        different = []
        for one, other, verdict in verdicts:
            if verdict == "same":
                self._unite(one, other)
            elif verdict == "different":
                different.append((one, other))
            else:
                self._later.add((one, other))
        self._different = {self._mains(*pair) for pair in different}

    def open_pairs(self, scored: Iterable[Scored], listed: set[str] | None) -> list[Scored]:
        """Those that are to be decided: one pair of each two people, those put off last."""
        found: dict[tuple[str, str], Scored] = {}
        for pair in scored:
            mains = self._mains(pair.one, pair.other)
            if mains[0] == mains[1] or mains in self._different:
                continue
            if listed is None or pair.one in listed or pair.other in listed:
                found.setdefault(mains, pair)
        late = {self._mains(*pair) for pair in self._later}
        asked = [pair._replace(later=mains in late) for mains, pair in found.items()]
        return sorted(asked, key=lambda pair: pair.later)

    def _mains(self, one: str, other: str) -> tuple[str, str]:
        here, there = self._root(one), self._root(other)
        return (here, there) if here < there else (there, here)

    def _root(self, person: str) -> str:
        while (above := self._main.get(person, person)) != person:
            self._main[person] = person = self._main.get(above, above)
        return person

    def _unite(self, one: str, other: str) -> None:
        here, there = self._mains(one, other)
        self._main[there] = here


def _seen(db: Database) -> dict[str, frozenset[str]]:
    """At which meetings each person arrived."""
    found: dict[str, set[str]] = defaultdict(set)
    for person, meeting in likeness.arrivals(db):
        found[person].add(meeting)
    return {person: frozenset(meetings) for person, meetings in found.items()}


def _with_people(db: Database, scored: Sequence[Scored]) -> list[Candidate]:
    ids = list({person for pair in scored for person in (pair.one, pair.other)})
    found = {
        row: Person(**values)  # type: ignore[arg-type]
        for row, values in records.get_many(db, PERSON, ids).items()
    }
    return [
        Candidate(
            found[pair.one],
            found[pair.other],
            pair.likelihood.score,
            pair.likelihood.reasons,
            pair.likelihood.against,
            "later" if pair.later else "",
        )
        for pair in scored
        if pair.one in found and pair.other in found
    ]
