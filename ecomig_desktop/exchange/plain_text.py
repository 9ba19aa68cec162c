"""Text that any file takes: without signs that no reader of tables or calendars can show."""

from __future__ import annotations

import re

_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]+")


def writable(text: str | None) -> str:
    """The same text with line feeds for every line break, and a space for what no file can hold."""
    if not text or text.isprintable():  # as nearly every text is
        return text or ""
    return _UNWRITABLE.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
