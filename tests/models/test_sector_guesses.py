"""Sectors are learned once, and again after somebody's organisation or sector has changed."""

from __future__ import annotations

from pathlib import Path

from ecomig_desktop.models.news import News
from ecomig_desktop.models.sector_guesses import SectorGuesses
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook.sectors import Guess


def test_sectors_are_learned_as_people_are_entered(tmp_path: Path) -> None:
    with Workbook.create(tmp_path / "w.ecomig", {}) as workbook:
        news, reads = News(), []
        guesses = SectorGuesses(lambda: reads.append(1) or workbook.known_sectors(), news)
        assert guesses.guess("ფონდი მთა") == Guess("civil_society")
        assert guesses.guess("") is None
        values = {"organisation": "ფონდი მთა", "sector": "media"}
        changed = workbook.run(commands.add("person", given_name="ა", **values))
        news.changed.emit(changed, None)
        assert guesses.guess("Fondi Mta") == Guess("media", 1)
        assert len(reads) == 2
        news.changed.emit(workbook.run(commands.edit("person", changed.ids[0], phone="1")), None)
        assert guesses.guess("ფონდი მთა") == Guess("media", 1) and len(reads) == 2
