"""The plan of the seven regional meetings, as a workbook is given when no other plan is."""

from __future__ import annotations

from typing import Any

from ecomig_desktop import reference
from ecomig_desktop.domain.places import PlannedMeeting

YEAR = 2016
"""The year in which the seven meetings were held."""

# The organiser's figure of municipalities to reach; no official count equals it.
_TARGET = 62

# letter (ka, en), title (ka, en), short title (ka, en), what is assessed (ka, en)
_THEMES = (
    (
        ("ა", "a"),
        ("ეკომიგრაციის პრევენცია", "Prevention of ecomigration"),
        ("პრევენცია", "Prevention"),
        (
            "არსებული გამოცდილება, წარმატებული პრაქტიკა, რესურსები და შესაძლებლობები",
            "Existing experience, good practice, resources and capacities",
        ),
    ),
    (
        ("ბ", "b"),
        (
            "დაზარალებული ოჯახების განსახლება, საცხოვრისის შესყიდვა",
            "Resettlement of affected families, housing purchase",
        ),
        ("განსახლება", "Resettlement"),
        (
            "სტიქიური მოვლენების შედეგად დაზარალებული, განსახლებას დაქვემდებარებული ოჯახების "
            "განსახლების პროცესი და საცხოვრისის შესყიდვის პრაქტიკა",
            "Process and practice of resettling families hit by natural disasters",
        ),
    ),
    (
        ("გ", "c"),
        ("ჩასახლებული ეკომიგრანტების ინტეგრაცია", "Integration of resettled ecomigrants"),
        ("ინტეგრაცია", "Integration"),
        (
            "ინტეგრაცია, ეკონომიკური შესაძლებლობების გაძლიერება, ადგილზე დამკვიდრება და "
            "სახელმწიფო მხარდაჭერის პრაქტიკა",
            "Integration, economic empowerment, establishing themselves locally, state support",
        ),
    ),
    (
        ("დ", "d"),
        ("„სოციალური სახლების“ პოლიტიკა", "The policy of so-called social houses"),
        ("სოციალური სახლები", "Social houses"),
        (
            "სახელმწიფო პოლიტიკა და მისი მიზანშეწონილობა",
            "The policy and whether it is expedient",
        ),
    ),
)

# start, title (ka, en), letter of the theme
_AGENDA = (
    ("11:00", ("რეგისტრაცია", "Registration"), None),
    (
        "11:30",
        (
            "ეკომიგრაციის პრევენცია: არსებული გამოცდილება",
            "Prevention of ecomigration: existing experience",
        ),
        "a",
    ),
    (
        "12:30",
        ("განსახლება და საცხოვრისის შესყიდვა", "Resettlement and housing purchase"),
        "b",
    ),
    ("13:30", ("შესვენება", "Break"), None),
    (
        "14:30",
        ("ინტეგრაცია და ეკონომიკური გაძლიერება", "Integration and economic empowerment"),
        "c",
    ),
    ("15:15", ("„სოციალური სახლების“ პოლიტიკა", "The policy of social houses"), "d"),
    ("15:45", ("შეჯამება", "Summing up"), None),
)

_CONTACT_CONSENT = (
    "თანახმა ვარ, რომ დემოკრატიის ინსტიტუტი დამიკავშირდეს ამ შეხვედრის თემებთან დაკავშირებით.",
    "I agree that the Institute of Democracy may contact me about the themes of this meeting.",
)


def default_plan(year: int = YEAR) -> dict[str, Any]:
    """The seven meetings on their days of November of `year`, with themes, texts and agenda.

    The shape is the one that `domain.plan` documents; every call makes a new one to change.
    """
    return {
        "project": _project(year),
        "themes": [_theme(*texts) for texts in _THEMES],
        "meetings": [_meeting(planned, year) for planned in reference.default_meetings()],
    }


def _both(name: str, texts: tuple[str, str]) -> dict[str, str]:
    """A text's two columns: Georgian under `name`, English under `name_en`."""
    return {name: texts[0], f"{name}_en": texts[1]}


def _project(year: int) -> dict[str, Any]:
    texts = reference.strings()
    return {
        **_both("title", texts["project_title"]),
        **_both("organisation", texts["organisation"]),
        **_both("funder", texts["eu_funded_by"]),
        **_both("disclaimer", texts["eu_disclaimer"]),
        **_both("privacy_notice", texts["privacy_notice_short"]),
        **_both("photo_consent_text", texts["photo_consent_text"]),
        **_both("contact_consent_text", _CONTACT_CONSENT),
        "notice_version": f"{year}-1",
        "target_municipalities": _TARGET,
        "year": year,
    }


def _theme(
    letter: tuple[str, str],
    title: tuple[str, str],
    short_title: tuple[str, str],
    assessed: tuple[str, str],
) -> dict[str, str]:
    return {
        **_both("letter", letter),
        **_both("title", title),
        **_both("short_title", short_title),
        **_both("assessed", assessed),
    }


def _meeting(planned: PlannedMeeting, year: int) -> dict[str, Any]:
    return {
        "title": f"რეგიონული სამუშაო შეხვედრა {planned.place_in_ka}",
        "title_en": f"Regional working meeting in {planned.place_en}",
        "date": f"{year:04d}{planned.date[4:]}",
        "starts": "11:00",
        "ends": "16:00",
        "place": planned.place_ka,
        "place_en": planned.place_en,
        "municipality": planned.municipality,
        "status": "planned",
        "agenda": [
            {"starts": starts, **_both("title", title), "theme": letter}
            for starts, title, letter in _AGENDA
        ],
    }
