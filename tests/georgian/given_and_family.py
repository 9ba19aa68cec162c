"""Georgian names for the tests: usual given names, and family names built of stem and suffix."""

from hypothesis import strategies as st

_GIVEN = (
    "ნინო თამარ თინათინ ქეთევან ჟუჟუნა ციცინო შორენა ჩიტო ძაბული წირა ჭიჭიკო ხათუნა ჯუმბერ ჰამლეტ "
    "გიორგი ღვთისო ყვარყვარე ზურაბ ვაჟა პაატა ფიქრია ომარ ლევან მზია რუსუდან სულხან უშანგი ირაკლი "
    "დავით ბადრი აკაკი ელგუჯა ეთერ ტარიელ კობა"
)
_STEMS = (
    "გელა ბერი მაჭარა ცხად ხარა ძიძი წყალ ჭყონ ჯავახ ჟვან შენგ ჩიტა ყიფ ღლონ ქავთარ ფხაკ სხირტ "
    "თოდ ტყემალ კვარა პაპუნა რობაქი ლომთა ნაკაშ მჭედლი დვალი ელი ზარიძ იოსელი ოქრო უგრეხელი"
)
_SUFFIXES = "შვილი ძე ია უა ავა ური ული ელი იანი ნიძე ლაძე ლაშვილი"


def _family_name(stem: str, suffix: str) -> str:
    return f"{stem}{suffix}".replace("იი", "ი")


names = st.one_of(
    st.sampled_from(_GIVEN.split()),
    st.builds(_family_name, st.sampled_from(_STEMS.split()), st.sampled_from(_SUFFIXES.split())),
)
