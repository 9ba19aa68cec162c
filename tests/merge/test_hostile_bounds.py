"""However much a file holds, and however it turns in circles: it costs what it is worth."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ecomig_desktop.domain.change import Change, derived_row_id
from ecomig_desktop.errors import Cancelled, Refused
from ecomig_desktop.merge import file_merge as bounds
from ecomig_desktop.merge import merge_files
from ecomig_desktop.store import changelog, foreign
from ecomig_desktop.store.file import DatabaseError
from ecomig_desktop.store.foreign import open_foreign
from tests.field import GIA, START, Laptop, opened_raw, put_changes, sealed_change
from tests.merge.spoiling import refusal, sealed

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"


def in_a_row(count: int) -> Iterator[Change]:
    """One record, again and again."""
    before = ""
    for seq in range(1, count + 1):
        change = sealed_change(
            seq=seq, command=seq, row=GIA, clock=(START << 16) + seq, parents=before
        )
        before = f"{change.replica}:{seq}"
        yield change


def test_one_record_changed_more_often_than_anybody_types_is_refused(
    office: Laptop, returned: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, "_MOST_OF_ROW", 50)
    put_changes(returned, *in_a_row(51))
    assert refusal(office, returned) == "return_file_damaged"


def test_a_record_that_was_changed_often_keeps_no_honest_file_out(
    office: Laptop, returned: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_changes(returned, *in_a_row(60))
    office.merge(returned)
    two = office.copy_to(office.folder.parent / "two")
    two.put("person", GIA, phone="5")
    monkeypatch.setattr(bounds, "_MOST_OF_ROW", 50)
    (result,) = office.merge(two.export())
    assert (result.refused, result.new) == (None, 1)


def test_more_holes_than_files_can_be_missing_are_refused(
    office: Laptop, returned: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, "MOST_GAPS", 10)
    put_changes(returned, *(sealed_change(seq=seq, command=seq) for seq in range(2, 24, 2)))
    assert refusal(office, returned) == "return_file_damaged"


def test_more_laptops_than_there_are_are_refused(
    office: Laptop, returned: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(foreign, "_MOST_REPLICAS", 20)
    put_changes(returned, *(sealed_change(replica=f"{n:016x}") for n in range(20)))
    assert refusal(office, returned) == "return_file_damaged"


def test_more_laptops_than_there_are_are_not_promised_either(
    office: Laptop, returned: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(foreign, "_MOST_REPLICAS", 20)
    vector = {f"{n:016x}": 1 for n in range(21)}
    with opened_raw(returned) as raw:
        text = sealed({"vector": vector, "replica": ""})
        raw.execute("UPDATE workbook SET value = ? WHERE key = 'seal'", [text])
    assert refusal(office, returned) == "return_file_damaged"


@pytest.mark.parametrize("key", ["id", "seal"])
def test_what_a_file_says_of_itself_is_short(office: Laptop, returned: Path, key: str) -> None:
    with opened_raw(returned) as raw:
        raw.execute("UPDATE workbook SET value = ? WHERE key = ?", ["[" * 3_000_000, key])
    assert refusal(office, returned) == "return_file_damaged"


def test_many_names_are_few_names(office: Laptop, returned: Path) -> None:
    names = [sealed_change(seq=n, command=n, row=GIA, operator=f"ნ{n}") for n in range(1, 1500)]
    put_changes(returned, *names)
    (result,) = office.merge(returned)
    assert result.new == 1501
    assert len(result.operators) == 1000


def pages_of(content: bytes, size: int = 4096) -> list[bytes]:
    return [content[at : at + size] for at in range(0, len(content), size)]


@pytest.mark.parametrize("target", ["left", "root"])
def test_pages_that_lead_back_to_pages_are_refused(
    office: Laptop, returned: Path, target: str
) -> None:
    """Every branch of the log's tree leads to the same leaf, or to the tree again."""
    put_changes(returned, *(sealed_change(seq=n, command=n, row=GIA) for n in range(1, 900)))
    with opened_raw(returned) as raw:
        (root,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'change'").fetchone()
    pages = pages_of(returned.read_bytes())
    page = bytearray(pages[root - 1])
    assert page[0] == 2  # a page that leads to others
    count = int.from_bytes(page[3:5], "big")
    cells = [int.from_bytes(page[12 + 2 * n : 14 + 2 * n], "big") for n in range(count)]
    leaf = bytes(page[cells[0] : cells[0] + 4]) if target == "left" else root.to_bytes(4, "big")
    for at in (8, *cells):
        page[at : at + 4] = leaf
    pages[root - 1] = bytes(page)
    returned.write_bytes(b"".join(pages))
    assert refusal(office, returned) == "return_file_damaged"


def test_sqlite_does_not_work_for_ever(returned: Path) -> None:
    with pytest.raises(Refused, match="interrupted"), open_foreign(returned) as file:
        file._db.execute(ENDLESS).fetchone()


def test_a_merge_is_cancelled_while_sqlite_reads(office: Laptop, returned: Path) -> None:
    asked: list[None] = []

    def enough() -> bool:
        asked.append(None)
        return True

    with pytest.raises(Cancelled), open_foreign(returned, enough) as file:
        file._db.execute(ENDLESS).fetchone()
    before = office.state()
    with office.open() as workbook, pytest.raises(Cancelled):
        merge_files(workbook, [returned], cancelled=enough)
    assert asked
    assert office.state() == before


def test_cancelling_halfway_leaves_nothing(office: Laptop, returned: Path) -> None:
    rows = (derived_row_id("person", [n]) for n in range(9000))
    lines = (sealed_change(seq=n, command=n, row=row) for n, row in enumerate(rows, 1))
    put_changes(returned, *lines)
    heard: list[float] = []
    before = office.state()
    with office.open() as workbook, pytest.raises(Cancelled):
        merge_files(
            workbook,
            [returned],
            progress=heard.append,
            cancelled=lambda: bool(heard) and heard[-1] > 0.3,
        )
    assert heard[-1] < 1
    assert office.state() == before


def test_what_is_wrong_with_the_workbook_is_not_the_fault_of_a_file(
    office: Laptop, returned: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else one file would be refused, and the next one merged into a broken workbook."""

    def broken(*_: object) -> None:
        raise DatabaseError("database disk image is malformed")

    before = office.state()
    with office.open() as workbook:
        monkeypatch.setattr(changelog, "append", broken)
        with pytest.raises(Refused) as refused:
            merge_files(workbook, [returned, returned])
    assert (refused.value.key, refused.value.facts["path"]) == ("damaged", office.path)
    assert office.state() == before
