"""Every report, in both languages, of whatever a workbook holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ecomig_desktop.domain.document import (
    Chart,
    DataTable,
    Document,
    Facts,
    Heading,
    Map,
    Paragraph,
)
from ecomig_desktop.domain.outcome_tables import OUTCOME_TABLES
from ecomig_desktop.domain.tables import TABLES
from ecomig_desktop.example.making import make_example
from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.merge import merge_files
from ecomig_desktop.reports.catalogue import LANGUAGES, REPORTS, make_document
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook import outcome_commands as outcomes
from tests.field import ANA, BEKA, MEETING, NOTE, field_world
from tests.outcomes_world import World, create
from tests.reports.conftest import TODAY
from tests.reports.texts import texts

AS_WRITTEN = Paragraph(
    "What was said is quoted as it was noted, and names stand as they were given; what has no "
    "English text yet is in Georgian.",
    "small",
)
GEORGIAN = re.compile("[\u10d0-\u10ff]")
MTAVRULI = re.compile("[\u1c90-\u1cbf]")
BARE_YEAR = re.compile("[\u10d0-\u10ff], 20[0-9]{2}")  # it is 2016 წლის 15 ნოემბერი
LATIN_WORD = re.compile(r"[A-Za-z]{3,}")
WITHOUT_CHOICE = [name for name in REPORTS if name not in ("trace", "letter")]


def every_report(workbook: Workbook) -> Iterator[Document]:
    """All of them in both languages, a letter for each submission, a trace for each
    recommendation, both maps."""
    for language in LANGUAGES:
        for name in WITHOUT_CHOICE:
            yield make_document(workbook, name, language, today=TODAY)
        yield make_document(workbook, "map", language, what="notes", today=TODAY)
        for line in workbook.recommendations():
            yield make_document(workbook, "trace", language, recommendation=line.id, today=TODAY)
        for each in workbook.submissions():
            yield make_document(workbook, "letter", language, submission=each.id, today=TODAY)


def is_sound(document: Document) -> None:
    """What whoever shows a document may rely on."""
    names = [each.name for each in document.blocks if isinstance(each, DataTable | Chart | Map)]
    assert len(names) == len(set(names))
    for text in texts(document):
        assert not MTAVRULI.search(text)
        assert "{" not in text
        assert "None" not in text
        assert document.language == "ka" or "№" not in text
        assert not BARE_YEAR.search(text)
    assert document.title
    for block in document.blocks:
        if isinstance(block, DataTable):
            is_sound_table(block)
        elif isinstance(block, Chart):
            assert all(len(each.values) == len(block.categories) > 0 for each in block.series)
        elif isinstance(block, Heading | Paragraph):
            assert block.text.strip()


def is_sound_table(table: DataTable) -> None:
    kinds = {"text": str, "number": int | float, "share": float, "date": date}
    for row in (*table.rows, *([table.total] if table.total else [])):
        assert len(row) == len(table.columns)
    for row in table.rows:
        for cell, column in zip(row, table.columns, strict=True):
            assert cell is None or isinstance(cell, kinds[column.kind])
    assert table.caption
    assert all(column.title for column in table.columns)


@pytest.fixture(scope="module")
def reports(world: World) -> tuple[Document, ...]:
    """All reports of the world."""
    return tuple(every_report(world.workbook))


def test_every_report_of_the_world_is_sound(world: World, reports: tuple[Document, ...]) -> None:
    chosen = len(world.submissions) + len(world.lines)
    assert len(reports) == 2 * (len(WITHOUT_CHOICE) + 1 + chosen)
    for document in reports:
        is_sound(document)


def test_totals_are_the_sums_of_their_columns(reports: tuple[Document, ...]) -> None:
    for document in reports:
        for table in document.tables:
            for at, total in enumerate(table.total or ()):
                if isinstance(total, int | float):
                    numbers = [row[at] for row in table.rows]
                    found = sum(each for each in numbers if isinstance(each, int | float))
                    assert found == pytest.approx(total)


def test_both_languages_say_the_same_numbers(reports: tuple[Document, ...]) -> None:
    half = len(reports) // 2
    for georgian, english in zip(reports[:half], reports[half:], strict=True):
        assert (georgian.language, english.language) == LANGUAGES
        assert georgian.name == english.name
        assert english.blocks[len(georgian.blocks) :] in ((), (AS_WRITTEN,))
        for one_block, other_block in zip(georgian.blocks, english.blocks, strict=False):
            assert type(one_block) is type(other_block)
        for one, other in zip(georgian.tables, english.tables, strict=True):
            assert one.name == other.name
            assert [[c for c in row if not isinstance(c, str)] for row in one.rows] == [
                [c for c in row if not isinstance(c, str)] for row in other.rows
            ]


def test_an_english_report_says_why_something_in_it_is_in_georgian(
    reports: tuple[Document, ...],
) -> None:
    for each in reports:
        said = "".join(texts(Document(each.name, "en", "", blocks=each.blocks)))
        georgian = each.language == "en" and bool(GEORGIAN.search(said))
        assert (each.blocks[-1] == AS_WRITTEN) == georgian


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", WITHOUT_CHOICE)
def test_an_empty_workbook_has_reports_whose_words_are_all_there(
    tmp_path: Path, name: str, language: str
) -> None:
    with create(tmp_path) as workbook:
        document = make_document(workbook, name, language)
    is_sound(document)
    for text in texts(document):
        if language == "en":
            assert not GEORGIAN.search(text)
        elif not text.isascii():
            assert GEORGIAN.search(text)


def test_one_meeting_with_nobody_is_enough(tmp_path: Path) -> None:
    with create(tmp_path) as workbook:
        workbook.run(commands.add("meeting", place="ბორჯომი", date="2016-11-22"))
        for document in every_report(workbook):
            is_sound(document)


def test_the_plan_alone_is_enough(tmp_path: Path) -> None:
    with create(tmp_path, default_plan()) as workbook:
        for document in every_report(workbook):
            is_sound(document)


def test_records_of_which_nothing_is_said_are_enough(tmp_path: Path) -> None:
    with create(tmp_path) as workbook:
        person, meeting, note = (
            workbook.run(commands.add(table, **{column: None})).ids[0]
            for table, column in (("person", "phone"), ("meeting", "notes"), ("note", "text"))
        )
        workbook.run(commands.check_in(meeting, person, "10:00"))
        single = [
            each for each in OUTCOME_TABLES if not each.derived and each.name != "list_version"
        ]
        made = {
            table.name: workbook.run(commands.add(table.name, **{table.names[-1]: None})).ids[0]
            for table in single
        }
        workbook.run(outcomes.join("finding_note", made["finding"], [note]))
        workbook.run(commands.add("list_version", content="[7]"))
        for document in every_report(workbook):
            is_sound(document)


def test_words_of_any_script_stay_as_they_are(tmp_path: Path) -> None:
    strange = "Zażółć 中文 <b>&amp;</b> {x} \u202eevil\u0000"
    with create(tmp_path) as workbook:
        theme = workbook.run(commands.add("theme", title="Tema", letter="q")).ids[0]
        text = strange.replace("\u0000", "").replace("{x}", "x")
        note = workbook.run(commands.add("note", text=text, theme=theme, kind="quote")).ids[0]
        finding = workbook.run(commands.add("finding", title=text, theme=theme)).ids[0]
        workbook.run(outcomes.join("finding_note", finding, [note]))
        for document in every_report(workbook):
            is_sound(document)
        said = texts(make_document(workbook, "analysis", "ka"))
    assert sum(text in each for each in said) >= 2


def test_capitals_of_titles_become_letters_that_fonts_have(tmp_path: Path) -> None:
    with create(tmp_path) as workbook:
        workbook.run(commands.add("note", text="\u1ca0\u1c90", kind="quote"))
        said = texts(make_document(workbook, "analysis", "ka"))
    assert "რა" in said


def test_what_another_laptop_deleted_is_no_hindrance(tmp_path: Path) -> None:
    office, one, two = field_world(tmp_path)
    with office.open() as workbook:
        workbook.run(commands.edit("note", NOTE, meeting=MEETING, text="წყალი", speaker=BEKA))
    for laptop in (one, two):
        laptop.merge(office.export())
    with one.open() as workbook:
        workbook.run(commands.delete("note", NOTE))
        workbook.run(commands.delete("person", BEKA))
    with two.open() as workbook:
        finding = workbook.run(commands.add("finding", title="წყალი")).ids[0]
        workbook.run(outcomes.join("finding_note", finding, [NOTE]))
        workbook.run(commands.check_in(MEETING, BEKA, "11:00"))
        workbook.run(commands.add("note", meeting=MEETING, text="გზა", speaker=BEKA))
    office.merge(one.export(), two.export())
    with office.open() as workbook:
        assert workbook.person(BEKA) is None
        for document in every_report(workbook):
            is_sound(document)
        table = make_document(workbook, "attendance", "ka").tables[0]
    assert table.rows[0][-1] == 2  # Ana, and whoever Beka was
    assert ANA != BEKA


def test_every_mark_leads_to_a_line_of_the_appendix(world: World) -> None:
    for name in ("analysis", "actions", "annex"):
        document = make_document(world.workbook, name, "en", today=TODAY)
        listed = {
            str(row[0]) for table in document.tables if table.name == "notes" for row in table.rows
        }
        marks = {
            source
            for block in document.blocks
            if isinstance(block, Paragraph)
            for source in block.sources
            if re.fullmatch(r"n[F\d]*\.\d+", source)
        }
        marks |= {
            str(row[-1]) for t in document.tables if t.name.startswith("figures") for row in t.rows
        }
        assert marks <= listed
        assert listed


def test_marks_are_the_same_in_both_languages(world: World) -> None:
    numbers = []
    for language in LANGUAGES:
        document = make_document(world.workbook, "analysis", language, today=TODAY)
        table = next(each for each in document.tables if each.name == "notes")
        numbers.append([str(row[0])[1:].lstrip("ფF") for row in table.rows])
    assert numbers[0] == numbers[1]
    assert len(numbers[0]) == len(world.notes) == len(set(table.rows))


def test_every_table_says_where_its_numbers_come_from(reports: tuple[Document, ...]) -> None:
    for document in reports:
        for table in document.tables:
            assert table.note or table.name == "meetings"


def test_the_annex_lists_what_is_kept(tmp_path: Path) -> None:
    with create(tmp_path, default_plan()) as workbook:
        meeting = workbook.meetings()[0].id
        pages = '{"pages": [[], []]}'
        sheet = {"code": "AB12", "printed_at": "2016-11-14T18:00", "pages": pages}
        workbook.run(commands.add("sheet", meeting=meeting, **sheet))
        reply = workbook.run(commands.add("reply", number="7")).ids[0]
        workbook.attach("reply", reply, "პასუხი.pdf", "application/pdf", b"x" * 2048)
        tables = {each.name: each for each in make_document(workbook, "annex", "en").tables}
    assert tables["sheets"].rows == (("AB12", "1. Anaklia", date(2016, 11, 14), 2, ""),)
    assert tables["files"].rows[0][:3] == ("პასუხი.pdf", "reply", 2.0)
    assert "versions" not in tables


def test_the_example_has_every_report(tmp_path: Path) -> None:
    example = make_example(tmp_path, people=40)
    with Workbook.open(example.office) as workbook:
        merge_files(workbook, example.returns)
        made = list(every_report(workbook))
    assert len(made) > 2 * len(REPORTS)
    for document in made:
        is_sound(document)
    english = next(each for each in made if (each.name, each.language) == ("actions", "en"))
    assert LATIN_WORD.search(english.title)
    assert TABLES["recommendation"].name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", WITHOUT_CHOICE)
def test_a_workbook_in_which_nothing_was_done_yet_has_no_zeros(
    tmp_path: Path, name: str, language: str
) -> None:
    with create(tmp_path) as workbook:
        document = make_document(workbook, name, language)
    assert not any(isinstance(each, Facts | DataTable | Chart) for each in document.blocks)
    assert not any(re.search(r"(?<![\d.])0(?!\d)", text) for text in texts(document))
