"""How field staff write down a name that they hear or read: spellings, scripts, slips of the hand.

These rules come from how people write, not from how the program reads: where they go further than
its keys, the program finds less, and the benchmark says how much.
"""

from __future__ import annotations

from random import Random

LETTERS = "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ"

# What each letter becomes in Latin letters when nobody looks the rules up; the first is usual.
_LATIN = dict(
    zip(
        LETTERS,
        "a b g d e v|v|w z t|t|th i k|k|c l m n o p zh|j r s t u p|ph|f k|q gh|g k|q|y sh ch "
        "ts|c|tz dz|z ts|c|tz tch|ch kh|x|h j|dj h".split(),
        strict=True,
    )
)
_RUSSIAN = dict(
    zip(
        LETTERS,
        "а б г д е в з т и к л м н о п ж р с т у п|ф к г|гх к ш ч ц дз ц ч х дж х|г".split(),
        strict=True,
    )
)
_RUSSIAN_ENDINGS = (("ია", "ия"), ("ძე", "дзе"), ("ია", "иа"), ("იანი", "ян"), ("ია", "ия"))
_HEARD = ("თტ", "ფპ", "ქკყ", "ღგ", "ცწ", "ჩჭ", "ძზ", "ჟჯ", "ხჰ", "ვუ", "იე", "ოუ")
# Neighbours on the keyboard: a finger that went astray.
_KEY_ROWS = ("ქწერტყუიოპ", "ასდფგჰჯკლ", "ზხცვბნმ")

CALLED = {
    "გიორგი": ("გია", "გიო", "გოგი", "გიგა", "გოგიტა"),
    "დავით": ("დათო", "დათა", "დათიკო", "დათუკა"),
    "ნიკოლოზ": ("ნიკა", "ნიკუშა", "კოლია"),
    "ალექსანდრე": ("სანდრო", "ალეკო", "ალიკო"),
    "კონსტანტინე": ("კოტე", "კოტიკო"),
    "მიხეილ": ("მიშა", "მიხა"),
    "იოსებ": ("სოსო", "იოსო"),
    "რევაზ": ("რეზო", "რეზიკო"),
    "ავთანდილ": ("ავთო",),
    "ვახტანგ": ("ვახო", "ვატო"),
    "ზურაბ": ("ზურა", "ზურიკო", "ზუკა"),
    "თამაზ": ("თაზო", "თამაზა"),
    "ირაკლი": ("ირაკლა", "კლიკო"),
    "ნინო": ("ნინა", "ნინიკო", "ნინუცა", "ნუცა"),
    "მარიამ": ("მარი", "მარიკა", "მარუსა", "მაკო"),
    "თამარ": ("თამუნა", "თაკო", "თამრიკო", "თამარიკო"),
    "ანა": ("ანი", "ანუკა", "ანანო"),
    "ქეთევან": ("ქეთი", "ქეთო", "ქეთუსა"),
    "ეკატერინე": ("ეკა", "კატო", "ეკუნა"),
    "სოფიო": ("სოფო", "სოფი", "სოფუნა"),
    "თინათინ": ("თინა", "თიკო", "თინუ"),
    "რუსუდან": ("რუსა", "რუსიკო", "რუსიკა"),
    "ელენე": ("ლენა", "ელენიკო", "ლელიკო"),
    "ნათია": ("ნათი", "ნათუკა"),
    "სალომე": ("სალო", "სალომეა"),
    "ირინე": ("ირა", "ირინკა"),
    "თეონა": ("თეო", "თეონი"),
    "ბესიკ": ("ბესო",),
    "თემურ": ("თემო", "თემიკო"),
    "ვასილ": ("ვასო", "ვასიკო"),
}
"""What people are called who introduce themselves, also names that no list has."""

_IN_RUSSIAN = {
    "გიორგი": "Георгий",
    "დავით": "Давид",
    "ნიკოლოზ": "Николай",
    "ალექსანდრე": "Александр",
    "მიხეილ": "Михаил",
    "თამარ": "Тамара",
    "მარიამ": "Мариам",
    "ეკატერინე": "Екатерина",
    "ელენე": "Елена",
    "ირინე": "Ирина",
    "იოსებ": "Иосиф",
    "ვასილ": "Василий",
    "კონსტანტინე": "Константин",
}


def in_latin(chance: Random, name: str) -> str:
    """As somebody spells it in Latin letters; a letter is spelled one way within a name."""
    ways = {letter: chance.choice(ways.split("|")) for letter, ways in _LATIN.items()}
    return "".join(ways.get(letter, letter) for letter in name).title()


def in_russian(chance: Random, name: str) -> str:
    """As a Russian form writes it."""
    if name in _IN_RUSSIAN and chance.random() < 0.8:
        return _IN_RUSSIAN[name]
    ending = next(((ka, ru) for ka, ru in _RUSSIAN_ENDINGS if name.endswith(ka)), ("", ""))
    stem = name.removesuffix(ending[0])
    return (
        "".join(chance.choice(_RUSSIAN.get(letter, letter).split("|")) for letter in stem)
        + ending[1]
    ).title()


def misheard(chance: Random, name: str) -> str:
    """One or two letters taken for others that sound alike."""
    for _ in range(chance.choice((1, 1, 2))):
        places = [at for at, letter in enumerate(name) if any(letter in set_ for set_ in _HEARD)]
        if places:
            at = chance.choice(places)
            alike = chance.choice([set_ for set_ in _HEARD if name[at] in set_])
            name = name[:at] + chance.choice(alike) + name[at + 1 :]
    return name


def mistyped(chance: Random, name: str) -> str:
    """One slip of the finger: a letter left out, doubled, swapped, or its neighbour on the keys."""
    at = chance.randrange(1 if len(name) > 3 else 0, len(name))
    slip = chance.random()
    if slip < 0.3:
        return name[:at] + name[at + 1 :]
    if slip < 0.4:
        return name[:at] + name[at] + name[at:]
    if slip < 0.6 and at + 1 < len(name):
        return name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    row = next((row for row in _KEY_ROWS if name[at] in row), LETTERS)
    near = row.find(name[at]) + chance.choice((-1, 1))
    return name[:at] + row[near % len(row)] + name[at + 1 :]
