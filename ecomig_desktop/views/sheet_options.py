"""The choices of the attendance sheet: language, paper, columns, blank rows."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QSpinBox, QVBoxLayout, QWidget

from ecomig_desktop.reports.attendance_sheet import BLANK_ROWS, SheetOptions
from ecomig_desktop.settings import Settings
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.segmented import Segmented

_MOST_BLANK_ROWS = 300
_COLUMNS = ("photo_consent", "contact_consent", "phone", "email", "gender")
_SENSITIVE = ("phone", "email", "gender")


class SheetOptionsPanel(Living, QWidget):
    """`options()` is what is chosen; the language of the sheet is Georgian to begin with.

    What touches nobody's privacy is remembered for the next time; phone, e-mail and gender are
    asked for anew, because everybody in the room reads the sheet.

    Signals:
        changed(): something else is chosen.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._build_choices()
        self._build_columns()
        self._arrange()
        self._recall()
        self._connect()
        self.retranslate()

    def options(self) -> SheetOptions:
        """The present choice."""
        return SheetOptions(
            language=self._language.editor.current(),
            orientation=self._orientation.editor.current(),
            blank_rows=self._blank.editor.value(),
            **{key: box.isChecked() for key, box in self._columns.items()},
        )

    def _build_choices(self) -> None:
        self._language = Field(Segmented([("ka", ""), ("en", ""), ("both", "")]))
        self._orientation = Field(Segmented([("portrait", ""), ("landscape", "")]))
        blank = QSpinBox(minimum=0, maximum=_MOST_BLANK_ROWS, value=BLANK_ROWS)
        blank.setFixedWidth(96)
        blank.lineEdit().setTextMargins(8, 0, 0, 0)
        self._blank = Field(blank)

    def _build_columns(self) -> None:
        self._columns_label = Label(role="caption")
        self._columns = {key: QCheckBox() for key in _COLUMNS}
        self._hint = Label(role="caption", tone="attention", wrapped=True)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN + 4)
        column.addWidget(self._language)
        column.addWidget(self._orientation)
        boxes = QVBoxLayout()
        boxes.setSpacing(NEAR - 6)
        boxes.addWidget(self._columns_label)
        for box in self._columns.values():
            boxes.addWidget(box)
        boxes.addWidget(self._hint)
        column.addLayout(boxes)
        column.addWidget(self._blank)

    def _recall(self) -> None:
        kept = self._settings
        wanted = (kept.text("sheet_language", "ka"), kept.text("sheet_orientation", "portrait"))
        try:
            SheetOptions(*wanted)
        except ValueError:  # the file of the settings was written by hand
            wanted = ("ka", "portrait")
        self._language.editor.choose(wanted[0])
        self._orientation.editor.choose(wanted[1])
        rows = kept.text("sheet_blank_rows")
        self._blank.editor.setValue(int(rows) if rows.isdecimal() else BLANK_ROWS)
        self._columns["photo_consent"].setChecked(kept.flag("sheet_photo_consent", True))
        self._columns["contact_consent"].setChecked(kept.flag("sheet_contact_consent"))

    def _connect(self) -> None:
        self._language.editor.chosen.connect(self._tell)
        self._orientation.editor.chosen.connect(self._tell)
        self._blank.editor.valueChanged.connect(self._tell)
        for box in self._columns.values():
            box.toggled.connect(self._tell)

    def retranslate(self) -> None:
        """Write every word."""
        self._language.set_label(self.tr("Language of the sheet"))
        self._language.editor.set_texts([self.tr("Georgian"), self.tr("English"), self.tr("Both")])
        self._orientation.set_label(self.tr("Paper A4"))
        self._orientation.editor.set_texts([self.tr("Portrait"), self.tr("Landscape")])
        self._columns_label.set_text(self.tr("Additional columns"))
        names = {
            "photo_consent": self.tr("Consent to photos"),
            "contact_consent": self.tr("Consent to further contact"),
            "phone": self.tr("Phone"),
            "email": self.tr("E-mail"),
            "gender": self.tr("Gender"),
        }
        for key, box in self._columns.items():
            box.setText(names[key])
        self._blank.set_label(self.tr("Blank rows"))
        self._show_hint()

    @Slot()
    def _tell(self) -> None:
        chosen = self.options()
        self._settings.set_text("sheet_language", chosen.language)
        self._settings.set_text("sheet_orientation", chosen.orientation)
        self._settings.set_text("sheet_blank_rows", str(chosen.blank_rows))
        self._settings.set_flag("sheet_photo_consent", chosen.photo_consent)
        self._settings.set_flag("sheet_contact_consent", chosen.contact_consent)
        self._show_hint()
        self.changed.emit()

    def _show_hint(self) -> None:
        """Say what a sheet with personal columns means, as soon as there is one."""
        sensitive = any(self._columns[key].isChecked() for key in _SENSITIVE)
        self._hint.set_text(self.tr("Everybody in the room will read this.") if sensitive else "")
        self._hint.setVisible(sensitive)
