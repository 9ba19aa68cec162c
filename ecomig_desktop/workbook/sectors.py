"""Sectors by words: what a list calls them, and which one an organisation's name speaks for."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ecomig_desktop.domain.tables import SECTORS
from ecomig_desktop.georgian.alphabet import normalise
from ecomig_desktop.georgian.names import in_georgian

_LETTERS = re.compile(r"[^\w]+")
_LONGEST = 80
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

# What organisations call themselves, the tellingest first. Nobody is guessed to speak for
# ecomigrants: that says something of them which they may not want to be said.
_KINDS = (
    (
        "civil_society",
        r"\bა ა იპ\b|\bააიპ\b|\bა იპ\b|\bაიპ\b|არასამთავრობო|არაკომერციულ|სამოქალაქო|სათემო"
        r"|\bngos?\b|\bcsos?\b|non ?governmental|non ?profit|civil society|community based|\bнпо\b",
    ),
    (
        "independent_expert",
        r"უნივერსიტეტ|ინსტიტუტ|აკადემია|კვლევითი|^დამოუკიდებელი|universit|institute|academy"
        r"|\bresearch|^independent|университет|институт",
    ),
    (
        "international",
        r"საერთაშორისო|\bგაერო|საელჩო|საკონსულო|ევროკავშირ|ევროპის საბჭო|მსოფლიო ბანკ|წითელი ჯვ?არ"
        r"|international|embassy|united nations|\bun\b|undp|unhcr|unicef|\biom\b|\beu\b"
        r"|european union|council of europe|world bank|red cross|usaid|\bgiz\b|\bsida\b|посольств"
        r"|международн",
    ),
    (
        "media",
        r"ტელევიზია|ტელეკომპანი|ტელეარხ|ტელერადიო|რადიო|გაზეთ|ჟურნალი\b|მედია|მაუწყებ|საინფორმაციო"
        r"|რედაქცი|television|\btv\b|\bradio|newspaper|gazette|broadcast|\bmedia|\bnews\b|magazine"
        r"|\bpress\b|телеканал|телевидени|газета|радио",
    ),
    (
        "central_government",
        r"სამინისტრო|მინისტრის აპარატ|პარლამენტ|მთავრობის|სამთავრობო|პრეზიდენტის|სახალხო დამცველ"
        r"|რწმუნებულ|გუბერნატორ|ministry|parliament|public defender|ombuds|governor|министерств",
    ),
    (
        "local_government",
        r"მერია|მერიის|საკრებულო|გამგეობ|თვითმმართველ|მუნიციპალიტეტ|ადგილობრივი ხელისუფლება"
        r"|city hall|town hall|sakrebulo|city council|municipality|self government|\bмэрия|мэрии"
        r"|муниципалитет",
    ),
    (
        "civil_society",
        r"ფონდ|ასოციაცი|\bკავშირი|საზოგადოება|კოალიცია|ფორუმ|გაერთიანება|ქსელი\b|საქველმოქმედო"
        r"|განვითარების ჯგუფი|ახალგაზრდული ცენტრი|foundation|\bfund\b|association|\bunion\b|society"
        r"|coalition|\bforum|network|charity|community|ассоциаци|фонд",
    ),
    (
        "central_government",
        r"სააგენტო|სახელმწიფო|\bსსიპ\b|სამსახური|დეპარტამენტ|ინსპექცია|პოლიცია|სასამართლო"
        r"|\bagency|department|\bstate\b|\blepl\b|\bnational service|police|агентство",
    ),
)  # fmt: skip
_KIND_PATTERNS = tuple((sector, re.compile(words)) for sector, words in _KINDS)


class Guess(NamedTuple):
    """The sector that an organisation likely speaks for; `others` is how many of its people were
    entered with it, 0 where only the name says so."""

    sector: str
    others: int = 0


@lru_cache(maxsize=4096)
def sector_named(text: str) -> str | None:
    """The sector that a few words name, in Georgian, English or Russian; None when none is."""
    plain = _plain(text)
    if text.strip() in SECTORS:
        return text.strip()
    if not plain or len(plain) > _LONGEST:
        return None
    return next((sector for sector, words in _PATTERNS if words.search(plain)), None)


@lru_cache(maxsize=1024)
def sector_of_organisation(name: str) -> str | None:
    """The sector that an organisation's name speaks for; None where it does not say."""
    for plain in dict.fromkeys((_plain(name), _plain(in_georgian(name)))):
        found = next((sector for sector, words in _KIND_PATTERNS if words.search(plain)), None)
        if found:
            return found
    return None


def _plain(text: str) -> str:
    return _LETTERS.sub(" ", normalise(text).replace("_", " ")).strip()
