"""Which words of a text differ from another, or come from one side alone, marked for the eye."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from ecomig_desktop.domain.text_merge import CHANGED, LOOK, SAME, Part, compare, word_count
from ecomig_desktop.views.tokens import tokens

_FEW = 5  # in so few words everybody sees the difference
_ON_ITS_SIDE = {CHANGED: "attention"}
_IN_A_PROPOSAL = {CHANGED: "accent", LOOK: "attention"}


def marked(text: str, other: str) -> str:
    """The text as HTML, in a long one those words on the ground of attention that are not in
    `other` at that place."""
    return _html(differing(text, other), _ON_ITS_SIDE)


def differing(text: str, other: str) -> tuple[Part, ...]:
    """The text in parts; a short one, or one with nothing in common, is all the same."""
    parts = compare(text, other) if word_count(text) > _FEW else ()
    shared = any(word_count(part.text) for part in parts if part.kind == SAME)
    return parts if shared else (Part(text, SAME),)


def proposed(parts: Sequence[Part]) -> str:
    """A proposal as HTML: what one side brought on the ground of the accent, what needs a look
    on that of attention."""
    return _html(parts, _IN_A_PROPOSAL)


def _html(parts: Sequence[Part], colors: dict[str, str]) -> str:
    return "".join(_marked(part.text, colors.get(part.kind, "")) for part in parts)


def _marked(text: str, color: str) -> str:
    words = text.strip()
    if not color or not words:
        return _lines(text)
    found = tokens()
    style = f"color: {getattr(found, color)}; background-color: {getattr(found, f'{color}_ground')}"
    before, _, after = text.partition(words)
    return f'{_lines(before)}<span style="{style}">{_lines(words)}</span>{_lines(after)}'


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
