"""A missing system library is answered with the package to install."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ecomig_desktop import missing_libraries
from ecomig_desktop.errors import Refused
from ecomig_desktop.missing_libraries import PACKAGES, check_window_plugin, explained, refusal

linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="other systems bring all that Qt needs"
)


def loader_error(library: str) -> ImportError:
    """What the loader says through Python when `library` is not there."""
    return ImportError(f"{library}: cannot open shared object file: No such file or directory")


def all_there(_library: str) -> bool:
    return True


@pytest.mark.parametrize("library", PACKAGES)
def test_every_known_library_is_answered_with_its_packages(library: str) -> None:
    refused = refusal(loader_error(library), window=False, loads=all_there)
    assert refused is not None
    debian, fedora = PACKAGES[library]
    for language in ("ka", "en"):
        sentence = refused.sentence(language)
        assert library in sentence
        assert f"sudo apt install {debian}" in sentence
        assert f"sudo dnf install {fedora}" in sentence


def test_all_that_is_missing_is_named_at_once_and_each_package_once() -> None:
    gone = {"libGL.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0"}
    refused = refusal(loader_error("libGL.so.1"), window=False, loads=lambda name: name not in gone)
    assert refused is not None
    assert refused.facts["debian"] == "libgl1 libglib2.0-0"
    assert refused.facts["fedora"] == "libglvnd-glx glib2"


def test_libraries_of_a_window_are_asked_for_only_where_one_is_wanted() -> None:
    error = loader_error("libEGL.so.1")
    without = refusal(error, window=False, loads=lambda name: "xcb-" not in name)
    with_one = refusal(error, window=True, loads=lambda name: "xcb-" not in name)
    assert without is not None and without.facts["debian"] == "libegl1"
    assert with_one is not None and "libxcb-cursor0" in str(with_one)


def test_a_library_nobody_listed_is_named_all_the_same() -> None:
    refused = refusal(loader_error("/usr/lib/libstrange.so.7"), window=False)
    assert refused is not None
    assert "libstrange.so.7" in str(refused)
    assert "/usr/lib" not in str(refused)


@pytest.mark.parametrize("message", ["No module named 'PySide6'", "cannot import name 'QtGui'"])
def test_other_import_errors_are_not_explained_away(message: str) -> None:
    assert refusal(ImportError(message), window=True) is None
    with pytest.raises(ImportError, match=message), explained():
        raise ImportError(message)


def test_an_import_that_misses_a_library_becomes_a_refusal() -> None:
    with pytest.raises(Refused) as refused, explained():
        raise loader_error("libdbus-1.so.3")
    assert "libdbus-1-3" in refused.value.sentence("ka")


@linux_only
def test_the_systems_loader_is_asked() -> None:
    assert missing_libraries.can_load("libc.so.6")
    assert not missing_libraries.can_load("libno-such-thing.so.9")


@linux_only
def test_a_window_plugin_that_cannot_load_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    plugin = qt_plugins() / "platforms" / "libqxcb.so"
    broken = plugin.read_bytes().replace(b"libQt6XcbQpa.so.6", b"libQt6XcbXxx.so.6")
    (tmp_path / "platforms").mkdir()
    (tmp_path / "platforms" / "libqxcb.so").write_bytes(broken)
    with pytest.raises(Refused, match=r"libQt6XcbXxx\.so\.6"):
        check_window_plugin(tmp_path)


@linux_only
@pytest.mark.parametrize("platform", ["offscreen", "wayland", "minimal:x"])
def test_no_plugin_is_tried_where_no_x11_window_opens(
    platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    (tmp_path / "platforms").mkdir()
    (tmp_path / "platforms" / "libqxcb.so").write_bytes(b"")
    check_window_plugin(tmp_path)


def test_the_window_asks_before_qt_would_abort(monkeypatch: pytest.MonkeyPatch) -> None:
    from ecomig_desktop import app

    def refuse(_plugins: Path) -> None:
        raise Refused("library_unknown", libraries="libstrange.so.7")

    def open_window(*_arguments: object) -> None:
        pytest.fail("Qt was started")

    monkeypatch.setattr(app, "check_window_plugin", refuse)
    monkeypatch.setattr(app, "QApplication", open_window)
    with pytest.raises(Refused, match=r"libstrange\.so\.7"):
        app.run()


def qt_plugins() -> Path:
    """The folder of plugins of the Qt that is installed."""
    from PySide6.QtCore import QLibraryInfo

    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
