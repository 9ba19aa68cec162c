"""The activities of the campaign as a calendar needs them: what they are called, and about what."""

from __future__ import annotations

from dataclasses import dataclass

from ecomig_desktop.domain.outcomes import Activity, Series
from ecomig_desktop.exchange.list_words import Pair, municipality_name, together
from ecomig_desktop.exchange.plain_text import writable
from ecomig_desktop.workbook import Workbook
from ecomig_desktop.workbook.versions import numbers

_KINDS: dict[str, Pair] = {
    "public_forum": ("საჯარო ფორუმი", "Public forum"),
    "documentary": ("დოკუმენტური ფილმი", "Documentary film"),
    "individual_meeting": ("ინდივიდუალური შეხვედრა", "Individual meeting"),
    "other_activity": ("ღონისძიება", "Activity"),
}
_BODIES: Pair = ("უწყებები: {what}", "Bodies: {what}")
_SERVES: Pair = ("რეკომენდაციები: {what}", "Recommendations: {what}")
_BROADCASTER: Pair = ("მაუწყებელი: {what}", "Broadcaster: {what}")


@dataclass(frozen=True, slots=True)
class CampaignEvent:
    """An activity in the words of a calendar; people who were met are not named in it."""

    activity: Activity
    summary: str
    location: str
    description: str
    category: str


def campaign_events(workbook: Workbook, language: str) -> list[CampaignEvent]:
    """All activities by date, in "ka", "en" or "both"; those without a date last."""
    return _Telling(workbook, language).events()


class _Telling:
    """Reads once what all of them are told with."""

    def __init__(self, workbook: Workbook, language: str) -> None:
        self._language = language
        self._activities = workbook.activities()
        self._series = {each.id: each for each in workbook.series()}
        self._bodies = {each.id: each for each in workbook.bodies(hidden=True)}
        self._numbers = numbers(workbook, workbook.recommendations())
        self._met = workbook.pairs("activity_body")
        self._served = workbook.pairs("activity_recommendation")

    def events(self) -> list[CampaignEvent]:
        return [
            CampaignEvent(
                each,
                self._summary(each),
                self._location(each),
                self._description(each),
                self._said(_kind(each)),
            )
            for each in self._activities
        ]

    def _said(self, pair: Pair) -> str:
        """On one line."""
        return " ".join(writable(together(pair, self._language)).split())

    def _summary(self, activity: Activity) -> str:
        title = self._said((activity.title or "", activity.title_en or ""))
        series = self._series.get(activity.series or "")
        if series is None:
            return title or self._said(_kind(activity))
        number = f"№{activity.episode}" if activity.episode else ""
        named = " ".join(filter(None, (self._titled(series), number)))
        return ": ".join(filter(None, (named, title))) or self._said(_kind(activity))

    def _titled(self, series: Series) -> str:
        return self._said((series.title or "", series.title_en or ""))

    def _location(self, activity: Activity) -> str:
        pairs = (
            (activity.place or "", activity.place_en or ""),
            municipality_name(activity.municipality),
        )
        return ", ".join(filter(None, dict.fromkeys(map(self._said, pairs))))

    def _description(self, activity: Activity) -> str:
        """Of what kind it is, what it is about, whom it meets, and what came of it."""
        text = writable(activity.text or "").strip()
        outcome = self._said((activity.outcome or "", activity.outcome_en or ""))
        series = self._series.get(activity.series or "")
        broadcaster = (
            (series.broadcaster or "", series.broadcaster_en or "") if series else ("", "")
        )
        lines = (
            self._said(_kind(activity)),
            self._with(_BROADCASTER, self._said(broadcaster)),
            text,
            self._with(_BODIES, self._bodies_of(activity)),
            self._with(_SERVES, self._served_by(activity)),
            outcome,
        )
        return "\n".join(filter(None, lines))

    def _bodies_of(self, activity: Activity) -> str:
        met = [self._bodies[body] for one, body in self._met if one == activity.id]
        return ", ".join(self._said((body.name or "", body.name_en or "")) for body in met)

    def _served_by(self, activity: Activity) -> str:
        mine = {line for one, line in self._served if one == activity.id}
        return ", ".join(number for line, number in self._numbers.items() if line in mine)

    def _with(self, words: Pair, what: str) -> str:
        return self._said(words).format(what=what) if what else ""


def _kind(activity: Activity) -> Pair:
    return _KINDS[activity.kind or "other_activity"]
