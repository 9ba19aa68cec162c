"""What the campaign says of an activity: kind, state, day, place, and what films are missing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from ecomig_desktop.domain.outcomes import Activity, Series
from ecomig_desktop.georgian.calendar import format_date, weekday
from ecomig_desktop.models.campaign import OVERDUE, ActivityRow, Films
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP
from ecomig_desktop.views.note_words import municipality_name

translate = QCoreApplication.translate

_KINDS = {
    "public_forum": QT_TRANSLATE_NOOP("CampaignWords", "public forum"),
    "documentary": QT_TRANSLATE_NOOP("CampaignWords", "documentary film"),
    "individual_meeting": QT_TRANSLATE_NOOP("CampaignWords", "individual meeting"),
    "other_activity": QT_TRANSLATE_NOOP("CampaignWords", "other activity"),
}
_MANY = {
    "public_forum": QT_TRANSLATE_NOOP("CampaignWords", "Forums"),
    "documentary": QT_TRANSLATE_NOOP("CampaignWords", "Films"),
    "individual_meeting": QT_TRANSLATE_NOOP("CampaignWords", "Individual meetings"),
    "other_activity": QT_TRANSLATE_NOOP("CampaignWords", "Other"),
}
_STATES = {
    "planned": QT_TRANSLATE_NOOP("CampaignWords", "planned"),
    OVERDUE: QT_TRANSLATE_NOOP("CampaignWords", "date passed"),
    "held": QT_TRANSLATE_NOOP("CampaignWords", "held"),
    "cancelled": QT_TRANSLATE_NOOP("CampaignWords", "cancelled"),
}
PILLS = {"planned": "plain", OVERDUE: "attention", "held": "done", "cancelled": "refused"}
"""The kind of pill of each state."""
ICONS = {
    "public_forum": "users",
    "documentary": "image",
    "individual_meeting": "user",
    "other_activity": "megaphone",
}
"""The icon of each kind."""


def kind_name(kind: str | None) -> str:
    """One activity of that kind."""
    return _say(_KINDS.get(kind or "", _KINDS["other_activity"]))


def kinds_name(kind: str | None) -> str:
    """Several activities of that kind."""
    return _say(_MANY.get(kind or "", _MANY["other_activity"]))


def state_name(state: str) -> str:
    """A state in a word."""
    return _say(_STATES[state])


def either(georgian: str | None, english: str | None, language: str) -> str:
    """The text in that language, else in the other."""
    first, second = (georgian, english) if language == "ka" else (english, georgian)
    return first or second or ""


def series_title(series: Series, language: str) -> str:
    """What a series is called."""
    return either(series.title, series.title_en, language) or translate(
        "CampaignWords", "Series without a title"
    )


def title_of(row: ActivityRow, language: str) -> str:
    """What an activity is called; a film without a title by its number in the series."""
    activity = row.activity
    title = either(activity.title, activity.title_en, language)
    if activity.episode:
        title = title or translate("CampaignWords", "film")
        return f"{activity.episode}. {title}"
    return title or translate("CampaignWords", "{kind}, no title yet").format(
        kind=kind_name(activity.kind)
    )


def day_line(day: date | None, language: str) -> str:
    """სამშაბათი, 15 ნოემბერი, 2016; says so where there is no date."""
    if day is None:
        return translate("CampaignWords", "no date yet")
    return f"{weekday(day, language)}, {format_date(day, 'long', language)}"


def hours(activity: Activity) -> str:
    """11:00-13:00, or only when it begins; nothing where that is not known."""
    return "-".join(filter(None, (activity.starts, activity.ends)))


def place_of(activity: Activity, language: str) -> str:
    """Where it is: the place, else its municipality."""
    place = either(activity.place, activity.place_en, language)
    return place or municipality_name(activity.municipality, language)


def second_line(row: ActivityRow, language: str) -> str:
    """Kind, hours, place, and how much belongs to the activity."""
    activity = row.activity
    parts = [
        series_title(row.series, language) if row.series else kind_name(activity.kind),
        *_when_and_where(activity, language),
        people_count(row.people) if row.people else "",
        serves_count(row.serves) if row.serves else "",
    ]
    return _line(parts)


def of_film(row: ActivityRow, language: str) -> str:
    """What there is to say of an episode within its series."""
    served = serves_count(row.serves) if row.serves else ""
    return _line([*_when_and_where(row.activity, language), served])


def _when_and_where(activity: Activity, language: str) -> list[str]:
    minutes = translate("CampaignWords", "{count} min").format(count=activity.minutes)
    return [
        minutes if activity.minutes else "",
        hours(activity),
        place_of(activity, language),
    ]


def _line(parts: Sequence[str]) -> str:
    return "  ·  ".join(part for part in parts if part)


def people_count(count: int) -> str:
    """12 people."""
    one = translate("CampaignWords", "{count} person")
    many = translate("CampaignWords", "{count} people")
    return (one if count == 1 else many).format(count=count)


def serves_count(count: int) -> str:
    """For 2 recommendations."""
    one = translate("CampaignWords", "for {count} recommendation")
    many = translate("CampaignWords", "for {count} recommendations")
    return (one if count == 1 else many).format(count=count)


def spoken(row: ActivityRow, language: str) -> str:
    """The whole activity, for a screen reader."""
    parts = (
        title_of(row, language),
        day_line(row.day, language),
        second_line(row, language).replace("  ·  ", ", "),
        state_name(row.state),
    )
    return ", ".join(part for part in parts if part)


def what_is_missing(films: Films) -> list[str]:
    """What the series still wants, a sentence each."""
    planned, sentences = films.planned, []
    if films.missing:
        one = translate("CampaignWords", "Episode {numbers} of {planned} is not planned yet.")
        many = translate("CampaignWords", "Episodes {numbers} of {planned} are not planned yet.")
        sentences.append(_of_films(one, many, films.missing, planned))
    if films.undated:
        one = translate("CampaignWords", "Episode {numbers} of {planned} has no date.")
        many = translate("CampaignWords", "Episodes {numbers} of {planned} have no date.")
        sentences.append(_of_films(one, many, films.undated, planned))
    late = [row.activity.episode for row in films.episodes if row.state == OVERDUE]
    numbered = tuple(number for number in late if number)
    if numbered:
        one = translate("CampaignWords", "The date of episode {numbers} has passed: was it shown?")
        many = translate(
            "CampaignWords", "The dates of episodes {numbers} have passed: were they shown?"
        )
        sentences.append(_of_films(one, many, numbered, planned))
    return sentences


def _of_films(one: str, many: str, numbers: Sequence[int], planned: int) -> str:
    text = one if len(numbers) == 1 else many
    return text.format(numbers=in_runs(numbers), planned=planned)


def in_runs(numbers: Sequence[int]) -> str:
    """3, 5–8: ascending numbers, those that follow each other brought together."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(_run(run) for run in runs)


def _run(run: Sequence[int]) -> str:
    between = "–" if len(run) > 2 else ", "
    return str(run[0]) if len(run) == 1 else f"{run[0]}{between}{run[-1]}"


def _say(english: str) -> str:
    return translate("CampaignWords", english)
