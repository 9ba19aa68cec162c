"""Sectors are learned once, and again after somebody's organisation or sector has changed."""

from __future__ import annotations

from pathlib import Path

from ecomig_desktop.models.news import News
from ecomig_desktop.models.sector_guesses import SectorGuesses
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook.sectors import Guess


def test_sectors_are_learned_as_people_are_entered(tmp_path: Path) -> None:
    with Workbook.create(tmp_path / "w.ecomig", {}) as workbook:
        news = News()
        guesses = SectorGuesses(workbook, news)
        assert guesses.guess("ფონდი მთა") == Guess("civil_society")
        assert guesses.guess("") is None
        values = {"organisation": "ფონდი მთა", "sector": "media"}
        for number in (1, 2):
            changed = workbook.run(commands.add("person", given_name=f"ა{number}", **values))
            news.changed.emit(changed, None)
            assert guesses.guess("ფონდი მთა") == guesses.guess("Fondi Mta")
            assert guesses.guess("Fondi  Mta") == Guess("media", number)
        news.changed.emit(workbook.run(commands.edit("person", changed.ids[0], sector=None)), None)
        assert guesses.guess("Fondi Mta") == Guess("media", 1)


def test_every_spelling_is_known_after_a_merge(tmp_path: Path) -> None:
    with Workbook.create(tmp_path / "w.ecomig", {}) as workbook:
        news = News()
        guesses = SectorGuesses(workbook, news)
        assert guesses.guess("Kera") is None
        workbook.run(commands.add("person", given_name="ა", organisation="კერა", sector="media"))
        news.merged.emit()
        assert guesses.guess("Kera") == Guess("media", 1)
