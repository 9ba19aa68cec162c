"""Lists of people on their way in: which list, what is in it, who it is, and what came."""

from __future__ import annotations

from pathlib import Path

import xlsxwriter
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QWidget

from ecomig_desktop.app import DEEDS, TABS
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.import_people.page import ImportPage
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.workbook import Workbook, commands
from tests.gallery.returns import machine, new_folder
from tests.gallery.screen import Screen
from tests.gallery.world import World, fill

Row = tuple[object, ...]
TITLES = (
    "№", "სახელი, გვარი", "ტელეფონი", "ელ-ფოსტა", "ორგანიზაცია", "თანამდებობა", "მუნიციპალიტეტი",
)  # fmt: skip
LONG = (
    7,
    "კვარაცხელია-ჩიკვილაძე კონსტანტინე",
    "555 11 22 33",
    "konstantine.kvaratskhelia@example.org",
    "სსიპ დევნილთა, ეკომიგრანტთა და საარსებო წყაროებით უზრუნველყოფის სააგენტო",
    "განსახლების სამმართველოს უფროსის პირველი მოადგილე",
    "თბილისი",
)
PEOPLE: tuple[Row, ...] = (
    (1, "აბაშიძე ნინო", "555 10 20 30", "nino@example.org", "ზუგდიდის მერია", "სპეციალისტი",
     "ზუგდიდი"),
    (2, "კალანდაძე მაია", "599123456", "maia@example.org", "ზუგდიდის მერია", "მერის მოადგილე",
     "ზუგდიდი"),
    (3, "ლომაია ეკა", "577 00 11 22", "eka@example,org", "ხობის მერია", "მოადგილე", "ხობი"),
    (4, "გელოვანი თამარ", "", "", "", "", "მარტვილი"),
    (5, "შონია დავით", "შიდა 12", "davit@example.org", "ჩხოროწყუს საკრებულო", "წევრი",
     "ჩხოროწყფუ"),
    (6, "ბერიძე გიორგი", "577 11 22 33", "giorgi@example.org", "ფოთის საკრებულო", "თავმჯდომარე",
     "ფოთი"),
    LONG,
    (8, "კალანდაძე მაია", "599123456", "", "", "", ""),
    (9, 45000, "593 00 00 01", "", "სენაკის მერია", "სპეციალისტი", "სენაკი"),
    (10, "ფიფია სალომე", "593 00 00 02", "salome@example.org", "სენაკის მერია", "იურისტი",
     "სენაკი"),
)  # fmt: skip
OLD = (
    ("saxeli", "gvari", "telefoni", "organizacia"),
    ("dareWani", "SavaZe", "599 11 11 11", "xobis meria"),
    ("giorgi", "jiqia", "599 11 11 12", "saqarTvelos wiTeli jvari"),
    ("TinaTin", "RlonTi", "599 11 11 13", "xobis sakrebulo"),
    ("Wabuka", "qobalia", "599 11 11 14", "senakis meria"),
    ("SoTa", "Jvania", "599 11 11 15", "abaSis meria"),
)
WIDE = tuple(f"კითხვა {number}: საიდან შეიტყვეთ შეხვედრის შესახებ" for number in range(1, 17))


def town_hall(folder: Path, *sheets: tuple[Row, ...]) -> Path:
    """A list as a town hall sends it: titles over several columns, then the table."""
    path = folder / "შეხვედრაზე დამსწრეთა სია, ზუგდიდის მუნიციპალიტეტის მერია.xlsx"
    with xlsxwriter.Workbook(path) as book:
        bold = book.add_format({"bold": True})
        for number, rows in enumerate(sheets):
            sheet = book.add_worksheet("სია" if not number else f"დანართი {number}")
            sheet.merge_range(0, 0, 0, 6, "ზუგდიდის მუნიციპალიტეტის მერია", bold)
            sheet.merge_range(1, 0, 1, 6, "შეხვედრის მონაწილეთა სია, 15 ნოემბერი 2016", bold)
            for row, cells in enumerate(rows):
                sheet.write_row(row + 2, 0, cells)
    return path


def desk_of(world: World) -> Desk:
    """A fresh workbook with people, of whom two are called alike."""
    folder = new_folder(world)
    from ecomig_desktop.example.plan import default_plan

    path = folder / "ეკომიგრაცია 2016.ecomig"
    own = machine(folder, "ოფისი")
    workbook = world.kept(Workbook.create(path, default_plan(), operator="ნინო", machine=own))
    fill(workbook)
    for phone, organisation in (("599 77 77 77", "რადიო „ათინათი“"), ("599 88 88 88", "")):
        person = {"given_name": "თამარ", "family_name": "გელოვანი", "phone": phone}
        workbook.run(commands.add("person", **person, organisation=organisation or None))
    return world.desk_on(workbook)


def finished(world: World, page: ImportPage) -> None:
    """Wait until the work of the page is done."""
    while page.busy:
        world.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    world.application.processEvents()


def import_page(window: MainWindow) -> ImportPage:
    """The page in that window."""
    page = window.tab("import_people")
    assert isinstance(page, ImportPage)
    return page


def opened(world: World, path: Path | None, desk: Desk | None = None) -> MainWindow:
    """The window on its import, with that list read."""
    window = MainWindow(desk or desk_of(world), TABS, DEEDS, "import_people")
    page = import_page(window)
    if path is not None:
        page.take(path)
        finished(world, page)
    return window


def which(world: World) -> QWidget:
    """As it opens."""
    return opened(world, None, world.desk)


def refused(world: World) -> QWidget:
    """A picture that is called a list."""
    path = new_folder(world) / "დამსწრეთა სია.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0" + b"\xff" * 500)
    return opened(world, path, world.desk)


def content(world: World) -> QWidget:
    """What is in a list, and what is wrong with it."""
    window = opened(world, town_hall(new_folder(world), (TITLES, *PEOPLE), (TITLES, *PEOPLE[:2])))
    import_page(window).content.go_to_problem(1)
    return window


def old_letters(world: World) -> QWidget:
    """A list in an old font."""
    return opened(world, town_hall(new_folder(world), OLD))


def converted(world: World) -> QWidget:
    """The same, converted."""
    window = old_letters(world)
    assert isinstance(window, MainWindow)
    page = import_page(window)
    page.draft.choose_legacy("convert")
    page.draft.correct(3, 3, "ხობის მერია")
    return window


def all_old_letters(world: World) -> QWidget:
    """Every text in an old font."""
    from ecomig_desktop.views.import_people.old_letters_card import pairs
    from ecomig_desktop.views.import_people.old_letters_dialog import OldLettersDialog

    window = old_letters(world)
    assert isinstance(window, MainWindow)
    made = import_page(window).draft.content
    window.deleteLater()
    assert made is not None
    return OldLettersDialog(pairs(made))


def wide(world: World) -> QWidget:
    """More columns than anybody needs."""
    rows = tuple((*row, *("ინტერნეტიდან",) * len(WIDE)) for row in PEOPLE)
    window = opened(world, town_hall(new_folder(world), ((*TITLES, *WIDE), *rows)))
    import_page(window).draft.choose_field(1, "skip")
    return window


def people(world: World) -> QWidget:
    """Who they are; one may be several."""
    window = opened(world, town_hall(new_folder(world), (TITLES, *PEOPLE)))
    page = import_page(window)
    page.go_on()
    finished(world, page)
    return window


def changes(world: World) -> QWidget:
    """The cursor on somebody of whom the list says more."""
    window = people(world)
    assert isinstance(window, MainWindow)
    page = import_page(window)
    page.plan.tick(5, False)
    page.plan.set_update(True)
    changed = [each for each in page.plan.plan.rows if each.kind == "changed"]  # type: ignore[union-attr]
    page.people.list.stand_on(changed[-1].line.row)
    return window


def result(world: World) -> QWidget:
    """What came."""
    window = people(world)
    assert isinstance(window, MainWindow)
    page = import_page(window)
    page.go_on()
    finished(world, page)
    return window


def again(world: World) -> QWidget:
    """The same list once more: there is nothing to do."""
    window = people(world)
    assert isinstance(window, MainWindow)
    page = import_page(window)
    page.plan.choose(6, page.plan.open_rows[0].person)
    page.go_on()
    finished(world, page)
    page.go_to(2)
    finished(world, page)
    return window


SIZES = ((1024, 700), (1280, 800))
SCREENS = (
    Screen("import_which", which, SIZES),
    Screen("import_refused", refused, SIZES),
    Screen("import_content", content, SIZES),
    Screen("import_old_letters", old_letters, SIZES),
    Screen("import_converted", converted, SIZES),
    Screen("import_all_old_letters", all_old_letters, ()),
    Screen("import_wide", wide, SIZES),
    Screen("import_people", people, SIZES),
    Screen("import_changes", changes, SIZES),
    Screen("import_result", result, SIZES),
    Screen("import_again", again, SIZES),
)
