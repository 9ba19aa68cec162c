"""What the columns of lists are called, in Georgian, English and Russian, however spelled."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from ecomig_desktop.georgian import legacy
from ecomig_desktop.georgian.keys import name_key

Meaning = tuple[str, str, float]
"""A field, why it is skipped ("" for a field that is taken in), and how sure that is, up to 1."""

_WORDS = {
    "full_name": """სახელი და გვარი|სახელი გვარი|გვარი სახელი|გვარი და სახელი|ვინაობა|მონაწილე
        |მონაწილის სახელი და გვარი|სახელი მამის სახელი გვარი|გვარი სახელი მამის სახელი|სრული სახელი
        |მოწვეული|მოწვეული პირი|მონაწილის ვინაობა|წარმომადგენლის სახელი და გვარი|პიროვნება|სტუმარი
        |full name|name and surname|name surname|surname name|participant|participant name
        |attendee|guest|first and last name|name last name|first name last name|last name first name
        |surname and name|name and last name|name of participant|фио|ф и о|имя и фамилия
        |имя фамилия|фамилия имя|фамилия имя отчество|участник""",
    "given_name": "სახელი|first name|given name|name|forename|имя|მონაწილის სახელი",
    "family_name": "გვარი|surname|last name|family name|family|second name|фамилия",
    "phone": """ტელეფონი|ტელ|ტელ ნომერი|ტელეფონის ნომერი|მობილური|მობ|მობ ტელ|მობილურის ნომერი
        |მობილური ტელეფონი|მობილური ტელეფონის ნომერი|საკონტაქტო ტელეფონი|საკონტაქტო ნომერი
        |საკონტაქტო|საკონტაქტო ინფორმაცია|კონტაქტი|ტელ მობ|phone|tel|telephone|mobile|cell
        |cell phone|phone number|telephone number|mobile phone|mobile number|contact number
        |contact|contact phone|contacts|mob|телефон|тел|номер телефона|мобильный|контакт""",
    "email": """ელ ფოსტა|ელფოსტა|ელექტრონული ფოსტა|იმეილი|იმეილ|მეილი|ფოსტა|ელ ფოსტის მისამართი
        |ელექტრონული მისამართი|ელ მისამართი|e mail|email|mail|email address|e mail address
        |почта|электронная почта|эл почта|емейл""",
    "organisation": """ორგანიზაცია|დაწესებულება|უწყება|სამუშაო ადგილი|ორგანიზაციის დასახელება
        |ორგანიზაციის სახელი|ორგანიზაციის სახელწოდება|დასახელება|კომპანია|სტრუქტურა|მედიასაშუალება
        |დაწესებულების დასახელება|უწყების დასახელება|ორგანიზაცია დაწესებულება|სამსახური
        |organization|organisation|institution|company|agency|employer|workplace|affiliation
        |organization name|organisation name|name of organization|name of organisation
        |place of work|organization institution|организация|место работы|учреждение|ведомство""",
    "position": """თანამდებობა|პოზიცია|დაკავებული თანამდებობა|საქმიანობა|პროფესია
        |პოზიცია თანამდებობა
        |სტატუსი|position|title|job title|role|occupation|post|job|position title|должность
        |позиция|профессия""",
    "sector": """სექტორი|სფერო|კატეგორია|ორგანიზაციის ტიპი|სექტორი კატეგორია|sector|category
        |type of organisation|type of organization|organisation type|organization type|сектор
        |категория""",
    "municipality": """მუნიციპალიტეტი|რაიონი|ქალაქი|მუნ|ქალაქი რაიონი|რაიონი ქალაქი|რ ნი
        |მუნიციპალიტეტი ქალაქი|საცხოვრებელი მუნიციპალიტეტი|მუნიციპალიტეტის დასახელება
        |municipality|district|city|town|rayon|region municipality|city municipality
        |муниципалитет|район|город""",
    "gender": "სქესი|გენდერი|gender|sex|пол|m f|f m|ქ კ|კ ქ",
    "age_group": """ასაკი|ასაკობრივი ჯგუფი|დაბადების წელი|ასაკობრივი კატეგორია|დაბ წელი|age
        |age group|birth year|year of birth|возраст|год рождения""",
    "skip": """რიგითი ნომერი|რიგ ნომერი|ნომრის რიგი|ხელმოწერა|signature|შენიშვნა|შენიშვნები|comment
        |comments|note|notes|remarks|remark|თარიღი|date|მამის სახელი|patronymic|fathers name
        |middle name|მისამართი|address|რეგიონი|region|подпись|примечание|отчество|дата|regioni
        |თანხმობა|დასწრება|attendance""",
    "skip:personal_number": """პირადი ნომერი|პ ნ|პ ნომერი|პირადი|პირადობის ნომერი|პირადობის მოწმობა
        |პირადობის მოწმობის ნომერი|პირადი კოდი|საიდენტიფიკაციო ნომერი|საიდენტიფიკაციო კოდი|ს კ
        |პირადი ნ|პ ნ ნომერი|id number|personal number|personal id|id|id no|personal no
        |identification number|identity number|passport|passport number|личный номер|паспорт""",
    "skip:birth_date": """დაბადების თარიღი|დაბადების დღე|დაბ თარიღი|დაბადების თარიღი დღე თვე წელი
        |დაბადების რიცხვი|დაბადებულია|date of birth|birth date|birthdate|dob|birthday|born
        |дата рождения""",
}  # fmt: skip
_NUMBERS = frozenset(("n", "no", "nn", "n n", "ნ", "#", "№", "n#", "num", "nr", "рn", "п п", "№№"))
_CONSENT = re.compile("თანხმობ|consent|согласи", re.IGNORECASE)
_LEAST_STEM = 5
_LONGEST_HEADER = 90
_MOST_WORDS = 9
_LOW = re.compile(r"[\W_]+")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a header, without case, signs and line breaks."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("'", "").replace("’", "")
    return tuple(word for word in _LOW.split(plain) if word)


def _keys(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(filter(None, map(name_key, words)))


def _phrases() -> dict[tuple[str, ...], tuple[str, str]]:
    result: dict[tuple[str, ...], tuple[str, str]] = {}
    for target, phrases in _WORDS.items():
        field, _, reason = target.partition(":")
        for phrase in phrases.split("|"):
            result.setdefault(_keys(words_of(phrase)), (field, reason))
    return result


@lru_cache(maxsize=4096)
def meaning(text: str) -> Meaning | None:
    """What a column of that header holds, or None when the words say nothing of it.

    Read as it stands and as typed in an old Georgian font.
    """
    if not text.strip() or len(text) > _LONGEST_HEADER:
        return None
    if _CONSENT.search(text):  # to be photographed or called: no phone, whatever else it says
        return "skip", "", 1.0
    if _is_number_sign(text):
        return "skip", "number", 1.0
    twice = [meaning(part) for part in text.split(" / ")] if " / " in text else []
    if twice and twice[0] is not None and len(set(twice)) == 1:  # in two languages
        return twice[0]
    readings = [text]
    if text.isascii():
        readings.append(legacy.by_table(text, "acadnusx"))
    elif any("\u00c0" <= sign <= "\u00ff" for sign in text):
        readings += [legacy.by_table(text, "ps"), legacy.by_table(text, "academy")]
    found = [each for each in map(_by_words, readings) if each]
    return max(found, key=lambda each: each[2], default=None)


def _is_number_sign(text: str) -> bool:
    plain = re.sub(r"[\s.,:/\\()]+", " ", text.casefold()).strip()
    return plain in _NUMBERS


def _by_words(text: str) -> Meaning | None:
    keys = _keys(words_of(text))
    if not keys or len(keys) > _MOST_WORDS:
        return None
    exact = _PHRASES.get(keys)
    if exact:
        return (*exact, 1.0)
    for length in range(min(len(keys), 5), 0, -1):
        for start in range(len(keys) - length + 1):
            part = keys[start : start + length]
            inner = _PHRASES.get(part)
            if inner and (length > 1 or len(part[0]) >= _LEAST_STEM):
                return (*inner, 0.9 if length > 1 else 0.8)
    return _by_stem(keys)


def _by_stem(keys: tuple[str, ...]) -> Meaning | None:
    """A word in another case, or with one ending more: ორგანიზაციის, ტელეფონები."""
    for key in keys:
        for stem, target in _STEMS:
            if key.startswith(stem):
                return (*target, 0.6)
    return None


_PHRASES = _phrases()
_STEMS = sorted(
    ((key[0][:-1], target) for key, target in _PHRASES.items()
     if len(key) == 1 and len(key[0]) > _LEAST_STEM and target[0] != "skip"),
    key=lambda each: -len(each[0]),
)  # fmt: skip
