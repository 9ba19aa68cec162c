"""The fixed words of the attendance sheet: key -> (Georgian, English)."""

from __future__ import annotations

from dataclasses import dataclass

COLUMNS: dict[str, tuple[str, str]] = {
    "number": ("№", "No."),
    "name": ("სახელი, გვარი", "Name, surname"),
    "organisation": ("ორგანიზაცია", "Organisation"),
    "position": ("თანამდებობა", "Position"),
    "municipality": ("მუნიციპალიტეტი", "Municipality"),
    "phone": ("ტელეფონი", "Phone"),
    "email": ("ელ. ფოსტა", "E-mail"),
    "gender": ("სქესი", "Gender"),
    "photo_consent": ("თანხმობა ფოტოზე", "Photo consent"),
    "contact_consent": ("თანხმობა კონტაქტზე", "Contact consent"),
    "signature": ("ხელმოწერა", "Signature"),
}
"""What stands at the head of each column."""

WORDS: dict[str, tuple[str, str]] = {
    "title": ("დამსწრეთა სია", "Attendance sheet"),
    "date": ("თარიღი", "Date"),
    "time": ("დრო", "Time"),
    "place": ("ადგილი", "Place"),
    "municipality": ("მუნიციპალიტეტი", "Municipality"),
    "privacy": ("პერსონალური მონაცემები", "Personal data"),
    "photo_consent": ("ფოტო და ვიდეო", "Photos and videos"),
    "contact_consent": ("კონტაქტი", "Further contact"),
    "yes": ("კი", "Yes"),
    "no": ("არა", "No"),
    "page": ("გვერდი {page} / {pages}", "Page {page} of {pages}"),
    "central": ("ცენტრალური", "Central"),
    "female": ("ქალი", "Female"),
    "male": ("კაცი", "Male"),
    "undisclosed": ("—", "—"),
}
"""Everything else that the sheet says by itself."""


@dataclass(frozen=True, slots=True)
class Words:
    """A text of the sheet: `main`, and `under` it, smaller, its English where both are wanted."""

    main: str = ""
    under: str = ""

    def __bool__(self) -> bool:
        return bool(self.main)

    def filled(self, **facts: object) -> Words:
        """The same with its placeholders filled."""
        return Words(self.main.format(**facts), self.under.format(**facts))


NO_WORDS = Words()


def in_language(language: str, georgian: str | None, english: str | None) -> Words:
    """A text for a sheet in "ka", "en" or "both"; what is not known in one language is taken
    from the other, and what is the same in both is said once."""
    ka, en = _clean(georgian), _clean(english)
    if language == "en":
        return Words(en or ka)
    if language == "ka" or en == ka:
        return Words(ka or en)
    return Words(ka, en) if ka else Words(en)


def words(key: str, language: str) -> Words:
    """A fixed text of the sheet."""
    return in_language(language, *WORDS[key])


def _clean(text: str | None) -> str:
    """The text on one line."""
    return " ".join((text or "").split())
