"""What was said at a meeting, and the files kept with it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Note:
    """One thing said or learnt at a meeting; a figure also has an indicator, value and unit."""

    id: str
    meeting: str | None = None
    theme: str | None = None
    kind: str | None = None
    text: str | None = None
    speaker: str | None = None
    municipality: str | None = None
    hazard: str | None = None
    taken_at: str | None = None
    indicator: str | None = None
    value: float | None = None
    unit: str | None = None

    @property
    def is_figure(self) -> bool:
        """Whether the note records a number."""
        return self.kind == "figure"

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written or measured yet."""
        return not (self.text or "").strip() and self.value is None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept with a record; its bytes lie apart, under the hash of their content."""

    id: str
    record: str | None = None
    record_table: str | None = None
    file_name: str | None = None
    media_type: str | None = None
    content_hash: str | None = None
    size: int | None = None

    @property
    def is_image(self) -> bool:
        """Whether the file says of itself that it is a picture."""
        return (self.media_type or "").startswith("image/")
