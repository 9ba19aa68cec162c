"""People who are there twice: a pair, one under another script, one by hand, and the decisions."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.merge.duplicates_panel import DuplicatesPanel
from ecomig_desktop.views.tokens import AROUND
from ecomig_desktop.workbook import Workbook, commands
from tests.gallery.screen import Screen
from tests.gallery.world import World, fill

SIZES = ((570, 560), (900, 640))

_AGAIN = (
    {
        "given_name": "Konstantine",
        "family_name": "Kvaratskhelia",
        "organisation": "IDP, Ecomigrants and Livelihood Agency",
        "municipality": "tbilisi",
        "email": "konstantine.kvaratskhelia-chikviladze@example.org",
        "gender": "male",
    },
    {
        "given_name": "თაკო",
        "family_name": "გელოვანი",
        "organisation": "სათემო კავშირი „მწვანე ხეობა“",
        "phone": "+995 555 12-34-56",
        "municipality": "martvili",
        "gender": "female",
        "age_group": "18-29",
    },
    {"given_name": "ლომაია", "family_name": "ეკა", "organisation": "ხობის მერია"},
    {"given_name": "ზურაბ", "family_name": "მიქაბა", "phone": "593 70 80 90", "gender": "male"},
)


def twice(world: World) -> Desk:
    """A meeting at which four people were entered once more."""
    path = world.folder / "twice"
    path.mkdir(exist_ok=True)
    number = len(list(path.glob("*.ecomig")))
    workbook = Workbook.create(path / f"{number}.ecomig", default_plan(), operator="ნინო")
    desk = world.desk_on(world.kept(workbook))
    fill(workbook)
    meeting = workbook.meetings()[1].id
    for at, person in enumerate(_AGAIN):
        workbook.run(commands.register(meeting, person, f"11:{10 + at}"))
    return desk


def shown(panel: DuplicatesPanel) -> QWidget:
    """The panel with the desk's edge around it, once people have been compared."""
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
    column.addWidget(panel)
    panel.open.find()
    loop = QEventLoop()
    panel.open.changed.connect(loop.quit)
    if panel.open.busy:
        loop.exec()
    panel.arrive()
    return around


def pair(world: World) -> QWidget:
    """The likeliest pair."""
    return shown(DuplicatesPanel(twice(world)))


def another(world: World) -> QWidget:
    """A later one, with one field chosen from the right."""
    panel = DuplicatesPanel(twice(world))
    around = shown(panel)
    panel.step(1)
    cards = panel.page.cards
    cards.choose("other", *cards.pair.differing[-1:] if cards.pair else ())
    return around


def decided(world: World) -> QWidget:
    """What was decided so far."""
    panel = DuplicatesPanel(twice(world))
    around = shown(panel)
    for verdict in ("same", "different", "later"):
        panel.judge(verdict)
    panel.show_list()
    return around


def by_hand(world: World) -> QWidget:
    """Two who have nothing in common."""
    desk = twice(world)
    panel = DuplicatesPanel(desk)
    around = shown(panel)
    ids = [row["id"] for table, row in desk.workbook.records() if table == "person"]
    panel.compare(str(ids[0]), str(ids[1]))
    return around


def nobody(world: World) -> QWidget:
    """Nobody is there twice."""
    return shown(DuplicatesPanel(world.planned_desk))


SCREENS = (
    Screen("duplicates_pair", pair, SIZES),
    Screen("duplicates_another", another, SIZES),
    Screen("duplicates_decided", decided, SIZES),
    Screen("duplicates_by_hand", by_hand, SIZES),
    Screen("duplicates_nobody", nobody, SIZES),
)
