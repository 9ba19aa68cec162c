from __future__ import annotations

from ecomig_desktop.domain.text_merge import propose
from ecomig_desktop.views.language import Language
from ecomig_desktop.views.merge.differences import marked, proposed
from ecomig_desktop.views.theme import Theme
from ecomig_desktop.views.tokens import tokens

LONG = "გზა მდინარის გასწვრივ ორი კვირის წინ ჩამოშლილია"


def test_words_that_differ_are_marked_in_a_long_text(language: Language, theme: Theme) -> None:
    html = marked(LONG, LONG.replace("ორი", "სამი"))
    assert html.count("<span") == 1
    assert ">ორი</span>" in html


def test_texts_with_nothing_in_common_have_no_marks(language: Language, theme: Theme) -> None:
    assert "<span" not in marked(LONG, "სულ სხვა ამბავი")


def test_a_proposal_marks_what_one_side_brought_and_what_needs_a_look(
    language: Language, theme: Theme
) -> None:
    proposal = propose(LONG, [LONG.replace("ორი", "სამი"), "დილით " + LONG.replace("ორი", "ოთხი")])
    html = proposed(proposal.parts)
    colors = tokens()
    assert f'background-color: {colors.accent_ground}">დილით</span>' in html
    assert f'background-color: {colors.attention_ground}">სამი / ოთხი</span>' in html


def test_equal_texts_have_no_marks() -> None:
    assert marked(LONG, LONG) == LONG


def test_a_short_text_has_no_marks() -> None:
    assert marked("თავმჯდომარე", "მოადგილე") == "თავმჯდომარე"


def test_what_looks_like_markup_is_text() -> None:
    assert marked("<b>ა</b>\nბ", "") == "&lt;b&gt;ა&lt;/b&gt;<br>ბ"
