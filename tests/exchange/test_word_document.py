"""A document that somebody goes on writing: real headings, tables, captions, lists, pictures."""

from __future__ import annotations

import re
import tempfile
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings

from ecomig_desktop.domain.document import (
    Bullets,
    Chart,
    ColumnHead,
    DataTable,
    Document,
    Facts,
    Heading,
    Letterhead,
    Map,
    PageBreak,
    Paragraph,
    Series,
)
from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.word_document import write_docx
from ecomig_desktop.exchange.word_styles import FONT
from tests.documents import FORMULA, PIXEL, SVG, document, documents, long_table, picture
from tests.exchange.word_rules import broken_rules
from tests.gallery.sample_document import sample_letter, sample_report

CHART = Chart("c", "დიაგრამის წარწერა", "bars", ("ა", "ბ"), (Series("რიგი", (3, 4)),), 5, "მიზანი")
LISTED = ((lambda at: f"თავი {at} & სხვა"), (lambda _: "ნაწილი"))
MAP = Map("m", "რუკის წარწერა", {"oni": 3}, "ადამიანი")


def written(made: Document, folder: Path) -> Any:
    """The document as python-docx reads it back."""
    path = folder / "a.docx"
    write_docx(made, path, picture)
    return docx.Document(str(path))


def part(folder: Path, name: str) -> str:
    with zipfile.ZipFile(folder / "a.docx") as archive:
        return archive.read(name).decode()


def told(word: Any) -> list[tuple[str, str]]:
    """The style and the text of each paragraph."""
    return [(each.style.name, each.text) for each in word.paragraphs]


@pytest.mark.parametrize("language", ["ka", "en"])
def test_a_report_is_read_back_whole(language: str, tmp_path: Path) -> None:
    report = sample_report(language)
    word = written(report, tmp_path)
    paragraphs = told(word)
    assert ("Title", report.title) in paragraphs
    assert ("Publisher", report.publisher) in paragraphs
    for block in report.blocks:
        if isinstance(block, Heading):
            assert (f"Heading {block.level}", block.text) in paragraphs
    (table,) = report.tables
    (read,) = (each for each in word.tables if each.style.name == "Report Table")
    assert [cell.text for cell in read.rows[0].cells] == [each.title for each in table.columns]
    assert [row.cells[0].text for row in read.rows[1:-1]] == [row[0] for row in table.rows]
    total = "1\u00a0848" if language == "ka" else "1,848"
    assert read.rows[-1].cells[4].text == total


def test_the_head_of_a_table_is_repeated_and_rows_are_whole(tmp_path: Path) -> None:
    word = written(document(long_table(30)), tmp_path)
    rows = word.tables[0]._tbl.tr_lst
    assert [row.find(f".//{qn('w:tblHeader')}") is not None for row in rows] == [
        True, *[False] * 31,
    ]  # fmt: skip
    assert all(row.find(f".//{qn('w:cantSplit')}") is not None for row in rows)


def test_a_table_is_kept_on_one_page_while_it_is_low(tmp_path: Path) -> None:
    heads = (ColumnHead("№"), ColumnHead("ადრესატი"))
    for letters, kept in ((10, 9), (600, 4)):
        rows = tuple((str(at), "გრძელი " * (letters // 7)) for at in range(9))
        table = DataTable("t", "ადრესატები", heads, rows, None, "წყარო")
        made = written(document(table), tmp_path).tables[0]._tbl.tr_lst
        stays = [row.find(f".//{qn('w:keepNext')}") is not None for row in made[1:]]
        assert sum(stays) == kept


def test_captions_are_counted_by_the_word_processor(tmp_path: Path) -> None:
    word = written(document(long_table(1), CHART, long_table(2), MAP), tmp_path)
    captions = [each for each in word.paragraphs if each.style.name.endswith("Caption")]
    assert [each.text for each in captions] == [
        "ცხრილი 1. გრძელი ცხრილი",
        "დიაგრამა 1. დიაგრამის წარწერა",
        "ცხრილი 2. გრძელი ცხრილი",
        "რუკა 1. რუკის წარწერა",
    ]
    codes = [each._p.findtext(f".//{qn('w:instrText')}").split()[1] for each in captions]
    assert codes == ["ცხრილი", "დიაგრამა", "ცხრილი", "რუკა"]
    kept = [each.style.paragraph_format.keep_with_next for each in captions]
    assert kept == [True, False, True, False]  # a table follows, a picture went before


def test_pages_are_numbered_by_fields(tmp_path: Path) -> None:
    foot = written(document(language="en"), tmp_path).sections[0].footer.paragraphs[0]
    codes = [each.text.strip() for each in foot._p.iter(qn("w:instrText"))]
    assert codes == ["PAGE", "NUMPAGES"]
    assert foot.text == "ანგარიში\tPage 1 / 1"


def test_pictures_are_vectors_with_pixels_for_those_who_need_them(tmp_path: Path) -> None:
    word = written(document(CHART, MAP), tmp_path)
    (one, other) = word.inline_shapes
    for shape, value in ((one, "ა: რიგი 3; ბ: რიგი 4; მიზანი: 5."), (other, "ადამიანი: ონი 3.")):
        told_of = shape._inline.docPr.get("descr")
        assert value in told_of
    with zipfile.ZipFile(tmp_path / "a.docx") as archive:
        media = {name: archive.read(name) for name in archive.namelist() if "media/" in name}
        relations = archive.read("word/_rels/document.xml.rels").decode()
        types = archive.read("[Content_Types].xml").decode()
    assert sorted(media.values()) == sorted([PIXEL, SVG, SVG])
    assert "image/svg+xml" in types
    body = part(tmp_path, "word/document.xml")
    for extension in ElementTree.fromstring(body).iter(
        "{http://schemas.microsoft.com/office/drawing/2016/SVG/main}svgBlip"
    ):
        (relation,) = (value for key, value in extension.attrib.items() if key.endswith("embed"))
        assert f'Id="{relation}"' in relations


def test_the_language_and_the_typeface_are_told_everywhere(tmp_path: Path) -> None:
    for language, code in (("ka", "ka-GE"), ("en", "en-US")):
        word = written(document(language=language), tmp_path)
        styles = word.styles.element
        lang = styles.find(f"{qn('w:docDefaults')}//{qn('w:lang')}")
        assert lang.get(qn("w:val")) == code
        assert word.core_properties.language == code
        (fonts,) = styles.iter(qn("w:rFonts"))  # named once, so that it is changed at one place
        sides = ("ascii", "hAnsi", "eastAsia", "cs")
        assert fonts.attrib == {qn(f"w:{side}"): FONT for side in sides}


def test_the_properties_say_what_and_whose_it_is(tmp_path: Path) -> None:
    told_of = written(document(), tmp_path).core_properties
    assert (told_of.title, told_of.author, told_of.comments) == ("ანგარიში", "ინსტიტუტი", "")


def test_nothing_of_a_template_is_left(tmp_path: Path) -> None:
    word = written(document(), tmp_path)
    with zipfile.ZipFile(tmp_path / "a.docx") as archive:
        names = archive.namelist()
        texts = [archive.read(name).decode() for name in names]
    assert not [name for name in names if re.search("thumbnail|Effects|custom|web", name)]
    assert not [text for text in texts if "Macintosh" in text or "Cambria" in text]
    assert "Light Grid" not in word.styles


def test_a_document_is_one_of_todays_word(tmp_path: Path) -> None:
    written(document(), tmp_path)
    settings = part(tmp_path, "word/settings.xml")
    assert re.search(r'compatibilityMode"[^>]*w:val="15"', settings)
    assert "updateFields" not in settings  # it would greet everybody with a question


def test_no_look_is_given_but_by_a_style(tmp_path: Path) -> None:
    """So that each is changed at one place."""
    for made in (sample_report("ka"), sample_letter("en"), document(long_table(30, 12), CHART)):
        body = written(made, tmp_path).element.body
        for tag in ("rFonts", "sz", "color", "b", "jc", "spacing", "ind", "tabs"):
            assert not list(body.iter(qn(f"w:{tag}")))
        assert broken_rules(tmp_path / "a.docx") == []


def chapters(many: int, rows: int = 120) -> Document:
    """A document of so many chapters, each with a part."""
    parts = [(Heading(f"თავი {at} & სხვა"), Heading("ნაწილი", 2, "part")) for at in range(many)]
    return document(*(each for pair in parts for each in pair), long_table(rows))


def test_a_long_document_has_a_table_of_contents_that_leads_to_its_chapters(tmp_path: Path) -> None:
    body = written(chapters(3), tmp_path).element.body
    (contents,) = body.iter(qn("w:sdt"))
    lines = ["".join(each.itertext(qn("w:t"))) for each in contents.iter(qn("w:p"))]
    assert lines == ["სარჩევი", *(f(at) for at in range(3) for f in LISTED)]
    assert contents.findtext(f".//{qn('w:instrText')}").split() == [
        "TOC", "\\o", '"1-2"', "\\h", "\\z", "\\u",
    ]  # fmt: skip
    assert broken_rules(tmp_path / "a.docx") == []


def test_marks_lead_to_the_rows_and_headings_that_they_stand_for(tmp_path: Path) -> None:
    notes = DataTable(
        "n", "ჩანაწერები", (ColumnHead("ნიშანი"), ColumnHead("მიგნება"), ColumnHead("ტექსტი")),
        (("ჩ1.1", "მ1", "ერთი"), ("ჩ1.2", "მ1, მ2", "ჩ1.1-ის მსგავსი")),
    )  # fmt: skip
    said = Paragraph("ციტატა", "quote", ("ჩ1.2", "ანაკლია", "ჩ9.9"))
    word = written(document(Heading("მ1. სათაური", 3), said, notes), tmp_path)
    assert [each.text for each in word.paragraphs if each.style.name == "Quote"] == [
        "ციტატა [ჩ1.2, ანაკლია, ჩ9.9]"
    ]
    links = [
        (each.get(qn("w:anchor")), "".join(each.itertext(qn("w:t"))))
        for each in word.element.body.iter(qn("w:hyperlink"))
    ]
    assert links == [("_mark_ჩ1_2", "ჩ1.2"), ("_mark_მ1", "მ1"), ("_mark_მ1", "მ1")]
    places = {
        each.get(qn("w:name")): "".join(each.getparent().itertext(qn("w:t")))
        for each in word.element.body.iter(qn("w:bookmarkStart"))
    }
    assert places == {"_mark_მ1": "მ1. სათაური", "_mark_ჩ1_2": "ჩ1.2"}
    assert broken_rules(tmp_path / "a.docx") == []


def test_parts_are_not_listed_where_there_are_too_many(tmp_path: Path) -> None:
    body = written(chapters(20), tmp_path).element.body
    (contents,) = body.iter(qn("w:sdt"))
    assert len(list(contents.iter(qn("w:hyperlink")))) == 20


def test_a_short_document_and_a_letter_have_no_table_of_contents(tmp_path: Path) -> None:
    letter = replace(chapters(3), letterhead=Letterhead(("ადრესატი",)))
    for made in (chapters(3, 5), chapters(1), letter):
        assert not list(written(made, tmp_path).element.body.iter(qn("w:sdt")))


def test_no_empty_lines_stand_where_a_style_makes_room(tmp_path: Path) -> None:
    blocks = (long_table(1), Heading("თავი"), long_table(1), Paragraph("ტექსტი"), CHART)
    word = written(document(*blocks), tmp_path)
    empty = [at for at, each in enumerate(word.paragraphs) if each.style.name == "Table Note"]
    assert [word.paragraphs[at + 1].text for at in empty] == ["ტექსტი"]


def test_a_tall_row_may_be_broken_over_pages(tmp_path: Path) -> None:
    rows = (("მოკლე",), ("სიტყვა " * 400,))
    table = DataTable("t", "ა", (ColumnHead("ა"),), rows)
    made = written(document(table), tmp_path).tables[0]._tbl.tr_lst
    assert [row.find(f".//{qn('w:cantSplit')}") is not None for row in made] == [True, True, False]


def test_the_first_page_of_a_letter_has_no_running_foot(tmp_path: Path) -> None:
    section = written(sample_letter("ka"), tmp_path).sections[0]
    assert section.different_first_page_header_footer
    assert not written(document(), tmp_path).sections[0].different_first_page_header_footer


def test_each_numbered_list_counts_from_one(tmp_path: Path) -> None:
    one = Bullets(("ა", "ბ"), ("1.", "2."))
    word = written(document(one, Paragraph("შორის"), one), tmp_path)
    items = [each for each in word.paragraphs if each.style.name == "List Number"]
    ids = [each._p.pPr.numPr.numId.val for each in items]
    assert ids[0] == ids[1] != ids[2] == ids[3]


def test_numbers_of_their_own_and_bullets_stay_what_they_are(tmp_path: Path) -> None:
    lists = (Bullets(("ა", "ბ"), ("3.", "2.1")), Bullets(("გ",)))
    paragraphs = told(written(document(*lists), tmp_path))
    assert ("Numbered Item", "3.\tა") in paragraphs
    assert ("Numbered Item", "2.1\tბ") in paragraphs
    assert ("List Bullet", "გ") in paragraphs


def test_a_wide_table_stands_in_parts_that_word_can_open(tmp_path: Path) -> None:
    word = written(document(long_table(2, 60)), tmp_path)
    heads = [[cell.text for cell in each.rows[0].cells] for each in word.tables]
    assert all(len(each) <= 10 and each[0] == "სვეტი00" for each in heads)
    assert [name for each in heads for name in each[1:]] == [f"სვეტი{at:02}" for at in range(1, 60)]


def test_a_page_break_begins_the_next_paragraph_on_a_page(tmp_path: Path) -> None:
    blocks = (Paragraph("ერთი"), long_table(9), PageBreak(), Paragraph("ორი"))
    word = written(document(*blocks), tmp_path)
    breaks = {each.text: each.paragraph_format.page_break_before for each in word.paragraphs}
    assert (breaks["ერთი"], breaks["ორი"]) == (None, True)


def test_a_page_that_hardly_anything_stands_on_is_gone_on_with(tmp_path: Path) -> None:
    blocks = (Paragraph("ერთი"), PageBreak(), long_table(9), PageBreak(), Paragraph("ორი"))
    word = written(document(*blocks, PageBreak(), Paragraph("სამი")), tmp_path)
    begun = [each.text for each in word.paragraphs if each.paragraph_format.page_break_before]
    assert begun == ["ორი"]


def test_a_table_without_rows_says_so_over_its_whole_width(tmp_path: Path) -> None:
    word = written(document(long_table(0, total=False)), tmp_path)
    (_, row) = word.tables[0].rows
    assert {cell.text for cell in row.cells} == {"ჩანაწერი არ არის"}
    assert len({id(cell._tc) for cell in row.cells}) == 1


def test_a_letter_is_signed_before_what_is_annexed(tmp_path: Path) -> None:
    letter = Letterhead(("ადრესატი",), "1", date(2016, 12, 5), "თბილისი", ("ხელმომწერი",))
    made = document(Paragraph("წერილი"), PageBreak(), Paragraph("დანართი"), letter=letter)
    lines = [text for _, text in told(written(made, tmp_path))]
    order = ["№ 1", "2016 წლის 5 დეკემბერი", "ადრესატი", "წერილი", "ხელმომწერი", "დანართი"]
    assert [each for each in lines if each in order] == order


def test_a_letter_of_each_language_is_written(tmp_path: Path) -> None:
    for language in ("ka", "en"):
        letter = sample_letter(language)
        assert letter.letterhead is not None
        lines = [text for _, text in told(written(letter, tmp_path))]
        assert set(letter.letterhead.to) <= set(lines)


def test_signs_that_no_file_can_hold_become_spaces(tmp_path: Path) -> None:
    strange = "ა\x00ბ\x0bგ\ufffe\ud800დ"
    table = DataTable("t", strange, (ColumnHead(strange),), ((strange,),), (strange,), strange)
    blocks = (Heading(strange), Paragraph(strange), Facts(((strange, strange),)), table)
    word = written(document(*blocks), tmp_path)
    assert ("Heading 1", "ა ბ გ დ") in told(word)
    assert word.tables[1].rows[1].cells[0].text == "ა ბ გ დ"


def test_lines_and_marks_in_a_cell_are_kept(tmp_path: Path) -> None:
    text = f"ერთი <ორი> & „სამი“\nმეოთხე\tმეხუთე {FORMULA}"
    table = DataTable("t", "", (ColumnHead("ა"),), ((text,),))
    word = written(document(table), tmp_path)
    assert word.tables[0].rows[1].cells[0].text == text


def test_a_thousand_rows_are_all_there(tmp_path: Path) -> None:
    word = written(document(long_table(1000)), tmp_path)
    texts = [row.findtext(f".//{qn('w:t')}") for row in word.tables[0]._tbl.tr_lst]
    assert texts[1:-1] == [f"სტრიქონი{at:04}" for at in range(1000)]


@settings(max_examples=15)
@given(documents)
def test_any_document_is_written_and_opened(made: Document) -> None:
    with tempfile.TemporaryDirectory() as folder:
        word = written(made, Path(folder))
        assert broken_rules(Path(folder) / "a.docx") == []
    headings = [each for each in made.blocks if isinstance(each, Heading)]
    assert sum(style.startswith("Heading") for style, _ in told(word)) == len(headings)


def test_a_place_that_takes_no_file_is_refused_and_what_was_there_stays(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        write_docx(document(), tmp_path / "gone" / "a.docx", picture)
    (tmp_path / "a.docx").mkdir()
    with pytest.raises(Refused):
        write_docx(document(), tmp_path / "a.docx", picture)
    assert [each.name for each in tmp_path.iterdir()] == ["a.docx"]


def test_a_full_disk_is_refused_and_what_was_there_stays(tmp_path: Path, full_disk: None) -> None:
    path = tmp_path / "a.docx"
    path.touch()
    with pytest.raises(Refused) as caught:
        write_docx(document(), path, picture)
    assert caught.value.key == "no_space"
    assert [(each.name, each.stat().st_size) for each in tmp_path.iterdir()] == [("a.docx", 0)]
