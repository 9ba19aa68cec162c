"""Words that several documents share: key -> (Georgian, English)."""

from __future__ import annotations

from ecomig_desktop.reports.choice_words import Pair

COMMON: dict[str, Pair] = {
    "number": ("№", "No."),
    "date": ("თარიღი", "Date"),
    "place": ("ადგილი", "Place"),
    "meeting": ("შეხვედრა", "Meeting"),
    "sector": ("სექტორი", "Sector"),
    "gender": ("სქესი", "Gender"),
    "age_group": ("ასაკობრივი ჯგუფი", "Age group"),
    "municipality": ("მუნიციპალიტეტი", "Municipality"),
    "region": ("რეგიონი", "Region"),
    "theme": ("თემა", "Theme"),
    "kind": ("სახე", "Kind"),
    "hazard": ("საფრთხე", "Hazard"),
    "text": ("ტექსტი", "Text"),
    "status": ("სტატუსი", "Status"),
    "title": ("დასახელება", "Title"),
    "people": ("ადამიანი", "People"),
    "attendances": ("დასწრება", "Attendances"),
    "share": ("წილი", "Share"),
    "notes": ("ჩანაწერი", "Notes"),
    "findings": ("მიგნება", "Findings"),
    "total": ("სულ", "Total"),
    "mark": ("ნიშანი", "Mark"),
    "body": ("უწყება", "Body"),
    "unit_people": ("ადამიანი", "people"),
    "unit_notes": ("ჩანაწერი", "notes"),
    "municipalities": ("მუნიციპალიტეტი", "Municipalities"),
    "sectors": ("სექტორი", "Sectors"),
    "source_lists": (
        "წყარო: შეხვედრების დამსწრეთა სიები. ერთი ადამიანი ერთხელ ითვლება, თუნდაც სიებში "
        "რამდენჯერმე ეწეროს.",
        "Source: the attendance lists of the meetings. A person counts once, however often the "
        "lists have them.",
    ),
    "source_cross": (
        "წყარო: შეხვედრების დამსწრეთა სიები. ერთი ადამიანი თითოეულ შეხვედრაზე ერთხელ "
        "ითვლება, ჯამში კი იმდენჯერ, რამდენ შეხვედრასაც დაესწრო.",
        "Source: the attendance lists of the meetings. A person counts once at each meeting, and "
        "in the totals as often as they came.",
    ),
    "rounded": (
        "წილები დამრგვალებულია, ამიტომ მათი ჯამი 100%-ს შეიძლება მცირედით ასცდეს.",
        "Shares are rounded and need not add up to exactly 100%.",
    ),
    "source_all_notes": (
        "წყარო: შეხვედრებზე გაკეთებული ჩანაწერები.",
        "Source: the notes taken at the meetings.",
    ),
    "source_notes": (
        "წყარო: შეხვედრებზე გაკეთებული ჩანაწერები. ჩანაწერი იმ მუნიციპალიტეტს ეკუთვნის, რომელიც "
        "მასში წერია, თუ არა და მოსაუბრის მუნიციპალიტეტს.",
        "Source: the notes taken at the meetings. A note belongs to the municipality that it "
        "names, otherwise to that of its speaker.",
    ),
    "privacy": (
        "პერსონალური მონაცემები: ყველა დამსწრე დათვლილია, სახელით კი მხოლოდ ის არის მოხსენიებული, "
        "ვინც თანხმობა განაცხადა, რომ პროექტის ანგარიშებში გამოჩნდეს, და ეს თანხმობა არ გამოუხმია. "
        "ნათქვამი მოსაუბრის სექტორით არის მითითებული და არა სახელით; ტექსტში დაფარულ სახელს "
        "[…] ცვლის.",
        "Personal data: everybody who came is counted; named is only who agreed to be shown in the "
        "project’s reports and has not withdrawn that. Words are given with the speaker’s sector, "
        "not the name; […] stands in a text for a name that is covered.",
    ),
    "marks_of_no_meeting": (
        "ნიშნით „{mark}…“ აღნიშნულია ჩანაწერები, რომლებსაც შეხვედრა არ აქვს მითითებული.",
        "Marks that begin with “{mark}” are notes for which no meeting is stated.",
    ),
    "appendix": ("დანართი: ჩანაწერები", "Appendix: the notes"),
    "appendix_says": (
        "დოკუმენტში ჩანაწერებზე მითითებულია ნიშნით: „{example}“ ნიშნავს, რომ ეს №{meeting} "
        "შეხვედრის ჩანაწერია.",
        "The document refers to notes by their marks: “{example}” is a note of meeting {meeting}.",
    ),
    "note_appendix": (
        "წყარო: შეხვედრებზე გაკეთებული ჩანაწერები სამუშაო წიგნში. მოსაუბრე სექტორითა და "
        "მუნიციპალიტეტით არის მითითებული.",
        "Source: the notes taken at the meetings, in the workbook. Speakers are "
        "given by sector and municipality.",
    ),
    "table_appendix": ("ჩანაწერები, რომლებზეც მითითებულია", "The notes referred to"),
    "speaker": ("მოსაუბრე", "Speaker"),
    "said_in": ("მიგნება", "Finding"),
    "numbers_of_meetings": ("შეხვედრების ნომრები", "The numbers of the meetings"),
    "coverage_of_target": (
        "მონაწილეები {reached} მუნიციპალიტეტიდან იყვნენ; პროექტის მიზანი {target} "
        "მუნიციპალიტეტია ({share}%).",
        "People came from {reached:municipality|municipalities}; the project’s target is "
        "{target} ({share}%).",
    ),
    "coverage_no_target": (
        "მონაწილეები {reached} მუნიციპალიტეტიდან იყვნენ.",
        "People came from {reached:municipality|municipalities}.",
    ),
    "target": ("პროექტის მიზანი", "Project target"),
}
