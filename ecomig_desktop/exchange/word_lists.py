"""Lists of a word processor: counted by it where they count from one, else with their own
numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ecomig_desktop.domain.document import Bullets
from ecomig_desktop.exchange.word_package import COUNTED

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph as WordParagraph

Add = Callable[[str, str], "WordParagraph"]
"""Adds a paragraph with its text in a style."""


def add_list(word: WordDocument, block: Bullets, add: Add) -> None:
    """Add the items of a list."""
    if not block.numbers:
        for item in block.items:
            add(item, "List Bullet")
    elif _counts(block):
        number = _new_numbering(word)
        for item in block.items:
            _number(add(item, "List Number"), number)
    else:
        for at, item in enumerate(block.items):
            mark = block.numbers[at] if at < len(block.numbers) else ""
            add(f"{mark}\t{item}", "Numbered Item")


def _counts(block: Bullets) -> bool:
    """Whether the numbers are 1., 2., 3. and so on."""
    return block.numbers == tuple(f"{at}." for at in range(1, len(block.items) + 1))


def _new_numbering(word: WordDocument) -> int:
    """A numbering that starts at one, looking as the style's."""
    made = word.part.numbering_part.element.add_num(COUNTED)
    made.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(made.numId)


def _number(paragraph: WordParagraph, number: int) -> None:
    properties: Any = paragraph._p.get_or_add_pPr()
    numbered = properties.get_or_add_numPr()
    numbered.get_or_add_ilvl().val = 0
    numbered.get_or_add_numId().val = number
