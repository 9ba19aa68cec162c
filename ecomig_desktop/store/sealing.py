"""The seal of a return file: what it says of itself, so that anything missing shows."""

from __future__ import annotations

import json
from hashlib import sha256

from sqlite_utils import Database

from ecomig_desktop.domain.change import GREATEST_SEQ, is_replica, to_json

_SEAL = "seal"


def seal(db: Database, vector: dict[str, int], replica: str) -> None:
    """Write down what the file holds and which laptop it came from."""
    body = {"vector": vector, "replica": replica}
    text = to_json(body)
    sealed = to_json({**body, "sum": sha256(text.encode()).hexdigest()})
    db.execute("INSERT OR REPLACE INTO workbook VALUES (?, ?)", [_SEAL, sealed])


def read_seal(db: Database) -> tuple[dict[str, int], str, str] | None:
    """(vector, replica, sum) as sealed; None if the file was never sealed. Of one laptop's files
    equal sums are equal contents. ValueError when the seal is broken."""
    row = db.execute("SELECT value FROM workbook WHERE key = ?", [_SEAL]).fetchone()
    return None if row is None else unsealed(row[0])


def unsealed(text: str) -> tuple[dict[str, int], str, str]:
    """What a seal says, as `read_seal`."""
    try:
        found = json.loads(text)
        given = found.pop("sum")
        vector, replica = dict(found["vector"]), str(found["replica"])
        sound = sha256(to_json(found).encode()).hexdigest() == given
    except (TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError("seal") from error
    named = replica == "" or is_replica(replica)
    if not (sound and named and all(map(_is_possible, vector.items()))):
        raise ValueError("seal")
    return vector, replica, given


def _is_possible(entry: tuple[object, object]) -> bool:
    replica, upto = entry
    return is_replica(replica) and type(upto) is int and 0 <= upto <= GREATEST_SEQ


def forget_seal(db: Database) -> None:
    """A return file that is written to is an ordinary workbook again."""
    db.execute("DELETE FROM workbook WHERE key = ?", [_SEAL])
