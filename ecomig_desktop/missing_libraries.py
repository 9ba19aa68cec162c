"""Which package to install when a system library that Qt needs is not there.

Qt's wheels bring almost everything, but not what belongs to a Linux system: OpenGL, fonts, the
keyboard, and for a window under X11 a handful of xcb libraries. Without them importing Qt fails
with the name of one file, or the program is aborted before it can say anything.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from ecomig_desktop.errors import Refused

# file -> (package of Debian and Ubuntu, package of Fedora)
_FOR_QT = {
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libz.so.1": ("zlib1g", "zlib"),
    "libzstd.so.1": ("libzstd1", "libzstd"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5-libs"),
    "libstdc++.so.6": ("libstdc++6", "libstdc++"),
}
_FOR_X11 = {
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
}
PACKAGES = _FOR_QT | _FOR_X11
"""The system libraries of Qt on Linux: file -> (package of Debian and Ubuntu, of Fedora)."""

_MISSING = re.compile(r"(\S+\.so[\d.]*): cannot open shared object file")


def can_load(library: str) -> bool:
    """Whether the system's loader finds and accepts that library."""
    try:
        _load(library)
    except OSError:
        return False
    return True


def _load(library: str) -> None:
    """Let the system's loader load a library. OSError when it cannot."""
    import ctypes

    ctypes.CDLL(library)


def refusal(
    error: Exception, *, window: bool, loads: Callable[[str], bool] = can_load
) -> Refused | None:
    """What to tell the user about `error`, or None when no system library is missing.

    The loader names only the first that it misses, so all the others are tried too, and one
    command installs them together; those of X11 only where a `window` is wanted.
    """
    found = _MISSING.search(str(error))
    if found is None:
        return None
    first = Path(found[1]).name
    if first not in PACKAGES:
        return Refused("library_unknown", libraries=first)
    tried = PACKAGES if window or first in _FOR_X11 else _FOR_QT
    missing = [name for name in tried if name == first or not loads(name)]
    return Refused(
        "library_missing",
        libraries=", ".join(missing),
        debian=" ".join(dict.fromkeys(PACKAGES[name][0] for name in missing)),
        fedora=" ".join(dict.fromkeys(PACKAGES[name][1] for name in missing)),
    )


@contextmanager
def explained() -> Iterator[None]:
    """Around whatever imports Qt: a missing system library becomes a Refused.

    Every other ImportError is our mistake and passes through.
    """
    try:
        yield
    except ImportError as error:
        refused = refusal(error, window=_under_x11())
        if refused is None:
            raise
        raise refused from error


def check_window_plugin(plugins: Path) -> None:
    """Refused where Qt could not open a window under X11, which it would answer by aborting.

    `plugins` is Qt's folder of plugins. Call it before the QApplication is made; on other
    platforms and without a display it does nothing.
    """
    plugin = plugins / "platforms" / "libqxcb.so"
    if not _under_x11() or not plugin.exists():
        return
    try:
        _load(str(plugin))
    except OSError as error:
        refused = refusal(error, window=True)
        if refused is not None:
            raise refused from error


def _under_x11() -> bool:
    """Whether Qt will show its window through xcb."""
    if not sys.platform.startswith("linux"):
        return False
    chosen = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if chosen:
        return chosen == "xcb"
    return bool(os.environ.get("DISPLAY")) and not os.environ.get("WAYLAND_DISPLAY")
