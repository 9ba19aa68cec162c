"""What a list of people would bring into the workbook, as the user decides it; and bringing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.people_list.cells import PersonLine
from ecomig_desktop.exchange.people_list.importing import (
    ImportPlan,
    Planned,
    command_for,
    plan_import,
)
from ecomig_desktop.models.list_tally import NOT_WRITTEN, Tally, tally_of
from ecomig_desktop.models.one_work import OneWork, with_workbook
from ecomig_desktop.models.work import Progress
from ecomig_desktop.workbook import Changed, Workbook

Decisions = tuple[dict[int, str | None], set[int], bool]
"""Who lines are, which are left out, and whether what differs is taken."""
AT_ONCE = 300
"""Lines up to which a plan is made within a keystroke."""


class PlanDraft(QObject):
    """Plans lines for a meeting, or for none, and writes the plan; one such work at a time.
    `differing` counts the people of whom the list says something else than the workbook.

    Signals:
        began(bool): work begins in another thread; True where it writes.
        progressed(float, str): how far it is.
        planned(): `plan` is another.
        changed(): what the user decided is different; the plan may follow.
        written(object, object): it is done; the `Changed` and the `Tally`.
        undone(object): it is taken back; the `Changed`.
        refused(object): nothing was written, or somebody cannot be chosen; a Refused.
        ended(): it is free again.
    """

    began = Signal(bool)
    progressed = Signal(float, str)
    planned = Signal()
    changed = Signal()
    written = Signal(object, object)
    undone = Signal(object)
    refused = Signal(object)
    ended = Signal()

    def __init__(self, workbook: Workbook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self._work = OneWork(self)
        self._then: Callable[[Any], None] = self._keep
        self._writes = False
        self._written = Tally()
        self._tally: Tally | None = None
        self._before: list[Decisions] = []
        self.lines: tuple[PersonLine, ...] = ()
        self.meeting: str | None = None
        self.chosen: dict[int, str | None] = {}
        self.unticked: set[int] = set()
        self.update = False
        self.plan: ImportPlan | None = None
        self.differing = 0
        self._work.began.connect(self._begin)
        self._work.done.connect(self._done)
        self._work.progressed.connect(self.progressed)
        self._work.refused.connect(self.refused)
        self._work.ended.connect(self.ended)

    @property
    def busy(self) -> bool:
        """Whether work is under way."""
        return self._work.busy

    @property
    def decided(self) -> bool:
        """Whether the user has said anything of these lines."""
        return bool(self.chosen or self.unticked or self.update)

    @property
    def open_rows(self) -> tuple[Planned, ...]:
        """The lines of which somebody has to choose who they are; not those left out."""
        rows = self.plan.open_rows if self.plan else ()
        return tuple(
            each
            for each in rows
            if each.line.row not in self.chosen and each.line.row not in self.unticked
        )

    @property
    def tally(self) -> Tally:
        """What writing the plan would do now."""
        if self._tally is None and self.plan is not None:
            self._tally = tally_of(self.plan, self.unticked, update=self.update)
        return self._tally or Tally()

    def take(self, lines: Sequence[PersonLine], *, anew: bool) -> None:
        """Plan these lines. `anew` forgets what was decided of those before."""
        if anew:
            self.chosen, self.unticked, self.update, self._before = {}, set(), False, []
            self.plan = None
            self._say_planned()
        if anew or tuple(lines) != self.lines or self.plan is None:
            self.lines = tuple(lines)
            self.replan()

    def choose_meeting(self, meeting: str | None) -> None:
        """Whose list the people come to; None: nobody's, they are only made."""
        if meeting != self.meeting:
            self.meeting = meeting
            self._say_changed()
            if self.lines:
                self.replan()

    def choose(self, row: int, person: str | None) -> bool:
        """Say who a line is: a known person, or None for somebody new. False, and refused with a
        sentence, where another line is that person already."""
        other = self._line_of(person, row) if person is not None else None
        if other is not None:
            self.refused.emit(Refused("line_person_taken", row=other + 1))
            return False
        self._keep_decisions()
        self.chosen[row] = person
        self._say_changed()
        self.replan()
        return True

    def unchoose(self, row: int) -> None:
        """Take back what was said of a line."""
        if row in self.chosen:
            self._keep_decisions()
            del self.chosen[row]
            self._say_changed()
            self.replan()

    def tick(self, row: int, taken: bool) -> None:
        """Take a line in, or leave it out."""
        self._keep_decisions()
        if taken:
            self.unticked.discard(row)
        else:
            self.unticked.add(row)
        self._say_changed()

    def set_update(self, update: bool) -> None:
        """Whether what differs is taken from the list, too."""
        if update != self.update:
            self._keep_decisions()
            self.update = update
            self._say_changed()

    @property
    def can_undo(self) -> bool:
        """Whether a decision can be taken back."""
        return bool(self._before)

    def undo(self) -> None:
        """Take the last decision back."""
        if self._before:
            said, (self.chosen, self.unticked, self.update) = self.chosen, self._before.pop()
            self._say_changed()
            if said != self.chosen:
                self.replan()

    def replan(self) -> None:
        """Compare the lines with the workbook as it is now; who was chosen and is gone from it
        since is asked about again."""
        if self.busy and self._writes:
            return
        self.chosen = {row: each for row, each in self.chosen.items() if self._is_there(each)}
        lines, meeting, chosen = self.lines, self.meeting, dict(self.chosen)

        def plan(own: Workbook, progress: Progress) -> ImportPlan:
            def tell(done: int, count: int) -> None:
                progress(done / max(count, 1))

            return plan_import(
                own, lines, meeting, chosen=chosen, tell=tell,
                cancelled=lambda: progress.cancelled,
            )  # fmt: skip

        at_once = len(lines) <= AT_ONCE
        self._start(plan, self._keep, writes=False, at_once=at_once)

    def write(self) -> None:
        """Bring the plan into the workbook, as one step of undo."""
        plan, update = self.plan, self.update
        if plan is None or self.busy or self.tally.is_nothing:
            return
        rows = {each.line.row for each in plan.rows} - self.unticked
        self._written = self.tally

        def write(own: Workbook, progress: Progress) -> Changed:
            progress(-1.0)
            return own.run(command_for(plan, own, update=update, only=rows))

        self._start(write, self._tell_written, writes=True)

    def take_back(self) -> None:
        """Undo the last step of the workbook, which has to be this import."""

        def undo(own: Workbook, progress: Progress) -> Changed:
            progress(-1.0)
            return own.undo()

        if not self.busy:
            self._start(undo, self._tell_undone, writes=True)

    @Slot()
    def cancel(self) -> None:
        """Stop comparing; a step that is being written comes to its end."""
        self._work.cancel()

    def finish(self) -> None:
        """Stop and wait for the end, for a window that closes."""
        self._work.finish()

    def _is_there(self, person: str | None) -> bool:
        return person is None or self._workbook.person(person) is not None

    def _keep_decisions(self) -> None:
        self._before.append((dict(self.chosen), set(self.unticked), self.update))

    def _line_of(self, person: str, but: int) -> int | None:
        """The row of another line that is this person, if there is one."""
        said = {row: each for row, each in self.chosen.items() if each is not None}
        for each in self.plan.rows if self.plan else ():
            if each.person and not each.is_open and each.kind not in NOT_WRITTEN:
                said.setdefault(each.line.row, each.person)
        return next((row for row, each in said.items() if each == person and row != but), None)

    def _start(
        self,
        act: Callable[[Workbook, Progress], Any],
        then: Callable[[Any], None],
        *,
        writes: bool,
        at_once: bool = False,
    ) -> None:
        self._then, self._writes = then, writes
        self._work.start(with_workbook(self._workbook, act), at_once=at_once and not self.busy)

    @Slot()
    def _begin(self) -> None:
        self.began.emit(self._writes)

    @Slot(object)
    def _done(self, result: object) -> None:
        self._then(result)

    def _keep(self, plan: ImportPlan) -> None:
        self.plan = plan
        self._say_planned()

    def _say_planned(self) -> None:
        self._tally = None
        rows = self.plan.rows if self.plan else ()
        self.differing = sum(
            any(was is not None for was, _ in (each.changes or {}).values()) for each in rows
        )
        self.planned.emit()

    def _say_changed(self) -> None:
        self._tally = None
        self.changed.emit()

    def _tell_written(self, changed: Changed) -> None:
        self._catch_up()
        self.written.emit(changed, self._written)

    def _tell_undone(self, changed: Changed) -> None:
        self._catch_up()
        self.undone.emit(changed)

    def _catch_up(self) -> None:
        """The window's own connection has not heard of what another one wrote."""
        self._workbook.read_steps_anew()
        self._workbook.saved_at = datetime.now()
