"""Georgian in Latin letters, by the systems that the state and libraries use."""

from __future__ import annotations

from ecomig_desktop.georgian.alphabet import LETTERS, MTAVRULI

_NATIONAL = "a b g d e v z t i k' l m n o p' zh r s t' u p k gh q' sh ch ts dz ts' ch' kh j h"

SYSTEMS: dict[str, tuple[str, ...]] = {
    name: tuple(row.split())
    for name, row in {
        "national_2002": _NATIONAL,
        "bgn_pcgn_2009": _NATIONAL,
        "iso9984_2026": _NATIONAL,
        "iso9984_1996": ("a b g d e v z t' i k l m n o p ž r s t u p' k' ḡ q š č' c' j c č x ǰ h"),
        "ala_lc_2011": (
            "a b g d e v z tʻ i k l m n o p zh r s t u pʻ kʻ gh q sh chʻ tsʻ dz ts ch kh j h"
        ),
    }.items()
}
"""Every system by its name: what stands for each letter, in the order of the alphabet."""


def _table(system: str) -> dict[int, str]:
    letters = SYSTEMS[system]
    return dict(zip(map(ord, LETTERS), letters, strict=True)) | dict(
        zip(map(ord, MTAVRULI), letters, strict=True)
    )


_TABLES = {name: _table(name) for name in SYSTEMS}


def romanise(text: str, system: str = "national_2002") -> str:
    """The text with every Georgian letter put into Latin letters, all small; the rest as it is.

    `system` is a key of `SYSTEMS`.
    """
    return text.translate(_TABLES[system])


def romanise_name(text: str) -> str:
    """A name or place as it is written in English: a capital for each word, no apostrophes.

    "წყალტუბო" is "Tsqaltubo". Words without a Georgian letter stay as they are.
    """
    return " ".join(
        "-".join(_capitalised(part) for part in word.split("-")) for word in text.split(" ")
    )


def _capitalised(word: str) -> str:
    latin = romanise(word)
    if latin == word:
        return word
    latin = latin.replace("'", "")
    return latin[:1].upper() + latin[1:]
