"""Made-up lists as town halls and offices send them, with what every cell was meant to say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import NamedTuple

from ecomig_desktop.georgian.legacy_signs import in_legacy
from ecomig_desktop.georgian.romanise import romanise, romanise_name

from . import legacy_words as words

SEED = 20161115
LISTS = 240
ROWS = (1, 60)
_KINDS = ("acadnusx", "acadnusx", "acadnusx", "ps", "academy")
_FOREIGN_SHARE = 0.12
_CHAT = (
    ("ts'", "w"), ("ch'", "w"), ("kh", "x"), ("ts", "c"), ("dz", "z"), ("q'", "y"), ("'", ""),
)  # fmt: skip


class Cell(NamedTuple):
    """A cell as it stands in a list, what it was meant to say, and the kind if it is legacy."""

    text: str
    meant: str
    kind: str | None = None


class Column(NamedTuple):
    """A column of a made-up list."""

    field: str
    cells: tuple[Cell, ...]

    @property
    def texts(self) -> list[str]:
        """The cells as they stand in the list."""
        return [cell.text for cell in self.cells]

    @property
    def kind(self) -> str | None:
        """The kind that the column is written in, if any of its cells is legacy."""
        return next((cell.kind for cell in self.cells if cell.kind), None)


class List(NamedTuple):
    """A made-up list; `style` says how it was typed."""

    style: str
    columns: tuple[Column, ...]


Writer = Callable[[Random, str], Cell]
"""Writes a Georgian text as the typist of a list did."""


def lists() -> Iterator[List]:
    """All lists, always the same."""
    chance = Random(SEED)
    for number in range(LISTS):
        style = _STYLES[number % len(_STYLES)]
        rows = chance.choice((chance.randint(*ROWS), chance.randint(1, 5)))
        yield List(style, tuple(_columns(chance, style, rows)))


def _columns(chance: Random, style: str, rows: int) -> Iterator[Column]:
    write = _writer(chance, style)
    english = style.startswith("english")
    foreign = 1.0 if english else _FOREIGN_SHARE if chance.random() < 0.5 else 0.0

    def cell(georgian: Callable[[Random], str], other: list[str]) -> Cell:
        if chance.random() < foreign:
            return _same(_english_case(chance.choice(other), style))
        return write(chance, georgian(chance))

    for field, (georgian, other) in _FIELDS.items():
        yield Column(field, tuple(cell(georgian, other) for _ in range(rows)))
    for field, made in (("email", _email), ("phone", _phone), ("code", _code)):
        yield Column(field, tuple(_same(made(chance)) for _ in range(rows)))


def _person(chance: Random) -> str:
    given, family = chance.choice(words.GIVEN), chance.choice(words.FAMILY)
    shape = chance.random()
    if shape < 0.1:
        return f"{given[0]}. {family}"
    return f"{family} {given}" if shape < 0.4 else f"{given} {family}"


def _organisation(chance: Random) -> str:
    mixed = chance.random() < 0.1
    return chance.choice(words.MIXED_ORGANISATIONS if mixed else words.ORGANISATIONS)


_FIELDS: dict[str, tuple[Callable[[Random], str], list[str]]] = {
    "name": (_person, words.ENGLISH_NAMES),
    "given": (
        lambda chance: chance.choice(words.GIVEN),
        [n.split()[0] for n in words.ENGLISH_NAMES],
    ),
    "family": (
        lambda chance: chance.choice(words.FAMILY),
        [n.split()[-1] for n in words.ENGLISH_NAMES],
    ),
    "organisation": (_organisation, words.ENGLISH_ORGANISATIONS),
    "position": (lambda chance: chance.choice(words.POSITIONS), words.ENGLISH_POSITIONS),
    "address": (lambda chance: chance.choice(words.ADDRESSES), words.ENGLISH_ADDRESSES),
}


def _writer(chance: Random, style: str) -> Writer:
    kind = chance.choice(_KINDS)
    if style == "legacy":
        return lambda chance, text: _legacy(text, kind)
    if style == "legacy and unicode":
        return lambda chance, text: _legacy(text, kind) if chance.random() < 0.5 else _same(text)
    if style == "legacy and romanised":
        return lambda chance, text: (
            _legacy(text, kind) if chance.random() < 0.5 else _same(_romanised(text))
        )
    if style == "legacy with capitals":
        return lambda chance, text: _capital_first(_legacy(text, "acadnusx"))
    spelled = {
        "romanised": _romanised,
        "romanised small": lambda text: romanise(text).replace("'", ""),
        "romanised chat": _chat,
    }.get(style, str)
    return lambda chance, text: _same(spelled(text))


_STYLES = (
    "legacy",
    "unicode",
    "legacy and unicode",
    "english",
    "legacy",
    "romanised",
    "legacy and romanised",
    "romanised small",
    "legacy",
    "english small",
    "legacy with capitals",
    "romanised chat",
)


def _same(text: str) -> Cell:
    return Cell(text, text)


def _legacy(text: str, kind: str) -> Cell:
    """An office font has no other kind of number sign or quotes than its own."""
    typed = in_legacy(text, kind)
    return Cell(typed, text, kind) if typed != text else _same(text)


def _capital_first(cell: Cell) -> Cell:
    """A capital begins the cell where the font draws it as its small letter; where it is another
    letter, ტ or თ, who typed it saw that and put it right."""
    same = cell.text[:1] not in "tjrsczw"
    return cell._replace(text=cell.text[:1].upper() + cell.text[1:]) if same else cell


def _romanised(text: str) -> str:
    return romanise_name(text)


def _chat(text: str) -> str:
    text = romanise(text)
    for system, chat in _CHAT:
        text = text.replace(system, chat)
    return " ".join(word[:1].upper() + word[1:] for word in text.split(" "))


def _english_case(text: str, style: str) -> str:
    return text.lower() if style == "english small" and not text.isupper() else text


def _email(chance: Random) -> str:
    if chance.random() < 0.15:
        return chance.choice(("", "-", "www.example.ge", "facebook.com/zugdidi", "https://x.ge/Sa"))
    given, family = chance.choice(words.GIVEN), chance.choice(words.FAMILY)
    name = romanise(f"{given}{chance.choice(('.', '_', ''))}{family}").replace("'", "")
    return f"{name}@{chance.choice(('mail.ge', 'gmail.com', 'example.org', 'yahoo.com'))}"


def _phone(chance: Random) -> str:
    number = f"5{chance.randrange(10**8):08}"
    spaced = f"+995 {number[:3]} {number[3:]}"
    return chance.choice((number, spaced, f"tel: {number}", f"{number} (mob)"))


def _code(chance: Random) -> str:
    return chance.choice(words.CODES)
