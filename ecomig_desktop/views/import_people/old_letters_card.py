"""Text in old Georgian fonts: which columns, how it reads, and whether it is converted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.models.list_content import Content
from ecomig_desktop.views.import_people.words import column_letter
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.proposal_line import TAKE

_SAMPLES = 3
Pair = tuple[str, str]


def pairs(content: Content) -> list[Pair]:
    """Every text in old letters with its reading, each once, in the order of the list."""
    return list(dict.fromkeys(content.old.values()))


class OldLettersCard(Living, Card):
    """Hidden where there is no such text. Nothing is converted before somebody says so.

    Signals:
        answered(str): the user wants it "convert"ed, or to "keep" it; "ask": to decide anew.
        all_wanted(): the user wants to see every one of them.
    """

    answered = Signal(str)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._content: Content | None = None
        self._title = Label(role="strong", wrapped=True)
        self._samples = ElidedLabel(role="muted")
        self.convert = Button(kind="primary", icon_name="languages", key=TAKE)
        self.keep = Button()
        self._all = Button(kind="link")
        self._anew = Button(kind="link")
        self.convert.clicked.connect(self._convert)
        self.keep.clicked.connect(self._keep)
        self._anew.clicked.connect(self._ask)
        self._all.clicked.connect(self.all_wanted)
        self._arrange()
        self.hide()
        self.retranslate()

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._samples)
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addLayout(words, 1)
        for button in (self._all, self._anew, self.keep, self.convert):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def show_content(self, content: Content | None) -> None:
        """Show what this list has of it."""
        self._content = content
        self.setVisible(content is not None and bool(content.old))
        if content is not None and content.old:
            self._say(content)

    def retranslate(self) -> None:
        """Write every word."""
        self.convert.setText(self.tr("Convert"))
        self.keep.setText(self.tr("Keep as it is"))
        self._anew.setText(self.tr("Decide anew"))
        self.show_content(self._content)

    def _say(self, content: Content) -> None:
        asked = content.legacy == "ask"
        count = len(content.old)
        columns = content.found.columns
        names = [
            columns[at].title or column_letter(at)
            for at in content.old_columns
            if at < len(columns)
        ]
        if asked:
            text = self.tr("Written in an old Georgian font: %n cell(s), in {columns}", "", count)
            text = text.format(columns=", ".join(names))
        elif content.legacy == "convert":
            text = self.tr("%n cell(s) in an old Georgian font are converted", "", count)
        else:
            text = self.tr("%n cell(s) in an old Georgian font stay as they are", "", count)
        self._title.set_text(text)
        found = pairs(content)
        samples = [f"{text} → {reads}" for text, reads in found[:_SAMPLES]]
        self._samples.set_text("  ·  ".join(samples))
        self._all.setText(self.tr("Show all {count}").format(count=len(found)))
        self._all.setVisible(len(found) > 1)
        for button in (self.convert, self.keep):
            button.setVisible(asked)
        self._anew.setVisible(not asked)
        self.set_marked(asked)

    @Slot()
    def _convert(self) -> None:
        self.answered.emit("convert")

    @Slot()
    def _keep(self) -> None:
        self.answered.emit("keep")

    @Slot()
    def _ask(self) -> None:
        self.answered.emit("ask")
