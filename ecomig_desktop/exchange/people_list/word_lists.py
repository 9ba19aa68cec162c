"""Sectors and genders, by the words that lists have for them."""

from __future__ import annotations

import re
from functools import lru_cache

from ecomig_desktop.domain.tables import SECTORS
from ecomig_desktop.georgian.alphabet import normalise

_LETTERS = re.compile(r"[^\w]+")
_SECTORS = (
    ("ecomigrant_rep", "ეკომიგრანტ|ecomigrant|eco migrant|экомигрант"),
    (
        "international",
        r"საერთაშორისო|დონორ|გაერო|ელჩ|საელჩო|international|donor|embassy|\bun\b|undp|\beu\b|usaid"
        "|ევროკავშირ|международн",
    ),
    (
        "independent_expert",
        r"დამოუკიდებელ|ექსპერტ|აკადემი|უნივერსიტეტ|მეცნიერ|მკვლევარ|independent|expert|academi"
        "|universit|research|эксперт",
    ),
    (
        "media",
        r"მედია|ჟურნალისტ|პრესა|ტელევიზია|ტელეკომპანია|რადიო|გაზეთ|\bmedia|press|journalis|сми",
    ),
    (
        "civil_society",
        r"სამოქალაქო|არასამთავრობო|\bngo|\bcso|civil society|civic|არაკომერციულ|\bაიპ\b|\bააიპ\b"
        r"|თემი\b|სათემო|\bნპო\b|\bნკო\b|нпо|non governmental|nongovernmental|non profit|nonprofit"
        "|community",
    ),
    (
        "local_government",
        "ადგილობრივ|თვითმმართველობ|მერია|საკრებულო|გამგეობა|მუნიციპალ|local|municipal|city hall"
        "|sakrebulo|self govern|местн|მერი$",
    ),
    (
        "central_government",
        "ცენტრალურ|სამინისტრო|სახელმწიფო|მთავრობა|სამთავრობო|პარლამენტ|აღმასრულებელი|საჯარო სექტორ"
        "|central|ministry|government|parliament|state|public sector|центральн|правительств",
    ),
    ("other", "^სხვა|^other|^другое|კერძო|ბიზნეს|private|business"),
)  # fmt: skip
_PATTERNS = tuple((sector, re.compile(words)) for sector, words in _SECTORS)

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


@lru_cache(maxsize=4096)
def sector_of(text: str) -> str | None:
    """The sector that a few words name, in Georgian, English or Russian; None when none is."""
    plain = _plain(text)
    if text.strip() in SECTORS:
        return text.strip()
    if not plain or len(plain) > 80:
        return None
    return next((sector for sector, words in _PATTERNS if words.search(plain)), None)


@lru_cache(maxsize=1024)
def gender_of(text: str) -> str | None:
    """The gender that a word or letter names; None for a lone მ, which begins both words."""
    return _GENDER_OF.get(_plain(text))


def _plain(text: str) -> str:
    return _LETTERS.sub(" ", normalise(text).replace("_", " ")).strip()
