"""Making a workbook: which plan, for which year, and where the file goes."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.reference import default_meetings
from ecomig_desktop.views.language import Language
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import AROUND, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.fitted_dialog import FittedDialog
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.line_edit import LineEdit

SUFFIX = ".ecomig"
YEARS = (2000, 2100)
WIDTH = 560


class NewWorkbookDialog(Living, FittedDialog):
    """After `exec()` is accepted, `path()` and `plan()` say what to make."""

    def __init__(
        self, folder: Path, language: Language, year: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._language = language
        self._named_by_user = False
        self._build_plan(year)
        self._build_preview()
        self._build_place()
        self._build_buttons()
        self._arrange()
        self.setFixedWidth(WIDTH)
        self._year.valueChanged.connect(self._renew)
        self._seven.toggled.connect(self._renew)
        self.retranslate()
        self._year.setFocus()

    def path(self) -> Path:
        """Where the workbook goes, with its suffix."""
        typed = Path(self._file.editor.text().strip()).expanduser()
        return typed if typed.suffix == SUFFIX else typed.with_name(typed.name + SUFFIX)

    def plan(self) -> dict[str, Any]:
        """The plan: that of the seven meetings in the year, or one without meetings."""
        plan = default_plan(self._year.value())
        return plan if self._seven.isChecked() else {**plan, "meetings": []}

    def set_year(self, year: int) -> None:
        """Plan for another year."""
        self._year.setValue(year)

    def set_empty(self) -> None:
        """Make it without meetings."""
        self._none.setChecked(True)

    def set_path(self, path: str) -> None:
        """Name the file as a user would; from then on it does not follow the year."""
        self._file.editor.setText(path)
        self._keep_name()

    def _build_plan(self, year: int) -> None:
        self._heading = Label(role="heading")
        self._seven = QRadioButton()
        self._seven.setChecked(True)
        self._none = QRadioButton()
        self._year = QSpinBox(minimum=YEARS[0], maximum=YEARS[1], value=year)
        self._year.setFixedWidth(110)
        self._year.lineEdit().setTextMargins(8, 0, 0, 0)
        self._year_field = Field(self._year)

    def _build_preview(self) -> None:
        self._preview = QWidget()
        grid = QGridLayout(self._preview)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(WITHIN)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        self._lines = [
            (Label(role="muted"), Label(role="muted"), Label()) for _ in default_meetings()
        ]
        for at, line in enumerate(self._lines):
            for column, label in enumerate(line):
                grid.addWidget(label, at, column)
        self._weekend = Label(role="caption", tone="attention", wrapped=True)
        grid.addWidget(self._weekend, len(self._lines), 0, 1, 3)

    def _build_place(self) -> None:
        self._browse = Button(icon_name="folder-open")
        self._browse.clicked.connect(self._choose_place)
        self._file = Field(LineEdit(), beside=self._browse)
        self._file.editor.textEdited.connect(self._keep_name)

    def _build_buttons(self) -> None:
        self._cancel = Button()
        self._make = Button(kind="primary")
        self._make.setDefault(True)
        self._cancel.clicked.connect(self.reject)
        self._make.clicked.connect(self.accept_if_possible)

    def _arrange(self) -> None:
        card = Card()
        card.body.setSpacing(WITHIN)
        card.body.addWidget(self._seven)
        year = QHBoxLayout()
        year.addWidget(self._year_field)
        year.addStretch()
        card.body.addLayout(year)
        card.body.addWidget(self._preview)
        card.body.addWidget(self._none)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._make)
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        column.setSpacing(AROUND)
        column.addWidget(self._heading)
        column.addWidget(card)
        column.addWidget(self._file)
        column.addLayout(buttons)

    def retranslate(self) -> None:
        """Write every word."""
        self.setWindowTitle(self.tr("New workbook"))
        self._heading.set_text(self.tr("New workbook"))
        self._seven.setText(self.tr("The plan of the seven regional meetings"))
        self._none.setText(self.tr("Without meetings: I will add them myself"))
        self._year_field.set_label(self.tr("Year"))
        self._file.set_label(self.tr("Save as"))
        self._browse.setText(self.tr("Choose…"))
        self._cancel.setText(self.tr("Cancel"))
        self._make.setText(self.tr("Make the workbook"))
        self._renew()

    @Slot()
    def _renew(self) -> None:
        locale, free = QLocale(), False
        for planned, labels in zip(default_meetings(), self._lines, strict=True):
            day = date.fromisoformat(planned.date).replace(year=self._year.value())
            weekday = locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)
            free = free or day.isoweekday() > 5
            place = planned.place_ka if self._language.code == "ka" else planned.place_en
            for label, text in zip(labels, (f"{day:%d.%m.%Y}", weekday, place), strict=True):
                label.set_text(text)
            labels[1].set_tone("attention" if day.isoweekday() > 5 else "")
        self._weekend.set_text(
            self.tr("Some days fall on a weekend; every date can be changed later.")
        )
        self._weekend.setVisible(free)
        self._preview.setEnabled(self._seven.isChecked())
        if not self._named_by_user:
            name = self.tr("Ecomigration {year}").format(year=self._year.value())
            self._file.editor.setText(str(self._folder / f"{name}{SUFFIX}"))

    @Slot()
    def _keep_name(self) -> None:
        self._named_by_user = True
        self._file.set_warning("")

    @Slot()
    def _choose_place(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save as"),
            str(self.path()),
            self.tr("Workbooks") + f" (*{SUFFIX})",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.set_path(name)

    @Slot()
    def accept_if_possible(self) -> None:
        """Accept, or say below the field why the file cannot be made there."""
        if not self._file.editor.text().strip():
            self._file.set_warning(self.tr("Give the file a name."))
        elif self.path().exists():
            self._file.set_warning(self.tr("There is such a file already. Take another name."))
        elif not self.path().parent.is_dir():
            self._file.set_warning(self.tr("There is no such folder."))
        else:
            self.accept()
