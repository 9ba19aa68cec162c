from __future__ import annotations

from ecomig_desktop.domain.person import Person
from ecomig_desktop.models.duplicates import Side
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.merge.duplicate_words import SideWords


def test_of_how_many_records_somebody_is_made_is_said_in_georgian(desk: Desk) -> None:
    words = SideWords(desk.workbook, "ka")
    assert words.about(Side(Person("a"), records=2)).endswith(" · 2 ჩანაწერი")
