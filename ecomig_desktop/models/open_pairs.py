"""The pairs of people that somebody has still to decide, kept in step with the workbook."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ecomig_desktop.merge.duplicates import Scored, open_pairs, score_of, scored_pairs
from ecomig_desktop.models.news import News
from ecomig_desktop.models.one_work import OneWork, with_workbook
from ecomig_desktop.models.work import Progress
from ecomig_desktop.workbook import Changed, Workbook, commands

PAUSE = 400  # milliseconds after a change to people, for more may come

Ids = tuple[str, str]


def _ids(scored: Scored) -> Ids:
    return scored.one, scored.other


def _scored(own: Workbook, progress: Progress) -> list[Scored]:
    return scored_pairs(own, progress=progress, cancelled=lambda: progress.cancelled)


class OpenPairs(OneWork):
    """Finds pairs off the window's thread. What was decided shows at once; people are compared
    anew only when some have changed or files came in, and the former, while nobody looks, only
    when somebody does again.

    `pairs` are best first, those put off last; `at` is where somebody is, and stays with its
    pair. `known` says whether people were ever compared.

    Signals, besides those of `OneWork`:
        changed(): the pairs are different, or comparing has ended.
        weighed(object): the `Scored` of a pair that was asked for.
    """

    changed = Signal()
    weighed = Signal(object)

    def __init__(self, workbook: Workbook, news: News, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self._scored: list[Scored] = []
        self._weigher = OneWork(self)
        self._weigher.refused.connect(self.refused)
        self._stale, self._again = True, False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.find)
        self._ids: Ids | None = None
        self.watched = False
        self.known = False
        self.pairs: tuple[Scored, ...] = ()
        self.at = 0
        news.changed.connect(self._hear)
        news.merged.connect(self._hear_all)
        self.stopped.connect(self._keep_stale)
        self.ended.connect(self._go_on)

    @property
    def to_decide(self) -> int:
        """How many pairs there are that nobody has put off."""
        return sum(not pair.later for pair in self.pairs)

    @property
    def current(self) -> Scored | None:
        """The pair that somebody is at."""
        return self.pairs[self.at] if self.pairs else None

    def scored(self, one: str, other: str) -> Scored | None:
        """What is known of two people, the smaller id first."""
        return next((each for each in self.pairs if (each.one, each.other) == (one, other)), None)

    def stand_on(self, at: int) -> bool:
        """Go to the pair of that place, if there is one."""
        if not 0 <= at < len(self.pairs):
            return False
        self.at, self._ids = at, _ids(self.pairs[at])
        return True

    def stand_on_verdict(self, rows: Container[str]) -> bool:
        """Go to the pair whose verdict is one of these records."""
        found = (
            at
            for at, each in enumerate(self.pairs)
            if commands.duplicate_id(each.one, each.other) in rows
        )
        return self.stand_on(next(found, -1))

    def expect(self) -> None:
        """The pair that somebody is at is about to be decided: the next one follows."""
        beside = self.pairs[self.at + 1 :][:1] or self.pairs[: self.at][-1:]
        self._ids = _ids(beside[0]) if beside else None

    def _keep_place(self) -> None:
        """Stay at the pair that somebody is at, wherever it has gone."""
        places = (at for at, each in enumerate(self.pairs) if _ids(each) == self._ids)
        self.stand_on(next(places, min(self.at, len(self.pairs) - 1)))

    def watch(self) -> None:
        """Somebody looks: compare people if any has changed since."""
        self.watched = True
        if self._stale and not self.busy:
            self.find()

    @Slot()
    def find(self) -> None:
        """Compare people now, or as soon as what is under way has ended."""
        self._pause.stop()
        self._again = self.busy
        if self.busy or self._workbook.is_closed:
            return
        self._stale = False
        self.start(with_workbook(self._workbook, _scored), self._found)

    def weigh(self, one: str, other: str) -> None:
        """Find out how likely any two are one; `weighed` follows."""
        found = next(
            (each for each in self._scored if {each.one, each.other} == {one, other}), None
        )
        if found:
            self.weighed.emit(found)
            return

        def weigh(own: Workbook, progress: Progress) -> Scored | None:
            return score_of(own, one, other)

        self._weigher.start(with_workbook(self._workbook, weigh), self._tell_weight)

    def finish(self) -> None:
        """Stop and wait for the end, for a window that closes."""
        self._pause.stop()
        super().finish()
        self._weigher.finish()

    def _tell_weight(self, scored: Scored | None) -> None:
        if scored:
            self.weighed.emit(scored)

    def _found(self, scored: list[Scored]) -> None:
        self._scored = scored
        self.known = True

    @Slot()
    def _keep_stale(self) -> None:
        self._stale = True

    @Slot()
    def _go_on(self) -> None:
        if self._workbook.is_closed:  # the window closed meanwhile
            return
        self._ask()
        if self._again:
            self._pause.start()

    def _ask(self) -> None:
        """Leave out what was decided."""
        self.pairs = tuple(open_pairs(self._workbook, self._scored))
        self._keep_place()
        self.changed.emit()

    @Slot(object, object)
    def _hear(self, changed: Changed, asked_by: object) -> None:
        if changed.touches("person", "attendance"):
            self._grow_stale()
        if changed.touches("duplicate", "person"):
            self._ask()

    @Slot()
    def _hear_all(self) -> None:
        """Files came in: how many pairs they bring is told also where nobody looks yet."""
        self._stale = True
        self._pause.start()
        self._ask()

    def _grow_stale(self) -> None:
        self._stale = True
        if self.watched:
            self._pause.start()
