from __future__ import annotations

from ecomig_desktop.views.language import Language
from ecomig_desktop.views.merge.differences import marked
from ecomig_desktop.views.theme import Theme

LONG = "გზა მდინარის გასწვრივ ორი კვირის წინ ჩამოშლილია"


def test_words_that_differ_are_marked_in_a_long_text(language: Language, theme: Theme) -> None:
    html = marked(LONG, LONG.replace("ორი", "სამი"))
    assert html.count("<span") == 1
    assert ">ორი</span>" in html


def test_equal_texts_have_no_marks() -> None:
    assert marked(LONG, LONG) == LONG


def test_a_short_text_has_no_marks() -> None:
    assert marked("თავმჯდომარე", "მოადგილე") == "თავმჯდომარე"


def test_what_looks_like_markup_is_text() -> None:
    assert marked("<b>ა</b>\nბ", "") == "&lt;b&gt;ა&lt;/b&gt;<br>ბ"
