"""The fixed words of a receipt on paper: key -> (Georgian, English)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from ecomig_desktop.georgian.calendar import format_date
from ecomig_desktop.sentences import SENTENCES

WORDS: dict[str, tuple[str, str]] = {
    "receipt": ("ქვითარი № {number}", "Receipt No {number}"),
    "merge": (
        "ლეპტოპებიდან დაბრუნებული ფაილების გაერთიანება",
        "Merge of the files returned from laptops",
    ),
    "undo": ("შემოსული ფაილების უკან ამოღება", "Taking out of files that had come in"),
    "closing": ("ანგარიშის დახურვა გადაწყვეტილებების შემდეგ", "Closing of the account"),
    "at": ("თარიღი და დრო", "Date and time"),
    "operator": ("შემსრულებელი", "Done by"),
    "laptop": ("ლეპტოპი", "Laptop"),
    "workbook": ("სამუშაო წიგნი", "Workbook"),
    "files": ("ფაილები", "Files"),
    "file": ("ფაილი", "File"),
    "ranges": ("ცვლილებები", "Changes"),
    "new": ("ახალი", "New"),
    "known": ("ცნობილი", "Known"),
    "conflicts": ("კონფლიქტი", "Conflicts"),
    "records": ("რა შეიცვალა მონაცემებში", "What changed in the records"),
    "added": ("დაემატა", "added"),
    "changed": ("შეიცვალა", "changed"),
    "deleted": ("წაიშალა", "deleted"),
    "restored": ("აღდგა", "brought back"),
    "taken": ("ამოღებულია", "Taken out"),
    "taken_line": ("ქვითარი № {number}: {name}", "Receipt No {number}: {name}"),
    "decided": ("გადაწყვეტილებები წინა ქვითრის შემდეგ", "Decisions since the receipt before"),
    "decided_conflicts": ("გადაწყვეტილი კონფლიქტი", "conflicts decided"),
    "decided_same": ("„ერთი და იგივე ადამიანია“", "“same person”"),
    "decided_different": ("„სხვადასხვა ადამიანია“", "“different people”"),
    "decided_later": ("გადაიდო", "put off"),
    "state": ("სამუშაო წიგნის მდგომარეობა", "State of the workbook"),
    "before": ("მანამდე", "Before"),
    "after": ("მის შემდეგ", "After"),
    "changes_count": ("ცვლილება", "changes"),
    "open_conflicts": ("გადასაწყვეტი კონფლიქტი", "open conflicts"),
    "digest": ("შინაარსის ანაბეჭდი (SHA-256)", "digest of the records (SHA-256)"),
    "backup": ("სარეზერვო ასლი მანამდე", "Backup from before"),
    "chain": ("ქვითრების ჯაჭვი", "Chain of receipts"),
    "previous": ("წინა ქვითარი", "Receipt before this one"),
    "no_previous": ("არ ყოფილა: ეს პირველია", "None: this is the first"),
    "own": ("ეს ქვითარი", "This receipt"),
    "signature": ("სახელი, გვარი, ხელმოწერა, თარიღი", "Name, signature, date"),
    "made_by": ("გააერთიანა", "Merged by"),
    "checked_by": ("შეამოწმა", "Checked by"),
    "page": ("გვერდი {page} / {pages}", "Page {page} of {pages}"),
    "hash": ("SHA-256: {hash}", "SHA-256: {hash}"),
    "gap": (
        "ცვლილებები {ranges} ისეთ ფაილშია, რომელიც ჯერ არ შემოსულა.",
        "Changes {ranges} are in a file that has not come.",
    ),
    "clock": ("ლეპტოპის საათი არასწორი იყო.", "The clock of the laptop was wrong."),
    "other": ("ფაილი სხვა სამუშაო წიგნიდან არის.", "The file began as another workbook."),
    "cloned": (
        "ამ ლეპტოპის სახელით კიდევ ერთი ასლი არსებობს.",
        "There is another copy under this laptop's name.",
    ),
    "lineage_restored": (
        "ლეპტოპი უფრო ძველ ასლს დაუბრუნდა.",
        "The laptop went back to an older copy.",
    ),
    "came": (
        "უკვე შემოსული იყო: ქვითარი № {number}, {name}.",
        "It came before: receipt No {number}, {name}.",
    ),
    "nothing": ("ახალი არაფერია.", "Nothing in it is new."),
    "out": ("ამოღებულია ქვითრით № {number}.", "Taken out with receipt No {number}."),
    "meetings": ("შეხვედრები: {meetings}", "Meetings: {meetings}"),
}
TABLES: dict[str, tuple[str, str]] = {
    "project": ("პროექტის ტექსტები", "Project texts"),
    "theme": ("თემები", "Themes"),
    "meeting": ("შეხვედრები", "Meetings"),
    "agenda_item": ("დღის წესრიგის პუნქტები", "Agenda items"),
    "person": ("მონაწილეები", "People"),
    "attendance": ("დასწრება", "Attendances"),
    "note": ("ჩანაწერები შეხვედრიდან", "Notes"),
    "attachment": ("მიმაგრებული ფაილები", "Attached files"),
    "sheet": ("დაბეჭდილი ფურცლები", "Printed sheets"),
    "duplicate": ("გადაწყვეტილებები დუბლიკატებზე", "Decisions about duplicates"),
    "expected_laptop": ("მოსალოდნელი ლეპტოპები", "Expected laptops"),
    "indicator": ("მაჩვენებლები", "Indicators"),
    "body": ("უწყებები", "Bodies"),
    "finding": ("მიგნებები", "Findings"),
    "finding_note": ("მიგნებების საფუძველი", "Evidence of findings"),
    "recommendation": ("რეკომენდაციები", "Recommendations"),
    "recommendation_body": ("რეკომენდაციების ადრესატები", "Addressees of recommendations"),
    "recommendation_finding": (
        "რეკომენდაციების საფუძველი: მიგნებები",
        "Findings behind recommendations",
    ),
    "recommendation_note": (
        "რეკომენდაციების საფუძველი: ჩანაწერები",
        "Notes behind recommendations",
    ),
    "recommendation_person": ("რეკომენდაციების მხარდამჭერები", "Supporters of recommendations"),
    "list_version": ("საქმიანობების ნუსხის ვერსიები", "Versions of the list of actions"),
    "submission": ("წარდგენები", "Submissions"),
    "reply": ("პასუხები", "Replies"),
    "reply_recommendation": ("პასუხები რეკომენდაციებზე", "Answers to recommendations"),
    "series": ("ფილმების სერიები", "Series of films"),
    "activity": ("კამპანიის ღონისძიებები", "Campaign activities"),
    "activity_person": ("ღონისძიებებზე მყოფი პირები", "People met"),
    "activity_body": ("ღონისძიებებზე წარმოდგენილი უწყებები", "Bodies met"),
    "activity_recommendation": (
        "რეკომენდაციები, რომლებსაც ღონისძიებები ემსახურება",
        "Recommendations that activities serve",
    ),
}
_DETAIL = re.compile(r" ?\(…\)")


def say(key: str, language: str, **facts: object) -> str:
    """A text in "ka" or "en", its placeholders filled."""
    georgian, english = WORDS[key]
    return (georgian if language == "ka" else english).format(**facts)


def table_name(table: str, language: str) -> str:
    """What the records of a table are called; one that a newer program made stands for itself."""
    georgian, english = TABLES.get(table, (table, table))
    return georgian if language == "ka" else english


def in_order(tables: Iterable[str]) -> list[str]:
    """Tables from people and meetings to what came of them; those of a newer program last."""
    places = {table: at for at, table in enumerate(TABLES)}
    return sorted(tables, key=lambda table: (places.get(table, len(places)), table))


def refusal(key: str, name: str, language: str) -> str:
    """Why a file of that name was not let in; nothing where the reason is of a newer program."""
    georgian, english = SENTENCES.get(key, ("", ""))
    facts: defaultdict[str, str] = defaultdict(lambda: "…", file=name, path=name)
    return _DETAIL.sub("", (georgian if language == "ka" else english).format_map(facts))


def moment(at: datetime, language: str) -> str:
    """15 ნოემბერი, 2016, 18:32, by the clock on the wall here."""
    local = at.astimezone()
    return f"{format_date(local.date(), 'long', language)}, {local:%H:%M}"
