"""Words of documents: both languages, the same facts, never capitals of titles."""

from __future__ import annotations

import re
import string
from datetime import date

import pytest

from ecomig_desktop.domain.outcome_tables import (
    ACTIVITY_KINDS,
    ACTIVITY_STATUSES,
    ANSWERS,
    ASPECTS,
    PRIORITIES,
    RECOMMENDATION_STATUSES,
    REPLY_OUTCOMES,
    SCOPES,
    TIMINGS,
    WAYS,
)
from ecomig_desktop.domain.tables import AGE_GROUPS, GENDERS, NOTE_KINDS, SECTORS
from ecomig_desktop.reference import hazard_keys
from ecomig_desktop.reports.appendix import unit_of
from ecomig_desktop.reports.attendance_words import ATTENDANCE
from ecomig_desktop.reports.campaign_words import ANNEX, ATTACHED, CAMPAIGN
from ecomig_desktop.reports.catalogue import REPORTS
from ecomig_desktop.reports.choice_words import CHOICES, Pair
from ecomig_desktop.reports.common_words import COMMON
from ecomig_desktop.reports.orphans import KINDS
from ecomig_desktop.reports.outcome_words import ACTIONS, ANALYSIS, LETTER
from ecomig_desktop.reports.speech import Speech
from ecomig_desktop.reports.trace_words import TRACE

GEORGIAN = re.compile("[\u10d0-\u10ff]")
MTAVRULI = re.compile("[\u1c90-\u1cbf]")
TABLES = (ATTENDANCE, CAMPAIGN, ANNEX, ATTACHED, COMMON, ACTIONS, ANALYSIS, LETTER, TRACE)
TITLES = {name: report.title for name, report in REPORTS.items()}
ALL = [pair for table in (*TABLES, *CHOICES.values(), TITLES) for pair in table.values()]


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("pair", ALL, ids=lambda pair: pair[1][:30])
def test_every_word_stands_in_both_languages(pair: Pair) -> None:
    georgian, english = pair
    assert georgian.strip()
    assert english.strip()
    assert not MTAVRULI.search(georgian)
    assert not GEORGIAN.search(english)
    assert georgian == english or not georgian[:1].isascii() or GEORGIAN.search(georgian)
    assert placeholders(georgian) == placeholders(english)


@pytest.mark.parametrize(
    ("closed", "keys"),
    [
        ("activity_kind", ACTIVITY_KINDS),
        ("activity_status", ACTIVITY_STATUSES),
        ("age_group", AGE_GROUPS),
        ("answer", ANSWERS),
        ("aspect", ASPECTS),
        ("gender", GENDERS),
        ("hazard", sorted(hazard_keys())),
        ("note_kind", NOTE_KINDS),
        ("orphan", KINDS),
        ("priority", PRIORITIES),
        ("reply", REPLY_OUTCOMES),
        ("scope", SCOPES),
        ("sector", SECTORS),
        ("status", RECOMMENDATION_STATUSES),
        ("timing", TIMINGS),
        ("way", WAYS),
    ],
)
def test_every_entry_of_a_closed_list_has_its_word(closed: str, keys: tuple[str, ...]) -> None:
    assert set(keys) <= CHOICES[closed].keys()


def test_a_noun_follows_its_number() -> None:
    words = {"x": ("{n} ჩანაწერი", "{n:note|notes}")}
    assert Speech("en", words)("x", n=1) == "1 note"
    assert Speech("en", words)("x", n=2000) == "2,000 notes"
    assert Speech("ka", words)("x", n=2000) == "2\u00a0000 ჩანაწერი"


@pytest.mark.parametrize(
    ("month", "until"),
    [
        (1, "იანვრამდე"),
        (3, "მარტამდე"),
        (8, "აგვისტომდე"),
        (9, "სექტემბრამდე"),
        (12, "დეკემბრამდე"),
    ],
)
def test_a_day_by_which_is_written_in_its_case(month: int, until: str) -> None:
    assert Speech("ka").until(date(2016, month, 20)) == f"2016 წლის 20 {until}"


def test_what_is_known_in_one_language_alone_is_said_in_it() -> None:
    assert Speech("en").either("მხოლოდ ქართულად", " ") == "მხოლოდ ქართულად"
    assert Speech("ka").either(None, "only English") == "only English"
    assert Speech("ka").either(None, None) == ""


def test_a_unit_is_called_as_the_language_calls_it() -> None:
    georgian, english = (Speech(each) for each in ("ka", "en"))
    assert [unit_of(each, "ოჯახი") for each in (georgian, english)] == ["ოჯახი", "families"]
    assert [unit_of(each, "months") for each in (georgian, english)] == ["თვე", "months"]
    assert unit_of(english, "ვედრო") == "ვედრო"


def test_one_is_followed_by_a_unit_in_the_singular() -> None:
    said = [unit_of(Speech("en"), "families", amount) for amount in (0, 1, 2)]
    assert said == ["families", "family", "families"]
    assert unit_of(Speech("ka"), "families", 1) == "ოჯახი"
