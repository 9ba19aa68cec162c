from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ecomig_desktop.domain.tables import TABLES
from ecomig_desktop.errors import Refused
from ecomig_desktop.merge import merge_files
from ecomig_desktop.merge.receipts import close_account, receipts
from ecomig_desktop.merge.taking_out import take_out
from ecomig_desktop.printing.elements import Code, Text
from ecomig_desktop.printing.fonts import FontMeasure
from ecomig_desktop.printing.receipt import (
    PAPER,
    ReceiptLayout,
    lay_out_receipt,
    make_receipt_pdf,
    read_source,
)
from ecomig_desktop.printing.receipt_files import ranges_text
from ecomig_desktop.printing.receipt_pieces import MARGIN
from ecomig_desktop.printing.receipt_words import in_order, refusal, table_name
from ecomig_desktop.sentences import SENTENCES
from ecomig_desktop.workbook import Workbook
from tests.printing.pdf_text import PdfText
from tests.trips import Trips


@pytest.fixture
def trips(tmp_path: Path) -> Trips:
    return Trips(tmp_path)


@pytest.fixture
def office(trips: Trips) -> Iterator[Workbook]:
    """An office into which two laptops have come home, and one file that is damaged."""
    files = trips.positions("თავმჯდომარე", "მოადგილე")
    damaged = trips.returned("დაზიანებული")
    damaged.write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)
    with trips.open_office() as opened:
        merge_files(opened, [*files, damaged])
        yield opened


def laid_out(workbook: Workbook, number: int, language: str = "ka") -> ReceiptLayout:
    source = read_source(workbook, number, language)
    return lay_out_receipt(source, language, FontMeasure())


def words(layout: ReceiptLayout) -> str:
    """All texts in their order; lines of one paragraph are joined by a space."""
    texts = (each.text for page in layout.pages for each in page.elements if isinstance(each, Text))
    return " ".join(" ".join(texts).split())


@pytest.mark.parametrize("language", ["ka", "en"])
def test_it_says_what_every_file_brought_and_what_identifies_it(
    office: Workbook, qapp: QApplication, language: str
) -> None:
    said = words(laid_out(office, 1, language))
    (receipt,) = receipts(office)
    for file in receipt.files:
        assert file.name in said
        assert file.hash in said
        assert ranges_text(file.ranges) in said
    assert "ლეპტოპი-1" in said and "მაია" in said


def test_it_carries_the_chain_the_digests_and_the_name_of_the_backup(
    office: Workbook, qapp: QApplication
) -> None:
    close_account(office)
    first, second = receipts(office)
    said = words(laid_out(office, 1))
    for each in (first.hash, first.digest_before, first.digest_after, first.backup):
        assert each in said
    assert first.hash in words(laid_out(office, 2))
    (code,) = (each for each in laid_out(office, 2).pages[0].elements if isinstance(each, Code))
    assert code.text == f"ecomig-receipt:1:2:{second.hash}"


def test_a_file_that_was_not_let_in_says_why_in_the_language_of_the_paper(
    office: Workbook, qapp: QApplication
) -> None:
    refused = next(each for each in receipts(office)[0].files if each.refused)
    for language in ("ka", "en"):
        said = words(laid_out(office, 1, language))
        assert refusal(refused.refused, refused.name, language) in said


def test_what_was_taken_out_is_named_with_the_receipt_that_it_came_by(
    office: Workbook, qapp: QApplication
) -> None:
    taken = take_out(office, 1, 1)
    assert "ლეპტოპი-2.ecomig" in words(laid_out(office, taken.number))
    assert f"№ {taken.number}" in words(laid_out(office, 1))


def test_tables_are_named_in_the_order_of_the_file() -> None:
    assert in_order([*sorted(TABLES), "ahead_of_us"]) == [*TABLES, "ahead_of_us"]
    for language in ("ka", "en"):
        assert not {table_name(each, language) for each in TABLES} & set(TABLES)


def test_there_is_a_place_to_sign(office: Workbook, qapp: QApplication) -> None:
    assert "Name, signature, date" in words(laid_out(office, 1, "en"))


def test_nothing_leaves_the_paper_however_many_files_there_are(
    office: Workbook, qapp: QApplication
) -> None:
    source = read_source(office, 1, "ka")
    file = replace(
        source.receipt.files[0],
        laptop="ლეპტოპი ძალიან გრძელი სახელით " * 4,
        ranges={f"{at:016x}": [(1, 99_999)] for at in range(9)},
        gaps={f"{at:016x}": [(7, 8), (100, 5000)] for at in range(3)},
    )
    many = replace(source.receipt, files=(file,) * 40)
    layout = lay_out_receipt(replace(source, receipt=many), "ka", FontMeasure())
    measure = FontMeasure()
    assert len(layout.pages) > 3
    for page in layout.pages:
        for each in page.elements:
            if isinstance(each, Text):
                assert each.left + measure.width(each.text, each.style) <= PAPER[0] - MARGIN + 0.1
                assert MARGIN <= each.baseline <= PAPER[1] - MARGIN + 0.1


def test_every_page_of_the_files_has_the_head_of_the_table(
    office: Workbook, qapp: QApplication
) -> None:
    source = read_source(office, 1, "en")
    many = replace(source.receipt, files=source.receipt.files * 20)
    layout = lay_out_receipt(replace(source, receipt=many), "en", FontMeasure())
    for page in layout.pages[:-1]:
        assert any(isinstance(each, Text) and each.text == "Known" for each in page.elements)


def test_every_page_says_which_receipt_it_is_of(office: Workbook, qapp: QApplication) -> None:
    source = read_source(office, 1, "en")
    many = replace(source.receipt, files=source.receipt.files * 20)
    layout = lay_out_receipt(replace(source, receipt=many), "en", FontMeasure())
    for number, page in enumerate(layout.pages, 1):
        last = " ".join(each.text for each in page.elements if isinstance(each, Text))
        assert f"Page {number} of {len(layout.pages)}" in last
        assert source.receipt.hash[:16] in last


def test_the_pdf_reads_back_in_both_languages(
    office: Workbook, qapp: QApplication, tmp_path: Path
) -> None:
    for language, title in (("ka", "ქვითარი № 1"), ("en", "Receipt No 1")):
        target = tmp_path / f"{language}.pdf"
        pages = make_receipt_pdf(office, 1, target, language)
        read = PdfText(target.read_bytes())
        assert len(read.pages) == pages
        assert title in read.pages[0]
        (receipt,) = receipts(office)
        for digest in (receipt.hash, receipt.digest_after, receipt.files[0].hash):
            assert digest in read.whole().replace("\n", "")


def test_a_receipt_that_is_not_there_is_refused(office: Workbook, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="No 7"):
        make_receipt_pdf(office, 7, tmp_path / "no.pdf")
    assert not (tmp_path / "no.pdf").exists()


def test_every_refusal_can_be_put_on_paper() -> None:
    for key in SENTENCES:
        for language in ("ka", "en"):
            said = refusal(key, "ფაილი.ecomig", language)
            assert said and "{" not in said
