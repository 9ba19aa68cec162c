"""Where made-up people come from: organisations and positions that fit sector and municipality."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from ecomig_desktop.domain.places import Municipality

# Names whose stem loses its vowel in the genitive.
_IRREGULAR = {"ყვარელი": "ყვარლის", "გარდაბანი": "გარდაბნის"}


@dataclass(frozen=True, slots=True)
class Place:
    """An organisation and what people are there; `{of}` stands for the municipality's name."""

    organisation: str | None
    positions: tuple[str, ...]


_CITY_HALL = Place(
    "{of} მერია",
    (
        "მერის მოადგილე",
        "მერის წარმომადგენელი",
        "მთავარი სპეციალისტი",
        "სამსახურის უფროსი",
        "სპეციალისტი",
        "იურისტი",
        "განყოფილების უფროსი",
        "ინფრასტრუქტურის სამსახურის უფროსი",
    ),
)
_COUNCIL = Place(
    "{of} საკრებულო",
    (
        "წევრი",
        "თავმჯდომარის მოადგილე",
        "ფრაქციის თავმჯდომარე",
        "კომისიის თავმჯდომარე",
        "აპარატის უფროსი",
        "სპეციალისტი",
    ),
)
_OFFICIAL = ("სპეციალისტი", "მთავარი სპეციალისტი", "დეპარტამენტის უფროსი", "მრჩეველი")
_ACTIVE = ("თავმჯდომარე", "კოორდინატორი", "პროექტის მენეჯერი", "იურისტი", "წევრი", "მოხალისე")
_PRESS = ("ჟურნალისტი", "რედაქტორი", "კორესპონდენტი", "ოპერატორი", "პროდიუსერი")
_EXPERT = ("ექსპერტი", "მკვლევარი", "გეოლოგი", "ჰიდროლოგი", "სოციოლოგი", "ეკონომისტი")

PLACES: dict[str, tuple[Place, ...]] = {
    "local_government": (_CITY_HALL, _CITY_HALL, _COUNCIL),
    "central_government": (
        Place("რეგიონული განვითარებისა და ინფრასტრუქტურის სამინისტრო", _OFFICIAL),
        Place("გარემოს დაცვისა და სოფლის მეურნეობის სამინისტრო", _OFFICIAL),
        Place("სსიპ გარემოს ეროვნული სააგენტო", ("გეოლოგი", "მთავარი გეოლოგი", "ჰიდროლოგი")),
        Place("საგანგებო სიტუაციების მართვის სამსახური", ("სპეციალისტი", "ინსპექტორი")),
        Place("საქართველოს სახალხო დამცველის აპარატი", ("მთავარი სპეციალისტი", "მრჩეველი")),
        Place(
            (
                "საქართველოს ოკუპირებული ტერიტორიებიდან იძულებით გადაადგილებულ პირთა, "
                "განსახლებისა და ლტოლვილთა სამინისტრო"
            ),
            _OFFICIAL,
        ),
    ),
    "civil_society": (
        Place("{of} სათემო კავშირი", _ACTIVE),
        Place("{of} სამოქალაქო ფორუმი", ("თავმჯდომარე", "კოორდინატორი", "წევრი")),
        Place("{of} ახალგაზრდული ცენტრი „ნაბიჯი“", ("კოორდინატორი", "მოხალისე", "დირექტორი")),
        Place("კავშირი „მწვანე ხეობა“", _ACTIVE),
        Place("ფონდი „თანადგომა“", _ACTIVE),
        Place("ასოციაცია „მომავლის ხედვა“", _ACTIVE),
        Place("სოფლის განვითარების ჯგუფი „კერა“", _ACTIVE),
    ),
    "media": (
        Place("რადიო „ათინათი“", _PRESS),
        Place("რადიო „მთის ხმა“", _PRESS),
        Place("გაზეთი „{of} მაცნე“", ("ჟურნალისტი", "რედაქტორი", "კორესპონდენტი")),
        Place("ტელეკომპანია „ჰორიზონტი“", _PRESS),
        Place("საინფორმაციო პორტალი „რეგიონი დღეს“", ("ჟურნალისტი", "რედაქტორი")),
    ),
    "independent_expert": (
        Place("დამოუკიდებელი", _EXPERT),
        Place("დამოუკიდებელი", _EXPERT),
        Place("თბილისის სახელმწიფო უნივერსიტეტი", ("პროფესორი", "მკვლევარი", "დოქტორანტი")),
        Place("ილიას სახელმწიფო უნივერსიტეტი", ("პროფესორი", "მკვლევარი", "გეოლოგი")),
    ),
    "international": (
        Place("ევროკავშირის წარმომადგენლობა საქართველოში", ("პროგრამის მენეჯერი", "მრჩეველი")),
        Place("გაეროს განვითარების პროგრამა", ("პროგრამის კოორდინატორი", "ანალიტიკოსი")),
        Place("მიგრაციის საერთაშორისო ორგანიზაცია", ("პროექტის ასისტენტი", "კოორდინატორი")),
    ),
    "ecomigrant_rep": (
        Place("ეკომიგრანტთა საინიციატივო ჯგუფი", ("წარმომადგენელი", "ჯგუფის ხელმძღვანელი")),
        Place(None, ("თემის წარმომადგენელი", "ოჯახის წარმომადგენელი")),
    ),
    "other": (
        Place("{of} საჯარო სკოლა", ("მასწავლებელი", "დირექტორი")),
        Place("{of} ამბულატორია", ("ექიმი", "ექთანი")),
        Place(None, ("ფერმერი", "მეწარმე", "სტუდენტი")),
    ),
}
"""Every sector's places; one that stands twice is met twice as often."""


def genitive(name: str) -> str:
    """The genitive of a Georgian place name: ზუგდიდი is ზუგდიდის, წყალტუბო is წყალტუბოს."""
    if name in _IRREGULAR:
        return _IRREGULAR[name]
    return f"{name}ს" if name.endswith(("ო", "უ")) else f"{name[:-1]}ის"


def place_of_work(
    chance: Random, sector: str, municipality: Municipality
) -> tuple[str | None, str]:
    """An organisation (None for somebody who comes for themselves) and a position there."""
    place = chance.choice(PLACES[sector])
    organisation = place.organisation and place.organisation.replace(
        "{of}", genitive(municipality.name_ka)
    )
    return organisation, chance.choice(place.positions)
