"""Errors that a user can act on, each of them a sentence in Georgian and in English."""

from __future__ import annotations

from ecomig_desktop.sentences import SENTENCES


class Refused(Exception):
    """Something was refused, and nothing was changed by it; the sentence says why and what to do.

    `key` names a sentence of `sentences.SENTENCES`, `facts` fill its placeholders. An unknown
    key or a missing fact is our mistake and raises KeyError at once.
    """

    def __init__(self, key: str, **facts: object) -> None:
        georgian, english = SENTENCES[key]
        self.key = key
        self.facts = facts
        self._sentences = {"ka": georgian.format(**facts), "en": english.format(**facts)}
        super().__init__(self._sentences["en"])

    def sentence(self, language: str) -> str:
        """What to tell the user, in "ka" or "en"."""
        return self._sentences["ka" if language == "ka" else "en"]

    def __reduce__(self) -> tuple[object, ...]:
        return (_refused, (self.key, self.facts))


class Cancelled(Exception):
    """The user wanted no more of it; nothing was changed, and nobody is told of it as an error."""


def _refused(key: str, facts: dict[str, object]) -> Refused:
    """Rebuild an error that was pickled on its way between processes."""
    return Refused(key, **facts)
