"""Which rows stand on which page, and what stands around them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ecomig_desktop.printing.elements import Code, Text
from ecomig_desktop.printing.sheet import SheetLayout
from ecomig_desktop.reports.attendance_sheet import SheetOptions
from tests.printing.sheets import LONG_PERSON, PROJECT, laid_out, people, texts


def numbers(layout: SheetLayout) -> list[int]:
    return [placed.row.number for page in layout.pages for placed in page.rows]


@pytest.mark.parametrize("many", [1, 7, 40, 700])
@pytest.mark.parametrize("orientation", ["portrait", "landscape"])
def test_every_row_is_on_exactly_one_page_in_order(many: int, orientation: str) -> None:
    layout = laid_out(people(many), SheetOptions(orientation=orientation, blank_rows=5))
    assert numbers(layout) == list(range(1, many + 6))
    assert all(page.rows for page in layout.pages)


@pytest.mark.parametrize("orientation", ["portrait", "landscape"])
def test_no_row_is_broken_or_covered(orientation: str) -> None:
    layout = laid_out((*people(80), LONG_PERSON), SheetOptions(orientation=orientation))
    for page in layout.pages:
        bottom = page.table_top
        for placed in page.rows:
            assert placed.top >= bottom - 0.001
            bottom = placed.top + placed.height
        assert bottom <= page.table_bottom + 0.001


def test_every_row_is_high_enough_to_sign_and_higher_for_long_texts() -> None:
    layout = laid_out((*people(2), LONG_PERSON))
    heights = {p.row.person: p.height for page in layout.pages for p in page.rows}
    assert min(heights.values()) >= 9
    assert heights["long"] > heights["person 0001"]


def test_texts_of_a_row_stay_within_its_height() -> None:
    page = laid_out((LONG_PERSON,)).pages[0]
    row = page.rows[0]
    inside = [
        element
        for element in page.elements
        if isinstance(element, Text) and row.top < element.baseline < row.top + row.height
    ]
    assert all(element.baseline - element.style.baseline >= row.top for element in inside)
    assert any(element.text.endswith("…") for element in inside)


def test_a_long_organisation_is_set_smaller_before_anything_is_left_out() -> None:
    name = "სსიპ დევნილთა, ეკომიგრანტთა და საარსებო წყაროებით უზრუნველყოფის სააგენტო"
    page = laid_out((replace(LONG_PERSON, organisation=name, position=""),)).pages[0]
    assert not [text for text in texts(page) if text.endswith("…")]
    assert name.replace(" ", "") in "".join(texts(page)).replace(" ", "")


def test_the_head_of_the_table_repeats_on_each_page() -> None:
    layout = laid_out(people(60))
    assert len(layout.pages) > 2
    assert all("ხელმოწერა" in texts(page) for page in layout.pages)


def test_each_page_says_which_of_how_many_it_is() -> None:
    layout = laid_out(people(60))
    for page in layout.pages:
        assert f"გვერდი {page.number} / {len(layout.pages)}" in texts(page)


def test_each_page_has_a_code_that_names_sheet_and_page() -> None:
    layout = laid_out(people(60))
    for page in layout.pages:
        (code,) = [element for element in page.elements if isinstance(element, Code)]
        assert code.text == f"ecomig:1:{layout.content.code}:{page.number}:{len(layout.pages)}"


def test_each_page_has_the_disclaimer_and_says_which_meeting_it_is() -> None:
    for page in laid_out(people(60)).pages:
        whole = " ".join(texts(page))
        assert str(PROJECT.disclaimer) in whole
        assert "სამუშაო შეხვედრა ანაკლიაში" in whole
        assert "15 ნოემბერი, 2016" in whole


def test_both_languages_stand_on_the_sheet() -> None:
    first = texts(laid_out(people(3), SheetOptions("both")).pages[0])
    assert {"სახელი, გვარი", "Name, surname", "Page 1 of 1"} <= set(first)


def test_nobody_on_the_list_gives_one_page_full_of_blank_rows() -> None:
    layout = laid_out((), SheetOptions(blank_rows=0))
    (page,) = layout.pages
    assert len(page.rows) > 8
    room = page.table_bottom - (page.rows[-1].top + page.rows[-1].height)
    assert room < page.rows[-1].height
    assert numbers(layout) == list(range(1, len(page.rows) + 1))


def test_notices_of_any_length_leave_room_for_rows() -> None:
    long = "გრძელი ტექსტი " * 280
    wordy = replace(PROJECT, privacy_notice=long, photo_consent_text=long, title=long[:1000])
    layout = laid_out(people(9), SheetOptions("both", "landscape"), wordy)
    assert layout.pages[0].rows
    assert layout.pages[0].rows[-1].top < layout.pages[0].table_bottom


def test_a_project_without_any_text_still_gives_a_sheet() -> None:
    layout = laid_out(people(2), SheetOptions(blank_rows=0), type(PROJECT)(id="p"))
    assert numbers(layout) == [1, 2]


def test_progress_is_told_and_may_stop_the_work() -> None:
    from ecomig_desktop.printing.sheet import lay_out
    from tests.printing.sheets import Ruler

    def stop(fraction: float) -> None:
        raise InterruptedError(fraction)

    content = laid_out(people(120)).content
    with pytest.raises(InterruptedError):
        lay_out(content, SheetOptions(), Ruler(), stop)
