"""One person at one meeting: on the list or not, here or not, and what they agreed to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attendance:
    """One person's place on the list of one meeting.

    `photo_consent` and `contact_consent` are None until the person was asked.
    """

    id: str
    meeting: str | None = None
    person: str | None = None
    status: str | None = None
    arrived_at: str | None = None
    photo_consent: bool | None = None
    photo_consent_at: str | None = None
    photo_consent_version: str | None = None
    contact_consent: bool | None = None
    contact_consent_at: str | None = None
    contact_consent_version: str | None = None

    @property
    def is_present(self) -> bool:
        """Whether the person came."""
        return self.status == "present"

    @property
    def arrival_time(self) -> str:
        """The time of day of the arrival as HH:MM; "" when it was not recorded."""
        if not self.arrived_at:
            return ""
        return self.arrived_at.rpartition("T")[2][:5]
