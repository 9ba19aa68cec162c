"""The few words that a document needs beside its own: captions, pages, legends."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from ecomig_desktop.domain.document import Block, Chart, DataTable, Map

Captioned = Literal["table", "chart", "map"]

_WORDS = {
    "table": ("ცხრილი", "Table"),
    "chart": ("დიაგრამა", "Figure"),
    "map": ("რუკა", "Map"),
    "page": ("გვერდი", "Page"),
    "continued": ("გაგრძელება", "continued"),
    "no_data": ("მონაცემი არ არის", "No data"),
    "no_rows": ("ჩანაწერი არ არის", "Nothing to list"),
    "occupied": ("ოკუპირებული ტერიტორია", "Occupied territory"),
    "city": ("თვითმმართველი ქალაქი", "Self-governing city"),
    "elsewhere": ("რუკაზე არ ჩანს", "Not on the map"),
    "mark": ("შეხვედრის ადგილი", "Place of a meeting"),
    "others": ("სხვა", "Others"),
    "number": ("№", "No."),
    "contents": ("სარჩევი", "Contents"),
    "facts": ("ძირითადი რიცხვები", "Key figures"),
    "made_on": ("შედგენის თარიღი", "Date"),
    "source": ("სამუშაო წიგნი", "Workbook"),
    "rows": ("სტრიქონები", "Rows"),
    "category": ("კატეგორია", "Category"),
    "value": ("რაოდენობა", "Value"),
    "target": ("მიზანი", "Target"),
    "to_contents": ("← სარჩევი", "← Contents"),
    "signature": ("ხელმოწერა", "Signature"),
    "municipality": ("მუნიციპალიტეტი", "Municipality"),
}


def word(key: str, language: str) -> str:
    """The word in "ka" or "en"."""
    georgian, english = _WORDS[key]
    return georgian if language == "ka" else english


def kind_of(block: Block) -> Captioned | None:
    """What a block with a caption is called, None for one without."""
    match block:
        case DataTable():
            return "table"
        case Chart():
            return "chart"
        case Map():
            return "map"
    return None


def caption_numbers(blocks: Iterable[Block]) -> list[int]:
    """The number that each block stands under, counted by kind from 1; 0 without a caption."""
    counts: dict[str, int] = {}
    numbers = []
    for block in blocks:
        kind = kind_of(block)
        if kind:
            counts[kind] = counts.get(kind, 0) + 1
        numbers.append(counts[kind] if kind else 0)
    return numbers


def label(block: Block, number: int, language: str) -> str:
    """What a caption begins with: ცხრილი 1, Figure 2."""
    kind = kind_of(block)
    return f"{word(kind, language)} {number}" if kind else ""
