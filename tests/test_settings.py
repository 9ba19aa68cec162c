from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from ecomig_desktop.settings import RECENT, Settings, settings_path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def test_the_first_start_is_georgian_and_as_the_system(path: Path) -> None:
    settings = Settings(path)
    assert (settings.language, settings.color_scheme) == ("ka", "system")
    assert settings.recent == ()
    assert settings.geometry == QByteArray()


def test_what_was_chosen_is_there_at_the_next_start(path: Path) -> None:
    before = Settings(path)
    before.language, before.color_scheme, before.operator = "en", "dark", " ნინო "
    before.geometry = QByteArray(b"place")
    before.set_flag("side", False)
    before.set_text("folder", "C:\\სამუშაო")
    after = Settings(path)
    assert (after.language, after.color_scheme, after.operator) == ("en", "dark", "ნინო")
    assert after.geometry == QByteArray(b"place")
    assert after.flag("side", True) is False
    assert after.text("folder") == "C:\\სამუშაო"


def test_without_a_name_the_operator_is_the_user_of_the_system(path: Path) -> None:
    settings = Settings(path)
    settings.operator = "  "
    assert settings.operator == Settings(path).operator != "  "


def test_recent_workbooks_are_newest_first_once_each_and_few(path: Path, tmp_path: Path) -> None:
    settings = Settings(path)
    for number in range(RECENT + 3):
        settings.remember(tmp_path / f"წიგნი, {number}.ecomig")
    settings.remember(tmp_path / "წიგნი, 5.ecomig")
    recent = Settings(path).recent
    assert len(recent) == RECENT
    assert recent[0].name == "წიგნი, 5.ecomig"
    assert len(set(recent)) == RECENT


def test_a_forgotten_workbook_is_not_recent(path: Path, tmp_path: Path) -> None:
    settings = Settings(path)
    settings.remember(tmp_path / "a.ecomig")
    settings.forget(tmp_path / "a.ecomig")
    assert Settings(path).recent == ()


def test_each_workbook_has_its_own_last_meeting(path: Path, tmp_path: Path) -> None:
    settings = Settings(path)
    settings.set_last_meeting(tmp_path / "a.ecomig", "one")
    settings.set_last_meeting(tmp_path / "b.ecomig", "two")
    settings.set_last_meeting(tmp_path / "b.ecomig", None)
    assert Settings(path).last_meeting(tmp_path / "a.ecomig") == "one"
    assert Settings(path).last_meeting(tmp_path / "b.ecomig") is None


def test_who_plans_ahead_does_so_in_that_workbook(path: Path, tmp_path: Path) -> None:
    Settings(path).set_plans_ahead(tmp_path / "a.ecomig")
    assert Settings(path).plans_ahead(tmp_path / "a.ecomig")
    assert not Settings(path).plans_ahead(tmp_path / "b.ecomig")


def test_the_file_lies_among_the_users_settings() -> None:
    assert settings_path().name == "settings.ini"
    assert settings_path().parent.is_dir()
