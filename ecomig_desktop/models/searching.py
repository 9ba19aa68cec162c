"""How the lists of the window are searched: by words, also those of a wrong keyboard layout."""

from __future__ import annotations

from collections.abc import Iterable

from ecomig_desktop.georgian.layouts import from_qwerty, from_russian


def searchable(parts: Iterable[str | None]) -> str:
    """What there is to find in these texts, as `stands_in` wants it."""
    return " ".join(filter(None, parts)).casefold()


def stands_in(search: str, text: str) -> bool:
    """Whether every word of a search stands in a `searchable` text."""
    return all(
        word.casefold() in text or from_qwerty(word) in text or from_russian(word) in text
        for word in search.split()
    )
