from __future__ import annotations

from pathlib import Path

import pytest

from ecomig_desktop.views import places_to_save
from ecomig_desktop.views.places_to_save import SavingPlace, is_removable, saving_places


@pytest.mark.parametrize("root", ["/media/nino/USB", "/run/media/nino/USB", "/Volumes/USB", "E:/"])
def test_sticks_are_known_by_where_they_are_mounted(root: str) -> None:
    assert is_removable(root, is_system=False)


@pytest.mark.parametrize("root", ["/", "/home", "/boot", "C:/"])
def test_the_computers_own_disks_are_no_sticks(root: str) -> None:
    assert not is_removable(root, is_system=root in ("/", "C:/"))


def test_a_stick_comes_before_the_last_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = SavingPlace(tmp_path / "USB", "USB")
    monkeypatch.setattr(places_to_save, "sticks", lambda: [stick])
    assert saving_places(str(tmp_path))[:2] == [stick, SavingPlace(tmp_path)]


def test_a_folder_that_is_gone_is_not_offered(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    assert SavingPlace(gone) not in saving_places(str(gone))
    assert saving_places(str(gone))
