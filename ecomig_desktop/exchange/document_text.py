"""A document whose every text any file can hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, cast

from ecomig_desktop.domain.document import Document
from ecomig_desktop.exchange.plain_text import writable


def readable(document: Document) -> Document:
    """The same document without signs that no page or file can show (see `plain_text`)."""
    return cast(Document, _readable(document))


def _readable(value: Any) -> Any:
    """Texts in whatever they lie in, however deep."""
    if isinstance(value, str):
        return writable(value)
    if isinstance(value, tuple):
        return tuple(_readable(each) for each in value)
    if isinstance(value, Mapping):
        return {_readable(key): _readable(each) for key, each in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        changed = {each.name: _readable(getattr(value, each.name)) for each in fields(value)}
        return replace(value, **changed)
    return value
