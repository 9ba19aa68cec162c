"""The receipts of merges in the file: a chain that is only ever added to, beside the log."""

from __future__ import annotations

from sqlite_utils import Database

_HEAD = "receipt"

Stored = tuple[int, str, str]
"""(number, body: a JSON object, the SHA-256 of the body in hexadecimal)"""


def stored(db: Database) -> list[Stored]:
    """All receipts by number. Does not write."""
    return db.execute("SELECT number, body, hash FROM receipt ORDER BY number").fetchall()


def newest(db: Database) -> Stored | None:
    """The receipt with the greatest number. Does not write."""
    found: Stored | None = db.execute(
        "SELECT number, body, hash FROM receipt ORDER BY number DESC LIMIT 1"
    ).fetchone()
    return found


def add(db: Database, number: int, body: str, content_hash: str) -> None:
    """Put one more receipt at the end."""
    db.execute("INSERT INTO receipt VALUES (?, ?, ?)", [number, body, content_hash])
    db.execute("INSERT OR REPLACE INTO workbook VALUES (?, ?)", [_HEAD, f"{number} {content_hash}"])


def head(db: Database) -> tuple[int, str]:
    """(number, hash) of the last receipt that was added; (0, "") if none ever was. Kept apart
    from the chain, so that its end cannot go missing unnoticed. Does not write."""
    row = db.execute("SELECT value FROM workbook WHERE key = ?", [_HEAD]).fetchone()
    number, _, content_hash = (row[0] if row else "0 ").partition(" ")
    return (int(number) if number.isdecimal() else 0, content_hash)


def forget(db: Database) -> None:
    """Drop them all: a return file is nobody's desk."""
    db.execute("DELETE FROM receipt")
    db.execute("DELETE FROM workbook WHERE key = ?", [_HEAD])
