"""The versions of the list of actions: kept, read as they were, compared with the list of now."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QTextBrowser, QVBoxLayout, QWidget

from ecomig_desktop.domain.outcomes import ListVersion
from ecomig_desktop.models.record_lines import RecordLine, RecordLinesModel
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.field_names import field_name
from ecomig_desktop.views.recommendations.behind_page import BehindPage
from ecomig_desktop.views.recommendations.record_list import RecordList
from ecomig_desktop.views.recommendations.version_text import changes_html, version_html
from ecomig_desktop.views.recommendations.words import (
    body_name,
    day_words,
    lines_counted,
    shortened,
    version_title,
)
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.value_words import moment_text
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.kept_line import KeptLine
from ecomig_desktop.views.widgets.line_edit import LineEdit
from ecomig_desktop.views.widgets.segmented import Segmented
from ecomig_desktop.workbook import Changed, commands
from ecomig_desktop.workbook.version_changes import list_changes
from ecomig_desktop.workbook.versions import current_lines, keep_version, lines_of

_LEFT = 300
_NAME = 40  # letters of the name of a body
_AS_IT_WAS, _SINCE = "then", "since"


class VersionsPage(BehindPage):
    """The versions at the left, the newest first; at the right the one that is chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.chosen = ""
        self._build_left()
        self._build_right()
        row = QHBoxLayout()
        row.setSpacing(AROUND)
        row.addWidget(self._left)
        row.addWidget(self._right, 1)
        self.column.addLayout(row, 1)
        desk.news.changed.connect(self._hear)
        desk.news.merged.connect(self.refresh)
        self.retranslate()

    def _build_left(self) -> None:
        self.model = RecordLinesModel(self)
        self.list = RecordList(self.model)
        self.list.picked.connect(self._pick)
        self.title = LineEdit()
        self.keep = Button(kind="primary", icon_name="archive")
        self.title.returnPressed.connect(self.keep_now)
        self.keep.clicked.connect(self.keep_now)
        card = Card(flush=True)
        card.body.addWidget(self.list)
        self._left = QWidget()
        self._left.setFixedWidth(_LEFT)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        for widget in (self.title, self.keep):
            column.addWidget(widget)
            widget.setVisible(not self._desk.workbook.read_only)
        column.addWidget(card, 1)

    def _build_right(self) -> None:
        self.titles = {name: Field(KeptLine()) for name in ("title", "title_en")}
        for name, field in self.titles.items():
            field.editor.setObjectName(name)
            field.editor.setReadOnly(self._desk.workbook.read_only)
            field.editor.kept.connect(self._rename)
        self.ways = Segmented([(_AS_IT_WAS, ""), (_SINCE, "")])
        self.ways.choose(_AS_IT_WAS)
        self.ways.chosen.connect(self._read)
        self._about = ElidedLabel(role="caption")
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._nothing = EmptyPlace("history")
        page, self._right = QWidget(), Card()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        names, foot = QHBoxLayout(), QHBoxLayout()
        for field in self.titles.values():
            names.addWidget(field, 1)
        foot.addWidget(self.ways)
        foot.addWidget(self._about, 1)
        column.addLayout(names)
        column.addLayout(foot)
        column.addWidget(self.text, 1)
        pages = QWidget()
        self._stack = QStackedLayout(pages)
        self._stack.addWidget(page)
        self._stack.addWidget(self._nothing)
        self._right.body.addWidget(pages)

    def arrive(self) -> None:
        """Read the versions again, and stand where one can be chosen or kept."""
        self.refresh()
        focus = self.list if self.model.rowCount() or self._desk.workbook.read_only else self.title
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_version(self, row: str) -> None:
        """Show the version with that id."""
        self.chosen = row
        self.refresh()

    @Slot()
    def keep_now(self) -> None:
        """Keep the list as it is now, under the title that was typed."""
        workbook, title = self._desk.workbook, self.title.text().strip() or None
        if workbook.read_only:
            return
        at = datetime.now().isoformat(timespec="minutes")
        command = keep_version(workbook, at=at, by=workbook.operator, title=title)
        if changed := self._desk.run(command, asked_by=self):
            self.title.clear()
            self.show_version(changed.ids[0])

    def retranslate(self) -> None:
        """Write every word."""
        self.back.setText(self.tr("List of actions"))
        self.heading.set_text(self.tr("Versions of the list"))
        self.list.setAccessibleName(self.tr("Versions of the list"))
        self.title.setPlaceholderText(self.tr("Title, such as: first version"))
        self.title.setAccessibleName(self.tr("Title of the version"))
        self.keep.setText(self.tr("Keep this version"))
        for name, field in self.titles.items():
            field.set_label(field_name("list_version", name))
        self.ways.set_texts([self.tr("As it was"), self.tr("What changed since")])
        self.ways.setAccessibleName(self.tr("How it is shown"))
        self.text.setAccessibleName(self.tr("What the version says"))
        self._nothing.set_texts(
            self.tr("No version is kept yet"),
            self.tr(
                "A version stays as it is, whatever becomes of the list: keep one when the list "
                "is agreed, and lay it before the bodies."
            ),
        )
        self.refresh()

    def restyle(self) -> None:
        """The marks have other colours."""
        if hasattr(self, "_stack"):
            self._read()

    @Slot()
    def refresh(self) -> None:
        """Read the versions again."""
        versions = self._desk.workbook.list_versions()[::-1]
        if self.chosen not in [each.id for each in versions]:
            self.chosen = versions[0].id if versions else ""
        sent = {each.list_version for each in self._desk.workbook.submissions()}
        with QSignalBlocker(self.list.selectionModel()):
            self.model.set_rows([self._line(each, each.id in sent) for each in versions])
            self.list.go_to(self.chosen)
        self.list.measure()
        self.list.viewport().update()
        found = self._version()
        for name, field in self.titles.items():
            field.editor.show_text((getattr(found, name) if found else "") or "")
        self._stack.setCurrentIndex(0 if found else 1)
        self._about.set_text(self._went_to(found) if found else "")
        self._read()

    def _went_to(self, version: ListVersion) -> str:
        """When it was kept, and before whom it was laid."""
        workbook, language = self._desk.workbook, self._desk.language.code
        sent = [each.body for each in workbook.submissions() if each.list_version == version.id]
        names = [
            shortened(body_name(body, language), _NAME)
            for body in workbook.bodies(hidden=True)
            if body.id in sent
        ]
        to = self.tr("Laid before: {bodies}").format(bodies="; ".join(names)) if names else ""
        return " · ".join(filter(None, (moment_text(version.made_at or "", language), to)))

    def _line(self, version: ListVersion, sent: bool) -> RecordLine:
        language = self._desk.language.code
        about = (
            lines_counted(len(lines_of(version))),
            day_words((version.made_at or "")[:10], language),
            version.made_by,
        )
        pill = self.tr("submitted") if sent else ""
        words = " · ".join(filter(None, about))
        name = version_title(version, language)
        return RecordLine(version.id, name, words, pill, "accent", "list_version", version.id)

    def _version(self) -> ListVersion | None:
        versions = self._desk.workbook.list_versions()
        return next((each for each in versions if each.id == self.chosen), None)

    @Slot()
    def _read(self) -> None:
        """Show the text of the one that is chosen."""
        version, language = self._version(), self._desk.language.code
        if version is None:
            return
        lines = lines_of(version)
        if self.ways.current() == _AS_IT_WAS:
            self.text.setHtml(version_html(lines, language))
            return
        changes = list_changes(lines, current_lines(self._desk.workbook))
        nothing = self.tr("Nothing has changed since.")
        self.text.setHtml(nothing if changes.are_none else changes_html(changes, language))

    @Slot(str, str)
    def _pick(self, _table: str, row: str) -> None:
        if row != self.chosen:
            for field in self.titles.values():
                field.editor.flush()
            self.chosen = row
            self.refresh()

    @Slot(str)
    def _rename(self, text: str) -> None:
        name = self.sender().objectName()
        if self.chosen:
            command = commands.edit("list_version", self.chosen, **{name: text.strip() or None})
            self._desk.run(command, asked_by=self)

    @Slot(object, object)
    def _hear(self, changed: Changed, _asked_by: object) -> None:
        if changed.rows and self.isVisible():
            self.refresh()
