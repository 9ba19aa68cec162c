"""Ways to spoil a return file, and what must not come of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path

from ecomig_desktop.domain.change import to_json
from tests.field import Laptop, fingerprint, problems

Spoil = Callable[[sqlite3.Connection], None]


def refusal(office: Laptop, path: Path) -> str:
    """Why a file is refused; that nothing at all changed is checked on the way."""
    before, content = office.state(), fingerprint(path)
    (result,) = office.merge(path)
    assert result.refused is not None
    for language in ("ka", "en"):
        assert len(result.refused.sentence(language)) < 500
    assert office.state() == before
    assert fingerprint(path) == content
    with office.open() as workbook:
        assert problems(workbook) == []
    return result.refused.key


def alter(sql: str) -> Spoil:
    def do(raw: sqlite3.Connection) -> None:
        raw.executescript(sql)

    return do


def sealed(body: Mapping[str, object]) -> str:
    """A seal that says this, with the sum that belongs to it."""
    return to_json({**body, "sum": sha256(to_json(body).encode()).hexdigest()})


def seal_says(vector: dict[str, object]) -> Spoil:
    body = {"vector": vector, "replica": "f" * 16}
    text = sealed(body)

    def do(raw: sqlite3.Connection) -> None:
        raw.execute("UPDATE workbook SET value = ? WHERE key = 'seal'", [text])

    return do
