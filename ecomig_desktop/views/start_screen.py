"""The first screen: open, new, recent, and an example that needs no decisions."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.models.work import Work
from ecomig_desktop.settings import Settings
from ecomig_desktop.views import icons
from ecomig_desktop.views.language import NAMES, Language
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.screen_room import open_at
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.widgets.busy_panel import BusyCover
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.views.widgets.recent_row import RecentRow
from ecomig_desktop.views.widgets.segmented import Segmented

WIDTH = 860
SIGN = QSize(52, 52)
SMALLEST = (820, 540)
FIRST_SIZE = (1080, 720)


class StartScreen(Living, QWidget):
    """A window of its own, shown while no workbook is open.

    Signals:
        open_wanted(), new_wanted(), example_wanted(): the user pressed that button.
        recent_wanted(object): the user chose the recent workbook at this Path.
    """

    open_wanted = Signal()
    new_wanted = Signal()
    example_wanted = Signal()
    recent_wanted = Signal(object)

    def __init__(self, settings: Settings, language: Language) -> None:
        super().__init__()
        self._settings = settings
        self._language = language
        self._error: Refused | None = None
        self._build_words()
        self._build_buttons()
        self._build_recent()
        self._arrange()
        self._cover = BusyCover(self)
        self.setMinimumSize(*SMALLEST)
        open_at(self, FIRST_SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.retranslate()
        self._example.setFocus()

    def _build_words(self) -> None:
        self._sign = QLabel()
        self._sign.setPixmap(icons.program_icon().pixmap(SIGN, self.devicePixelRatioF()))
        self._title = Label("EcoMig Desktop", "number")
        self._subtitle = Label(role="muted", wrapped=True)
        self._languages = Segmented(list(NAMES.items()))
        self._languages.choose(self._language.code)
        self._languages.chosen.connect(self._use_language)
        self._notice = NoticeBar()

    def _build_buttons(self) -> None:
        self._example = Button(kind="primary", icon_name="sparkles")
        self._example_text = Label(role="caption", wrapped=True)
        self._new = Button(icon_name="file-plus", key="Ctrl+N")
        self._new_text = Label(role="caption", wrapped=True)
        self._open = Button(icon_name="folder-open", key="Ctrl+O")
        self._open_text = Label(role="caption", wrapped=True)
        self._example.clicked.connect(self.example_wanted)
        self._new.clicked.connect(self.new_wanted)
        self._open.clicked.connect(self.open_wanted)
        QShortcut(QKeySequence("Ctrl+N"), self, self.new_wanted.emit)
        QShortcut(QKeySequence("Ctrl+O"), self, self.open_wanted.emit)

    def _build_recent(self) -> None:
        self._recent_title = Label(role="strong")
        self._recent_none = Label(role="muted", wrapped=True)
        self._rows: list[RecentRow] = []
        self._recent_rows = QVBoxLayout()
        self._recent_rows.setSpacing(2)

    def _arrange(self) -> None:
        left = Card()
        left.body.setSpacing(6)
        for button, text in (
            (self._open, self._open_text),
            (self._new, self._new_text),
            (self._example, self._example_text),
        ):
            left.body.addWidget(button)
            left.body.addWidget(text)
            left.body.addSpacing(WITHIN)
        left.body.addStretch()
        right = Card()
        right.body.addWidget(self._recent_title)
        right.body.addWidget(self._recent_none)
        right.body.addLayout(self._recent_rows)
        right.body.addStretch()
        cards = QHBoxLayout()
        cards.setSpacing(AROUND)
        cards.addWidget(left, 4)
        cards.addWidget(right, 5)
        head = QHBoxLayout()
        head.setSpacing(WITHIN + 2)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(NEAR // 2)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        head.addLayout(words, 1)
        head.addWidget(self._languages, 0, Qt.AlignmentFlag.AlignTop)
        middle = QWidget()
        middle.setMaximumWidth(WIDTH)
        column = QVBoxLayout(middle)
        column.setSpacing(AROUND)
        column.addLayout(head)
        column.addWidget(self._notice)
        column.addLayout(cards)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle, 20)
        across.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        outer.addStretch(2)
        outer.addLayout(across)
        outer.addStretch(3)

    def wait_for(self, work: Work, title: str) -> None:
        """Cover the screen with the progress of this work until it has ended."""
        self._notice.clear()
        self._cover.start(title)
        self._cover.panel.cancelled.connect(work.cancel)
        work.progressed.connect(self._cover.panel.set_progress)
        work.ended.connect(self._cover.finish)

    def show_refusal(self, error: Refused) -> None:
        """Say in place why a workbook could not be opened or made."""
        self._error = error
        self._notice.show_notice("refused", error.sentence(self._language.code))

    def refresh(self) -> None:
        """Show the recent workbooks as they are now."""
        for row in self._rows:
            self._recent_rows.removeWidget(row)
            row.deleteLater()
        missing = self.tr("not there now")
        self._rows = [RecentRow(path, _when(path), missing) for path in self._settings.recent]
        self._recent_none.setVisible(not self._rows)
        for row in self._rows:
            row.chosen.connect(self.recent_wanted)
            self._recent_rows.addWidget(row)

    def retranslate(self) -> None:
        """Write every word."""
        self.setWindowTitle("EcoMig Desktop")
        self._subtitle.set_text(
            self.tr("Attendance, notes and one truthful record of regional meetings, offline.")
        )
        self._example.setText(self.tr("Look around in an example"))
        self._example_text.set_text(
            self.tr("Made-up people and notes; nothing of it can go wrong.")
        )
        self._new.setText(self.tr("New workbook…"))
        self._new_text.set_text(self.tr("For a series of meetings: the plan of seven is ready."))
        self._open.setText(self.tr("Open a workbook…"))
        self._open_text.set_text(self.tr("The .ecomig file that the coordinator gave you."))
        self._recent_title.set_text(self.tr("Recent"))
        self._recent_none.set_text(self.tr("The workbooks that you open will be listed here."))
        self._languages.setAccessibleName(self.tr("Language"))
        if self._error and self._notice.text():
            self.show_refusal(self._error)
        self.refresh()

    @Slot(str)
    def _use_language(self, code: str) -> None:
        self._settings.language = code
        self._language.use(code)


def _when(path: Path) -> str:
    """When the file last changed, or nothing where it is gone."""
    try:
        moment = datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone()
    except OSError:
        return ""
    return f"{moment:%d.%m.%Y %H:%M}"
