"""Which reports there are, what each is called, and making one by its name."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from ecomig_desktop.domain.document import Document, Paragraph
from ecomig_desktop.errors import Refused
from ecomig_desktop.reports.action_list import actions_document
from ecomig_desktop.reports.analysis import analysis_document
from ecomig_desktop.reports.annex import annex_document
from ecomig_desktop.reports.attendance_report import attendance_document
from ecomig_desktop.reports.campaign import campaign_document
from ecomig_desktop.reports.choice_words import Pair
from ecomig_desktop.reports.letter import letter_document
from ecomig_desktop.reports.material import Material
from ecomig_desktop.reports.municipality_map import WHATS, map_document
from ecomig_desktop.reports.naming import texts_of
from ecomig_desktop.reports.trace import trace_document
from ecomig_desktop.workbook import Workbook

LANGUAGES = ("ka", "en")
"""What a report can be made in."""

_GEORGIAN = re.compile("[ა-ჰ]")
_AS_WRITTEN = (
    "What was said is quoted as it was noted, and names stand as they were given; what has no "
    "English text yet is in Georgian."
)


@dataclass(frozen=True, slots=True)
class Report:
    """One report: its title in Georgian and English, what makes it, and which choice it has:
    "submission", "recommendation", "what", or "" for none."""

    title: Pair
    make: Callable[..., Document]
    choice: str = ""


REPORTS: dict[str, Report] = {
    "attendance": Report(("დასწრების სტატისტიკა", "Attendance statistics"), attendance_document),
    "map": Report(("რუკა", "Map"), map_document, "what"),
    "analysis": Report(("ანალიზი თემების მიხედვით", "Analysis by theme"), analysis_document),
    "actions": Report(
        ("განსახორციელებელი საქმიანობების ნუსხა", "List of actions to be carried out"),
        actions_document,
    ),
    "trace": Report(
        ("ერთი რეკომენდაციის კვალი", "Trace of one recommendation"),
        trace_document,
        "recommendation",
    ),
    "letter": Report(("წარდგენის წერილი", "Submission letter"), letter_document, "submission"),
    "campaign": Report(("კამპანიის მიმდინარეობა", "Progress of the campaign"), campaign_document),
    "annex": Report(("დონორის ანგარიშის დანართი", "Annex to the donor report"), annex_document),
}
"""Every report by its name, in the order in which a list offers them."""


def make_document(
    workbook: Workbook,
    name: str,
    language: str = "ka",
    *,
    submission: str | None = None,
    recommendation: str | None = None,
    what: str | None = None,
    today: date | None = None,
) -> Document:
    """The report of that name in "ka" or "en", of one state of the workbook. Only reads.

    `submission` is the id of which a letter is written, `recommendation` the number or id of which
    the trace is followed, `what` a map shows ("people" or "notes"); `today` is the day as of which
    answers are overdue, by default that of the workbook's clock. Whoever did not agree to be named
    is not named in it. Refused for a name, a choice, a submission or a recommendation that is not
    there.
    """
    report = REPORTS.get(name)
    if report is None:
        raise Refused("no_such_report", name=name[:80], names=", ".join(REPORTS))
    if what is not None and what not in WHATS:
        raise Refused("report_no_such_choice", choice=what[:80], choices=", ".join(WHATS))
    given = {"submission": submission, "recommendation": recommendation, "what": what}
    chosen = {key: value for key, value in given.items() if value is not None}
    for key, value in chosen.items():
        if key != report.choice:
            raise Refused("report_has_no_choice", report=name, choice=value[:80])
    with workbook.snapshot():
        material = Material(workbook, language, today)
        return _as_written(material.cover.document(report.make(material, **chosen)))


def _as_written(document: Document) -> Document:
    """An English document in which something stands in Georgian says why."""
    if document.language != "en" or not any(map(_GEORGIAN.search, texts_of(document.blocks))):
        return document
    return replace(document, blocks=(*document.blocks, Paragraph(_AS_WRITTEN, "small")))
