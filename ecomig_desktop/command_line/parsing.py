"""One line of `ecomig put` as the command that it means."""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from ecomig_desktop.command_line.doing import loaded, only
from ecomig_desktop.errors import Refused
from ecomig_desktop.workbook.attaching import LARGEST
from ecomig_desktop.workbook.command import Command, Delete, Edit, Put

_VERBS = ("put", "delete", "command")


@dataclass(slots=True)
class Request:
    """What a line asks for: a command, and the bytes of the files that it attaches.

    `several` says that the command was given as a list of edits.
    """

    command: Command
    files: list[bytes] = field(default_factory=list)
    several: bool = False


def request_of(line: bytes) -> Request:
    """The request that a line of JSON makes. Refused when it makes none.

    Whether tables, columns and values are right is left to the workbook.
    """
    found = loaded(line)
    files: list[bytes] = []
    if _verb(found) != "command":
        edit = _edit(found, files)
        return Request(Command(_intent(edit), (edit,)), files)
    only(found, "command")
    given = found["command"]
    if not isinstance(given, list) or not given:
        raise Refused("not_one_command")
    edits = tuple(_edit(each, files) for each in given)
    return Request(Command("script", edits), files, several=True)


def _verb(found: Any) -> str:
    verbs = [verb for verb in _VERBS if verb in found] if isinstance(found, dict) else []
    if len(verbs) != 1:
        raise Refused("not_one_command")
    return verbs[0]


def _edit(found: Any, files: list[bytes]) -> Edit:
    verb = _verb(found)
    if verb == "command":
        raise Refused("not_one_command")
    if verb == "put":
        return _put(dict(found), files)
    only(found, "delete", "id")
    if found.get("id") is None:
        raise Refused("needs_column", table=str(found["delete"])[:80], column="id")
    return Delete(found["delete"], found["id"])


def _put(values: dict[str, Any], files: list[bytes]) -> Put:
    table, row = values.pop("put"), values.pop("id", None)
    restore = "deleted" in values
    if restore and values.pop("deleted") is not False:
        raise Refused("deleted_only_false")
    if table == "attachment" and "path" in values:
        values = _attachment(values, files)
    return Put(table, values, row, restore)


def _attachment(values: dict[str, Any], files: list[bytes]) -> dict[str, Any]:
    """The columns of an attachment whose bytes lie in a file."""
    path = values.pop("path")
    if not isinstance(path, str) or "\0" in path:
        raise Refused("not_text", column="path")
    if values.get("record") is None:
        raise Refused("needs_column", table="attachment", column="record")
    data = _bytes_of(Path(path))
    files.append(data)
    guessed = mimetypes.guess_type(Path(path).name)[0] or "application/octet-stream"
    return {
        "file_name": Path(path).name,
        "media_type": guessed,
        **values,
        "content_hash": sha256(data).hexdigest(),
        "size": len(data),
    }


def _bytes_of(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise Refused("not_found", path=path)
        if path.stat().st_size > LARGEST:
            raise Refused("attachment_too_big", limit=LARGEST // (1024 * 1024))
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise Refused("cannot_read", path=path, detail=error) from error


def _intent(edit: Edit) -> str:
    """A word for the undo entry of the menu."""
    if isinstance(edit, Delete):
        return "delete"
    return "add" if edit.id is None else "edit"
