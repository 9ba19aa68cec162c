"""A person: who came, was invited, or spoke."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """One person as the workbook knows them; what is not known is None."""

    id: str
    given_name: str | None = None
    family_name: str | None = None
    organisation: str | None = None
    position: str | None = None
    sector: str | None = None
    municipality: str | None = None
    phone: str | None = None
    email: str | None = None
    gender: str | None = None
    age_group: str | None = None

    @property
    def full_name(self) -> str:
        """Given name, then family name, as Georgians write them; "" when neither is known."""
        return " ".join(part for part in (self.given_name, self.family_name) if part)

    @property
    def display_name(self) -> str:
        """The full name, or the next best thing that tells people apart; never empty."""
        return self.full_name or self.organisation or self.email or self.phone or "—"
