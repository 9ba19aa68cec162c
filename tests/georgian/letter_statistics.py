"""Counts which letters follow which, and writes `georgian/legacy_letters.py`:

`python -m tests.georgian.letter_statistics`. It learns from the shipped data (the bank of names,
the vocabulary, the municipalities, the texts) and from the English words and foreign names below.
"""

from __future__ import annotations

import csv
import math
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from ecomig_desktop import reference
from ecomig_desktop.example import names, organisations, sayings
from ecomig_desktop.georgian import legacy_weights
from ecomig_desktop.georgian.alphabet import LETTERS
from ecomig_desktop.georgian.layouts import to_qwerty
from ecomig_desktop.georgian.romanise import romanise

TARGET = Path(legacy_weights.__file__).with_name("legacy_letters.py")
GEORGIAN_SIGNS = to_qwerty(LETTERS)
LATIN_SIGNS = "abcdefghijklmnopqrstuvwxyz"
_GEORGIAN_WORD = re.compile("[ა-ჰ]+")
_LATIN_WORD = re.compile("[a-z]+")
_FROM_UNIGRAMS = 4.0
_DEAREST = 20  # half bits: what was never seen is rare, not impossible
_COSTS = "0123456789abcdefghijklmnopqrstuvwxyz"

# Chat spelling, one Latin letter for a Georgian one and no Shift: "qeti xvedelidze".
_CHAT = dict(
    zip(
        LETTERS,
        "a b g d e v z t i k l m n o p zh r s t u p q gh y sh ch c dz w ch x j h".split(),
        strict=True,
    )
)

OFFICE = """
შპს სს სსიპ აიპ ააიპ იპ ქ ქუჩა ქალაქი ქ გამზ გამზირი კორპ კორპუსი ბინა სართული სოფ სოფელი რაიონი რ
მუნიციპალიტეტი მერია საკრებულო გამგეობა სამსახური განყოფილება უფროსი მოადგილე სპეციალისტი წევრი
თავმჯდომარე დირექტორი მასწავლებელი ექიმი სახელი გვარი ტელეფონი ტელ მობ ფოსტა მისამართი თანამდებობა
ორგანიზაცია სქესი ასაკი კაცი ქალი მამრობითი მდედრობითი თარიღი ხელმოწერა შენიშვნა რიცხვი წელი წლის
ცენტრი კავშირი ფონდი ასოციაცია საზოგადოება ინსტიტუტი უნივერსიტეტი სკოლა ბაღი საავადმყოფო კლინიკა
კოოპერატივი კომპანია ბანკი სააგენტო სამინისტრო დეპარტამენტი პარლამენტი მთავრობა ადმინისტრაცია
მენეჯერი კოორდინატორი ასისტენტი კონსულტანტი ექსპერტი იურისტი ჟურნალისტი რედაქტორი ოპერატორი
"""

ENGLISH = """
the of and to in for is on that by this with it from at as are be was an or which have not all has
its their can may will our other more than new one two first under between through during before
name surname given family full list participants participant phone number mobile telephone email
mail address street avenue floor office room city town village district region municipality country
organisation organization position gender male female age group date time signature notes comment
project manager coordinator assistant director deputy head chief officer specialist expert advisor
adviser consultant lawyer journalist editor reporter correspondent producer operator analyst
researcher professor lecturer student teacher doctor nurse farmer driver accountant engineer
economist geologist hydrologist sociologist psychologist interpreter translator secretary president
chairman chairperson chairwoman member board founder volunteer intern trainer facilitator moderator
representative spokesperson minister ambassador counsellor attache mayor governor council assembly
parliament government ministry department division unit agency service bureau centre center fund
foundation association union federation network alliance coalition committee commission institute
institution university college school academy library museum hospital clinic company limited group
holding bank insurance international national regional local central state public private civil
society social community women youth children disabled veterans refugees displaced migrants
migration environment environmental protection nature water forest mountain river climate change
disaster risk reduction emergency management rescue red cross world vision save health food
agriculture development cooperation programme program policy research analysis studies strategic
economic education culture sport tourism trade industry energy transport infrastructure justice
human rights law legal aid democracy election elections transparency monitoring media press radio
television newspaper news agency online magazine studio film photo video web page site technical
support information technology data digital system software developer designer marketing sales
human resources finance financial administrative logistics security communications relations
outreach field senior junior lead main general executive independent freelance retired unemployed
housewife self employed entrepreneur business owner shop hotel restaurant guest house embassy
delegation mission european american british german french swiss swedish dutch norwegian danish
polish czech turkish japanese austrian italian spanish estonian lithuanian latvian council europe
nations united children fund high commissioner office refugees bank reconstruction agency germany
sweden switzerland norway denmark netherlands england france italy spain austria poland estonia
south north east west street square building apartment block house yes no none unknown other
please sign here thank you page total number meeting agenda schedule morning afternoon evening
invited confirmed present absent arrived registered yes consent speaker guest translator needed
green alternative caucasus caucasian georgia georgian black sea peace future hope step bridge light
home land people voice choice action initiative partnership association young professionals rural
urban citizens union friends lawyers journalists teachers doctors farmers blind deaf persons
about above across after again against ahead almost alone along already also always another answer
any anyone area around ask away back bad base become before began begin behind being below best
better big body book both bottom bring brought build built busy call came car care carry case cause
certain change check child clear close cold come common complete could country course cover create
cut dark deep did different direct does done door down draw drive during each early earth easy eat
eight either end enough even ever every example eye face fact fall far fast father feel feet few
field figure fill final find fine fire five follow foot form found four free friend front full gave
get girl give given good got great ground grow had half hand happen hard having hear heard heart
heat heavy held help here high him hold horse hot hour hundred idea important inch include interest
keep kept kind knew know land language large last late later laugh learn learned leave left less
let letter life like line list listen little live long look love low made make many master matter
mean measure men might mile mind minute miss money month more most mother move much must near need
never next night nothing notice noun now object often old once open order own page paper part pass
past pattern person piece place plain plan plant play point power present problem product question
quick reach read ready real receive record remember require rest right room round rule run said
same saw say sea second see seem self send sentence serve set several shape she ship show side
simple since sing sit size sleep slow small snow some song soon sound spell stand star start stay
step still stood stop story strong such sure surface table take talk tell ten test than them then
there these they thing think third though thought thousand three through time together told took
top toward travel tree true try turn twenty under until upon use usual very visit voice wait walk
want warm watch week weight well went were what wheel when where while whole why wide wind winter
wish wonder wood word work worker world would write writer written wrote year young your
special olympics scouts rotary club lions open society training partner solution group consulting
""".split()

FOREIGN = """
james robert michael william david richard joseph thomas charles christopher daniel matthew anthony
mark donald steven paul andrew joshua kenneth kevin brian edward ronald jason jeffrey ryan jacob
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret
sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon
jones williams brown davis miller wilson moore taylor anderson jackson white harris martin thompson
garcia martinez robinson clark rodriguez lewis lee walker hall allen young king wright scott green
hans peter klaus wolfgang jurgen stefan ulrich gunther anna katrin schneider fischer weber wagner
becker schulz hoffmann koch richter schroeder neumann schwarz zimmermann pierre jean claude
francois dupont durand moreau laurent lefebvre roux giovanni marco luca rossi russo ferrari bianchi
romano carlos miguel javier fernandez gonzalez sanchez lopez jan piotr andrzej kowalski nowak
wisniewski sergei dmitri alexander vladimir ivan nikolai natalia olga tatiana svetlana ivanov
petrov sidorov smirnov kuznetsov popov sokolov mehmet ahmet mustafa ayse fatma yilmaz kaya demir
celik sahin aram armen gagik karen hovhannes sargsyan harutyunyan grigoryan mammadov aliyev
huseynov hasanov rashid elchin leyla gunel qasimov qurbanov qarayev tagiyev veliyev quluzade yusif
yaqub xalilov vaclav zdena marek tomasz grzegorz zoltan ferenc istvan novak horak dvorak johansson
andersson karlsson nilsson eriksson larsson olsson hansen johansen olsen larsen jensen nielsen
pedersen virtanen korhonen vandenberg devries jansen bakker
""".split()


def georgian_words() -> list[str]:
    """Words of the bank of names, each counted twice, and of all shipped Georgian texts."""
    texts = [OFFICE, *(saying.text for saying in sayings.SAYINGS)]
    texts += [place.name_ka for place in reference.municipalities()]
    texts += [organisations.genitive(place.name_ka) for place in reference.municipalities()]
    for places in organisations.PLACES.values():
        for place in places:
            texts += [place.organisation or "", *place.positions]
    for file in ("vocabulary", "indicators", "strings_ka_en"):
        texts += _column(file, "ka")
    people = [*names.FEMALE, *names.MALE, *names.FAMILY]
    return _GEORGIAN_WORD.findall(" ".join([*texts, *people, *people]))


def romanised_words() -> list[str]:
    """The same words in Latin letters: four times by the national system, once as in a chat."""
    words = georgian_words()
    national = [romanise(word).replace("'", "") for word in words]
    chat = ["".join(_CHAT[letter] for letter in word) for word in words]
    places = reference.municipalities()
    towns = [name.lower() for place in places for name in (place.name_en, *place.aliases)]
    return _LATIN_WORD.findall(" ".join([*(national * 4), *chat, *(towns * 4)]))


def english_words() -> list[str]:
    """English words and foreign names: those above and those of the shipped texts."""
    texts = [*(ENGLISH * 2), *(FOREIGN * 2)]
    for file in ("vocabulary", "indicators", "strings_ka_en"):
        texts += _column(file, "en")
    return _LATIN_WORD.findall(" ".join(texts).lower())


def _column(file: str, name: str) -> list[str]:
    with reference.resource(f"data/{file}.csv").open(encoding="utf-8", newline="") as lines:
        return [row[name] for row in csv.DictReader(lines)]


def costs(words: Iterable[str], signs: str) -> tuple[str, ...]:
    """A row for the beginning of a word and one for each sign, with what the next sign costs (the
    end of the word last): half bits, one character each."""
    pairs: Counter[tuple[str, str]] = Counter()
    for word in words:
        pairs.update(zip(f" {word}", f"{word} ", strict=True))
    followers = f"{signs} "
    seen: Counter[str] = Counter()
    for (_, after), count in pairs.items():
        seen[after] += count
    share = {sign: (seen[sign] + 0.5) / (seen.total() + len(followers) / 2) for sign in followers}
    rows = []
    for before in f" {signs}":
        total = sum(pairs[before, after] for after in followers) + _FROM_UNIGRAMS
        row = (
            (pairs[before, after] + _FROM_UNIGRAMS * share[after]) / total for after in followers
        )
        rows.append("".join(_COSTS[_half_bits(chance)] for chance in row))
    return tuple(rows)


def _half_bits(chance: float) -> int:
    return min(_DEAREST, round(-2 * math.log2(chance)))


_HEAD = '''\
"""How often a letter follows another: in Georgian typed in the Latin fonts of before Unicode,
in romanised Georgian, and in English. Written by `python -m tests.georgian.letter_statistics`.

A row for the beginning of a word, then one for each sign; in each row what every sign costs as
the next one, and last the end of the word: in half bits, from 0 to k (20).
"""

from __future__ import annotations
'''


def module() -> str:
    """The text of the whole module."""
    georgian = map(to_qwerty, georgian_words())
    parts = [
        _HEAD,
        _table("GEORGIAN", costs(georgian, GEORGIAN_SIGNS), "Georgian in the Latin fonts"),
        _table("ROMANISED", costs(romanised_words(), LATIN_SIGNS), "Georgian as it is romanised"),
        _table("ENGLISH", costs(english_words(), LATIN_SIGNS), "English words and foreign names"),
    ]
    return "\n".join(parts)


def _table(name: str, rows: tuple[str, ...], promise: str) -> str:
    signs = GEORGIAN_SIGNS if name == "GEORGIAN" else LATIN_SIGNS
    lines = "\n".join(f'    "{row}",' for row in rows)
    return f'{name}_SIGNS = "{signs}"\n{name} = (\n{lines}\n)\n"""{promise}."""\n'


if __name__ == "__main__":
    TARGET.write_text(module(), encoding="utf-8")
