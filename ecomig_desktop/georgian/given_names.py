"""What one given name is called in daily life and in other languages."""

from __future__ import annotations

from functools import cache

from ecomig_desktop.georgian.keys import name_key

_FORMS = """
გიორგი: გია გიო გოგა გოგი გიგა გიგი გიორგა Георгий George
დავით: დათო დათა დათუნა დათიკო Давид David
ნიკოლოზ: ნიკა ნიკო კოლა ნიკუშა Николай Nicholas Nikolai
ალექსანდრე: სანდრო ალეკო საშა შურა ალიკა Александр Alexander
კონსტანტინე: კოტე კოსტა კოკა კოწია Константин Constantine
ვლადიმერ: ლადო ლადიკო ვოვა ვალოდია Владимир Vladimir
მიხეილ: მიშა მიშო მიხო მიშიკო Михаил Michael
ივანე: ვანო ვანიკო ვანიჩკა Иван Ivan
იოსებ: სოსო სოსიკო Иосиф Joseph
რევაზ: რეზო რეზიკო
ავთანდილ: ავთო ავთიკო
ვახტანგ: ვახო ვახუკა
თეიმურაზ: თემო თემურ თემური თეიმო Теймураз
თემურ: თემო
ზურაბ: ზურა ზურიკო
თენგიზ: თენგო თენგიკო
ბესარიონ: ბესო ბესიკ ბესიკი Виссарион
ბესიკ: ბესო
ნუგზარ: ნუგო
თამაზ: თაზო
ოთარ: ოთო ოთიკო
გურამ: გურო გურიკო
შალვა: შალიკო
სერგო: სერგი Сергей Sergei
გრიგოლ: გრიშა გიგო გიგოლა Григорий Gregory
პეტრე: პეტო პეტია Пётр Peter
პავლე: პალიკო პაველ Павел Paul
ილია: ილიკო ილო Илья Elijah
ვასილ: ვასო ვასიკო ვასია Василий Basil
არჩილ: აჩიკო აჩი
ამირან: ამიკო
ვალერი: ვალერა ვალიკო Валерий
ნოდარ: ნოდო ნოდარიკო
ჯემალ: ჯემო
ედუარდ: ედიკა ედო Эдуард Edward
რომან: რომა
თორნიკე: თოკო
ლუკა: ლუკი Luke
იაკობ: იაკო Яков Jacob James
სიმონ: სიმონიკა Семён Simon
ლევან: ლევანიკო ლეო Леван
ირაკლი: ირაკა Ираклий
ზვიად: ზვიო
აკაკი: კაკო აკა
მერაბ: მერო
შოთა: შოთიკო
ნინო: ნინუცა ნინიკო ნინა ნინი ნუცა ნუკა Нина Nina
მარიამ: მარი მარიკა მარო მარიკო მარუსია მარია Мария Maria Mary
თამარ: თამრიკო თამუნა თაკო თამო თათა თამარა Тамара Tamara
ანა: ანი ანუკა ანიკო ანუკი ნუცა Анна Anna Ann
ქეთევან: ქეთი ქეთო ქეთინო ქეთუნა ქეთათო Кетеван
ეკატერინე: ეკა კატო კატია ეკო კატერინა Екатерина Catherine
ელენე: ლენა ელენა ელე ელენიკო Елена Helen
სოფიო: სოფო სოფი სოფიკო სოფია Софья София Sophia
თინათინ: თინა თინიკო თიკო თინი
ნათელა: ნათო ნათელი
ნათია: ნათი ნათა ნათიკო
ნატალია: ნატა ნატო ნატაშა Наталья Natalie
ირინე: ირა ირინა ირინკა Ирина Irene
რუსუდან: რუსა რუსიკო რუსო
ელისაბედ: ელისო ლიზა ლიზი ელიზა Елизавета Elizabeth
ხატია: ხატო ხატუნა
ხათუნა: ხათო
სალომე: სალო სალი სალუკა
ბარბარე: ბაბი ბარბი Варвара Barbara
ეთერ: ეთო ეთერიკო
თეონა: თეო
თეა: თეო თეიკო თეკო
მარინე: მარინა მარი Марина
მედეა: მედიკო
ქრისტინე: ქრისტი ქრისტინა Кристина Christine
მაგდალინა: მაგდა მაგდანა
ანასტასია: ნასტია ტასო Анастасия
ალექსანდრა: საშა ალექსა Александра
ვერა: ვერიკო
მანანა: მანიკო მანი
ქეთინო: ქეთი ქეთო
ნონა: ნონიკო
ლამარა: ლამარიკო ლამზირა
გულნარა: გულო გულიკო
"""


def stem(key: str) -> str:
    """The key of a name without the ending of the nominative, which people add and leave out:
    ლევან and ლევანი are one name."""
    if len(key) > 3 and key[-1] == "i" and key[-2] not in "aeiou":
        return key[:-1]
    return key


def same_name(one: str, other: str) -> bool:
    """Whether two stems of given names may be one name: a short and a full form, or the forms
    of two languages. Two different short forms of one name count as well."""
    return not _names_of().get(one, _NONE).isdisjoint(_names_of().get(other, _NONE))


def forms_of(given: str) -> frozenset[str]:
    """The stems of all forms that a stem may be another form of, without itself."""
    related = {form for name in _names_of().get(given, _NONE) for form in _forms()[name]}
    return frozenset(related - {given})


_NONE: frozenset[str] = frozenset()


@cache
def _forms() -> dict[str, frozenset[str]]:
    """The stems of all forms of a name, itself among them, by the name."""
    lines = (line.partition(":") for line in _FORMS.strip().splitlines())
    return {
        name: frozenset(stem(name_key(form)) for form in (name, *forms.split()))
        for name, _, forms in lines
    }


@cache
def _names_of() -> dict[str, frozenset[str]]:
    """Of which names a stem is a form."""
    found: dict[str, set[str]] = {}
    for name, forms in _forms().items():
        for form in forms:
            found.setdefault(form, set()).add(name)
    return {form: frozenset(names) for form, names in found.items()}
