"""A value that no side has said, typed or picked to decide a conflict."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ecomig_desktop.domain.change import Value
from ecomig_desktop.domain.tables import TABLES, Column, Kind
from ecomig_desktop.views.attendees.municipality_box import municipality_options
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.record_words import RecordWords
from ecomig_desktop.views.tokens import NEAR
from ecomig_desktop.views.value_words import choices_of, yes_or_no
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.key_cap import KeyCap
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.line_edit import LineEdit
from ecomig_desktop.views.widgets.pick_box import Option, PickBox
from ecomig_desktop.workbook.cases import Case

_MANY_LINES = 1000  # texts that may be longer than this are edited over several lines
_LINES_HEIGHT = 110
_OF_THE_PANEL = (Qt.Key.Key_D, Qt.Key.Key_R)  # on some systems Ctrl+D would delete a letter here


class OtherValue(Living, QWidget):
    """Takes a value of the disputed column's kind.

    Signals:
        given(object): the user decides for this value, as the file keeps it.
        left(): the user would rather choose one of the sides.
    """

    given = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._column: Column | None = None
        self._yes_no = False
        self._key: KeyCap | None = None
        self._label = Label(role="caption")
        self._line, self._text, self._pick = LineEdit(), QPlainTextEdit(), PickBox()
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(_LINES_HEIGHT)
        self._use = Button(key="Ctrl+Return")
        self._use.clicked.connect(self._give_typed)
        self._pick.chosen.connect(self._renew)
        self._line.textChanged.connect(self._renew)
        self._text.textChanged.connect(self._renew)
        for editor in (self._line, self._text, self._pick):
            editor.installEventFilter(self)
        self._arrange()
        self.retranslate()

    def _arrange(self) -> None:
        self._head = QHBoxLayout()
        self._head.setSpacing(6)
        self._head.addWidget(self._label)
        self._head.addStretch()
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        for editor in (self._line, self._text, self._pick):
            row.addWidget(editor, 1)
        row.addWidget(self._use, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._head)
        column.addLayout(row)

    def show_case(self, case: Case, key: str) -> None:
        """Take another value for this conflict, if one can be typed; `key` leads here."""
        found = TABLES[case.conflict.table].column(case.conflict.column)
        takes = case.kind == "values" and found is not None and not _is_told(found)
        self._column = found if takes else None
        self._show_key(key)
        options = self._options(case, found) if takes and found else None
        longer = found is not None and found.kind is Kind.TEXT and found.limit > _MANY_LINES
        self._pick.setVisible(options is not None)
        self._text.setVisible(options is None and longer)
        self._line.setVisible(options is None and not longer)
        self._begin(case, options or [])
        self.setVisible(takes and (options is None or bool(options)))

    def focus(self) -> None:
        """Put the cursor where the value is typed."""
        if self.isVisible():
            self._editor().setFocus()

    def edit(self, text: str) -> None:
        """Go on from this text: put it where a value is typed, and the cursor behind it."""
        if self.isVisible() and not self._text.isHidden():
            self._text.setPlainText(text)
            self._text.moveCursor(QTextCursor.MoveOperation.End)
            self._text.setFocus()

    def retranslate(self) -> None:
        """Write every word."""
        self._label.set_text(self.tr("Another value"))
        for editor in (self._line, self._text, self._pick):
            editor.setAccessibleName(self.tr("Another value"))
            editor.setPlaceholderText(self.tr("Type…"))
        self._pick.setPlaceholderText(self.tr("Type or pick…"))
        self._use.setText(self.tr("Use this"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter decides (with Ctrl where Enter begins a line); Escape goes back to the cards."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.type() is QEvent.Type.ShortcutOverride and enter and ctrl:
            event.accept()  # here it is no shortcut of what stands around
            return True
        if event.type() is QEvent.Type.KeyPress:
            if ctrl and event.key() in _OF_THE_PANEL:
                event.ignore()
                return True
            plain_line = watched is self._line
            if event.key() == Qt.Key.Key_Escape and not self._pick.popup_is_open():
                self.left.emit()
                return True
            if enter and (ctrl or plain_line):
                self._give_typed()
                return True
            picked = watched is self._pick and self._pick.current() is not None
            if enter and picked and not self._pick.popup_is_open():
                self._give_typed()
                return True
        return super().eventFilter(watched, event)

    def _editor(self) -> LineEdit | QPlainTextEdit | PickBox:
        visible = (each for each in (self._pick, self._text) if not each.isHidden())
        return next(visible, self._line)

    def _show_key(self, key: str) -> None:
        if self._key:
            self._head.removeWidget(self._key)
            self._key.hide()
            self._key.deleteLater()
        self._key = KeyCap(key)
        self._head.insertWidget(1, self._key)

    def _begin(self, case: Case, options: list[Option]) -> None:
        """Begin with nothing; a long text with what is shown, to be worked on."""
        conflict = case.conflict
        self._line.clear()
        self._pick.set_options(options)
        self._pick.choose(None)
        self._text.setPlainText(str(conflict.shown or "") if not self._text.isHidden() else "")
        self._renew()

    def _options(self, case: Case, column: Column) -> list[Option] | None:
        """What can be picked; None where the value is typed."""
        language = self._desk.language.code
        self._yes_no = column.kind is Kind.YES_NO
        if self._yes_no:
            return [Option(key, yes_or_no(key == "1")) for key in ("1", "0")]
        if column.kind is Kind.REFERENCE:
            return self._referable(case, column)
        if column.kind is Kind.MUNICIPALITY:
            return municipality_options(language)
        listed = choices_of(column, language)
        return None if listed is None else [Option(key, text) for key, text in listed]

    def _referable(self, case: Case, column: Column) -> list[Option]:
        workbook = self._desk.workbook
        words = RecordWords(workbook, self._desk.language.code)
        lists: dict[str, Callable[[], Sequence[Any]]] = {
            "theme": workbook.themes,
            "meeting": workbook.meetings,
            "body": workbook.bodies,
            "list_version": workbook.list_versions,
            "submission": workbook.submissions,
            "series": workbook.series,
        }
        ids: list[str] = []
        if column.refers in lists:
            ids = [each.id for each in lists[column.refers]()]
        elif column.refers == "person":
            record = workbook.record(case.conflict.table, case.conflict.id) or {}
            listed = workbook.attendee_ids(str(record.get("meeting")), limit=2000)
            ids = [each.person.id for each in workbook.attendees(listed)]
        return [Option(row, words.title(column.refers, row)) for row in ids]

    @Slot()
    def _renew(self) -> None:
        editor = self._editor()
        if isinstance(editor, PickBox):
            self._use.setEnabled(editor.current() is not None)
        else:
            text = editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text()
            self._use.setEnabled(bool(text.strip()))

    @Slot()
    def _give_typed(self) -> None:
        if self._column is not None and self._use.isEnabled():
            self.given.emit(self._value(self._column))

    def _value(self, column: Column) -> Value:
        editor = self._editor()
        if isinstance(editor, PickBox):
            key = editor.current()
            return key == "1" if self._yes_no else key
        if isinstance(editor, QPlainTextEdit):
            return editor.toPlainText()
        words = RecordWords(self._desk.workbook, self._desk.language.code)
        return words.typed(column, editor.text())


def _is_told(column: Column) -> bool:
    """Whether its values are only told in words, as a place in a list is, and not typed."""
    in_a_list = column.name == "position" and column.kind is Kind.NUMBER
    return in_a_list or column.kind is Kind.JSON
