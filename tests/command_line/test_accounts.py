"""`ecomig sources` and `receipts`, and taking a merge out again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command_line.calling import ONE, TWO, Ecomig

PLACE = "01890000-0000-7000-8000-00000000000a"


@pytest.fixture
def returned(ecomig: Ecomig, workbook: Path, tmp_path: Path) -> Path:
    """The return file of a laptop on which two people were registered, one of them at a meeting."""
    ecomig("put", workbook, given=[{"put": "meeting", "id": PLACE, "place": "ა"}])
    copy = tmp_path / "laptop.ecomig"
    copy.write_bytes(workbook.read_bytes())
    at = {"put": "attendance", "meeting": PLACE, "person": ONE, "status": "present"}
    ecomig(
        "put",
        copy,
        given=[
            {"put": "person", "id": ONE, "given_name": "ა"},
            {"put": "person", "id": TWO, "given_name": "ბ"},
            at,
        ],
    )
    target = tmp_path / "return.ecomig"
    ecomig("export", copy, "-o", target)
    return target


@pytest.fixture
def digest(ecomig: Ecomig, workbook: Path, returned: Path) -> str:
    """The office's digest before the merge, which is then done."""
    before: str = ecomig("dump", workbook, "--digest").lines[0]["digest"]
    assert ecomig("merge", workbook, returned).code == 0
    return before


def digest_now(ecomig: Ecomig, workbook: Path) -> str:
    found: str = ecomig("dump", workbook, "--digest").lines[0]["digest"]
    return found


def test_sources_tell_what_came_and_where_it_was(
    ecomig: Ecomig, workbook: Path, digest: str
) -> None:
    source, cell = ecomig("sources", workbook).lines
    assert (source["file"], source["receipt"], source["index"]) == ("return.ecomig", 1, 0)
    assert (source["new"], source["taken_out"], source["meetings"]) == (3, None, {PLACE: 1})
    assert (cell["meeting"], cell["changes"], cell["returned"]) == (PLACE, 1, True)


def test_who_is_expected_and_has_not_returned_is_told(
    ecomig: Ecomig, workbook: Path, digest: str
) -> None:
    expected = {"put": "expected_laptop", "meeting": PLACE, "laptop": "ლეპტოპი-9"}
    ecomig("put", workbook, given=[expected])
    cells = [line for line in ecomig("sources", workbook).lines if "meeting" in line]
    (missing,) = [cell for cell in cells if not cell["returned"]]
    assert (missing["laptop"], missing["expected"]) == ("ლეპტოპი-9", True)


@pytest.mark.parametrize("how", [("--merge", 1), ("--source", "return.ecomig")])
def test_a_merge_is_taken_out_and_comes_again(
    ecomig: Ecomig, workbook: Path, returned: Path, digest: str, how: tuple[str, object]
) -> None:
    after = digest_now(ecomig, workbook)
    ran = ecomig("undo", workbook, *how)
    assert ran.code == 0
    (line,) = ran.lines
    assert (line["receipt"]["kind"], line["receipt"]["digest_after"]) == ("undo", digest)
    assert digest_now(ecomig, workbook) == digest
    assert ecomig("check", workbook).code == 0
    assert ecomig("sources", workbook).lines[0]["taken_out"] == 2
    assert ecomig("merge", workbook, returned).lines[0]["new"] == 3
    assert digest_now(ecomig, workbook) == after


def test_a_source_is_known_by_its_content_under_any_name(
    ecomig: Ecomig, workbook: Path, returned: Path, digest: str
) -> None:
    other = returned.rename(returned.with_name("სხვა სახელი.ecomig"))
    assert ecomig("undo", workbook, "--source", other).code == 0
    assert digest_now(ecomig, workbook) == digest


def test_what_stands_on_it_is_told_line_by_line(
    ecomig: Ecomig, workbook: Path, digest: str
) -> None:
    ecomig("put", workbook, given=[{"put": "person", "id": ONE, "phone": "1"}])
    after = digest_now(ecomig, workbook)
    ran = ecomig("undo", workbook, "--merge", 1)
    assert ran.code == 1
    (line,) = ran.lines
    assert (line["table"], line["id"], line["columns"], line["reason"]) == (
        "person", ONE, ["phone"], "edit",
    )  # fmt: skip
    assert "1" in ran.words
    assert digest_now(ecomig, workbook) == after


def test_what_stands_on_it_is_taken_out_when_that_is_wanted(
    ecomig: Ecomig, workbook: Path, digest: str
) -> None:
    ecomig("put", workbook, given=[{"put": "person", "id": ONE, "phone": "1"}])
    ran = ecomig("undo", workbook, "--merge", 1, "--with-later")
    assert (ran.code, len(ran.lines)) == (0, 2)
    assert digest_now(ecomig, workbook) == digest
    assert ecomig("undo", workbook, "--with-later").code == 2


@pytest.mark.parametrize("how", [("--merge", 7), ("--source", "nothing.ecomig")])
def test_what_never_came_cannot_be_taken_out(
    ecomig: Ecomig, workbook: Path, digest: str, how: tuple[str, object]
) -> None:
    ran = ecomig("undo", workbook, *how)
    assert (ran.code, ran.lines) == (1, [])
    assert ran.words


def test_what_was_taken_out_is_not_said_to_have_never_come(
    ecomig: Ecomig, workbook: Path, returned: Path, digest: str
) -> None:
    ecomig("undo", workbook, "--source", returned)
    again = ecomig("undo", workbook, "--source", returned)
    assert (again.code, again.lines) == (1, [])
    assert "taken out already" in again.words


def test_a_file_of_known_content_is_not_taken_for_another_of_its_name(
    ecomig: Ecomig, workbook: Path, returned: Path, digest: str, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    monday = returned.rename(tmp_path / "stick" / returned.name)
    ecomig("undo", workbook, "--source", monday)
    ecomig("put", tmp_path / "laptop.ecomig", given=[{"put": "person", "id": ONE, "phone": "1"}])
    ecomig("export", tmp_path / "laptop.ecomig", "-o", returned)
    ecomig("merge", workbook, returned)
    after = digest_now(ecomig, workbook)
    assert ecomig("undo", workbook, "--source", monday).code == 1
    assert digest_now(ecomig, workbook) == after


def test_both_at_once_is_wrong_usage(ecomig: Ecomig, workbook: Path, digest: str) -> None:
    assert ecomig("undo", workbook, "--merge", 1, "--source", "x").code == 2


def test_closing_the_account_adds_a_receipt(ecomig: Ecomig, workbook: Path, digest: str) -> None:
    first, closing = ecomig("receipts", workbook, "--close").lines
    assert (closing["kind"], closing["previous"]) == ("closing", first["hash"])
    assert [line["number"] for line in ecomig("receipts", workbook, "--number", 2).lines] == [2]
    assert ecomig("receipts", workbook, "--number", 3).code == 1


def test_check_counts_receipts_and_finds_a_missing_one(
    ecomig: Ecomig, workbook: Path, digest: str
) -> None:
    from tests.field import opened_raw

    assert ecomig("check", workbook).lines[-1]["receipts"] == 1
    with opened_raw(workbook) as raw:
        raw.execute("DELETE FROM receipt")
    ran = ecomig("check", workbook)
    assert (ran.code, ran.lines[0]["problem"]) == (1, "check_receipt_missing")
