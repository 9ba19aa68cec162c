"""Phones and e-mails of people in what was written: they are in no document."""

from __future__ import annotations

import re
from collections.abc import Iterable

COVERED = "[…]"
"""What stands in the place of what is not to be read."""

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"[+(]{0,2}\d(?:[\s().-]{0,2}\d){5,14}")
_TOLD = 9  # digits by which a number is known, without the country's


class Contacts:
    """Covers these phones and e-mails, however they are written."""

    def __init__(self, phones: Iterable[str] = (), emails: Iterable[str] = ()) -> None:
        self._phones = {number for each in phones if (number := _digits(each))}
        self._emails = {each.strip().casefold() for each in emails}

    def text(self, text: str) -> str:
        """The text without them."""
        if self._emails and "@" in text:
            text = _EMAIL.sub(self._email, text)
        return _PHONE.sub(self._phone, text) if self._phones else text

    def _email(self, found: re.Match[str]) -> str:
        return COVERED if found[0].casefold().rstrip(".") in self._emails else found[0]

    def _phone(self, found: re.Match[str]) -> str:
        return COVERED if _digits(found[0]) in self._phones else found[0]


def _digits(number: str) -> str:
    """The digits that tell a number from others."""
    return "".join(re.findall(r"\d", number))[-_TOLD:]
