"""The frame: start screen, window, small dialogs, and all widgets on one page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.app import DEEDS, TABS
from ecomig_desktop.errors import Refused
from ecomig_desktop.models.work import Work
from ecomig_desktop.views import messages
from ecomig_desktop.views.keys_dialog import KeysDialog
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.new_workbook import NewWorkbookDialog
from ecomig_desktop.views.operator_dialog import OperatorDialog
from ecomig_desktop.views.start_screen import StartScreen
from ecomig_desktop.views.tokens import AROUND, NEAR
from ecomig_desktop.views.widgets.busy_panel import BusyPanel
from ecomig_desktop.views.widgets.button import Button, IconButton
from ecomig_desktop.views.widgets.card import Card, Line
from ecomig_desktop.views.widgets.chip import Chip, ChipRow, Choice
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.key_cap import KeyHint
from ecomig_desktop.views.widgets.label import ROLES, Label
from ecomig_desktop.views.widgets.line_edit import LineEdit
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.views.widgets.pill import KINDS, Pill
from ecomig_desktop.views.widgets.segment_bar import Segment, SegmentBar
from tests.gallery.screen import SIZES, Screen
from tests.gallery.world import World

LONG = "სსიპ დევნილთა, ეკომიგრანტთა და საარსებო წყაროებით უზრუნველყოფის სააგენტო"


def start_screen(world: World) -> QWidget:
    """The first start: nothing was opened before."""
    return StartScreen(world.settings, world.language)


def start_screen_recent(world: World) -> QWidget:
    """Later: some workbooks were opened, one is on a stick that is not there."""
    world.settings.remember(Path("/media/usb/ეკომიგრაცია 2015.ecomig"))
    world.settings.remember(world.planned_desk.workbook.path)
    world.settings.remember(world.desk.workbook.path)
    screen = StartScreen(world.settings, world.language)
    screen.show_refusal(Refused("not_a_workbook", path="სია.xlsx"))
    return screen


def window(world: World) -> QWidget:
    """The window as it opens."""
    return MainWindow(world.desk, TABS, DEEDS)


def window_early(world: World) -> QWidget:
    """Before the first meeting there is nothing to recommend yet."""
    return MainWindow(world.early_desk, TABS, DEEDS)


def window_reading(world: World) -> QWidget:
    """A workbook that is open elsewhere, and an action that was refused."""
    made = MainWindow(world.reading_desk, TABS, DEEDS)
    world.reading_desk.refused.emit(Refused("nothing_to_undo"))
    return made


def new_workbook(world: World) -> QWidget:
    """Making a workbook."""
    return NewWorkbookDialog(Path("/home/nino/Documents"), world.language, 2016)


def operator(world: World) -> QWidget:
    """Who is working."""
    return OperatorDialog("ნინო აბაშიძე", "ლეპტოპი-7")


def keys(world: World) -> QWidget:
    """Every key."""
    return KeysDialog()


def keys_early(world: World) -> QWidget:
    """The keys before the first meeting."""
    return KeysDialog(outcomes=False)


def question(world: World) -> QWidget:
    """A decision that is owed."""
    return messages.question(
        None,
        "წავშალოთ შეხვედრა „ანაკლია“?",
        "დღის წესრიგიც წაიშლება. ამის გაუქმება შემდეგ შეიძლება.",
        "წაშლა",
        danger=True,
    )


def crash(world: World) -> QWidget:
    """Our own mistake."""
    return messages.confession(None)


def busy(world: World) -> QWidget:
    """The start screen while an example is made."""
    screen = StartScreen(world.settings, world.language)
    work = Work(lambda progress: None, screen)
    screen.wait_for(work, "მაგალითი მზადდება")
    work.progressed.emit(0.5, "ანაკლია")
    return screen


def widgets(world: World) -> QWidget:
    """The whole family on one page."""
    page = QWidget()
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    grid = QGridLayout(page)
    grid.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
    grid.setSpacing(AROUND)
    for at, card in enumerate((_type(), _buttons(), _small(), _fields(), _notices(), _empty())):
        grid.addWidget(card, at // 3, at % 3)
    return page


def _type() -> Card:
    card = Card()
    for role in ROLES:
        card.body.addWidget(Label("ანაკლია 23, Anaklia ₾", role))
    card.body.addWidget(Line())
    card.body.addWidget(Label(LONG, wrapped=True))
    card.body.addWidget(ElidedLabel(LONG))
    card.body.addStretch()
    return card


def _buttons() -> Card:
    card = Card()
    for kind in ("plain", "primary", "quiet", "danger"):
        row = QHBoxLayout()
        row.addWidget(Button("ფურცელი", kind, icon_name="printer"))
        row.addWidget(Button("ერთი და იგივე", kind, key="Y"))
        off = Button("არა", kind)
        off.setEnabled(False)
        row.addWidget(off)
        row.addStretch()
        card.body.addLayout(row)
    row = QHBoxLayout()
    row.addWidget(IconButton("plus", "დამატება"))
    row.addWidget(IconButton("x", "დახურვა"))
    row.addWidget(KeyHint("Ctrl+Return", "ახალი მონაწილე"))
    row.addStretch()
    card.body.addLayout(row)
    card.body.addStretch()
    return card


def _small() -> Card:
    card = Card()
    chips = ChipRow("ფილტრი")
    chips.set_choices(
        [
            Choice(None, "ყველა 41"),
            Choice("present", "მოსული 23"),
            Choice("invited", "მოწვეული 18"),
            Choice("local", "ადგილობრივი 19"),
            Choice("b", "ბ", "2"),
        ]
    )
    chips.choose("present")
    card.body.addWidget(chips)
    card.body.addWidget(Chip("2 შესაძლო დუბლიკატი", kind="attention", checkable=False))
    row = QHBoxLayout()
    for kind in KINDS:
        if kind == "done":
            row.addWidget(Pill("10:12", kind, icon_name="check"))
        else:
            row.addWidget(Pill("ბ" if kind == "accent" else "მოსული", kind))
    row.addStretch()
    card.body.addLayout(row)
    bar = SegmentBar()
    bar.set_segments([Segment(n, str(n)) for n in (11, 5, 4, 3)], 41)
    card.body.addWidget(bar)
    busy = BusyPanel()
    busy.start("3 ფაილის გაერთიანება")
    busy.set_progress(0.4, "თბილისი-3: 187 / 411")
    card.body.addWidget(busy)
    card.body.addStretch()
    return card


def _fields() -> Card:
    card = Card()
    box = LineEdit(placeholderText="სახელი, ნებისმიერი ანბანით")
    box.setProperty("big", True)
    box.setAccessibleName("სახელი")
    card.body.addWidget(box)
    name = Field(LineEdit("თამარ"), "სახელი")
    card.body.addWidget(name)
    phone = Field(LineEdit("555 12 34"), "ტელეფონი")
    phone.set_warning("ნომერს აკლია ციფრები.")
    card.body.addWidget(phone)
    choice = QComboBox()
    choice.addItems(["სამოქალაქო ორგანიზაცია", "მედია ორგანიზაცია"])
    card.body.addWidget(Field(choice, "სექტორი"))
    consent = QCheckBox("ფოტოზე თანახმაა")
    consent.setChecked(True)
    card.body.addWidget(consent)
    card.body.addStretch()
    return card


def _notices() -> QWidget:
    place = QWidget()
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(NEAR)
    for kind in ("attention", "refused", "done", "note"):
        notice = NoticeBar()
        notice.show_notice(kind, "წყალტუბო. იგივე ტელეფონი.", "შედარება", strong="ჰგავს:")
        column.addWidget(notice)
    column.addStretch()
    return place


def _empty() -> Card:
    card = Card()
    empty = EmptyPlace("users", key="Ctrl+Return")
    empty.set_texts(
        "აქ ჯერ არავინაა", "ჩაწერეთ სახელი ზემოთ, ნებისმიერი ანბანით.", "ახალი მონაწილე"
    )
    card.body.addWidget(empty)
    return card


SCREENS = (
    Screen("frame_start", start_screen),
    Screen("frame_start_recent", start_screen_recent),
    Screen("frame_window", window),
    Screen("frame_early", window_early, ((1024, 700),)),
    Screen("frame_reading", window_reading),
    Screen("frame_new_workbook", new_workbook, ()),
    Screen("frame_operator", operator, ()),
    Screen("frame_keys", keys, ()),
    Screen("frame_keys_early", keys_early, ()),
    Screen("frame_question", question, ()),
    Screen("frame_crash", crash, ()),
    Screen("frame_busy", busy, SIZES[:1]),
    Screen("frame_widgets", widgets, ((1440, 900),)),
)
