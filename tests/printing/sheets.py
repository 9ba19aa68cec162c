"""Small sheets for the tests of pages: made-up people, and a ruler that needs no fonts."""

from __future__ import annotations

from ecomig_desktop.domain.meeting import Meeting, Project
from ecomig_desktop.domain.person import Person
from ecomig_desktop.printing.elements import MM_PER_POINT, Style, Text
from ecomig_desktop.printing.sheet import PageLayout, SheetLayout, lay_out
from ecomig_desktop.reports.attendance_sheet import SheetOptions, SheetSource, compose

SHEET = "0190a000-0000-7000-8000-000000000001"
PROJECT = Project(
    id="p",
    title="ოჯახების ადვოკატირების კამპანია",
    title_en="Advocacy campaign for families",
    organisation="დემოკრატიის ინსტიტუტი",
    organisation_en="Institute of Democracy",
    funder="პროექტს აფინანსებს ევროკავშირი",
    funder_en="This project is funded by the European Union",
    disclaimer="შინაარსზე პასუხისმგებელია ინსტიტუტი.",
    disclaimer_en="The contents are the responsibility of the Institute.",
    privacy_notice="თქვენს მონაცემებს ამუშავებს ინსტიტუტი.",
    privacy_notice_en="The Institute processes your data.",
    photo_consent_text="თანახმა ვარ ფოტოზე.",
    photo_consent_text_en="I agree to photos.",
    contact_consent_text="თანახმა ვარ კონტაქტზე.",
    contact_consent_text_en="I agree to be contacted.",
    notice_version="2016-1",
)
MEETING = Meeting(
    id="0190a000-0000-7000-8000-0000000000aa",
    title="სამუშაო შეხვედრა ანაკლიაში",
    title_en="Working meeting in Anaklia",
    date="2016-11-15",
    starts="11:00",
    ends="16:00",
    place="ანაკლია",
    place_en="Anaklia",
    venue="კულტურის სახლი",
    municipality="zugdidi",
)
LONG_PERSON = Person(
    id="long",
    given_name="ანასტასია-ელისაბედ-კონსტანტინე",
    family_name="ჩიკვილაძე-კვარაცხელია-მაჩაბელიძე",
    organisation="სსიპ დევნილთა, ეკომიგრანტთა და საარსებო წყაროებით უზრუნველყოფის სააგენტო " * 6,
    position="ინფრასტრუქტურის განვითარებისა და არქიტექტურის სამსახურის უფროსი " * 6,
    municipality="dedoplistsqaro",
    phone="+995599123456",
    email="anastasia.chikviladze-kvaratskhelia-machabelidze@long-organisation-name.gov.ge",
    gender="female",
)


USUAL = SheetOptions()


class Ruler:
    """Every letter is half as wide as the type is high."""

    def width(self, text: str, style: Style) -> float:
        return len(text) * style.size * MM_PER_POINT / 2


def people(many: int) -> tuple[Person, ...]:
    """So many people, already in the order of the alphabet."""
    return tuple(
        Person(
            id=f"person {number:04}",
            given_name="ნინო",
            family_name=f"აბაშიძე{number:04}",
            organisation="მერია" if number % 3 else LONG_PERSON.organisation,
            position="წევრი",
            municipality="zugdidi",
        )
        for number in range(many)
    )


def laid_out(
    persons: tuple[Person, ...], options: SheetOptions = USUAL, project: Project = PROJECT
) -> SheetLayout:
    """Their sheet, measured by the ruler."""
    content = compose(SheetSource(project, MEETING, persons), options, SHEET)
    return lay_out(content, options, Ruler())


def texts(page: PageLayout) -> list[str]:
    """Every piece of text on a page."""
    return [element.text for element in page.elements if isinstance(element, Text)]
