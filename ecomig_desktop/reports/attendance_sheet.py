"""What an attendance sheet says: its texts and its rows, ready to be laid out on pages.

No personal number, birth date or status of a family is ever on it, and what is not needed to
sign (phone, e-mail, gender) only when asked for: everybody in the room reads the sheet.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b

from ecomig_desktop.domain.change import new_row_id
from ecomig_desktop.domain.meeting import Meeting, Project
from ecomig_desktop.domain.person import Person
from ecomig_desktop.domain.places import CENTRAL
from ecomig_desktop.domain.tables import ORIENTATIONS, SHEET_LANGUAGES
from ecomig_desktop.errors import Refused
from ecomig_desktop.georgian.alphabet import sort_key
from ecomig_desktop.georgian.calendar import format_date, weekday
from ecomig_desktop.phones import shown_phone
from ecomig_desktop.reference import municipality
from ecomig_desktop.reports.sheet_words import COLUMNS, NO_WORDS, Words, in_language, words
from ecomig_desktop.workbook import Workbook

BLANK_ROWS = 8
"""How many rows for people who are not on the list a sheet has, if nothing else is said."""

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """What the user chooses: `language` is "ka", "en" or "both", `orientation` "portrait" or
    "landscape"; the optional columns; `blank_rows` for those who are not on the list."""

    language: str = "ka"
    orientation: str = "portrait"
    phone: bool = False
    email: bool = False
    gender: bool = False
    photo_consent: bool = True
    contact_consent: bool = False
    blank_rows: int = BLANK_ROWS

    def __post_init__(self) -> None:
        if self.language not in SHEET_LANGUAGES or self.orientation not in ORIENTATIONS:
            raise ValueError(f"no sheet in {self.language!r}, {self.orientation!r}")
        if self.blank_rows < 0:
            raise ValueError(f"{self.blank_rows} blank rows")

    @property
    def columns(self) -> tuple[str, ...]:
        """The keys of the columns, from left to right."""
        wanted = {
            "phone": self.phone,
            "email": self.email,
            "gender": self.gender,
            "photo_consent": self.photo_consent,
            "contact_consent": self.contact_consent,
        }
        return tuple(key for key in COLUMNS if wanted.get(key, True))


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One line to sign on. `person` is the id of who is meant, None on a line for a walk-in."""

    number: int
    person: str | None = None
    given_name: str = ""
    family_name: str = ""
    organisation: str = ""
    position: str = ""
    municipality: Words = NO_WORDS
    phone: str = ""
    email: str = ""
    gender: Words = NO_WORDS


@dataclass(frozen=True, slots=True)
class Fact:
    """A thing to know about the meeting, such as its date."""

    label: Words
    value: Words


@dataclass(frozen=True, slots=True)
class SheetContent:
    """Everything that stands on a sheet, in its language or languages.

    `sheet` is the id under which it is remembered once it is printed. `notices` are the privacy
    notice and the texts of the consents that the rows ask for. `labels` has the head of each of
    `columns`. When `fills_page`, nobody is on the list yet: blank rows go on to the end of the
    page.
    """

    sheet: str
    meeting: str
    language: str
    organisation: Words
    project: Words
    funder: Words
    disclaimer: Words
    title: Words
    meeting_title: Words
    facts: tuple[Fact, ...]
    notices: tuple[Fact, ...]
    notice_version: str | None
    columns: tuple[str, ...]
    labels: dict[str, Words]
    yes: Words
    no: Words
    page: Words
    rows: tuple[SheetRow, ...]
    fills_page: bool

    @property
    def code(self) -> str:
        """The short code that stands on the paper."""
        return sheet_code(self.sheet)


@dataclass(frozen=True, slots=True)
class SheetSource:
    """What a sheet is made from: the project, the meeting, and its people in the order of the
    Georgian alphabet by family and given name. Read once, composed as often as options change."""

    project: Project
    meeting: Meeting
    people: tuple[Person, ...]


def new_sheet_id() -> str:
    """The id for a sheet that is about to be printed."""
    return new_row_id()


def sheet_code(sheet: str) -> str:
    """The short code that is printed on the sheet with this id: eight letters and digits of
    Crockford's base 32, which has no I, L, O or U to mistake."""
    number = int.from_bytes(blake2b(sheet.encode(), digest_size=5).digest(), "big")
    return "".join(_CROCKFORD[number >> shift & 31] for shift in range(35, -1, -5))


def read_source(wb: Workbook, meeting: str) -> SheetSource:
    """Read what the sheet of a meeting needs; Refused when there is no such meeting."""
    found = wb.meeting(meeting)
    if found is None:
        raise Refused("meeting_not_found", text=meeting)
    attendees = wb.attendees(wb.attendee_ids(meeting))
    people = sorted((attendee.person for attendee in attendees), key=_place_in_list)
    return SheetSource(wb.project(), found, tuple(people))


def compose(source: SheetSource, options: SheetOptions, sheet: str) -> SheetContent:
    """The content of the sheet with these options, and the id that `new_sheet_id` made for it."""
    project, meeting, language = source.project, source.meeting, options.language

    def said(georgian: str | None, english: str | None) -> Words:
        return in_language(language, georgian, english)

    return SheetContent(
        sheet=sheet,
        meeting=meeting.id,
        language=language,
        organisation=said(project.organisation, project.organisation_en),
        project=said(project.title, project.title_en),
        funder=said(project.funder, project.funder_en),
        disclaimer=said(project.disclaimer, project.disclaimer_en),
        title=words("title", language),
        meeting_title=said(meeting.title, meeting.title_en),
        facts=_facts(meeting, language),
        notices=_notices(project, options),
        notice_version=project.notice_version,
        columns=options.columns,
        labels={key: said(*COLUMNS[key]) for key in options.columns},
        yes=words("yes", language),
        no=words("no", language),
        page=words("page", language),
        rows=_rows(source.people, options),
        fills_page=not source.people,
    )


def _place_in_list(person: Person) -> tuple[bool, str, str, str]:
    """Where a person stands: by family name, else by given name; the nameless last."""
    family, given = person.family_name or "", person.given_name or ""
    return (not person.full_name, sort_key(family or given), sort_key(given), person.id)


def _facts(meeting: Meeting, language: str) -> tuple[Fact, ...]:
    """Date, time, place and municipality, as far as they are known."""
    times = "–".join(filter(None, (meeting.starts, meeting.ends)))
    values = {
        "date": in_language(language, _day(meeting, "ka"), _day(meeting, "en")),
        "time": in_language(language, times, times),
        "place": in_language(
            language,
            _listed(meeting.place, meeting.venue, meeting.address),
            _listed(
                meeting.place_en or meeting.place,
                meeting.venue_en or meeting.venue,
                meeting.address,
            ),
        ),
        "municipality": municipality_words(meeting.municipality, language),
    }
    return tuple(Fact(words(key, language), value) for key, value in values.items() if value)


def _day(meeting: Meeting, language: str) -> str:
    if meeting.day is None:
        return ""
    return f"{weekday(meeting.day, language)}, {format_date(meeting.day, 'long', language)}"


def _listed(*parts: str | None) -> str:
    return ", ".join(part for part in parts if part)


def municipality_words(code: str | None, language: str) -> Words:
    """The name of a municipality, or of all of them for central bodies; empty for no code."""
    if code == CENTRAL:
        return words("central", language)
    place = municipality(code)
    return in_language(language, place.name_ka, place.name_en) if place else NO_WORDS


def _notices(project: Project, options: SheetOptions) -> tuple[Fact, ...]:
    """The privacy notice, and the wording of each consent that the sheet has a column for."""
    texts = {"privacy": (project.privacy_notice, project.privacy_notice_en)}
    if options.photo_consent:
        texts["photo_consent"] = (project.photo_consent_text, project.photo_consent_text_en)
    if options.contact_consent:
        texts["contact_consent"] = (project.contact_consent_text, project.contact_consent_text_en)
    said = {key: in_language(options.language, *text) for key, text in texts.items()}
    return tuple(Fact(words(key, options.language), text) for key, text in said.items() if text)


def _rows(people: tuple[Person, ...], options: SheetOptions) -> tuple[SheetRow, ...]:
    named = [_row(number, person, options) for number, person in enumerate(people, start=1)]
    first = len(named) + 1
    return (*named, *(SheetRow(number) for number in range(first, first + options.blank_rows)))


def _row(number: int, person: Person, options: SheetOptions) -> SheetRow:
    return SheetRow(
        number=number,
        person=person.id,
        given_name=person.given_name or "",
        family_name=person.family_name or "",
        organisation=person.organisation or "",
        position=person.position or "",
        municipality=municipality_words(person.municipality, options.language),
        phone=shown_phone(person.phone) if options.phone else "",
        email=(person.email or "") if options.email else "",
        gender=words(person.gender, options.language)
        if options.gender and person.gender
        else NO_WORDS,
    )
