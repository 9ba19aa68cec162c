"""Genders, by the words that lists have for them."""

from __future__ import annotations

import re
from functools import lru_cache

from ecomig_desktop.georgian.alphabet import normalise

_LETTERS = re.compile(r"[^\w]+")
_GENDERS = {
    "female": "ქალი|ქ|ქალ|მდედრ|მდედრობითი|მდედრ სქ|მდ|female|f|woman|w|fem"
    "|ж|жен|женский|женщина|qali|kali",
    "male": "კაცი|კ|კაც|მამრ|მამრობითი|მამაკაცი|მამ|მრ|male|man|m"
    "|м|муж|мужской|мужчина|kaci|katsi",
    "undisclosed": "არ სურს პასუხი|არ სურს|prefers not to say|prefer not to say|undisclosed",
}  # fmt: skip
_GENDER_OF = {
    word: gender for gender, words in _GENDERS.items() for word in words.split("|")
}  # fmt: skip


@lru_cache(maxsize=1024)
def gender_of(text: str) -> str | None:
    """The gender that a word or letter names; None for a lone მ, which begins both words."""
    return _GENDER_OF.get(_plain(text))


def _plain(text: str) -> str:
    return _LETTERS.sub(" ", normalise(text).replace("_", " ")).strip()
