"""E-mail addresses as people type them: what looks like a slip, and the address that was meant."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ecomig_desktop.georgian.layouts import russian_to_latin, to_qwerty
from ecomig_desktop.georgian.mending import mended

DOUBTS = ("layout", "look_alike", "spaces", "comma", "provider", "form")
"""What may be wrong with an address: typed in another layout; a letter of another script among
Latin ones; blanks in it; a comma for a point; almost the name of a provider; no address at all."""

_ADDRESS = re.compile(
    r"[!#-'*+\-./0-9=?A-Z^-~]+"
    r"@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}|[\u10d0-\u10ff.-]+\.გე)"
)
_GEORGIAN = re.compile("[\u10d0-\u10ff\u1c90-\u1cbf]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_BETWEEN = re.compile(r"[\s,;/|]+")
_PROVIDERS = (
    "gmail.com", "yahoo.com", "hotmail.com", "outlook.com", "icloud.com", "mail.ru", "yandex.ru",
)  # fmt: skip
_REAL = frozenset(
    """mail.com email.com ymail.com gmx.com live.com aol.com mail.ge mail.de mail.kz mail.ua gmx.de
    bk.ru list.ru inbox.ru yandex.com ya.ru""".split()
)
_ENDINGS = {"con": "com", "cmo": "com", "ocm": "com", "vom": "com", "xom": "com", "comm": "com"}


class Email(NamedTuple):
    """`doubt` is one of `DOUBTS` or ""; `proposal` an address that may have been meant, or ""."""

    doubt: str = ""
    proposal: str = ""


@lru_cache(maxsize=1024)
def read_email(text: str) -> Email:
    """What is doubtful of an address; nothing of none, and nothing of several good ones."""
    text = text.strip()
    if not text or _are_good(text):
        return Email()
    doubt, tried = "", text
    for reason, mend in _MENDERS:
        better = mend(tried)
        if better != tried:
            doubt, tried = doubt or reason, better
    if doubt and _are_good(tried):
        return Email(doubt, tried)
    with_at = _at_provider(tried)
    return Email("form", with_at if with_at != text else "")


def _are_good(text: str) -> bool:
    parts = [text] if text.count("@") == 1 else [part for part in _BETWEEN.split(text) if part]
    return bool(parts) and all(_is_good(part) for part in parts)


def _is_good(address: str) -> bool:
    return bool(_ADDRESS.fullmatch(address)) and _to_provider(address) == address


def _in_latin(text: str) -> str:
    """What the keys say that typed Georgian or Russian letters; addresses have small letters."""
    few = mended(text).text
    if _GEORGIAN.search(few):
        return to_qwerty(few.casefold()).lower()
    if _CYRILLIC.search(few):
        latin = russian_to_latin(few).lower()
        return latin if "@" in latin else latin.replace('"', "@", 1)
    return text


def _without_twins(text: str) -> str:
    return mended(text).text if "look_alike" in mended(text).reasons else text


def _without_blanks(text: str) -> str:
    plain = "".join(mended(text).text.split()).removeprefix("mailto:")
    return plain if plain.count("@") < 2 else plain.replace("@@", "@")


def _with_points(text: str) -> str:
    return re.sub(r"\.{2,}", ".", re.sub("[,;]", ".", text)).strip(".")


def _to_provider(address: str) -> str:
    """The address at the provider whose name is one slip away."""
    name, at, host = address.rpartition("@")
    return f"{name}@{_host_meant(host)}" if at else address


@lru_cache(maxsize=1024)
def _host_meant(host: str) -> str:
    low = host.lower()
    if low in _REAL or low in _PROVIDERS:
        return host
    near = [each for each in _PROVIDERS if _is_one_slip(low, each)]
    if len(near) == 1:
        return near[0]
    start, point, ending = low.rpartition(".")
    return f"{start}.{_ENDINGS[ending]}" if point and ending in _ENDINGS else host


def _at_provider(text: str) -> str:
    """An address that lacks its @ before a provider's name."""
    for host in _PROVIDERS:
        name = text.removesuffix(host)
        if name != text and name and "@" not in name and _is_good(f"{name}@{host}"):
            return f"{name}@{host}"
    return ""


def _is_one_slip(one: str, other: str) -> bool:
    """Whether a letter is missing, doubled, another, or in its neighbour's place."""
    if len(one) > len(other):
        one, other = other, one
    at = next((at for at, sign in enumerate(one) if sign != other[at]), len(one))
    rest, longer = one[at:], other[at:]
    if len(one) < len(other):
        return longer[1:] == rest
    return rest[1:] == longer[1:] or (
        rest[:2] == longer[1::-1] and len(rest) > 1 and rest[2:] == longer[2:]
    )


_MENDERS = (
    ("layout", _in_latin),
    ("look_alike", _without_twins),
    ("spaces", _without_blanks),
    ("comma", _with_points),
    ("provider", _to_provider),
)
