"""The words of the document of one recommendation: key -> (Georgian, English)."""

from __future__ import annotations

from ecomig_desktop.reports.choice_words import Pair

TRACE: dict[str, Pair] = {
    "document": (
        "რეკომენდაცია № {number}: საიდან მოდის და რა მოჰყვა",
        "Recommendation No. {number}: where it comes from and what became of it",
    ),
    "back": ("საიდან მოდის", "Where it comes from"),
    "forward": ("რა მოჰყვა", "What became of it"),
    "to_be_done": ("შესრულების ვადა", "To be done by"),
    "due": ("პასუხის ვადა", "Answer due"),
    "finding": ("მიგნება", "Finding"),
    "nameless_finding": ("უსახელო მიგნება", "Finding without a title"),
    "version": ("ნუსხის ვერსია", "Version of the list"),
    "way": ("როგორ და ვინ გაგზავნა", "How and by whom"),
    "activity": ("ღონისძიება", "Activity"),
    "outcome": ("შედეგი", "Outcome"),
    "in_versions": (
        "ნუსხის ვერსიები, რომლებშიც ეს რეკომენდაცია შედის: {versions}.",
        "Versions of the list that have it: {versions}.",
    ),
    "nothing_became": (
        "ამ რეკომენდაციას ჯერ არაფერი მოჰყოლია: არც ერთ უწყებას არ წარდგენია და კამპანიის "
        "ღონისძიება არ ემსახურება.",
        "Nothing has become of it yet: it was not laid before any body, and no activity of the "
        "campaign serves it.",
    ),
    "source_findings": (
        "„ჩანაწერი“ მიგნების საფუძველს ითვლის. წყარო: მიგნებები სამუშაო წიგნში.",
        "“Notes” counts the evidence of a finding. Source: the findings in the workbook.",
    ),
    "table_findings_of": ("მიგნებები, რომლებსაც ეყრდნობა", "Findings that it rests on"),
    "table_notes_of": ("ჩანაწერები, რომლებსაც ეყრდნობა", "Notes that it rests on"),
    "table_submissions_of": ("ვის წარედგინა", "Whom it was laid before"),
    "table_answers_of": ("რა უპასუხეს ამ რეკომენდაციაზე", "What was answered to it"),
    "table_activities_of": (
        "კამპანიის ღონისძიებები, რომლებიც მას ემსახურება",
        "Activities of the campaign that serve it",
    ),
}
