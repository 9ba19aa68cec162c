"""Two people, large: the cards, what speaks for one person or against it, and the decision."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ecomig_desktop.models.duplicates import Pair
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.duplicate_words import (
    VERDICT_PILLS,
    SideWords,
    percent,
    reasons,
    verdict_name,
)
from ecomig_desktop.views.merge.pair_cards import PairCards
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.flow_layout import FlowLayout
from ecomig_desktop.views.widgets.key_cap import KeyCap
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.pill import Pill


class _Scroll(QScrollArea):
    """As high as what is in it, where there is room; its keys are the panel's."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__(widgetResizable=True)
        self._inner = inner
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setWidget(inner)

    def sizeHint(self) -> QSize:
        """All of it."""
        layout, hint = self._inner.layout(), self._inner.sizeHint()
        if layout is None or not layout.hasHeightForWidth():
            return hint
        return QSize(hint.width(), layout.heightForWidth(max(self.width(), 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The narrower, the higher."""
        super().resizeEvent(event)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is in it has become higher or lower."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No keys of its own."""
        event.ignore()


class PairPage(Living, QWidget):
    """Shows a pair, and says how it is decided.

    Signals:
        judged(str): the user decided: "same", "different", "later", or "" to take it back.
    """

    judged = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.cards = PairCards(desk)
        self.cards.changed.connect(self._show_result)
        self.cards.stepped.connect(self._bring_into_sight)
        self._pills: list[Pill] = []
        self._why = QWidget()
        self._flow = FlowLayout(self._why)
        self._result_word = ElidedLabel(role="caption")
        self._field_hint, self._side_hint = Label(role="caption"), Label(role="caption")
        self._result = Label(wrapped=True)
        self._build_buttons()
        self._arrange()
        self.retranslate()

    def _build_buttons(self) -> None:
        self._buttons = {
            "": Button(key="Delete"),
            "later": Button(key="L"),
            "different": Button(key="N"),
            "same": Button(kind="primary", key="Y"),
        }
        for verdict, button in self._buttons.items():
            button.setProperty("verdict", verdict)
            button.clicked.connect(self._press)

    def _arrange(self) -> None:
        result = QHBoxLayout()
        result.setSpacing(5)
        result.addWidget(self._result_word, 1)
        for key in ("Up", "Down"):
            result.addWidget(KeyCap(key))
        result.addWidget(self._field_hint)
        for key in ("Left", "Right"):
            result.addWidget(KeyCap(key))
        result.addWidget(self._side_hint)
        inner = QWidget()
        inner.setProperty("clear", True)
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, 2, 0)
        body.setSpacing(NEAR)
        body.addWidget(self.cards)
        body.addLayout(result)
        body.addWidget(self._result)
        self._scroll = _Scroll(inner)
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self._buttons[""])
        row.addStretch()
        for verdict in ("later", "different", "same"):
            row.addWidget(self._buttons[verdict])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        column.addWidget(self._scroll)
        column.addWidget(self._why)
        column.addLayout(row)
        column.addStretch(1)

    @property
    def pair(self) -> Pair | None:
        """The two, with what is chosen to show."""
        return self.cards.pair

    def show_pair(self, pair: Pair | None) -> None:
        """Show these two."""
        if pair and self.pair and pair.ids != self.pair.ids:
            self._scroll.verticalScrollBar().setValue(0)
        self.cards.show_pair(pair)
        self.retranslate()

    def arrive(self) -> None:
        """The keys belong to the cards."""
        self.cards.setFocus()

    def press(self, verdict: str) -> None:
        """Decide, if that can be done now."""
        button = self._buttons[verdict]
        if button.isVisible() and button.isEnabled():
            button.click()

    def retranslate(self) -> None:
        """Write every word."""
        words = {
            "": self.tr("Take back"),
            "later": self.tr("Later"),
            "different": self.tr("Different"),
            "same": self.tr("Same person"),
        }
        for verdict, button in self._buttons.items():
            button.setText(words[verdict])
            button.setEnabled(self.pair is not None and not self._desk.workbook.read_only)
        verdict = self.pair.verdict if self.pair else ""
        self._buttons[""].setVisible(bool(verdict))
        self._buttons["later"].setVisible(not verdict)
        self._buttons["different"].setVisible(verdict != "different")
        self._field_hint.set_text(self.tr("field"))
        self._side_hint.set_text(self.tr("what shows"))
        self._result_word.set_text(self.tr("As one person they show as"))
        self._show_reasons()
        self._show_result()

    def _show_reasons(self) -> None:
        self._flow.setEnabled(False)  # or all around it is arranged anew at every pill
        for pill in self._pills:
            self._flow.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        self._pills = []
        pair = self.pair
        if pair and pair.verdict:
            self._add_pill(verdict_name(pair.verdict), VERDICT_PILLS.get(pair.verdict, "plain"))
        if pair and pair.scored:
            likelihood = pair.scored.likelihood
            self._add_pill(percent(likelihood.score), "plain")
            for text in reasons(likelihood.reasons):
                self._add_pill(text, "accent")
            for text in reasons(likelihood.against):
                self._add_pill(text, "attention")
        self._flow.setEnabled(True)
        self._flow.invalidate()
        self._why.updateGeometry()

    def _add_pill(self, text: str, kind: str) -> None:
        pill = Pill(text, kind)
        self._pills.append(pill)
        self._flow.addWidget(pill)
        pill.show()

    @Slot()
    def _show_result(self) -> None:
        if self.pair:
            words = SideWords(self._desk.workbook, self._desk.language.code)
            self._result.set_text(words.whole(self.pair.shown))

    @Slot(object)
    def _bring_into_sight(self, cell: QWidget) -> None:
        self._scroll.ensureWidgetVisible(cell)

    @Slot()
    def _press(self) -> None:
        self.judged.emit(self.sender().property("verdict"))
