"""What the office of the example concludes: findings, proposals and a campaign, in two languages.

Themes are named by their Latin letter; a proposal names the finding that it rests on by theme and
aspect. Bodies are keys of the vocabulary.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Conclusion:
    """A finding on one aspect of a theme."""

    theme: str
    aspect: str
    title: str
    title_en: str
    text: str
    text_en: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A line of the list of actions; `finding` is "theme aspect"."""

    theme: str
    finding: str
    text: str
    text_en: str
    bodies: tuple[str, ...]
    priority: str
    timing: str
    cost: str = ""
    cost_en: str = ""


@dataclass(frozen=True, slots=True)
class Planned:
    """An activity of the campaign, `after` days from the last meeting; `serves`
    are findings whose proposals it speaks of."""

    kind: str
    after: int
    title: str
    title_en: str
    place: str
    place_en: str
    municipality: str
    serves: tuple[str, ...]
    bodies: tuple[str, ...] = ()
    outcome: str = ""
    outcome_en: str = ""


CONCLUSIONS = (
    Conclusion(
        "a",
        "experience",
        "ოჯახები საფრთხის შესახებ გვიან იგებენ",
        "Families learn of the danger late",
        "შეხვედრებზე მონაწილეებმა აღწერეს, რომ მეწყერი და ნაპირგარეცხვა წლების განმავლობაში "
        "ახლოვდება, გეოლოგიური დასკვნა კი ოჯახამდე ხშირად აღარ მიდის.",
        "Participants described landslides and bank erosion that come closer for years, while the "
        "geological opinion often does not reach the family.",
    ),
    Conclusion(
        "a",
        "good_practice",
        "მცირე სამუშაოები, რომლებიც სოფელმა და მუნიციპალიტეტმა ერთად გააკეთეს, შედეგს იძლევა",
        "Small works done together by village and municipality hold",
        "ხის დარგვა, გაბიონები და გაწმენდილი არხები რამდენიმე ადგილას საკმარისი აღმოჩნდა.",
        "Planting, gabions and cleaned channels have been enough in several places.",
    ),
    Conclusion(
        "a",
        "problem",
        "პრევენციას საკუთარი ბიუჯეტი არ აქვს",
        "Prevention has no budget of its own",
        "თანხა სტიქიის შემდეგ იხარჯება; საფრთხეების რუკა მუნიციპალიტეტების უმეტესობას არ აქვს.",
        "Money is spent after the disaster; most municipalities have no hazard map.",
    ),
    Conclusion(
        "b",
        "experience",
        "განსახლებამდე წლები გადის",
        "Resettlement takes years",
        "რეგისტრაციიდან საცხოვრისის მიღებამდე დრო ოჯახისთვის წინასწარ უცნობია.",
        "Between registration and a house there is a time that no family can foresee.",
    ),
    Conclusion(
        "b",
        "problem",
        "ოჯახს არ განუმარტავენ, რატომ შეიცვალა მისი რიგი",
        "Nobody explains to a family why its place in the queue has changed",
        "ქულების გადათვლის მიზეზი და გასაჩივრების გზა ოჯახებმა არ იციან.",
        "Families know neither why points were counted anew nor how to appeal.",
    ),
    Conclusion(
        "c",
        "good_practice",
        "ერთად ჩასახლებული მეზობლები რჩებიან",
        "Neighbours who are settled together stay",
        "სადაც რამდენიმე ოჯახი ერთად ჩასახლდა და მასპინძელი თემი მომზადებული იყო, უკან თითქმის "
        "არავინ დაბრუნებულა.",
        "Where several families moved together and the host community was prepared, hardly anyone "
        "went back.",
    ),
    Conclusion(
        "c",
        "problem",
        "საცხოვრისი მიწისა და სამუშაოს გარეშე",
        "A house without land or work",
        "ჩასახლებულ ოჯახებს მიწის ნაკვეთი და ადგილობრივი პროგრამები ხშირად არ ერგებათ.",
        "Land and local programmes often do not reach the families who have moved in.",
    ),
    Conclusion(
        "d",
        "problem",
        "სოციალურ სახლში ცხოვრების უფლება დროებითია",
        "The right to live in a social house is temporary",
        "ვადის გასვლის შემდეგ რა ხდება, ოჯახებმა არ იციან; მოვლის ხარჯი არავის აქვს "
        "გათვალისწინებული.",
        "Families do not know what follows when the term ends; nobody has planned for upkeep.",
    ),
)

PROPOSALS = (
    Proposal(
        "a",
        "a experience",
        "გეოლოგიური დასკვნა ოჯახს წერილობით გადაეცეს მისი მომზადებიდან ერთი თვის ვადაში.",
        "Hand the geological opinion to the family in writing within a month.",
        ("nea", "city_hall"),
        "high",
        "immediate",
    ),
    Proposal(
        "a",
        "a problem",
        "მუნიციპალიტეტის ბიუჯეტში პრევენციისთვის გამოიყოს ცალკე მუხლი.",
        "Give prevention a line of its own in the budget of each municipality.",
        ("city_hall", "sakrebulo", "mrdi"),
        "high",
        "within_year",
        "მუნიციპალიტეტის ბიუჯეტის ფარგლებში",
        "Within the budgets of the municipalities",
    ),
    Proposal(
        "a",
        "a good_practice",
        "საფრთხის ქვეშ მყოფ სოფლებში მცირე ნაპირსამაგრი სამუშაოები მოსახლეობასთან ერთად დაიგეგმოს.",
        "Plan small bank-protection works together with the villages at risk.",
        ("city_hall",),
        "medium",
        "ongoing",
    ),
    Proposal(
        "b",
        "b experience",
        "ოჯახს რეგისტრაციისთანავე ეცნობოს განსახლების სავარაუდო ვადა და მისი ცვლილება.",
        "Tell each family at registration when to expect resettlement, and when that changes.",
        ("mra", "commission"),
        "high",
        "within_year",
    ),
    Proposal(
        "b",
        "b problem",
        "ქულების ყოველი ცვლილება ოჯახს წერილობით, მიზეზის მითითებით ეცნობოს.",
        "Inform the family in writing of every change in its points, with the reason.",
        ("mra", "commission"),
        "high",
        "immediate",
    ),
    Proposal(
        "c",
        "c good_practice",
        "მეზობელ ოჯახებს ერთად ჩასახლება შესთავაზონ და მასპინძელი თემი წინასწარ მოამზადონ.",
        "Offer neighbours to be settled together, and prepare the host community beforehand.",
        ("mra", "city_hall"),
        "medium",
        "within_three_years",
    ),
    Proposal(
        "c",
        "c problem",
        "საცხოვრისთან ერთად ოჯახს გადაეცეს მიწის ნაკვეთი ან შესთავაზონ დასაქმების პროგრამა.",
        "Give land with the house, or offer a programme of work.",
        ("mra", "mrdi"),
        "medium",
        "within_three_years",
        "საჭიროა ხარჯთაღრიცხვა",
        "Needs an estimate",
    ),
    Proposal(
        "d",
        "d problem",
        "სოციალურ სახლებში ცხოვრების ვადა და საკუთრებაში გადაცემის წესი კანონით განისაზღვროს.",
        "Set by law the term of living in social houses, and how they pass into ownership.",
        ("parliament", "moh"),
        "low",
        "long_term",
    ),
)

ACTIVITIES = (
    Planned(
        "individual_meeting",
        11,
        "შეხვედრა სამინისტროში",
        "Meeting at the ministry",
        "თბილისი",
        "Tbilisi",
        "tbilisi",
        ("b experience", "b problem"),
        ("mra",),
        "შეთანხმდა, რომ ცვლილების მიზეზი ოჯახს წერილობით ეცნობება.",
        "It was agreed that families will be told the reason for a change in writing.",
    ),
    Planned(
        "public_forum",
        21,
        "საჯარო ფორუმი: ეკომიგრაციის პრევენცია",
        "Public forum: preventing ecomigration",
        "თბილისი",
        "Tbilisi",
        "tbilisi",
        ("a experience", "a problem"),
        ("nea", "mrdi"),
    ),
    Planned(
        "public_forum",
        43,
        "საჯარო ფორუმი: ინტეგრაცია და სოციალური სახლები",
        "Public forum: integration and social houses",
        "ბათუმი",
        "Batumi",
        "batumi",
        ("c problem", "d problem"),
        ("adjara_government",),
    ),
)
FIRST_FILM_AFTER = 31
EPISODES = (
    ("სახლი მდინარის პირას", "A house by the river"),
    ("ახალი მეზობლები", "New neighbours"),
    ("რიგში", "In the queue"),
)
