"""What the entries of closed lists are called in documents: list -> key -> (Georgian, English)."""

from __future__ import annotations

from ecomig_desktop.reference import hazards, sectors

Pair = tuple[str, str]
"""A text in Georgian and in English."""

UNKNOWN: Pair = ("მითითებული არ არის", "not stated")

_ASPECTS: dict[str, Pair] = {
    "experience": ("გამოცდილება", "Experience"),
    "good_practice": ("წარმატებული პრაქტიკა", "Good practice"),
    "resource": ("რესურსები და შესაძლებლობები", "Resources and capacities"),
    "problem": ("პრობლემები", "Problems"),
}
_NOTE_KINDS: dict[str, Pair] = {
    "experience": ("გამოცდილება", "experience"),
    "good_practice": ("წარმატებული პრაქტიკა", "good practice"),
    "resource": ("რესურსი", "resource"),
    "problem": ("პრობლემა", "problem"),
    "proposal": ("წინადადება", "proposal"),
    "figure": ("მაჩვენებელი", "figure"),
    "quote": ("ციტატა", "quote"),
}
_GENDERS: dict[str, Pair] = {
    "female": ("ქალი", "female"),
    "male": ("კაცი", "male"),
    "undisclosed": ("არ სურს პასუხი", "prefers not to say"),
}
_AGE_GROUPS: dict[str, Pair] = {
    each: (each, each) for each in ("16-17", "18-29", "30-49", "50-64", "65+")
}
_PRIORITIES: dict[str, Pair] = {
    "high": ("მაღალი", "high"),
    "medium": ("საშუალო", "medium"),
    "low": ("დაბალი", "low"),
}
_TIMINGS: dict[str, Pair] = {
    "immediate": ("დაუყოვნებლივ", "at once"),
    "within_year": ("ერთ წელიწადში", "within a year"),
    "within_three_years": ("სამ წელიწადში", "within three years"),
    "long_term": ("გრძელვადიანი", "in the long term"),
    "ongoing": ("მუდმივად", "all the time"),
}
_STATUSES: dict[str, Pair] = {
    "draft": ("სამუშაო ვერსია", "draft"),
    "agreed": ("შეთანხმებული", "agreed"),
    "submitted": ("წარდგენილი", "submitted"),
    "accepted": ("გაზიარებული", "accepted"),
    "partly_accepted": ("ნაწილობრივ გაზიარებული", "accepted in part"),
    "declined": ("უარყოფილი", "declined"),
    "carried_out": ("შესრულებული", "carried out"),
}
_WAYS: dict[str, Pair] = {
    "letter": ("წერილით", "by letter"),
    "email": ("ელფოსტით", "by e-mail"),
    "by_hand": ("პირადად", "by hand"),
    "portal": ("პორტალით", "through a portal"),
    "other_way": ("სხვა გზით", "otherwise"),
}
_SCOPES: dict[str, Pair] = {
    "all": ("მთელი ნუსხა", "the whole list"),
    "addressed": ("მისთვის განკუთვნილი ნაწილი", "what is addressed to it"),
}
_REPLIES: dict[str, Pair] = {
    "received": ("მიღება დადასტურებულია", "receipt confirmed"),
    "accepted": ("გაზიარებული", "accepted"),
    "partly_accepted": ("ნაწილობრივ გაზიარებული", "accepted in part"),
    "declined": ("უარყოფილი", "declined"),
    "other_answer": ("სხვა პასუხი", "another answer"),
}
_ACTIVITY_KINDS: dict[str, Pair] = {
    "public_forum": ("საჯარო ფორუმი", "public forum"),
    "documentary": ("დოკუმენტური ფილმი", "documentary film"),
    "individual_meeting": ("ინდივიდუალური შეხვედრა", "individual meeting"),
    "other_activity": ("სხვა ღონისძიება", "another activity"),
}
_ACTIVITY_STATUSES: dict[str, Pair] = {
    "planned": ("დაგეგმილი", "planned"),
    "held": ("ჩატარებული", "held"),
    "cancelled": ("გაუქმებული", "cancelled"),
}
_ORPHANS: dict[str, Pair] = {
    "recommendation_without_evidence": (
        "რეკომენდაცია საფუძვლის გარეშე",
        "recommendation without evidence",
    ),
    "recommendation_without_addressee": (
        "შეთანხმებული რეკომენდაცია ადრესატის გარეშე",
        "recommendation agreed but without an addressee",
    ),
    "recommendation_not_submitted": (
        "შეთანხმებული, მაგრამ ჯერ წარუდგენელი რეკომენდაცია",
        "recommendation agreed but not submitted",
    ),
    "finding_without_notes": ("მიგნება ჩანაწერების გარეშე", "finding without notes"),
    "note_in_no_finding": (
        "პრობლემა ან წინადადება, რომელსაც არც მიგნება ეყრდნობა და არც რეკომენდაცია",
        "problem or proposal in no finding or recommendation",
    ),
    "submission_overdue": ("წარდგენა, რომლის პასუხის ვადა გავიდა", "submission overdue"),
    "submission_unanswered": ("უპასუხო წარდგენა", "submission without an answer"),
    "activity_without_outcome": (
        "ჩატარებული ღონისძიება, რომლის შედეგი არ წერია",
        "activity held without an outcome written down",
    ),
    "activity_still_planned": (
        "ღონისძიება, რომლის თარიღი გავიდა და კვლავ დაგეგმილად ითვლება",
        "activity past its date and still planned",
    ),
}

CHOICES: dict[str, dict[str, Pair]] = {
    "activity_kind": _ACTIVITY_KINDS,
    "activity_status": _ACTIVITY_STATUSES,
    "age_group": _AGE_GROUPS,
    "answer": _STATUSES,
    "aspect": _ASPECTS,
    "gender": _GENDERS,
    "note_kind": _NOTE_KINDS,
    "orphan": _ORPHANS,
    "priority": _PRIORITIES,
    "reply": _REPLIES,
    "scope": _SCOPES,
    "status": _STATUSES,
    "timing": _TIMINGS,
    "way": _WAYS,
    "sector": {term.key: (term.name_ka, term.name_en) for term in sectors()},
    "hazard": {term.key: (term.name_ka, term.name_en) for term in hazards()},
}
