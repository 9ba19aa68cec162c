"""The words of the attendance statistics and of the map: key -> (Georgian, English)."""

from __future__ import annotations

from ecomig_desktop.reports.choice_words import Pair

ATTENDANCE: dict[str, Pair] = {
    "document": ("დასწრების სტატისტიკა", "Attendance statistics"),
    "summary": (
        "მონაწილეები {meetings} შეხვედრაზე აღირიცხა. მათ {people} ადამიანი დაესწრო; "
        "დასწრება სულ {attendances} იყო, რადგან ზოგიერთი მონაწილე ერთზე მეტ შეხვედრაზე მოვიდა.",
        "Participants were recorded at {meetings:meeting|meetings}. {people:person|people} took "
        "part, with {attendances:attendance|attendances} altogether, as some came to more than one "
        "meeting.",
    ),
    "summary_once": (
        "მონაწილეები {meetings} შეხვედრაზე აღირიცხა. სულ {people} ადამიანი დაესწრო, ერთზე მეტ "
        "შეხვედრას არავინ.",
        "Participants were recorded at {meetings:meeting|meetings}. {people:person|people} took "
        "part, nobody in more than one meeting.",
    ),
    "summary_none": (
        "დასწრება ჯერ არც ერთ შეხვედრაზე არ აღრიცხულა.",
        "No attendance has been recorded at any meeting yet.",
    ),
    "fact_people": ("ადამიანი დაესწრო", "people took part"),
    "fact_meetings": ("შეხვედრა, რომელსაც ხალხი დაესწრო", "meetings with people present"),
    "fact_women": ("ქალების წილი ყველა დამსწრეში", "women among all who took part"),
    "fact_reached": ("მუნიციპალიტეტი იყო წარმოდგენილი", "municipalities represented"),
    "by_meeting": ("შეხვედრების მიხედვით", "By meeting"),
    "table_by_meeting": ("დასწრება შეხვედრების მიხედვით", "Attendance by meeting"),
    "listed": ("სიაში", "On the list"),
    "invited": ("მოწვეული", "Invited"),
    "confirmed": ("დაადასტურა", "Confirmed"),
    "present": ("დაესწრო", "Present"),
    "absent": ("არ მოვიდა", "Absent"),
    "new": ("პირველად", "New"),
    "repeated": ("განმეორებით", "Repeated"),
    "table_new_by_meeting": (
        "ახალი და განმეორებითი დამსწრეები შეხვედრების მიხედვით",
        "New and repeated people by meeting",
    ),
    "note_new_by_meeting": (
        "„პირველად“ ნიშნავს, რომ ადამიანი უფრო ადრე გამართულ შეხვედრას არ დასწრებია. წყარო: "
        "შეხვედრების დამსწრეთა სიები.",
        "“New” is who was at no earlier meeting. Source: the attendance lists of the meetings.",
    ),
    "note_by_meeting": (
        "სიაში მყოფი თითოეული ერთ სვეტში ითვლება: მოწვეული (პასუხი არ გაუცია), დაადასტურა (მაგრამ "
        "დასწრება არ აღნიშნულა), დაესწრო ან არ მოვიდა. ერთი ადამიანი ერთხელ "
        "ითვლება, თუნდაც სიაში რამდენჯერმე ეწეროს. წყარო: შეხვედრების დამსწრეთა სიები.",
        "Everybody on a list counts in one column: invited (no answer), confirmed (attendance not "
        "recorded), present, or absent. A person counts once, however often a list "
        "has them. Source: the attendance lists of the meetings.",
    ),
    "chart_meetings": ("დამსწრეები შეხვედრების მიხედვით", "People present by meeting"),
    "by_sector": ("სექტორების მიხედვით", "By sector"),
    "table_by_sector": ("დამსწრეები სექტორების მიხედვით", "People present by sector"),
    "by_gender": ("სქესის მიხედვით", "By gender"),
    "table_by_gender": ("დამსწრეები სქესის მიხედვით", "People present by gender"),
    "by_age": ("ასაკობრივი ჯგუფების მიხედვით", "By age group"),
    "table_by_age": ("დამსწრეები ასაკობრივი ჯგუფების მიხედვით", "People present by age group"),
    "by_region": ("რეგიონებისა და მუნიციპალიტეტების მიხედვით", "By region and municipality"),
    "table_by_region": ("დამსწრეები რეგიონების მიხედვით", "People present by region"),
    "table_by_municipality": (
        "დამსწრეები მუნიციპალიტეტების მიხედვით",
        "People present by municipality",
    ),
    "note_place": (
        "იგულისხმება მუნიციპალიტეტი, რომელსაც ადამიანი წარმოადგენს, და არა შეხვედრის ადგილი.",
        "The municipality is the one that a person represents, not the one where the meeting was.",
    ),
    "by_times": ("ახალი და განმეორებითი მონაწილეები", "New and repeated participants"),
    "table_by_times": ("რამდენ შეხვედრას დაესწრო ადამიანი", "How many meetings people came to"),
    "times": ("შეხვედრების რაოდენობა", "Number of meetings"),
    "table_cross_sector": (
        "დამსწრეები შეხვედრისა და სექტორის მიხედვით",
        "People present by meeting and sector",
    ),
    "table_cross_gender": (
        "დამსწრეები შეხვედრისა და სქესის მიხედვით",
        "People present by meeting and gender",
    ),
    "table_cross_age": (
        "დამსწრეები შეხვედრისა და ასაკობრივი ჯგუფის მიხედვით",
        "People present by meeting and age group",
    ),
    "coverage": ("მუნიციპალიტეტების მოცვა", "Coverage of municipalities"),
    "map_none_people": (
        "დასწრება ჯერ არ აღრიცხულა; რუკაზე მხოლოდ შეხვედრების ადგილებია.",
        "No attendance has been recorded yet; the map shows the places of the meetings alone.",
    ),
    "map_none_notes": (
        "ჩანაწერი ჯერ არ არის; რუკაზე მხოლოდ შეხვედრების ადგილებია.",
        "There are no notes yet; the map shows the places of the meetings alone.",
    ),
    "map_nothing_people": ("არავინ მოსულა", "Nobody came"),
    "map_nothing_notes": ("ჩანაწერი არ არის", "No notes"),
    "map_people": (
        "დამსწრეები მუნიციპალიტეტების მიხედვით",
        "People present by municipality",
    ),
    "map_notes": ("ჩანაწერები მუნიციპალიტეტების მიხედვით", "Notes by municipality"),
    "chart_coverage": (
        "მოცული მუნიციპალიტეტები და პროექტის მიზანი",
        "Municipalities reached and the project’s target",
    ),
    "reached": ("მოცული მუნიციპალიტეტები", "Municipalities reached"),
    "not_reached": (
        "თვითმმართველი მუნიციპალიტეტები, საიდანაც არავინ მოსულა",
        "Self-governing municipalities from which nobody came",
    ),
    "not_reached_says": (
        "მიზანი პროექტის რიცხვია; აქ კი ჩამოთვლილია დღევანდელი თვითმმართველი მუნიციპალიტეტები, "
        "ამიტომ ჯამი მიზანს შეიძლება არ დაემთხვეს.",
        "The target is the project’s own number, while this lists the self-governing "
        "municipalities of today; the two need not add up.",
    ),
    "all_reached": (
        "ყველა თვითმმართველი მუნიციპალიტეტიდან იყო ვინმე.",
        "Somebody came from every self-governing municipality.",
    ),
    "forums": ("კამპანიის საჯარო ფორუმები", "Public forums of the campaign"),
    "forum": ("ფორუმი", "Forum"),
    "table_forums": ("ფორუმების დასწრება", "Attendance of the forums"),
    "known": ("შეხვედრებზეც იყო", "Also at a meeting"),
    "first_seen": ("შეხვედრებზე არ ყოფილა", "At no meeting"),
    "cancelled": ("გაუქმებული", "cancelled"),
    "forum_people": (
        "ფორუმებს სულ {people} ადამიანი დაესწრო; ჯამში ერთი ადამიანი იმდენჯერ ითვლება, რამდენ "
        "ფორუმსაც დაესწრო.",
        "{people:person|people} came to the forums; in the totals a person counts as often as they "
        "came.",
    ),
    "note_forums": (
        "ფორუმები ცალკე ითვლება და ზემოთ მოყვანილ რიცხვებში არ შედის. წყარო: ფორუმების დამსწრეთა "
        "სიები.",
        "Forums count apart and are not in the numbers above. Source: the attendance lists of the "
        "forums.",
    ),
    "document_map_people": ("დამსწრეების რუკა", "Map of the people present"),
    "document_map_notes": ("ჩანაწერების რუკა", "Map of the notes"),
    "map_places": (
        "წერტილით აღნიშნულია შეხვედრის ადგილები. რუკა სქემატურია და საზღვრების დასადგენად არ "
        "გამოდგება.",
        "The marks show where the meetings were. The map is schematic and settles no borders.",
    ),
    "map_says_people": (
        "რუკაზე ნაჩვენებია {shown} ადამიანი {places} მუნიციპალიტეტიდან.",
        "The map shows {shown:person|people} from {places:municipality|municipalities}.",
    ),
    "map_says_notes": (
        "რუკაზე ნაჩვენებია {shown} ჩანაწერი {places} მუნიციპალიტეტზე.",
        "The map shows {shown:note|notes} on {places:municipality|municipalities}.",
    ),
    "map_beside": ("რუკაზე არ ჩანს: {others}.", "Not on the map: {others}."),
    "map_central": ("ცენტრალური დონე ({many})", "central level ({many})"),
    "map_unknown": (
        "მუნიციპალიტეტის მითითების გარეშე ({many})",
        "municipality not stated ({many})",
    ),
    "table_map_people": (
        "დამსწრეები რეგიონებისა და მუნიციპალიტეტების მიხედვით",
        "People present by region and municipality",
    ),
    "table_map_notes": (
        "ჩანაწერები რეგიონებისა და მუნიციპალიტეტების მიხედვით",
        "Notes by region and municipality",
    ),
    "map_credits": (
        "საზღვრები: geoBoundaries (Runfola et al. 2020), გამარტივებული; კოორდინატები: GeoNames "
        "(CC BY 4.0).",
        "Outlines: geoBoundaries (Runfola et al. 2020), simplified; coordinates: GeoNames "
        "(CC BY 4.0).",
    ),
}
