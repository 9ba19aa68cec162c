"""The recommendations: the list of actions, where from and where to, versions, submissions."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from ecomig_desktop.example.conclusions import CONCLUSIONS, PROPOSALS
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.recommendations.bodies_dialog import BodiesDialog
from ecomig_desktop.views.recommendations.list_page import ListPage
from ecomig_desktop.views.recommendations.new_submission import NewSubmissionDialog
from ecomig_desktop.views.recommendations.orphans_page import OrphansPage
from ecomig_desktop.views.recommendations.reply_dialog import ReplyDialog
from ecomig_desktop.views.recommendations.submissions_page import SubmissionsPage
from ecomig_desktop.views.recommendations.tab import ACTIONS, SUBMISSIONS, RecommendationsTab
from ecomig_desktop.views.recommendations.trace_page import TracePage
from ecomig_desktop.views.recommendations.versions_page import VersionsPage
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook.action_commands import answered, submit
from ecomig_desktop.workbook.outcome_commands import address, body_id, join
from ecomig_desktop.workbook.reading import Attendee
from ecomig_desktop.workbook.versions import keep_version
from tests.gallery.screen import Screen
from tests.gallery.world import World

_LONG = (
    "სტიქიით დაზიანებული და დაზიანების საფრთხის ქვეშ მყოფი ოჯახების აღრიცხვა წარმოებდეს ერთიან "
    "ელექტრონულ ბაზაში, რომელშიც მუნიციპალიტეტი, გარემოს ეროვნული სააგენტო და დევნილთა საკითხებზე "
    "პასუხისმგებელი უწყება ერთსა და იმავე ჩანაწერს ავსებენ. "
) * 20
_LONG_EN = (
    "Families hit or threatened by natural disasters should be kept in one register, in which the "
    "municipality, the environmental agency and the ministry fill in one and the same record. "
) * 20


def fill_actions(workbook: Workbook) -> None:
    """Findings, a list of actions, one version of it, and what two bodies answered."""
    if workbook.recommendations():
        return
    with workbook.batch():
        rows = _lines(workbook, _findings(workbook))
        _send(workbook, rows)
    workbook.run(commands.edit("recommendation", rows[1], text=f"{PROPOSALS[1].text} 2018 წლიდან."))


def _findings(workbook: Workbook) -> dict[str, str]:
    themes = {theme.letter_en: theme.id for theme in workbook.themes()}
    notes = [row.note.id for row in workbook.notes()]
    made = {}
    for at, each in enumerate(CONCLUSIONS):
        values = {"aspect": each.aspect, "position": float(at), "title": each.title}
        values |= {"title_en": each.title_en, "text": each.text, "text_en": each.text_en}
        command = commands.add("finding", theme=themes[each.theme], **values)
        made[f"{each.theme} {each.aspect}"] = row = workbook.run(command).ids[0]
        workbook.run(join("finding_note", row, notes[at::4]))
    return made


def _lines(workbook: Workbook, findings: dict[str, str]) -> list[str]:
    themes = {theme.letter_en: theme.id for theme in workbook.themes()}
    bodies = {body.key: body for body in workbook.bodies()}
    people = [each.person.id for each in _attendees(workbook)]
    notes = [row.note.id for row in workbook.notes()]
    statuses = ("agreed", "agreed", "draft", "agreed", "agreed", "agreed", "agreed", "carried_out")
    made = []
    for at, each in enumerate(PROPOSALS):
        values = {"position": float(at), "text": each.text, "text_en": each.text_en}
        values |= {"priority": each.priority, "timing": each.timing, "cost_note": each.cost or None}
        values |= {"cost_note_en": each.cost_en or None, "status": statuses[at % len(statuses)]}
        command = commands.add("recommendation", theme=themes[each.theme], **values)
        made.append(row := workbook.run(command).ids[0])
        if at != 2:
            workbook.run(join("recommendation_finding", row, [findings[each.finding]]))
            workbook.run(address(row, [bodies[key] for key in each.bodies]))
            workbook.run(join("recommendation_person", row, people[at::7]))
        if at == 0:
            workbook.run(join("recommendation_note", row, notes[:3]))
    values = {"position": 90.0, "text": _LONG, "text_en": _LONG_EN, "status": "draft"}
    values |= {"priority": "high", "due": "2017-12-31", "number": "1.12-ბ"}
    long = workbook.run(commands.add("recommendation", **values)).ids[0]
    workbook.run(address(long, list(bodies.values())[:12]))
    return [*made, long]


def _attendees(workbook: Workbook) -> list[Attendee]:
    return workbook.attendees(workbook.attendee_ids(workbook.meetings()[0].id))


def _send(workbook: Workbook, rows: list[str]) -> None:
    keeping = keep_version(workbook, at="2016-11-28T10:00", by="ნინო", title="პირველი ვერსია")
    version = workbook.run(keeping).ids[0]
    workbook.run(commands.edit("list_version", version, title_en="First version"))
    bodies = [workbook.body(body_id(key)) for key in ("mra", "nea", "parliament")]
    found = [body for body in bodies if body]
    due = (date.today() - timedelta(days=12)).isoformat()
    values = {"scope": "addressed", "sent_at": "2016-11-29", "way": "letter", "sent_by": "ნინო"}
    command = submit(found, version, None, rows[:2], answer_due=due, **values)
    made = [row.id for row in workbook.run(command).rows if row.table == "submission"]
    later = (date.today() + timedelta(days=9)).isoformat()
    workbook.run(commands.edit("submission", made[2], answer_due=later, number="01/3"))
    values = {"submission": made[0], "date": "2016-12-10", "number": "4/118"}
    values |= {"outcome": "partly_accepted", "signed_by": "მინისტრის მოადგილე"}
    values["text"] = "წინადადებების ნაწილი გაზიარებულია."
    reply = workbook.run(commands.add("reply", **values)).ids[0]
    workbook.run(answered(reply, rows[3], {"answer": "accepted"}, "accepted"))
    said = {"answer": "declined", "text": "საჭიროა კანონის ცვლილება."}
    workbook.run(answered(reply, rows[4], said, "declined"))
    workbook.attach("reply", reply, "პასუხი 4-118.pdf", "application/pdf", b"%PDF" * 9000)


def _window(desk: Desk, part: str = ACTIONS) -> MainWindow:
    window = MainWindow(desk, (RecommendationsTab,), {})
    window.show_tab("recommendations", part)
    return window


def _page(window: MainWindow) -> ListPage:
    tab = window.tab("recommendations")
    assert isinstance(tab, RecommendationsTab)
    page = tab.page(ACTIONS)
    assert isinstance(page, ListPage)
    return page


def _sent(window: MainWindow) -> SubmissionsPage:
    tab = window.tab("recommendations")
    assert isinstance(tab, RecommendationsTab)
    page = tab.page(SUBMISSIONS)
    assert isinstance(page, SubmissionsPage)
    return page


def actions(world: World) -> QWidget:
    """The list, and its first recommendation beside it."""
    fill_actions(world.desk.workbook)
    return _window(world.desk)


def long(world: World) -> QWidget:
    """A recommendation of hundreds of words, addressed to twelve bodies."""
    fill_actions(world.desk.workbook)
    window = _window(world.desk)
    page = _page(window)
    page.choose(page.model.rows()[-1].id)
    page.side.set_open(True)
    return window


def lacking(world: World) -> QWidget:
    """Only what lacks evidence; one was just deleted."""
    fill_actions(world.desk.workbook)
    window = _window(world.desk)
    page = _page(window)
    page.add()
    page.remove(page.chosen)
    page.filters.chips["evidence"].click()
    return window


def side(world: World) -> QWidget:
    """The side is open in a narrow window."""
    fill_actions(world.desk.workbook)
    window = _window(world.desk)
    window.resize(1024, 700)
    window.show()
    _page(window).side.set_open(True)
    return window


def links(world: World) -> QWidget:
    """Whom a recommendation is addressed to, what it rests on, and who supports it."""
    window = side(world)
    assert isinstance(window, MainWindow)
    bar = _page(window).panel.area.verticalScrollBar()
    world.application.processEvents()
    bar.setValue(bar.maximum())
    return window


def empty(world: World) -> QWidget:
    """No recommendation yet."""
    return _window(world.planned_desk)


def _wait(world: World, page: ListPage) -> None:
    """Until the page behind the list has been read."""
    behind = page.currentWidget()
    assert isinstance(behind, TracePage | OrphansPage)
    while behind.reader.busy:
        world.application.processEvents()


def trace(world: World) -> QWidget:
    """Where a recommendation comes from, and what became of it."""
    fill_actions(world.desk.workbook)
    window = _window(world.desk)
    page = _page(window)
    page.choose(page.model.rows()[3].id)
    page.show_trace()
    _wait(world, page)
    return window


def orphans(world: World) -> QWidget:
    """What lacks something."""
    fill_actions(world.desk.workbook)
    window = _window(world.desk)
    _page(window).show_orphans()
    _wait(world, _page(window))
    return window


def versions(world: World) -> QWidget:
    """A version as it was."""
    fill_actions(world.desk.workbook)
    window = _window(world.desk)
    _page(window).show_versions()
    return window


def since(world: World) -> QWidget:
    """What changed since a version."""
    window = versions(world)
    assert isinstance(window, MainWindow)
    page = _page(window).currentWidget()
    assert isinstance(page, VersionsPage)
    page.ways.choose("since")
    page.refresh()
    return window


def submissions(world: World) -> QWidget:
    """What was laid before whom."""
    fill_actions(world.desk.workbook)
    window = _window(world.desk, SUBMISSIONS)
    page = _sent(window)
    page.choose(next(each.id for each in page.model.rows() if each.replies))
    return window


def submissions_open(world: World) -> QWidget:
    """The side is open in a narrow window."""
    window = submissions(world)
    assert isinstance(window, MainWindow)
    window.resize(1024, 700)
    window.show()
    _sent(window).side.set_open(True)
    return window


def no_submissions(world: World) -> QWidget:
    """Nothing was submitted yet."""
    return _window(world.planned_desk, SUBMISSIONS)


def new_submission(world: World) -> QWidget:
    """The list is laid before two bodies."""
    fill_actions(world.desk.workbook)
    dialog = NewSubmissionDialog(world.desk, date(2017, 1, 16))
    for box in list(dialog.boxes.values())[:2]:
        box.box.setChecked(True)
    return dialog


def reply(world: World) -> QWidget:
    """A reply with what it says of each recommendation."""
    fill_actions(world.desk.workbook)
    return ReplyDialog(world.desk, world.desk.workbook.replies()[0].id)


def bodies(world: World) -> QWidget:
    """The bodies that the list can be addressed to."""
    fill_actions(world.desk.workbook)
    return BodiesDialog(world.desk)


def reading(world: World) -> QWidget:
    """A workbook that is only read."""
    fill_actions(world.desk.workbook)
    return _window(world.reading_desk)


_NARROW = ((1024, 700),)
SCREENS = (
    Screen("recommendations", actions),
    Screen("recommendations_long", long, ((1440, 900),)),
    Screen("recommendations_lacking", lacking, _NARROW),
    Screen("recommendations_side", side, ()),
    Screen("recommendations_links", links, ()),
    Screen("recommendations_empty", empty, _NARROW),
    Screen("recommendations_trace", trace),
    Screen("recommendations_orphans", orphans, _NARROW),
    Screen("recommendations_versions", versions, _NARROW),
    Screen("recommendations_since", since, _NARROW),
    Screen("recommendations_reading", reading, ((1440, 900),)),
    Screen("submissions", submissions),
    Screen("submissions_side", submissions_open, ()),
    Screen("submissions_empty", no_submissions, _NARROW),
    Screen("submissions_new", new_submission, ()),
    Screen("submissions_reply", reply, ()),
    Screen("bodies", bodies, ()),
)
"""Pictures of every screen: `python -m tests.gallery DIR`."""
