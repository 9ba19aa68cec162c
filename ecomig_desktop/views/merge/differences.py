"""Which words of a text differ from another, marked for the eye."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from html import escape

from ecomig_desktop.views.tokens import tokens

_WORDS = re.compile(r"\s+|[^\s]+")
_FEW = 5  # in so few words everybody sees the difference
_MOST = 3000  # comparing more words than this would keep the user waiting


def marked(text: str, other: str) -> str:
    """The text as HTML, in a long one those words on the ground of attention that are not in
    `other` at that place."""
    words, others = _WORDS.findall(text), _WORDS.findall(other)
    if not _FEW < len(words) // 2 < _MOST or len(others) > 2 * _MOST:
        return _html(text)
    compared = SequenceMatcher(None, others, words, autojunk=False)
    parts = []
    for what, _, _, first, last in compared.get_opcodes():
        part = _html("".join(words[first:last]))
        if what in ("replace", "insert") and part.strip():
            colors = tokens()
            style = f"color: {colors.attention}; background-color: {colors.attention_ground}"
            part = f'<span style="{style}">{part}</span>'
        parts.append(part)
    return "".join(parts)


def _html(text: str) -> str:
    return escape(text).replace("\n", "<br>")
