"""What a record is called where a refusal speaks of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from ecomig_desktop.errors import Refused
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook.action_commands import answered
from tests.outcomes_world import create


def refused(workbook: Workbook, table: str, row: str) -> str:
    with pytest.raises(Refused) as error:
        workbook.run(commands.delete(table, row))
    assert error.value.key == "still_referenced"
    return error.value.sentence("ka")


def test_both_records_say_what_they_are(tmp_path: Path) -> None:
    with create(tmp_path) as workbook:
        line = workbook.run(commands.add("recommendation", text="სახლების აღრიცხვა")).ids[0]
        body = workbook.run(commands.add("body", key="own", name="მერია")).ids[0]
        sent = workbook.run(commands.add("submission", body=body, sent_at="2017-01-02")).ids[0]
        reply = workbook.run(commands.add("reply", submission=sent, date="2017-01-20")).ids[0]
        answer = workbook.run(answered(reply, line, {"answer": "accepted"})).ids[0]
        said = refused(workbook, "recommendation", line)
        assert f"recommendation {line} – სახლების აღრიცხვა" in said
        assert (
            f"reply_recommendation {answer} – მერია, 2017-01-02, 2017-01-20, სახლების აღრიცხვა"
            in said
        )
        assert f"reply {reply} – მერია, 2017-01-02, 2017-01-20" in refused(
            workbook, "submission", sent
        )


def test_a_person_is_called_by_both_names_and_a_long_text_by_its_first_words(
    tmp_path: Path,
) -> None:
    with create(tmp_path) as workbook:
        given = {"given_name": "ანა", "family_name": "ბერიძე"}
        person = workbook.run(commands.add("person", **given)).ids[0]
        note = workbook.run(commands.add("note", text="გრძელი " * 60, speaker=person)).ids[0]
        said = refused(workbook, "person", person)
    assert f"person {person} – ბერიძე, ანა" in said
    assert f"note {note} – გრძელი გრძელი" in said
    assert "…" in said


def test_what_says_nothing_of_itself_has_its_id(tmp_path: Path) -> None:
    with create(tmp_path) as workbook:
        person = workbook.run(commands.add("person")).ids[0]
        workbook.run(commands.add("note", text="ერთი", speaker=person))
        assert f"person {person}\n" in refused(workbook, "person", person)
