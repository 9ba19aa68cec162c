"""A line of JSON is one command, or refused with what is wrong about it."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from ecomig_desktop.command_line.parsing import request_of
from ecomig_desktop.errors import Refused
from ecomig_desktop.workbook import Delete, Put
from ecomig_desktop.workbook.attaching import LARGEST
from tests.command_line.calling import ONE, TWO


def edits(line: Any) -> tuple[Put | Delete, ...]:
    return request_of(json.dumps(line).encode()).command.edits


def refusal(line: bytes | Any) -> str:
    given = line if isinstance(line, bytes) else json.dumps(line).encode()
    with pytest.raises(Refused) as caught:
        request_of(given)
    return caught.value.key


def test_a_put_without_an_id_makes_a_record() -> None:
    assert edits({"put": "person", "given_name": "a"}) == (Put("person", {"given_name": "a"}),)


def test_a_put_with_an_id_names_the_record() -> None:
    assert edits({"put": "person", "id": ONE, "phone": None}) == (
        Put("person", {"phone": None}, ONE),
    )


def test_deleted_false_brings_a_record_back() -> None:
    assert edits({"put": "note", "id": ONE, "deleted": False}) == (
        Put("note", {}, ONE, restore=True),
    )


def test_a_put_deletes_nothing() -> None:
    assert refusal({"put": "note", "id": ONE, "deleted": True}) == "deleted_only_false"


def test_a_deletion() -> None:
    assert edits({"delete": "note", "id": ONE}) == (Delete("note", ONE),)


def test_several_as_one() -> None:
    found = request_of(
        json.dumps(
            {"command": [{"put": "theme", "letter": "e"}, {"delete": "note", "id": TWO}]}
        ).encode()
    )
    assert found.several
    assert found.command.edits == (Put("theme", {"letter": "e"}), Delete("note", TWO))


@pytest.mark.parametrize(
    "line",
    [
        [],
        "put",
        1,
        None,
        {},
        {"id": ONE},
        {"put": "note", "delete": "note"},
        {"command": []},
        {"command": {"put": "note"}},
        {"command": ["put"]},
        {"command": [{"command": [{"put": "note"}]}]},
    ],
)
def test_what_is_not_one_command(line: Any) -> None:
    assert refusal(line) == "not_one_command"


@pytest.mark.parametrize(
    "line",
    [
        b"{",
        b'{"put": "note"} {}',
        b'{"put": "note", "value": NaN}',
        b'{"put": "note", "value": -Infinity}',
        b'{"put": "note", "text": "a", "text": "b"}',
        b'{"put": "note", "value": ' + b"9" * 5000 + b"}",
        b"[" * 100_000,
        b'{"put": "note", "text": "a\tb"}',
    ],
)
def test_what_is_not_json(line: bytes) -> None:
    assert refusal(line) == "not_json"


def test_what_is_not_utf8() -> None:
    assert refusal(b'{"put": "note", "text": "\xff"}') == "not_utf8"


def test_a_byte_order_mark_is_no_part_of_the_line() -> None:
    assert request_of(b'\xef\xbb\xbf{"put": "note"}\r').command.edits == (Put("note", {}),)


def test_a_deletion_has_no_columns() -> None:
    assert refusal({"delete": "note", "id": ONE, "text": "a"}) == "unknown_key"


def test_a_deletion_names_a_record() -> None:
    assert refusal({"delete": "note"}) == "needs_column"


def test_several_as_one_have_nothing_beside_them() -> None:
    assert refusal({"command": [{"put": "note"}], "id": ONE}) == "unknown_key"


def test_an_attachment_takes_its_bytes_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "flip chart.jpg"
    path.write_bytes(b"picture")
    line = {"put": "attachment", "record": ONE, "path": str(path)}
    found = request_of(json.dumps(line).encode())
    assert found.files == [b"picture"]
    assert found.command.edits[0] == Put(
        "attachment",
        {
            "record": ONE,
            "file_name": "flip chart.jpg",
            "media_type": "image/jpeg",
            "content_hash": sha256(b"picture").hexdigest(),
            "size": 7,
        },
    )


def test_an_attachment_belongs_to_a_record(tmp_path: Path) -> None:
    assert refusal({"put": "attachment", "path": str(tmp_path)}) == "needs_column"


@pytest.mark.parametrize(("path", "key"), [("missing", "not_found"), (".", "not_found")])
def test_an_attachment_that_cannot_be_read(tmp_path: Path, path: str, key: str) -> None:
    line = {"put": "attachment", "record": ONE, "path": str(tmp_path / path)}
    assert refusal(line) == key


def test_an_attachment_that_is_too_big_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    with path.open("wb") as film:
        film.truncate(LARGEST + 1)
    line = {"put": "attachment", "record": ONE, "path": str(path)}
    assert refusal(line) == "attachment_too_big"
