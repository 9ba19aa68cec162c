"""What comes out of the meetings: findings, the list of actions, whom it went to, the campaign.

Each is one record. Dates are YYYY-MM-DD; texts have an English twin that may be missing.
"""

from __future__ import annotations

from dataclasses import dataclass

from ecomig_desktop.domain.change import is_row_id


@dataclass(frozen=True, slots=True)
class Finding:
    """What the meetings showed on one aspect of a theme."""

    id: str
    theme: str | None = None
    aspect: str | None = None
    position: float | None = None
    title: str | None = None
    title_en: str | None = None
    text: str | None = None
    text_en: str | None = None


@dataclass(frozen=True, slots=True)
class Recommendation:
    """One line of the list of actions. `number` is None where its place in the list counts."""

    id: str
    position: float | None = None
    number: str | None = None
    theme: str | None = None
    text: str | None = None
    text_en: str | None = None
    priority: str | None = None
    timing: str | None = None
    due: str | None = None
    cost_note: str | None = None
    cost_note_en: str | None = None
    status: str | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """Whom the list of actions is laid before. `is_kept`: it is a record of the workbook, not
    only an entry of the list that ships."""

    id: str
    key: str | None = None
    position: float | None = None
    name: str | None = None
    name_en: str | None = None
    address: str | None = None
    email: str | None = None
    note: str | None = None
    hidden: bool | None = None
    is_kept: bool = True


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure that a theme can be assessed by: one that ships, or of the workbook's own.
    `theme` is the id of a theme of the workbook."""

    id: str
    key: str | None = None
    theme: str | None = None
    position: float | None = None
    title: str | None = None
    title_en: str | None = None
    value_type: str | None = None
    hidden: bool | None = None
    is_kept: bool = True

    @property
    def readable_key(self) -> str:
        """The key, as far as people can read it; "" for one that the program has drawn."""
        return "" if is_row_id(self.key) else self.key or ""


@dataclass(frozen=True, slots=True)
class ListVersion:
    """The list of actions as it was at a moment; `content` is JSON, see `workbook.versions`."""

    id: str
    title: str | None = None
    title_en: str | None = None
    made_at: str | None = None
    made_by: str | None = None
    note: str | None = None
    content: str | None = None


@dataclass(frozen=True, slots=True)
class Submission:
    """A version of the list that went to a body. `scope` "addressed": only what is addressed
    to that body; `answer_due` is the day by which it should answer."""

    id: str
    list_version: str | None = None
    body: str | None = None
    scope: str | None = None
    sent_at: str | None = None
    sent_by: str | None = None
    way: str | None = None
    recipient: str | None = None
    number: str | None = None
    answer_due: str | None = None
    letter: str | None = None
    letter_en: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """What a body answered to a submission; its documents are attachments of it."""

    id: str
    submission: str | None = None
    date: str | None = None
    number: str | None = None
    signed_by: str | None = None
    outcome: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a reply says of one recommendation."""

    id: str
    reply: str | None = None
    recommendation: str | None = None
    answer: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """A series of documentary films; `episodes` is how many are planned."""

    id: str
    title: str | None = None
    title_en: str | None = None
    broadcaster: str | None = None
    broadcaster_en: str | None = None
    episodes: int | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Activity:
    """One activity of the campaign: a forum, a film, a meeting with a decision maker.

    `meeting` carries the list of attendees of a forum; a film is an `episode` of a `series`,
    `minutes` long.
    """

    id: str
    kind: str | None = None
    title: str | None = None
    title_en: str | None = None
    date: str | None = None
    starts: str | None = None
    ends: str | None = None
    place: str | None = None
    place_en: str | None = None
    municipality: str | None = None
    status: str | None = None
    text: str | None = None
    outcome: str | None = None
    outcome_en: str | None = None
    meeting: str | None = None
    series: str | None = None
    episode: int | None = None
    minutes: int | None = None
