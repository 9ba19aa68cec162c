"""What several commands are told in the same words: which meeting is meant."""

from __future__ import annotations

import pytest

from ecomig_desktop.command_line.options import find_meeting
from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.errors import Refused
from tests.command_line.calling import ONE, TWO

ANAKLIA = Meeting(id=ONE, date="2016-11-15", place="ანაკლია", place_en="Anaklia")
TBILISI = Meeting(id=TWO, date="2016-11-17", place="თბილისი", place_en="Tbilisi")


@pytest.mark.parametrize(
    "text", [ONE, ONE.upper(), "2016-11-15", "ანაკლია", " anaklia ", "ANAKLIA", "Anaklia\u00a0"]
)
def test_a_meeting_is_found_by_id_date_or_place(text: str) -> None:
    assert find_meeting([ANAKLIA, TBILISI], text) is ANAKLIA


@pytest.mark.parametrize("text", ["", "  ", "2016-11-16", "ანა", "Batumi"])
def test_a_meeting_that_is_not_there(text: str) -> None:
    with pytest.raises(Refused) as caught:
        find_meeting([ANAKLIA, TBILISI, Meeting(id="x")], text)
    assert caught.value.key == "meeting_not_found"


def test_two_meetings_of_a_day_have_to_be_told_apart() -> None:
    evening = Meeting(id=TWO, date="2016-11-15", place="Zugdidi")
    with pytest.raises(Refused) as caught:
        find_meeting([ANAKLIA, evening], "2016-11-15")
    assert caught.value.key == "meeting_ambiguous"
    assert find_meeting([ANAKLIA, evening], "zugdidi") is evening
