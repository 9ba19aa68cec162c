"""What was corrected once is remembered for the next list of that shape.

A shape is the words of a header, whatever their case and signs; only hashes of them are kept, in
case what was taken for a header was somebody's name. The memory is one JSON file in the user's
folder; damaged or full, it is begun anew, since nothing but convenience is in it.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from platformdirs import user_data_path

from ecomig_desktop.exchange.people_list.grids import Grid
from ecomig_desktop.exchange.people_list.matching import FIELDS, title_key
from ecomig_desktop.exchange.people_list.tables import Found, find_table

_MOST_SHAPES = 500
_MOST_BYTES = 4 << 20
_VERSION = 1


def shapes_folder() -> Path:
    """Where the memory lies for this user."""
    return user_data_path("EcoMig Desktop", appauthor=False) / "lists"


def shape_of(found: Found) -> str:
    """The shape of a list: a hash of its headers in their order, "" where it has none: columns
    without a header say nothing of the next list."""
    if found.header is None:
        return ""
    keys = [title_key(each.title, each.index) for each in found.columns]
    while keys and keys[-1].startswith("#"):
        keys.pop()
    return sha256("\n".join(keys).encode()).hexdigest()[:24] if keys else ""


class Shapes:
    """The memory. None of its methods fails: what cannot be read or written is not remembered."""

    def __init__(self, folder: Path | None = None) -> None:
        self._path = (folder or shapes_folder()) / "shapes.json"

    def remembered(self, found: Found) -> dict[str, str]:
        """The fields that the user gave to columns of a list of this shape, by title."""
        kept = self._read().get(shape_of(found), {})
        keys = [title_key(each.title, each.index) for each in found.columns]
        return {key: kept[_hidden(key)] for key in keys if _hidden(key) in kept}

    def find(self, grid: Grid) -> Found:
        """The list in a grid, as it was corrected the last time."""
        found = find_table(grid)
        known = self.remembered(found)
        return find_table(grid, known) if known else found

    def remember(self, found: Found, fields: Mapping[int, str]) -> None:
        """Keeps the fields that the user chose for columns, by index, beside what was kept."""
        shape = shape_of(found)
        if not shape or not fields:
            return
        shapes = self._read()
        kept = shapes.pop(shape, {})
        titles = {each.index: title_key(each.title, each.index) for each in found.columns}
        kept.update({_hidden(titles[at]): fields[at] for at in fields if at in titles})
        shapes[shape] = kept
        self._write(dict(list(shapes.items())[-_MOST_SHAPES:]))

    def forget(self, found: Found) -> None:
        """Lists of this shape are matched anew."""
        shapes = self._read()
        if shapes.pop(shape_of(found), None) is not None:
            self._write(shapes)

    def _read(self) -> dict[str, dict[str, str]]:
        try:
            if self._path.stat().st_size > _MOST_BYTES:
                return {}
            document = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        shapes = document.get("shapes") if isinstance(document, dict) else None
        if not isinstance(shapes, dict):
            return {}
        return {shape: _sound(kept) for shape, kept in shapes.items() if isinstance(kept, dict)}

    def _write(self, shapes: Mapping[str, Mapping[str, str]]) -> None:
        """Beside its place and renamed, so that a failing disk leaves the old one."""
        beside = self._path.with_name(f"{self._path.name}.{os.getpid()}.new")
        text = json.dumps({"version": _VERSION, "shapes": shapes}, ensure_ascii=False, indent=1)
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(text, encoding="utf-8")
            os.replace(beside, self._path)
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def _hidden(key: str) -> str:
    return sha256(key.encode()).hexdigest()[:16]


def _sound(kept: dict[object, object]) -> dict[str, str]:
    return {
        title: field
        for title, field in kept.items()
        if isinstance(title, str) and isinstance(field, str) and field in FIELDS
    }
