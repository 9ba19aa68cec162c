"""A change: one row edited, deleted or brought back by one person's action on one laptop."""

from __future__ import annotations

import os
import re
import time
import uuid
from collections.abc import Iterable, Mapping
from functools import cached_property
from hashlib import sha256
from typing import NamedTuple

import orjson

Value = str | int | float | bool | None
Key = tuple[str, int]
"""(replica, seq): what a change is known by everywhere."""

GREATEST_SEQ = 1 << 53
"""No replica gets there; what says it has is not believed."""

LONGEST_OPERATOR = 200
"""Characters that the name of an operator may have."""

DELETED = "deleted"
"""The name under which deleting and bringing back stand in conflicts and histories."""

NAMESPACE = uuid.UUID("7f1d2a52-6f2e-5c1b-9c55-ec0316e00001")
_REPLICA = re.compile(r"[0-9a-f]{16}")
_ROW = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


class Unreadable(ValueError):
    """A line of the log is not what any program wrote: the file is damaged."""


class Change(NamedTuple):
    """One line of the log, as it is stored: `(replica, seq)` is its key.

    `command` is the seq of the first change of the same user action; `undoes` the key of the
    command that this one takes back, or ""; `sets` a canonical JSON object of the columns set;
    `deleted` 1 for a deletion, 0 for bringing back, None otherwise; `parents` the keys of the
    newest changes of the row that the author had seen; `checksum` covers all the rest.
    """

    replica: str
    seq: int
    clock: int
    command: int
    intent: str
    undoes: str
    operator: str
    table: str
    row: str
    sets: str
    deleted: int | None
    parents: str
    checksum: bytes = b""

    @property
    def key(self) -> Key:
        """(replica, seq)."""
        return (self.replica, self.seq)

    @property
    def values(self) -> dict[str, Value]:
        """The columns that the change sets, with their values. Unreadable when it is damaged."""
        try:
            loaded = orjson.loads(self.sets)
        except ValueError as error:
            raise Unreadable(format_key(self.key)) from error
        if type(loaded) is not dict:
            raise Unreadable(format_key(self.key))
        return loaded

    @property
    def parent_keys(self) -> tuple[Key, ...]:
        """The keys of the parents."""
        return parse_keys(self.parents)

    def sealed(self) -> Change:
        """The same change with its checksum."""
        return self._replace(checksum=checksum(self))


class ReadChange(Change):
    """A change whose values were read once, for those who ask for them again and again."""

    @cached_property
    def values(self) -> dict[str, Value]:
        """The columns that the change sets, as they were read."""
        return super().values


def checksum(change: Change | tuple[object, ...]) -> bytes:
    """The first eight bytes of SHA-256 over everything a change says, its columns in the order of
    the file with U+001F between them: a flipped bit anywhere shows."""
    text = "\x1f".join(map(str, change[:12]))
    return sha256(text.encode("utf-8", "surrogatepass")).digest()[:8]


def to_json(value: object) -> str:
    """Canonical JSON: sorted keys, no spaces, letters as they are. What it is given has been
    checked: text without lone surrogates, finite numbers."""
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS).decode()


def format_key(key: Key) -> str:
    """A key as text: `replica:seq`."""
    return f"{key[0]}:{key[1]}"


def parse_key(text: str) -> Key:
    """The key that `replica:seq` names. ValueError when it is not one."""
    replica, _, seq = text.partition(":")
    return (replica, int(seq))


def format_keys(keys: Iterable[Key]) -> str:
    """Keys as text, sorted, a space between them."""
    return " ".join(format_key(key) for key in sorted(keys))


def parse_keys(text: str) -> tuple[Key, ...]:
    """The keys in such a text. Unreadable when one is malformed."""
    try:
        return tuple(parse_key(part) for part in text.split(" ")) if text else ()
    except (ValueError, AttributeError) as error:
        raise Unreadable(text) from error


def is_replica(text: object) -> bool:
    """Whether this can be a replica's id: 16 hexadecimal digits."""
    return isinstance(text, str) and _REPLICA.fullmatch(text) is not None


def is_row_id(text: object) -> bool:
    """Whether this is a row's id in its one written form: a UUID in lower case."""
    return isinstance(text, str) and _ROW.fullmatch(text) is not None


def new_replica_id() -> str:
    """A random id for a copy of a workbook that is about to be written to."""
    return os.urandom(8).hex()


def new_row_id() -> str:
    """A new UUID (version 7, RFC 9562): rows made one after another lie side by side on disk."""
    head = (time.time_ns() // 1_000_000) << 80
    tail = int.from_bytes(os.urandom(10), "big")
    bits = (head | tail) & ~(0xF << 76) | (0x7 << 76)
    bits = bits & ~(0x3 << 62) | (0x2 << 62)
    return str(uuid.UUID(int=bits))


def derived_row_id(table: str, parts: Iterable[object]) -> str:
    """The id of a row that is named by its parts, so that two laptops make the same row."""
    return str(uuid.uuid5(NAMESPACE, to_json([table, *parts])))


def plain_name(text: str, limit: int) -> str:
    """A name that the system or a setting gives, as every file can carry it: without lone
    surrogates and NUL, at most `limit` characters."""
    return text.encode(errors="ignore").decode().replace("\0", "")[:limit].strip()


def sum_of_hashes(table: str, rows: Mapping[str, Mapping[str, Value]]) -> int:
    """The sum of the hashes of records of one table, given by id, as whole numbers."""
    return sum(int.from_bytes(row_hash(table, *each), "big") for each in rows.items())


def row_hash(table: str, row: str, values: Mapping[str, Value]) -> bytes:
    """SHA-256 of a record's canonical line, columns without a value left out.

    Leaving them out keeps the digest of a workbook when a later format adds columns.
    """
    line = {**values, "table": table, "id": row}
    if None in values.values():
        line = {name: value for name, value in line.items() if value is not None}
    return sha256(orjson.dumps(line, option=orjson.OPT_SORT_KEYS)).digest()
