"""A stranger's stick: whatever a file holds, it is refused with a sentence and changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from ecomig_desktop.domain.change import Change, to_json
from ecomig_desktop.domain.clock import LATEST
from ecomig_desktop.merge import merge_files
from ecomig_desktop.workbook import commands
from tests.field import (
    ANA,
    GIA,
    MEETING,
    START,
    Laptop,
    opened_raw,
    problems,
    put_changes,
    sealed_change,
)
from tests.merge.spoiling import refusal, seal_says, sealed

OTHER = "e" * 16


LINES: dict[str, dict[str, object]] = {
    "nan": {"table": "note", "row": GIA, "sets": '{"value":NaN}'},
    "infinity": {"table": "note", "row": GIA, "sets": '{"value":1e999}'},
    "number as a whole number": {"table": "note", "row": GIA, "sets": '{"value":5}'},
    "minus zero": {"table": "note", "row": GIA, "sets": '{"value":-0.0}'},
    "nul": {"sets": '{"given_name":"a\\u0000b"}'},
    "lone surrogate": {"sets": '{"given_name":"\\ud800"}'},
    "beyond 53 bits": {"table": "project", "sets": '{"year":9007199254740993}'},
    "2^63": {"table": "project", "sets": f'{{"year":{1 << 63}}}'},
    "too long": {"sets": to_json({"given_name": "ა" * 501})},
    "ten megabytes": {"sets": to_json({"given_name": "a" * 10_000_000})},
    "operator of ten megabytes": {"operator": "a" * 10_000_000},
    "long operator": {"operator": "a" * 201},
    "wrong type": {"sets": '{"given_name":5}'},
    "yes as a number": {"table": "attendance", "sets": '{"photo_consent":1}'},
    "a list": {"sets": '{"given_name":["x"]}'},
    "deep": {"sets": '{"given_name":' + "[" * 100_000 + "]" * 100_000 + "}"},
    "deep enough to be read and not to be written": {
        "sets": '{"given_name":' + "[" * 500 + "]" * 500 + "}"
    },
    "an object": {"sets": '{"given_name":{}}'},
    "a number of many digits": {"table": "project", "sets": '{"year":' + "9" * 5000 + "}"},
    "a whole number that is too long for it": {"table": "project", "sets": '{"year":1e20}'},
    "nul in the operator": {"operator": "ნ\0"},
    "no object": {"sets": "[]"},
    "no json": {"sets": "{"},
    "empty sets": {"sets": ""},
    "a key twice": {"sets": '{"given_name":"a","given_name":"b"}'},
    "keys unsorted": {"sets": '{"given_name":"a","family_name":"b"}'},
    "spaces": {"sets": '{"given_name": "a"}'},
    "escapes": {"sets": '{"given_name":"\\u0061"}'},
    "unknown table": {"table": "change"},
    "table with sql": {"table": 'person"; DROP TABLE person; --'},
    "unknown column": {"sets": '{"shoe_size":"44"}'},
    "unknown column without a value": {"sets": '{"shoe_size":null}'},
    "the id as a column": {"sets": f'{{"id":"{GIA}"}}'},
    "id in capitals": {"row": ANA.upper()},
    "no id": {"row": "../../etc/passwd"},
    "reference in capitals": {"table": "note", "sets": f'{{"speaker":"{ANA.upper()}"}}'},
    "no choice": {"sets": '{"gender":"Female"}'},
    "no day": {"table": "meeting", "row": MEETING, "sets": '{"date":"2016-02-30"}'},
    "clock below": {"clock": -1},
    "clock beyond": {"clock": LATEST},
    "clock at the end": {"clock": (1 << 63) - 1},
    "command after": {"command": 2},
    "command zero": {"command": 0},
    "intent": {"intent": "DROP TABLE"},
    "deleted twice": {"deleted": 2},
    "own parent": {"parents": f"{'f' * 16}:1"},
    "parents no keys": {"parents": "x"},
    "parents not sorted": {"parents": f"{'f' * 16}:1 {OTHER}:1"},
    "parents twice": {"parents": f"{OTHER}:1 {OTHER}:1"},
    "parent written oddly": {"parents": f"{OTHER}:+1"},
    "parent in other digits": {"parents": f"{OTHER}:١"},
    "parent of no replica": {"parents": "x:1"},
    "parent far beyond": {"parents": f"{OTHER}:{1 << 64}"},
    "too many parents": {"parents": " ".join(f"{OTHER}:{seq}" for seq in range(10_000, 11_001))},
    "undoes nothing": {"undoes": "x"},
}  # fmt: skip


@pytest.mark.parametrize("line", list(LINES))
def test_a_line_that_no_laptop_writes_is_refused(office: Laptop, returned: Path, line: str) -> None:
    put_changes(returned, sealed_change(**LINES[line]))
    assert refusal(office, returned) == "return_file_damaged"


@pytest.mark.parametrize(
    "replica", ["", "x", "F" * 16, "f" * 17, "f" * 15 + "\n", "../../../../etc"]
)
def test_a_replica_that_cannot_be_is_refused(office: Laptop, returned: Path, replica: str) -> None:
    put_changes(returned, sealed_change(replica=replica))
    assert refusal(office, returned) == "return_file_damaged"


def test_a_wrong_checksum_is_refused(office: Laptop, returned: Path) -> None:
    put_changes(returned, sealed_change()._replace(checksum=b"12345678"))
    assert refusal(office, returned) == "return_file_damaged"


def test_seqs_that_cannot_be_bring_nothing(office: Laptop, returned: Path) -> None:
    put_changes(returned, *(sealed_change(seq=seq, command=seq) for seq in (0, -5)))
    before = len(office.state().log)
    office.merge(returned)
    assert not any(change.seq < 1 for change in office.state().log)
    assert len(office.state().log) in (before, before + 2)


def test_a_seq_beyond_all_bounds_is_refused(office: Laptop, returned: Path) -> None:
    put_changes(returned, sealed_change(seq=(1 << 63) - 1, command=1))
    assert refusal(office, returned) == "return_file_damaged"


def test_who_claims_to_follow_what_is_later_is_refused(office: Laptop, returned: Path) -> None:
    later = sealed_change(clock=(START + 10) << 16)
    early = sealed_change(replica=OTHER, clock=START << 16, parents=f"{'f' * 16}:1")
    put_changes(returned, later, early)
    assert refusal(office, returned) == "return_file_damaged"


def test_parents_in_a_circle_are_refused(office: Laptop, returned: Path) -> None:
    one = sealed_change(clock=START << 16, parents=f"{OTHER}:1")
    other = sealed_change(replica=OTHER, clock=START << 16, parents=f"{'f' * 16}:1")
    put_changes(returned, one, other)
    assert refusal(office, returned) == "return_file_damaged"


def test_a_liar_keeps_nobody_else_out(office: Laptop, returned: Path) -> None:
    """It claims to have seen what an honest laptop will write later, with an earlier clock."""
    two = Laptop(office.folder.parent / "two")
    two.put("person", GIA, given_name="გია")
    honest = two.export()
    with two.open() as workbook:
        key = next(each.key for each in workbook.changes() if each.row == GIA)
    liar = sealed_change(row=GIA, clock=1, sets='{"phone":"0"}', parents=f"{key[0]}:{key[1]}")
    put_changes(returned, liar)
    for file in (returned, honest):
        (result,) = office.merge(file)
        assert result.refused is None
    with office.open() as workbook:
        assert problems(workbook) == []
        workbook.run(commands.edit("person", GIA, email="x@y.ge"))
        assert problems(workbook) == []
        person = workbook.person(GIA)
        assert person is not None
        assert person.given_name == "გია"


def test_a_clock_at_its_bound_does_not_spoil_what_is_written_after_it(
    office: Laptop, returned: Path
) -> None:
    put_changes(returned, sealed_change(clock=LATEST - 1, sets='{"phone":"0"}'))
    (result,) = office.merge(returned)
    if result.refused is None:
        assert result.clock_off
        office.put("person", ANA, phone="3")
        two = Laptop(office.folder.parent / "two")
        (result,) = two.merge(office.export())
        assert result.refused is None


def test_bytes_that_are_not_those_of_their_hash_are_refused(office: Laptop, returned: Path) -> None:
    with opened_raw(returned) as raw:
        raw.execute("UPDATE blob SET bytes = x'00'")
    assert refusal(office, returned) == "return_file_damaged"


def test_an_attachment_beyond_all_bounds_is_refused(office: Laptop, returned: Path) -> None:
    with opened_raw(returned) as raw:
        raw.execute(f"UPDATE blob SET bytes = zeroblob({65 * 1024 * 1024})")
    assert refusal(office, returned) == "return_file_damaged"


def test_a_path_as_a_name_stays_a_name(office: Laptop, returned: Path, tmp_path: Path) -> None:
    name = "../../../../tmp/evil"
    change = sealed_change(
        table="attachment",
        row=GIA,
        sets=to_json({"content_hash": "0" * 64, "file_name": name, "record": MEETING}),
    )
    before = sorted(tmp_path.rglob("*"))
    put_changes(returned, change)
    (result,) = office.merge(returned)
    assert result.refused is None
    with office.open() as workbook:
        assert name in {each.file_name for each in workbook.attachments(MEETING)}
    new = set(tmp_path.rglob("*")) - set(before)
    assert all("backups" in str(path) for path in new)


@pytest.mark.parametrize(
    "vector",
    [{"f" * 16: 1 << 63}, {"f" * 16: -1}, {"x": 1}, {"f" * 16: "1"}, {"f" * 16: None}, {"": 1}],
)
def test_a_seal_that_promises_the_impossible_is_refused(
    office: Laptop, returned: Path, vector: dict[str, object]
) -> None:
    with opened_raw(returned) as raw:
        seal_says(vector)(raw)
    assert refusal(office, returned) == "return_file_damaged"


def test_a_seal_that_names_no_laptop_is_refused(office: Laptop, returned: Path) -> None:
    with opened_raw(returned) as raw:
        text = sealed({"vector": {}, "replica": "a" * 1000})
        raw.execute("UPDATE workbook SET value = ? WHERE key = 'seal'", [text])
    assert refusal(office, returned) == "return_file_damaged"


def test_a_great_promise_is_a_gap_and_costs_nothing(office: Laptop, returned: Path) -> None:
    with opened_raw(returned) as raw:
        seal_says({"f" * 16: 1 << 53})(raw)
    (result,) = office.merge(returned)
    assert result.refused is None
    assert result.gaps == {"f" * 16: [(1, 1 << 53)]}


def test_a_name_of_a_laptop_is_only_a_name(office: Laptop, returned: Path) -> None:
    with opened_raw(returned) as raw:
        raw.execute("UPDATE replica SET laptop = ?, named = ?", ["a" * 10_000_000, -5])
    (result,) = office.merge(returned)
    assert result.refused is None
    assert len(result.laptop) <= 100


def test_an_honest_change_beside_a_wrong_one_does_not_slip_in(
    office: Laptop, returned: Path
) -> None:
    honest: list[Change] = [
        sealed_change(seq=seq, command=seq, row=GIA, clock=(START << 16) + seq) for seq in (1, 2, 3)
    ]
    put_changes(returned, *honest, sealed_change(seq=4, command=4, intent="?"))
    assert refusal(office, returned) == "return_file_damaged"


def test_a_liar_who_writes_as_this_laptop_does_not_stop_it(office: Laptop, returned: Path) -> None:
    """Also a cloned disk writes under our id: then this copy goes on under another."""
    with office.open() as workbook:
        workbook.run(commands.edit("person", ANA, phone="ours"))
        ours = workbook.replica
        seq = workbook.vector()[ours] + 1
        put_changes(returned, sealed_change(replica=ours, seq=seq, command=seq))
        (result,) = merge_files(workbook, [returned]).files
        assert result.refused is None
        workbook.run(commands.edit("person", ANA, phone="later"))
        assert workbook.replica != ours
        assert problems(workbook) == []
    with office.open() as workbook:
        workbook.run(commands.edit("person", ANA, phone="another day"))
        assert workbook.replica != ours


def test_this_laptop_does_not_go_on_where_its_clone_went_on(office: Laptop, returned: Path) -> None:
    """It closed without another word, and the next day it is somebody else."""
    with office.open() as workbook:
        workbook.run(commands.edit("person", ANA, phone="ours"))
        ours = workbook.replica
        seq = workbook.vector()[ours] + 1
        put_changes(returned, sealed_change(replica=ours, seq=seq, command=seq))
        merge_files(workbook, [returned])
    with office.open() as workbook:
        workbook.run(commands.edit("person", ANA, phone="another day"))
        assert workbook.replica != ours


def test_what_a_file_says_does_not_command_a_terminal(office: Laptop, returned: Path) -> None:
    put_changes(returned, sealed_change(table="\x1b[2J\u202e" + "x" * 1000))
    (result,) = office.merge(returned)
    assert result.refused is not None
    assert result.refused.sentence("en").isprintable()
