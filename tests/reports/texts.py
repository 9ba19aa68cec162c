"""All that a document says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from ecomig_desktop.domain.document import Document


def texts(document: Document) -> list[str]:
    """Every text in it that a reader sees, and the names of its blocks."""
    return list(_texts(document))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif is_dataclass(value) and not isinstance(value, Mapping):
        for each in fields(value):
            if each.name not in ("anchor", "kind", "role", "language"):
                yield from _texts(getattr(value, each.name))
