"""Keyboard layouts: what was meant when the keys were right and the layout was wrong."""

from __future__ import annotations

from ecomig_desktop.georgian.alphabet import LETTERS

_KEYS = "abgdevzTiklmnopJrstufqRySCcZwWxjh"  # the key of each letter, a capital with Shift
_LATIN_ROWS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_RUSSIAN_ROWS = "йцукенгшщзхъфывапролджэячсмитьбюё"
_SHIFTED = "TJRSCZW"

_TO_QWERTY = dict(zip(map(ord, LETTERS), _KEYS, strict=True))


def _from_qwerty_table() -> dict[int, str]:
    """Small letters, the seven with Shift, and other capitals as if Shift were not held."""
    plain = {ord(key): letter for key, letter in zip(_KEYS, LETTERS, strict=True)}
    capitals = {code - 32: letter for code, letter in plain.items() if chr(code).islower()}
    return capitals | plain


def _russian_to_latin_table() -> dict[int, str]:
    small = dict(zip(_RUSSIAN_ROWS, _LATIN_ROWS, strict=True))
    letters = {ord(russian): latin for russian, latin in small.items()}
    capitals = {ord(russian.upper()): latin.upper() for russian, latin in small.items()}
    return letters | capitals


_FROM_QWERTY = _from_qwerty_table()
_RUSSIAN_TO_LATIN = _russian_to_latin_table()
_LATIN_TO_RUSSIAN = {ord(latin): chr(russian) for russian, latin in _RUSSIAN_TO_LATIN.items()}


def from_qwerty(text: str) -> str:
    """What Latin keys give on the Georgian layout: "Tamar" is „თამარ“, "saqarTvelo" „საქართველო“.

    Case matters for T, J, R, S, C, Z and W; any other capital is its small letter.
    """
    return text.translate(_FROM_QWERTY)


def to_qwerty(text: str) -> str:
    """The Latin keys that type a Georgian text: „თამარ“ is "Tamar"."""
    return text.translate(_TO_QWERTY)


def russian_to_latin(text: str) -> str:
    """The Latin keys under what was typed on the Russian layout: "руддщ" is "hello"."""
    return text.translate(_RUSSIAN_TO_LATIN)


def from_russian(text: str) -> str:
    """What Russian keys give on the Georgian layout: "Ефьфк" is „თამარ“."""
    return from_qwerty(russian_to_latin(text))


def to_russian(text: str) -> str:
    """What comes out when a Georgian text is typed with the Russian layout on."""
    return to_qwerty(text).translate(_LATIN_TO_RUSSIAN)
