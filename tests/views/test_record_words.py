from __future__ import annotations

from datetime import UTC, datetime

import pytest

from ecomig_desktop.domain.change import Value
from ecomig_desktop.domain.tables import AGE_GROUPS, TABLES, Column, Kind
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.field_names import field_name, kind_of_record, kinds_of_record
from ecomig_desktop.views.language import Language
from ecomig_desktop.views.record_words import RecordWords
from ecomig_desktop.views.value_words import choices_of, when
from ecomig_desktop.workbook import commands
from ecomig_desktop.workbook.outcome_commands import add_listed

EVERY_COLUMN = [(table.name, column) for table in TABLES.values() for column in table.columns]


@pytest.fixture
def words(desk: Desk) -> RecordWords:
    return RecordWords(desk.workbook, "ka")


def column(table: str, name: str) -> Column:
    found = TABLES[table].column(name)
    assert found is not None
    return found


@pytest.mark.parametrize("table", TABLES)
def test_every_table_has_a_name(table: str, language: Language) -> None:
    georgian = (kind_of_record(table), kinds_of_record(table))
    language.use("en")
    assert georgian != (kind_of_record(table), kinds_of_record(table))


@pytest.mark.parametrize(
    ("table", "named"), EVERY_COLUMN, ids=lambda each: getattr(each, "name", each)
)
def test_every_column_has_a_name_in_both_languages(
    table: str, named: Column, language: Language
) -> None:
    georgian = field_name(table, named.name)
    language.use("en")
    assert georgian.isascii() is False
    assert field_name(table, named.name) not in (georgian, "")


@pytest.mark.parametrize(
    ("table", "named"), EVERY_COLUMN, ids=lambda each: getattr(each, "name", each)
)
def test_every_choice_has_words(table: str, named: Column, language: Language) -> None:
    georgian = dict(choices_of(named, "ka") or [])
    language.use("en")
    english = dict(choices_of(named, "en") or [])
    assert all(georgian.values()) and all(english.values())
    ages = set(AGE_GROUPS)
    assert not any(text.isascii() for key, text in georgian.items() if key not in ages)


@pytest.mark.parametrize(
    ("table", "name", "value", "said"),
    [
        ("person", "sector", "media", "მედია ორგანიზაცია"),
        ("person", "municipality", "zugdidi", "ზუგდიდი"),
        ("person", "position", "წევრი", "წევრი"),
        ("person", "phone", None, "(ცარიელი)"),
        ("attendance", "photo_consent", True, "კი"),
        ("attendance", "photo_consent", False, "არა"),
        ("attendance", "arrived_at", "2016-11-15T10:12", "15 ნოემბერი, 2016, 10:12"),
        ("attendance", "arrived_at", "10:12", "10:12"),
        ("meeting", "date", "2016-11-15", "15 ნოემბერი, 2016"),
        ("note", "value", 1234567.5, "1\u00a0234\u00a0567,5"),
        ("project", "year", 2016, "2016"),
    ],
)
def test_values_are_read_as_people_write_them(
    words: RecordWords, table: str, name: str, value: Value, said: str
) -> None:
    assert words.value(table, name, value) == said


@pytest.mark.parametrize(
    ("table", "name", "typed", "kept"),
    [
        ("meeting", "date", "15.11.2016", "2016-11-15"),
        ("meeting", "date", "15.11", "2016-11-15"),
        ("meeting", "starts", "930", "09:30"),
        ("attendance", "arrived_at", "15.11.2016, 10:12", "2016-11-15T10:12"),
        ("attendance", "arrived_at", "10:12", "10:12"),
        ("note", "value", "1 234,5", 1234.5),
        ("project", "target_municipalities", "62", 62),
        ("project", "target_municipalities", "ბევრი", "ბევრი"),
        ("person", "position", "  წევრი ", "წევრი"),
        ("person", "position", " ", None),
    ],
)
def test_what_is_typed_becomes_what_the_file_keeps(
    words: RecordWords, table: str, name: str, typed: str, kept: Value
) -> None:
    assert words.typed(column(table, name), typed) == kept


def test_records_are_called_by_what_people_know_them_by(desk: Desk, words: RecordWords) -> None:
    workbook = desk.workbook
    meeting = workbook.meetings()[0]
    person = workbook.find_people("აბაშიძე")[0].person
    attendance = workbook.attendee_ids(meeting.id)[0]
    assert words.title("meeting", meeting.id) == "15.11.2016 · ანაკლია"
    assert words.subject("person", person.id) == "მონაწილე: ნინო აბაშიძე"
    assert words.title("attendance", attendance).endswith(words.title("meeting", meeting.id))
    assert words.value("note", "speaker", person.id) == "ნინო აბაშიძე"


def test_a_deleted_record_is_called_what_it_was_called_last(desk: Desk, words: RecordWords) -> None:
    (person,) = desk.workbook.run(commands.add("person", given_name="ია", family_name="ლომაძე")).ids
    desk.workbook.run(commands.edit("person", person, family_name="დოლიძე"))
    desk.workbook.run(commands.delete("person", person))
    assert words.title("person", person) == "ია დოლიძე"


def test_a_long_note_is_called_by_its_beginning_and_told_whole(
    desk: Desk, words: RecordWords
) -> None:
    text = "გრძელი ჩანაწერი " * 40
    (note,) = desk.workbook.run(commands.add("note", text=text)).ids
    assert len(words.title("note", note)) < 140
    assert words.whole("note", note) == text.strip()


def test_a_figure_is_told_by_the_name_of_ones_own_indicator(desk: Desk, words: RecordWords) -> None:
    (own,) = desk.workbook.run(add_listed("indicator", title="ჭაბურღილები")).ids
    key = desk.workbook.record("indicator", own)["key"]  # type: ignore[index]
    told = commands.add("note", kind="figure", indicator=key, value=3.0)
    (note,) = desk.workbook.run(told).ids
    assert words.title("note", note) == words.whole("note", note) == "ჭაბურღილები: 3"


def test_a_record_without_a_name_says_so(desk: Desk, words: RecordWords) -> None:
    (note,) = desk.workbook.run(commands.add("note", kind="problem")).ids
    assert words.title("note", note) == "უსახელო"


def test_the_year_is_told_only_where_it_is_not_this_one() -> None:
    this = datetime.now(UTC)
    assert str(this.year) not in when(this, "ka")
    assert when(datetime(2016, 11, 15, 6, 12, tzinfo=UTC), "en").startswith("15 November 2016")


def test_no_kind_of_value_is_forgotten() -> None:
    assert {each.kind for _, each in EVERY_COLUMN} == set(Kind)
