"""Several laptops edit, copy, restore and merge at random; nothing may diverge or vanish."""

from __future__ import annotations

import contextlib
import dataclasses
import shutil
import tempfile
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from ecomig_desktop.domain.change import derived_row_id
from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.return_file import export_return_file
from ecomig_desktop.merge import merge_files
from ecomig_desktop.merge.receipts import Receipt, receipts, wrong_receipts
from ecomig_desktop.merge.taking_out import standing_on, take_out
from ecomig_desktop.store.machine import Machine
from ecomig_desktop.workbook import Command, Delete, Put, Workbook, commands, outcome_commands
from ecomig_desktop.workbook.cases import case_of
from ecomig_desktop.workbook.checking import check_workbook
from ecomig_desktop.workbook.deciding import TAKES, Rule, apply_rule, preview, reopen
from tests.outcome_edits import outcome_edits, outcome_rows

from .independent import Said, log_of, reach, records_of, refold, united_of

pytestmark = pytest.mark.filterwarnings("ignore::hypothesis.errors.NonInteractiveExampleWarning")

PEOPLE = [derived_row_id("person", [number]) for number in range(3)]
MEETINGS = [derived_row_id("meeting", [number]) for number in range(2)]
NOTES = [derived_row_id("note", [number]) for number in range(2)]
FINDINGS = [derived_row_id("finding", [number]) for number in range(2)]
ROWS = {"person": PEOPLE[:2], "meeting": MEETINGS, "note": NOTES, "finding": FINDINGS}
ROWS_OF_OUTCOMES = outcome_rows(ROWS)
ROWS |= ROWS_OF_OUTCOMES
NAMES = st.sampled_from(["თამარ", "ნინო", "Nino", "", "a\u0301", "„ხობი“"])
CLOCKS = [1_479_200_000_000, 1_230_000_000_000, 4_000_000_000_000]  # 2016, 2008, 2096


class WrongClock:
    """A laptop's clock: somewhere, standing still as often as going on."""

    def __init__(self, start: int) -> None:
        self.ms = start

    def now_ms(self) -> int:
        return self.ms


@dataclass
class Laptop:
    folder: Path
    machine: Machine
    clock: WrongClock
    backup: Path | None = None
    path: Path = field(init=False)

    def __post_init__(self) -> None:
        self.path = self.folder / "workbook.ecomig"

    def open(self) -> Workbook:
        return Workbook.open(
            self.path, machine=self.machine, clock=self.clock, operator="ოპერატორი"
        )


class Laptops(RuleBasedStateMachine):
    """Four replicas of one workbook. Every value entered is written down beside them."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp(prefix="ecomig-laptops-"))
        self.laptops: list[Laptop] = []
        self.files: list[Path] = []
        self.entered: dict[tuple[str, str, str], set[Any]] = defaultdict(set)

    def teardown(self) -> None:
        shutil.rmtree(self.root, ignore_errors=True)

    @initialize()
    def begin(self) -> None:
        first = self._laptop(0)
        with Workbook.create(
            first.path, None, machine=first.machine, clock=first.clock
        ) as workbook:
            self._run(
                workbook,
                Command(
                    "add", tuple(Put("person", {"given_name": "თამარ"}, each) for each in PEOPLE)
                ),
            )
        for number in (1, 2):
            other = self._laptop(number)
            shutil.copy(first.path, other.path)

    def _laptop(self, number: int) -> Laptop:
        folder = self.root / str(number)
        folder.mkdir()
        machine = Machine(folder / "machine", name=f"laptop-{number}", fingerprint=f"m{number}")
        laptop = Laptop(folder, machine, WrongClock(CLOCKS[number % len(CLOCKS)]))
        self.laptops.append(laptop)
        return laptop

    def _run(self, workbook: Workbook, command: Command) -> None:
        try:
            workbook.run(command)
        except Refused:
            return
        for edit in command.edits:
            if isinstance(edit, Put) and edit.id:
                for column, value in edit.values.items():
                    self.entered[edit.table, edit.id, column].add(value)

    @rule(who=st.integers(0, 3), ms=st.integers(0, 3))
    def time_goes_on(self, who: int, ms: int) -> None:
        self.laptops[who % len(self.laptops)].clock.ms += ms

    @rule(
        who=st.integers(0, 3),
        person=st.sampled_from(PEOPLE),
        column=st.sampled_from(["given_name", "phone", "position"]),
        value=st.none() | NAMES,
    )
    def edits_a_person(self, who: int, person: str, column: str, value: str | None) -> None:
        with self.laptops[who % len(self.laptops)].open() as workbook:
            self._run(workbook, Command("edit", (Put("person", {column: value}, person),)))

    @rule(
        who=st.integers(0, 3),
        note=st.sampled_from(NOTES),
        speaker=st.none() | st.sampled_from(PEOPLE),
        value=st.none() | st.floats(allow_nan=False, allow_infinity=False, width=32),
    )
    def edits_a_note(self, who: int, note: str, speaker: str | None, value: float | None) -> None:
        with self.laptops[who % len(self.laptops)].open() as workbook:
            self._run(
                workbook,
                Command("edit", (Put("note", {"speaker": speaker, "value": value}, note),)),
            )

    @rule(who=st.integers(0, 3), person=st.sampled_from(PEOPLE), meeting=st.sampled_from(MEETINGS))
    def checks_in(self, who: int, person: str, meeting: str) -> None:
        with self.laptops[who % len(self.laptops)].open() as workbook:
            self._run(
                workbook,
                Command(
                    "check_in",
                    (
                        Put("meeting", {"place": "ანაკლია"}, meeting),
                        Put(
                            "attendance",
                            {"meeting": meeting, "person": person, "status": "present"},
                        ),
                    ),
                ),
            )

    @rule(who=st.integers(0, 3), finding=st.sampled_from(FINDINGS), note=st.sampled_from(NOTES))
    def finds(self, who: int, finding: str, note: str) -> None:
        """A finding rests on a note."""
        with self.laptops[who % len(self.laptops)].open() as workbook:
            made = Put("finding", {"aspect": "problem"}, finding)
            joined = outcome_commands.join("finding_note", finding, [note])
            self._run(workbook, Command("find", (made, *joined.edits)))

    @rule(who=st.integers(0, 3), edits=st.lists(outcome_edits(ROWS), min_size=1, max_size=4))
    def goes_on_with_what_came_of_it(self, who: int, edits: list[Put]) -> None:
        """Findings, the list of actions, submissions, the campaign: any of their records."""
        with self.laptops[who % len(self.laptops)].open() as workbook:
            for edit in edits:
                self._run(workbook, Command("edit", (edit,)))

    @rule(
        who=st.integers(0, 3),
        table=st.sampled_from(["person", "note", "attendance", *ROWS_OF_OUTCOMES]),
        number=st.integers(0, 5),
    )
    def deletes(self, who: int, table: str, number: int) -> None:
        rows = {
            **ROWS_OF_OUTCOMES,
            "person": PEOPLE,
            "note": NOTES,
            "attendance": [commands.attendance_id(MEETINGS[number % 2], PEOPLE[number % 3])],
        }[table]
        row = rows[number % len(rows)]
        with self.laptops[who % len(self.laptops)].open() as workbook:
            self._run(workbook, Command("delete", (Delete(table, row),)))

    @rule(
        who=st.integers(0, 3),
        pair=st.permutations(PEOPLE),
        verdict=st.sampled_from(["same", "same", "different", "later"]),
        phone_of=st.integers(0, 2),
    )
    def judges(self, who: int, pair: list[str], verdict: str, phone_of: int) -> None:
        one, other = pair[:2]
        shown = {"phone": pair[phone_of]} if phone_of < 2 else {}
        with self.laptops[who % len(self.laptops)].open() as workbook:
            self._run(workbook, commands.judge(one, other, verdict, shown))

    @rule(who=st.integers(0, 3), pair=st.permutations(PEOPLE))
    def parts(self, who: int, pair: list[str]) -> None:
        with self.laptops[who % len(self.laptops)].open() as workbook:
            self._run(workbook, commands.part(*pair[:2]))

    @rule(who=st.integers(0, 3), number=st.integers(0, 5), choice=st.integers(0, 3))
    def decides(self, who: int, number: int, choice: int) -> None:
        with self.laptops[who % len(self.laptops)].open() as workbook:
            conflicts = workbook.conflicts()
            if conflicts:
                case = case_of(workbook, conflicts[number % len(conflicts)])
                self._run(workbook, case.choices[choice % len(case.choices)].command)

    @rule(who=st.integers(0, 3), take=st.sampled_from(TAKES))
    def decides_by_a_rule(self, who: int, take: str) -> None:
        with self.laptops[who % len(self.laptops)].open() as workbook:
            rulings = preview(workbook, Rule(None, None, take))
            decided = [each for each in rulings if each.decided]
            if decided:
                before = workbook.conflict_count()
                apply_rule(workbook, rulings)
                assert workbook.conflict_count() == before - len(decided)

    @rule(who=st.integers(0, 3), number=st.integers(0, 5))
    def opens_a_decision_again(self, who: int, number: int) -> None:
        with self.laptops[who % len(self.laptops)].open() as workbook:
            settled = workbook.settled()
            if settled:
                once = settled[number % len(settled)]
                assert len({repr(side.value) for side in once.sides}) > 1
                with contextlib.suppress(Refused):
                    reopen(workbook, once)
                    there = workbook.conflicts_of(once.table, once.id)
                    assert once.column in [each.column for each in there]

    @rule(who=st.integers(0, 3), redo=st.booleans())
    def takes_back(self, who: int, redo: bool) -> None:
        laptop = self.laptops[who % len(self.laptops)]
        with laptop.open() as workbook, contextlib.suppress(Refused):
            workbook.redo() if redo else workbook.undo()

    @rule(who=st.integers(0, 3))
    def keeps_a_backup(self, who: int) -> None:
        laptop = self.laptops[who % len(self.laptops)]
        laptop.backup = laptop.folder / "backup.ecomig"
        shutil.copy(laptop.path, laptop.backup)

    @rule(who=st.integers(0, 3), in_place=st.booleans())
    def restores_the_backup(self, who: int, in_place: bool) -> None:
        laptop = self.laptops[who % len(self.laptops)]
        if laptop.backup is None:
            return
        self.exports(who)  # what is overwritten lives on in the file that was sent home
        if in_place:  # the same file number
            laptop.path.write_bytes(laptop.backup.read_bytes())
        else:
            shutil.copy(laptop.backup, laptop.folder / "new")
            (laptop.folder / "new").replace(laptop.path)

    @rule(source=st.integers(0, 3), clone=st.booleans())
    def is_copied(self, source: int, clone: bool) -> None:
        """To a new laptop, by USB or with its whole disk."""
        if len(self.laptops) > 3:
            return
        old = self.laptops[source % len(self.laptops)]
        new = self._laptop(len(self.laptops))
        shutil.copy(old.path, new.path)
        if clone and (old.folder / "machine").exists():
            shutil.copytree(old.folder / "machine", new.folder / "machine", dirs_exist_ok=True)

    @rule(who=st.integers(0, 3))
    def exports(self, who: int) -> None:
        with self.laptops[who % len(self.laptops)].open() as workbook:
            target = self.root / f"return-{len(self.files)}.ecomig"
            export_return_file(workbook, target)
            self.files.append(target)

    @rule(who=st.integers(0, 3), which=st.lists(st.integers(0, 20), min_size=1, max_size=3))
    def merges(self, who: int, which: list[int]) -> None:
        if self.files:
            files = [self.files[index % len(self.files)] for index in which]
            with self.laptops[who % len(self.laptops)].open() as workbook:
                merged = merge_files(workbook, files)
                assert [result.refused for result in merged.files] == [None] * len(files)

    @rule(laptop=st.integers(0, 3), office=st.integers(0, 3))
    def comes_home(self, laptop: int, office: int) -> None:
        self.exports(laptop)
        self.merges(office, [len(self.files) - 1])

    @rule(
        who=st.integers(0, 3),
        number=st.integers(0, 5),
        file=st.none() | st.integers(0, 2),
        with_later=st.booleans(),
    )
    def takes_a_merge_out(self, who: int, number: int, file: int | None, with_later: bool) -> None:
        order = [*self.laptops[who:], *self.laptops[:who]]
        for laptop in order:
            with laptop.open() as workbook:
                came = [each for each in receipts(workbook) if each.kind == "merge"]
            if came:
                if with_later:
                    self.exports(self.laptops.index(laptop))  # so that nothing is lost by it
                with laptop.open() as workbook:
                    self._take_out(workbook, came[number % len(came)], file, with_later)
                return

    def _take_out(
        self, workbook: Workbook, receipt: Receipt, file: int | None, with_later: bool
    ) -> None:
        if file is not None:
            file %= len(receipt.files)
        worked = _worked_since(workbook, receipt)
        stands = None
        try:
            stands = standing_on(workbook, receipt.number, file)
            done = take_out(workbook, receipt.number, file, with_later=with_later)
        except Refused as error:
            refusal = error.key
        else:
            refusal = ""
        assert (refusal == "later_work_stands") == (bool(stands) and not with_later)
        if refusal:
            assert stands or refusal == "nothing_to_take_out"
        elif file is None and not worked:
            assert done.digest_after == receipt.digest_before

    @invariant()
    def records_are_the_fold_of_the_log(self) -> None:
        for laptop in self.laptops:
            with Workbook.open(laptop.path, read_only=True, machine=laptop.machine) as workbook:
                expected = refold(log_of(workbook))
                assert records_of(workbook) == expected.records
                assert _united(workbook) == united_of(expected.records)
                found = {
                    (each.table, each.id, each.column)
                    for each in workbook.conflicts()
                    if each.reason == "values"
                }
                assert found == set(expected.conflicts)

    def finish(self) -> None:
        """Everything comes home, in two orders and twice; then all is compared."""
        for number in range(len(self.laptops)):
            self.exports(number)
        one, other = self.root / "one.ecomig", self.root / "other.ecomig"
        digests, dumps = [], []
        for path, files in ((one, self.files), (other, [*reversed(self.files), *self.files])):
            with Workbook.create(path, None, machine=self.laptops[0].machine) as workbook:
                for file in files:
                    merge_files(workbook, [file])
                self._comes_again(workbook)
                digests.append(workbook.digest())
                dumps.append(list(workbook.records()))
                assert [str(problem) for problem in check_workbook(workbook)] == []
                assert [str(problem) for problem in wrong_receipts(workbook)] == []
                log = log_of(workbook)
                conflicts = workbook.conflicts()
        assert digests[0] == digests[1]
        assert repr(dumps[0]) == repr(dumps[1])
        self._nothing_is_lost(log, dict_of(dumps[0]), conflicts)

    def _comes_again(self, workbook: Workbook) -> None:
        """What is taken out, the newest first, leaves what was there before, and comes again."""
        digest = workbook.digest()
        for receipt in receipts(workbook)[::-1][:3]:
            if receipt.kind == "merge":
                done = take_out(workbook, receipt.number)
                assert done.digest_after == receipt.digest_before
        for file in self.files:
            merge_files(workbook, [file])
        assert workbook.digest() == digest

    def _nothing_is_lost(self, log: list[Said], records: Any, conflicts: Any) -> None:
        """Every value ever entered is current, in conflict, or replaced by one who had seen it."""
        by_row: dict[Any, dict[Any, Said]] = defaultdict(dict)
        for each in log:
            by_row[each.row][each.key] = each
        listed = {
            (each.table, each.id, each.column): [side.value for side in each.values]
            for each in conflicts
        }
        for (table, row, column), values in self.entered.items():
            said = by_row[table, row]
            for value in values:
                if value is None and (table, row) in records:
                    continue
                setters = [key for key in said if said[key].sets.get(column) == value]
                assert value is None or setters, (table, row, column, value)
                known = reach(said)
                replaced = [
                    key
                    for key in setters
                    if said[key].deleted  # an undo that deletes says what comes back with the row
                    or any(
                        key in known[o] and (column in said[o].sets or said[o].deleted)
                        for o in said
                    )
                ]
                current = records.get((table, row), {}).get(column) == value
                disputed = value in listed.get((table, row, column), [])
                assert current or disputed or len(replaced) == len(setters)


def _worked_since(workbook: Workbook, receipt: Receipt) -> bool:
    """Whether this copy wrote anything, or took out anything else, after that receipt."""
    return receipts(workbook)[-1] != receipt or workbook.own_vector() != receipt.own


def _united(workbook: Workbook) -> dict[str, tuple[str, dict[str, Any]]]:
    found = {}
    for person in PEOPLE:
        if united := workbook.united(person):
            shown = dataclasses.asdict(united.shown)
            known = {name: value for name, value in shown.items() if value is not None}
            assert known.pop("id") == united.main
            found[person] = (united.main, known)
    return found


def dict_of(dump: list[tuple[str, dict[str, Any]]]) -> dict[tuple[str, str], dict[str, Any]]:
    return {(table, row["id"]): row for table, row in dump}


class AtTheEnd(Laptops):
    """Convergence, byte for byte, and nothing lost."""

    def teardown(self) -> None:
        try:
            if self.laptops:
                self.finish()
        finally:
            super().teardown()


AtTheEnd.TestCase.settings = settings(
    max_examples=24,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


TestLaptops = AtTheEnd.TestCase
