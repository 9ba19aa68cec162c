"""Documents on paper: all of it, in order, as somebody would hand it in."""

from __future__ import annotations

import re
import tempfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomig_desktop.domain.document import (
    Block,
    Bullets,
    ColumnHead,
    DataTable,
    Document,
    Heading,
    Letterhead,
    PageBreak,
    Paragraph,
)
from ecomig_desktop.errors import Refused
from ecomig_desktop.printing.document_pages import lay_out_document, write_pdf
from ecomig_desktop.printing.elements import Element, Group, Text
from ecomig_desktop.printing.fonts import FontMeasure
from tests.documents import document, documents, long_table
from tests.gallery.sample_document import sample_letter, sample_report
from tests.printing.pdf_text import PdfText

pytestmark = pytest.mark.usefixtures("qapp")

FOOT = 280.0


def pdf_of(made: Document, folder: Path) -> bytes:
    path = folder / "a.pdf"
    write_pdf(made, path)
    return path.read_bytes()


def solid(text: str) -> str:
    """Without what lines and pages do to a text."""
    return "".join(text.split())


def texts(elements: tuple[Element, ...], top: float = 0.0) -> list[tuple[float, str]]:
    """All texts with their baselines, from the top of the paper."""
    found = []
    for each in elements:
        if isinstance(each, Group):
            found += texts(each.elements, top + each.top)
        elif isinstance(each, Text):
            found.append((top + each.baseline, each.text))
    return found


def pages_of(made: Document) -> list[str]:
    """The words of each page, those at its foot left out."""
    layout = lay_out_document(made, FontMeasure())
    return [
        "\n".join(text for y, text in texts(page.elements) if y < FOOT) for page in layout.pages
    ]


@pytest.mark.parametrize("language", ["ka", "en"])
def test_the_words_of_a_report_are_read_back_from_the_pdf(language: str, tmp_path: Path) -> None:
    report = sample_report(language)
    read = solid(PdfText(pdf_of(report, tmp_path)).whole())
    (table,) = report.tables
    for told in (report.title, report.publisher, *report.footer, table.caption):
        assert solid(told) in read
    for row in table.rows:
        assert solid(str(row[0])) in read
    assert ("1848" if language == "ka" else "1,848") in read
    assert ("55,6%" if language == "ka" else "55.6%") in read
    assert "15.11.2016" in read


@pytest.mark.parametrize(("language", "word"), [("ka", "გვერდი"), ("en", "Page")])
def test_every_page_is_numbered(language: str, word: str, tmp_path: Path) -> None:
    read = PdfText(pdf_of(document(long_table(120), language=language), tmp_path))
    assert len(read.pages) > 2
    for number, page in enumerate(read.pages, 1):
        assert f"{word} {number} / {len(read.pages)}" in page


def test_it_says_how_many_pages_it_has(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    assert write_pdf(document(long_table(120)), path) == len(PdfText(path.read_bytes()).pages)


@pytest.mark.parametrize(("language", "code"), [("ka", b"ka-GE"), ("en", b"en-US")])
def test_the_pdf_names_its_title_its_author_and_its_language(
    language: str, code: bytes, tmp_path: Path
) -> None:
    data = pdf_of(document(language=language), tmp_path)
    assert b"/Lang (" + code + b")" in data
    assert "ანგარიში".encode("utf-16-be") in data
    assert "ინსტიტუტი".encode("utf-16-be") in data


def test_headings_are_bookmarks_that_stand_where_the_file_says(tmp_path: Path) -> None:
    made = document(Heading("ერთი"), Heading("ორი", 2), PageBreak(), Heading("სამი"))
    data = pdf_of(made, tmp_path)
    for title in ("ერთი", "ორი", "სამი"):
        told = (b"\xfe\xff" + title.encode("utf-16-be")).hex().upper().encode()
        assert b"/Title <" + told + b">" in data
    start = int(re.findall(rb"startxref\n(\d+)", data)[-1])
    table = data[start:].split(b"trailer")[0]
    entries = re.findall(rb"(\d+) 1\n(\d{10}) 00000 n", table)
    assert len(entries) == 5  # the catalogue, the root, three headings
    for number, place in entries:
        assert data[int(place) :].startswith(b"%d 0 obj" % int(number))


def test_the_head_of_a_table_stands_on_each_of_its_pages() -> None:
    pages = pages_of(document(long_table(200)))
    assert len(pages) > 3
    assert all("სვეტი01" in page for page in pages)
    assert all("ცხრილი 1 (გაგრძელება)" in page for page in pages[1:])


def test_every_row_of_a_long_table_is_there_once() -> None:
    read = "\n".join(pages_of(document(long_table(1000))))
    assert re.findall(r"სტრიქონი(\d{4})", read) == [f"{at:04}" for at in range(1000)]


def test_a_table_of_sixty_columns_is_taken_apart_with_its_first_column_on_each_part() -> None:
    read = "\n".join(pages_of(document(long_table(3, 60))))
    for at in range(1, 60):
        assert read.count(f"სვეტი{at:02}") == 1
    parts = re.findall(r"\((\d)/(\d)\)", read)
    assert [int(part) for part, _ in parts] == list(range(1, int(parts[0][1]) + 1))
    assert read.count("სტრიქონი0001") == len(parts)


def test_a_number_is_never_broken() -> None:
    columns = (ColumnHead("ა", share=50), ColumnHead("ბ", "number", 0.1))
    wide = DataTable("t", "", columns, (("ა" * 20, 1234567890),), ("", 1234567890))
    (page,) = pages_of(document(wide))
    assert page.count("1\u00a0234\u00a0567\u00a0890") == 2


def test_a_long_report_begins_with_its_contents_which_name_the_right_pages() -> None:
    blocks: list[Block] = []
    for at in range(9):
        blocks += [Heading(f"თავი{at}"), Heading(f"ნაწილი{at}", 2)]
        blocks += [Paragraph("ტექსტი")] * 35
    layout = lay_out_document(document(*blocks), FontMeasure())
    told = [text for _, text in texts(layout.pages[0].elements)]
    start = told.index("სარჩევი") + 1
    listed = dict(zip(told[start : start + 36 : 2], told[start + 1 : start + 36 : 2], strict=True))
    assert listed == {each.text: str(each.page) for each in layout.entries}
    assert len(listed) == 18
    assert len(set(listed.values())) == 9


def test_a_short_report_and_a_letter_have_no_contents() -> None:
    blocks: list[Block] = [Heading(f"თავი{at}") for at in range(4)]
    assert "სარჩევი" not in "\n".join(pages_of(document(*blocks)))
    long = [*blocks, *[Paragraph("ტექსტი")] * 500]
    assert "სარჩევი" in "\n".join(pages_of(document(*long)))
    assert "სარჩევი" not in "\n".join(pages_of(document(*long, letter=Letterhead())))


def test_an_empty_table_says_so() -> None:
    (page,) = pages_of(document(DataTable("t", "ცარიელი", (ColumnHead("ა"),), ())))
    assert "ჩანაწერი არ არის" in page


@given(st.integers(0, 60), st.sampled_from([1, 2, 3]), st.integers(1, 4))
def test_a_heading_is_never_the_last_on_a_page(lines: int, level: int, after: int) -> None:
    body = [Paragraph("აბზაცი")] * lines
    text = Paragraph("სიტყვა " * 15 * after)
    for page in pages_of(document(*body, Heading("სათაური", level), text)):
        assert not page.endswith("სათაური")


@given(st.integers(0, 40), st.integers(1, 30))
def test_a_caption_is_never_parted_from_its_table(lines: int, rows: int) -> None:
    for page in pages_of(document(*[Paragraph("აბზაცი")] * lines, long_table(rows))):
        if "გრძელი ცხრილი" in page:
            assert "სტრიქონი0000" in page
            assert rows < 3 or "სტრიქონი0001" in page


@given(st.integers(2, 60))
def test_no_line_of_a_paragraph_stands_alone(lines: int) -> None:
    text = Paragraph("\n".join(["ბწკარი"] * 9))
    counts = [
        page.count("ბწკარი") for page in pages_of(document(*[Paragraph("წინ")] * lines, text))
    ]
    assert sum(counts) == 9
    assert 1 not in counts


@given(st.integers(0, 60))
def test_the_funder_never_has_a_page_to_itself(lines: int) -> None:
    pages = pages_of(document(*[Paragraph("აბზაცი")] * lines))
    assert "აფინანსებს" in pages[-1]
    assert not lines or "აბზაცი" in pages[-1]


def test_what_follows_a_page_break_begins_a_page() -> None:
    first = Paragraph("\n".join(["ერთი"] * 12))
    pages = pages_of(document(first, PageBreak(), PageBreak(), Paragraph("ორი")))
    assert [("ერთი" in page, "ორი" in page) for page in pages] == [(True, False), (False, True)]


def test_a_text_does_not_end_in_a_scrap_of_a_line() -> None:
    for words in range(60, 90):
        (page,) = pages_of(document(Paragraph(" ".join(["სიტყვა"] * words), "small")))
        assert not any(line.strip() == "სიტყვა" for line in page.splitlines())


def test_a_list_keeps_its_own_numbers() -> None:
    (page,) = pages_of(document(Bullets(("პირველი", "მეორე"), ("3.", "2.1"))))
    assert page.split("\n")[-5:-1] == ["3.", "პირველი", "2.1", "მეორე"]


@pytest.mark.parametrize("language", ["ka", "en"])
def test_a_letter_says_whom_it_is_to_and_who_signs(language: str) -> None:
    letter = sample_letter(language)
    (page,) = pages_of(letter)
    head = letter.letterhead
    assert head is not None
    for told in (*head.to, *head.signed, head.place, "17/03"):
        assert solid(told) in solid(page)
    assert ("2016 წლის 5 დეკემბერი" if language == "ka" else "5 December 2016") in page


def test_a_letter_is_signed_before_what_is_annexed() -> None:
    letter = Letterhead(("ადრესატი",), "1", date(2016, 12, 5), "", ("ხელმომწერი",))
    pages = pages_of(
        document(Paragraph("წერილი"), PageBreak(), Paragraph("დანართი"), letter=letter)
    )
    assert ["ხელმომწერი" in page for page in pages] == [True, False]
    assert "დანართი" in pages[1]


@settings(max_examples=30)
@given(documents)
def test_any_document_becomes_pages(made: Document) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "any.pdf"
        assert write_pdf(made, path) >= 1
        data = path.read_bytes()
    assert data.startswith(b"%PDF")
    assert data.endswith(b"%%EOF\n")


def test_a_place_that_takes_no_file_is_refused_and_what_was_there_stays(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        write_pdf(document(), tmp_path / "gone" / "a.pdf")
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(Refused):
        write_pdf(document(), tmp_path / "a.pdf")
    assert [each.name for each in tmp_path.iterdir()] == ["a.pdf"]


def test_a_full_disk_is_refused_and_what_was_there_stays(tmp_path: Path, full_disk: None) -> None:
    path = tmp_path / "a.pdf"
    path.touch()
    with pytest.raises(Refused) as caught:
        write_pdf(document(), path)
    assert caught.value.key == "no_space"
    assert [(each.name, each.stat().st_size) for each in tmp_path.iterdir()] == [("a.pdf", 0)]


def test_what_has_no_width_of_its_own_stands_beneath_the_cell_before_it() -> None:
    heads = (ColumnHead("რეკომენდაცია", "text", 4), ColumnHead("ადრესატი", "text", 0))
    rows = (("გზა შეკეთდეს", "მერია"),)
    (page,) = pages_of(document(DataTable("a", "ნუსხა", heads, rows)))
    assert "რეკომენდაცია\nადრესატი\nგზა შეკეთდეს\nმერია" in page


def test_the_contents_lead_to_their_headings(tmp_path: Path) -> None:
    blocks: list[Block] = []
    for at in range(8):
        blocks += [Heading(f"თავი {at}"), PageBreak(), *[Paragraph("აბზაცი")] * 40]
    made = document(*blocks)
    data = pdf_of(made, tmp_path)
    layout = lay_out_document(made, FontMeasure())
    pages = re.findall(rb"(\d+) 0 obj\s*<<\s*/Type /Page\s", data)
    (links,) = re.findall(rb"\n\d+ 0 obj\n\[(<< /Type /Annot.*)\]\nendobj", data)
    to = re.findall(rb"/Dest \[(\d+) 0 R", links)
    assert [pages.index(page) + 1 for page in to] == [each.page for each in layout.entries]


def test_it_is_a_pdf_to_keep(tmp_path: Path) -> None:
    data = pdf_of(sample_report("ka"), tmp_path)
    assert b'pdfaid:part="1" pdfaid:conformance="B"' in data
    assert b"/OutputIntents" in data[data.rindex(b"/Type /Catalog") :]
    assert b"/ID [" in data[data.rindex(b"trailer") :]
    read = PdfText(data)
    assert read.fonts == read.embedded
    assert set(re.findall(rb"/[cC][aA] ([\d.]+)", data)) == {b"1.0"}  # nothing shines through


@given(st.integers(0, 60))
def test_what_announces_a_list_is_on_its_page(lines: int) -> None:
    above = [Paragraph("აბზაცი")] * lines
    blocks: list[Block] = [*above, Paragraph("ეყრდნობა:"), Bullets(("ერთი",))]
    assert any("ეყრდნობა:" in page and "ერთი" in page for page in pages_of(document(*blocks)))


@given(st.integers(0, 60))
def test_a_line_under_a_heading_does_not_stand_with_it_alone(lines: int) -> None:
    under: list[Block] = [Heading("თავი"), Paragraph("თემა", "small"), Paragraph("დასაწყისი")]
    pages = pages_of(document(*[Paragraph("აბზაცი")] * lines, *under))
    assert any("თავი" in page and "თემა" in page and "დასაწყისი" in page for page in pages)
