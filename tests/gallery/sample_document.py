"""A made-up report and a made-up letter with everything that a document can hold."""

from __future__ import annotations

from datetime import date

from ecomig_desktop.domain.document import (
    Bullets,
    Chart,
    ColumnHead,
    DataTable,
    Document,
    Facts,
    Heading,
    Letterhead,
    Map,
    Paragraph,
    Series,
)
from ecomig_desktop.reference import default_meetings, municipalities, sectors, strings

DAY = date(2016, 11, 30)


def sample_report(language: str) -> Document:
    """A report on seven meetings."""

    def say(georgian: str, english: str) -> str:
        return georgian if language == "ka" else english

    side = 0 if language == "ka" else 1
    texts = strings()
    return Document(
        "sample",
        language,
        say("სამუშაო შეხვედრების ანგარიში", "Report on the working meetings"),
        texts["project_title"][side],
        texts["organisation"][side],
        (texts["eu_funded_by"][side], texts["eu_disclaimer"][side]),
        DAY,
        blocks=(
            Paragraph(
                say(
                    "2016 წლის 15-25 ნოემბერს შვიდ რეგიონში გაიმართა სამუშაო შეხვედრა. "
                    "მათში მონაწილეობდნენ ცენტრალური და ადგილობრივი ხელისუფლების, სამოქალაქო "
                    "საზოგადოებისა და მედიის წარმომადგენლები და დამოუკიდებელი ექსპერტები.",
                    "A working meeting was held in each of seven regions from 15 to 25 November "
                    "2016. Central and local government, civil society, the media and independent "
                    "experts took part.",
                ),
                "lead",
            ),
            Facts(
                (
                    (7, say("შეხვედრა", "meetings")),
                    (1271, say("დამსწრე", "people present")),
                    (57, say("მუნიციპალიტეტი 62-დან", "of 62 municipalities")),
                    (438, say("ჩანაწერი", "notes")),
                )
            ),
            Heading(say("ვინ იყო შეხვედრებზე", "Who was at the meetings"), 1, "people"),
            Paragraph(
                say(
                    "დამსწრეთა ნახევარზე მეტი ადგილობრივ თვითმმართველობას წარმოადგენდა. ქალებისა "
                    "და კაცების წილი თითქმის თანაბარია, თუმცა შეხვედრებს შორის განსხვავება დიდია.",
                    "More than half of those present came from local self-government. Women and "
                    "men took part in almost equal numbers, but meetings differ much.",
                ),
                sources=("n12", "n48"),
            ),
            _meetings(language),
            _by_sector(language),
            Heading(say("საიდან იყვნენ", "Where they came from"), 2),
            _map(language),
            Heading(say("რა ითქვა", "What was said"), 1, "said"),
            Paragraph(
                say(
                    "სახლი მოგვცეს, მაგრამ მიწა არა. უმიწოდ სოფელში ცხოვრება შეუძლებელია.",
                    "We were given a house but no land. One cannot live in a village without land.",
                ),
                "quote",
                ("n211",),
            ),
            Bullets(
                (
                    say(
                        "ეკომიგრანტთა რეესტრი ყოველწლიურად განახლდეს და მუნიციპალიტეტებისთვის "
                        "ხელმისაწვდომი იყოს.",
                        "The register of ecomigrants is updated every year and open to "
                        "municipalities.",
                    ),
                    say(
                        "საცხოვრებლის შესყიდვის ზღვრული თანხა ადგილობრივ ფასებს შეესაბამებოდეს.",
                        "The limit for buying a house follows local prices.",
                    ),
                    say(
                        "განსახლებულ ოჯახებს სასოფლო-სამეურნეო მიწა გადაეცეს.",
                        "Resettled families are given farm land.",
                    ),
                ),
                ("1.", "2.", "2.1"),
            ),
            _people(language),
            Paragraph(say("რიცხვები ითვლის მოსულებს.", "Numbers count those who came."), "small"),
        ),
    )


def _meetings(language: str) -> Chart:
    meetings = default_meetings()
    names = tuple(each.place_ka if language == "ka" else each.place_en for each in meetings)
    ka = language == "ka"
    caption = "დამსწრეები შეხვედრების მიხედვით" if ka else "People present, by meeting"
    values = (184, 201, 152, 167, 176, 213, 178)
    series = Series("დამსწრე" if ka else "Present", values[: len(names)])
    target = "მიზანი შეხვედრაზე" if ka else "Target for a meeting"
    return Chart("meetings", caption, "columns", names, (series,), 160, target)


def _by_sector(language: str) -> Chart:
    ka = language == "ka"
    names = tuple(each.name(language) for each in sectors())
    women = tuple(float((17 * at + 31) % 90) for at in range(len(names)))
    men = tuple(float((29 * at + 13) % 80) for at in range(len(names)))
    caption = "დამსწრეები სექტორისა და სქესის მიხედვით" if ka else "By sector and gender"
    series = (Series("ქალი" if ka else "Women", women), Series("კაცი" if ka else "Men", men))
    return Chart("by_sector", caption, "stacked", names, series)


def _map(language: str) -> Map:
    ka = language == "ka"
    values = {
        place.code: float((at * at * 7 + 3 * at) % 46)
        for at, place in enumerate(municipalities())
        if not place.occupied and at % 5
    }
    caption = "დამსწრეები მუნიციპალიტეტების მიხედვით" if ka else "People, by municipality"
    unit = "დამსწრეთა რაოდენობა" if ka else "Number of people present"
    marks = tuple(
        (each.lat, each.lon, each.place_ka if ka else each.place_en) for each in default_meetings()
    )
    return Map("map", caption, values, unit, marks)


def _people(language: str) -> DataTable:
    ka = language == "ka"
    heads = (
        ("მუნიციპალიტეტი", "მხარე", "ქალი", "კაცი", "სულ", "წილი", "პირველი შეხვედრა")
        if ka
        else ("Municipality", "Region", "Women", "Men", "All", "Share", "First meeting")
    )
    kinds = ("text", "text", "number", "number", "number", "share", "date")
    rows = []
    for at, place in enumerate(municipalities()):
        women, men = 5 + at * 3 % 21, 4 + at * 5 % 19
        first = None if at % 9 == 4 else date(2016, 11, 15 + at % 11)
        share = women / (women + men)
        told = (place.name(language), place.region(language))
        rows.append((*told, women, men, women + men, share, first))
    women, men = sum(row[2] for row in rows), sum(row[3] for row in rows)
    total = ("სულ" if ka else "Total", None, women, men, women + men, women / (women + men), None)
    note = "წილი არის ქალების წილი." if ka else "The share is that of women."
    caption = "დამსწრეები მუნიციპალიტეტების მიხედვით" if ka else "People, by municipality"
    columns = tuple(ColumnHead(head, kind) for head, kind in zip(heads, kinds, strict=True))  # type: ignore[arg-type]
    return DataTable("by_municipality", caption, columns, tuple(rows), total, note)


def sample_letter(language: str) -> Document:
    """A letter that lays a list before a ministry."""
    ka = language == "ka"
    side = 0 if ka else 1
    texts = strings()
    to = (
        ("ბატონ გიორგი მინისტრს", "ოკუპირებული ტერიტორიებიდან იძულებით გადაადგილებულ პირთა, "
         "განსახლებისა და ლტოლვილთა სამინისტრო", "თბილისი, თამარაშვილის ქ. 15ა")
        if ka
        else ("Mr Giorgi Minister", "Ministry of Internally Displaced Persons from the Occupied "
              "Territories, Accommodation and Refugees", "15a Tamarashvili St., Tbilisi")
    )  # fmt: skip
    body = (
        "ბატონო მინისტრო,\n\nგიგზავნით განსახორციელებელი საქმიანობების ნუსხას, რომელიც შვიდ "
        "რეგიონში გამართულ სამუშაო შეხვედრებზე შემუშავდა. გთხოვთ, 2017 წლის 15 იანვრამდე "
        "გვაცნობოთ თქვენი მოსაზრება თითოეულ საკითხზე."
        if ka
        else "Dear Minister,\n\nWe send you the list of actions drawn up at working meetings in "
        "seven regions. Please let us know your view on each of them by 15 January 2017."
    )
    signed = (
        ("ნინო მაგალითაძე", "აღმასრულებელი დირექტორი")
        if ka
        else ("Nino Magalitadze", "Executive Director")
    )
    report = sample_report(language)
    (listed,) = (each for each in report.blocks if isinstance(each, Bullets))
    return Document(
        "letter",
        language,
        "განსახორციელებელი საქმიანობების ნუსხის წარდგენა" if ka else "Submission of the list",
        "",
        texts["organisation"][side],
        report.footer,
        None,
        Letterhead(to, "17/03", date(2016, 12, 5), "თბილისი" if ka else "Tbilisi", signed),
        (Paragraph(body), listed),
    )
