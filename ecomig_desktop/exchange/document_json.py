"""A document as JSON, for programs: every block with its kind, days as YYYY-MM-DD."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ecomig_desktop.domain.document import Document
from ecomig_desktop.workbook.file_out import putting


def write_json(document: Document, path: Path) -> None:
    """Write the document to `path`, over what was there. Refused when it cannot be written."""
    text = json.dumps(as_json(document), ensure_ascii=False, indent=1, allow_nan=False)
    with putting(f"{text}\n".encode("utf-8", "replace"), path):
        pass


def as_json(document: Document) -> dict[str, Any]:
    """The document as what JSON can hold; each of its "blocks" has its kind under "block"."""
    whole: dict[str, Any] = _plain(document)
    blocks = zip(document.blocks, whole["blocks"], strict=True)
    return {**whole, "blocks": [{"block": type(of).__name__, **said} for of, said in blocks]}


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    return value.isoformat() if isinstance(value, date) else value
