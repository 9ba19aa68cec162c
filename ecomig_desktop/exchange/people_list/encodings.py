"""In which encoding a text file was saved, when nobody says so.

The two Georgian 8-bit tables come out as they look in Latin-1, and are named: whoever reads on
converts them as any other legacy text, with the user's consent.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from math import log

from ecomig_desktop.errors import Refused

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# How often a letter is met, in thousandths: Georgian names and words, and Russian ones.
_GEORGIAN = (
    "ა165 ი125 ე93 ს60 რ65 ო60 მ50 დ50 ლ50 ბ46 ნ47 ვ45 გ30 უ40 თ35 შ30 ც16 ხ18 ტ15 კ22 ქ16 ზ16 "
    "ყ8 პ9 ღ8 ფ8 ძ18 ჩ8 წ8 ჯ8 ჭ5 ჟ2 ჰ2"
)
_RUSSIAN = (
    "о110 е85 а90 и80 н67 т60 с55 р47 в45 л44 к40 м32 д30 п28 у26 я22 ы15 ь14 г17 з17 б16 ч14 "
    "й14 х10 ж9 ш10 ю6 ц5 щ4 э3 ф6 ъ1 ё1"
)
_PS = "აბგდევზჱთიკლმნჲოპჟრსტჳუფქღყშჩცძწჭხჴჯჰჵ"
_ACADEMY = "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰჱჲჳჴჵჶ"
_STRANGE = log(0.0002)
_TOO_FEW = 2
_WORTH = 5.0
_BETWEEN_LATIN = re.compile(r"[A-Za-z][\u00c0-\u00ff]|[\u00c0-\u00ff][A-Za-z]")
_HIGH = re.compile(r"[\u00c0-\u00ff]+")
_ODD_SIGNS = re.compile(r"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding that it was in, and the kind of legacy letters in it, if it is one:
    "ps" or "academy"; these stand in the text as Latin-1 shows them."""

    text: str
    encoding: str
    legacy: str = ""


def decoded(data: bytes, file: str) -> Decoded:
    """The text of a file. Refused when it is no text at all."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(data.decode(encoding, "replace"), encoding.removesuffix("-sig"), file)
    if data.count(0) * 50 > len(data):
        return _without_mark(data, file)
    try:
        return _checked(data.decode("utf-8"), "utf-8", file)
    except UnicodeDecodeError:
        pass
    if _is_damaged_utf8(data):
        return _checked(data.decode("utf-8", "replace"), "utf-8", file)
    return _single_bytes(data, file)


def _checked(text: str, encoding: str, file: str) -> Decoded:
    """Refused when there are more control characters than an accident brings."""
    sample = text[:100_000]
    odd = len(_ODD_SIGNS.findall(sample)) + sample.count("\ufffd")
    if odd * 50 > len(sample) + 50:
        raise Refused("list_not_a_table", file=file)
    return Decoded(text.lstrip("\ufeff"), encoding)


def _without_mark(data: bytes, file: str) -> Decoded:
    """UTF-16 whose mark was lost: one half of its bytes are 0 (Latin) or 16 (Georgian)."""
    sample = data[: 1 << 16]
    few = {0x00, 0x04, 0x10, 0x1C, 0x20, 0x21}
    low = sum(byte in few for byte in sample[1::2])
    high = sum(byte in few for byte in sample[::2])
    encoding = "utf-16-le" if low >= high else "utf-16-be"
    if max(low, high) < 0.95 * (len(sample) // 2):
        raise Refused("list_not_a_table", file=file)
    return _checked(data.decode(encoding, "replace"), encoding, file)


def _is_damaged_utf8(data: bytes) -> bool:
    """Whether nearly all of what is not ASCII is as UTF-8 writes it."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    good = sum(not sign.isascii() for sign in text[:200_000]) - broken
    return good > 20 * broken


def _single_bytes(data: bytes, file: str) -> Decoded:
    look = data.decode("latin-1")
    high = "".join(_HIGH.findall(look))[:50_000]
    if len(high) < _TOO_FEW or 2 * len(_BETWEEN_LATIN.findall(look[:200_000])) > len(high):
        return _checked(_western(data), "cp1252", file)
    raw = high.encode("latin-1")
    scores = {kind: _score(raw, kind) for kind in _TABLES}
    best = max(scores, key=scores.__getitem__)
    if best == "cp1251":
        return _checked(data.decode("cp1251", "replace"), best, file)
    made = _checked(_western(data), "cp1252", file)
    return Decoded(made.text, f"georgian_{best}", best)


def _western(data: bytes) -> str:
    """Windows-1252, with Latin-1 for the five bytes that it has no signs for."""
    return "".join(_WESTERN[byte] for byte in data)


def _score(high: bytes, kind: str) -> float:
    """How likely bytes are letters of that kind; what ends and heads names counts as well."""
    table = _TABLES[kind]
    letters = sum(table[byte] for byte in high)
    return letters + _WORTH * sum(high.count(word) for word in _TELLING[kind])


def _telling() -> dict[str, tuple[bytes, ...]]:
    """The bytes of words and endings that lists of names have, in each encoding."""
    places = {"ps": _PS, "academy": _ACADEMY}
    words = "სახელ გვარ შვილი იძე აძე ელია მერია ტელეფონ".split()
    telling = {
        kind: tuple(bytes(0xC0 + letters.index(letter) for letter in word) for word in words)
        for kind, letters in places.items()
    }
    russian = "имя фами ович евна ский иван анна овна ова тел".split()
    both = [*russian, *(word.upper() for word in russian)]
    return {**telling, "cp1251": tuple(word.encode("cp1251") for word in both)}


def _chances(frequencies: str) -> dict[str, float]:
    return {entry[0]: log(int(entry[1:]) / 1000) for entry in frequencies.split()}


def _tables() -> dict[str, tuple[float, ...]]:
    """How likely each byte is in each encoding, as a logarithm."""
    georgian, russian = _chances(_GEORGIAN), _chances(_RUSSIAN)
    result = {}
    for kind, letters in (("ps", _PS), ("academy", _ACADEMY)):
        table = [_STRANGE] * 256
        for place, letter in enumerate(letters):
            table[0xC0 + place] = georgian.get(letter, _STRANGE)
        result[kind] = tuple(table)
    signs = (bytes([byte]).decode("cp1251", "replace") for byte in range(256))
    result["cp1251"] = tuple(russian.get(sign.casefold(), _STRANGE) for sign in signs)
    return result


_TABLES = _tables()
_TELLING = _telling()
_WESTERN = tuple(
    bytes([byte]).decode("cp1252") if byte not in b"\x81\x8d\x8f\x90\x9d" else chr(byte)
    for byte in range(256)
)
