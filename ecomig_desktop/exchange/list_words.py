"""The fixed words of lists that go out: key -> (Georgian, English).

Columns of a person are called so that the same list, coming in, is understood; the others so that
they are not taken for one.
"""

from __future__ import annotations

from ecomig_desktop.domain.places import CENTRAL
from ecomig_desktop.reference import municipality, sectors

Pair = tuple[str, str]
"""A text in Georgian and in English."""

NOTHING: Pair = ("", "")
COLUMNS: dict[str, Pair] = {
    "given_name": ("სახელი", "Given name"),
    "family_name": ("გვარი", "Family name"),
    "organisation": ("ორგანიზაცია", "Organisation"),
    "position": ("თანამდებობა", "Position"),
    "sector": ("სექტორი", "Sector"),
    "municipality": ("მუნიციპალიტეტი", "Municipality"),
    "phone": ("ტელეფონი", "Phone"),
    "email": ("ელ. ფოსტა", "E-mail"),
    "gender": ("სქესი", "Gender"),
    "age_group": ("ასაკობრივი ჯგუფი", "Age group"),
    "status": ("დასწრება", "Attendance"),
    "arrived_at": ("მოსვლის დრო", "Arrived"),
    "meetings": ("შეხვედრები", "Meetings"),
    "present": ("დაესწრო, ჯერ", "Times present"),
    "photo_consent": ("თანხმობა ფოტოზე", "Photo consent"),
    "photo_consent_at": ("ფოტოზე თანხმობის თარიღი", "Photo consent date"),
    "contact_consent": ("თანხმობა კონტაქტზე", "Consent to follow-up"),
    "contact_consent_at": ("კონტაქტზე თანხმობის თარიღი", "Follow-up consent date"),
}
ALL_PEOPLE: Pair = ("ყველა", "All people")
NAMELESS_MEETING: Pair = ("შეხვედრა", "Meeting")
_YES_NO: dict[bool | None, Pair] = {
    True: ("კი", "yes"),
    False: ("არა", "no"),
    None: NOTHING,
}
_CHOICES: dict[str, Pair] = {
    "invited": ("მოწვეული", "invited"),
    "confirmed": ("დაადასტურა", "confirmed"),
    "present": ("მოსული", "present"),
    "absent": ("არ მოსულა", "absent"),
    "female": ("ქალი", "female"),
    "male": ("კაცი", "male"),
    "undisclosed": ("არ სურს პასუხი", "prefers not to say"),
}


def choice(key: str | None) -> Pair:
    """A status or a gender; nothing for none."""
    return _CHOICES.get(key or "", NOTHING)


def yes_no(value: bool | None) -> Pair:
    """An answer; nothing where nobody asked."""
    return _YES_NO[None if value is None else bool(value)]


def sector(key: str | None) -> Pair:
    """The name of a sector; nothing for none."""
    term = next((term for term in sectors() if term.key == key), None)
    return (term.name_ka, term.name_en) if term else NOTHING


def municipality_name(code: str | None) -> Pair:
    """The name of a municipality, or of the centre; nothing for none."""
    if code == CENTRAL:
        return ("ცენტრალური", "Central")
    place = municipality(code)
    return (place.name_ka, place.name_en) if place else NOTHING


def together(pair: Pair, language: str, between: str = " / ") -> str:
    """A text in "ka", "en" or "both"; said once where both are the same or one is missing."""
    georgian, english = pair
    if language == "both" and georgian and english and georgian != english:
        return f"{georgian}{between}{english}"
    return (english or georgian) if language == "en" else (georgian or english)
