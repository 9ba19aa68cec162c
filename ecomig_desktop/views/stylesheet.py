"""The one stylesheet of the window, made from a set of tokens."""

from __future__ import annotations

from ecomig_desktop.reference import resource
from ecomig_desktop.views import tokens as look
from ecomig_desktop.views.tokens import Tokens
from ecomig_desktop.views.typeface import points


def stylesheet(colors: Tokens, dots_per_inch: float = 96.0) -> str:
    """The rules for Qt's own widgets. Sizes follow the screen's logical dots per inch."""
    return "\n".join(
        part(colors, dots_per_inch) for part in (_text, _buttons, _edits, _lists, _frame, _bars)
    )


def _text(c: Tokens, dpi: float) -> str:
    def size(pixels: float) -> str:
        return f"font-size: {points(pixels, dpi)}pt"

    return f"""
QToolTip {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.border};
    padding: 4px 8px; }}
QLabel[role="heading"] {{ {size(look.HEADING)}; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="number"] {{ {size(look.NUMBER)}; font-weight: 600; }}
QLabel[role="caption"] {{ {size(look.CAPTION)}; color: {c.muted}; }}
QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[tone="accent"] {{ color: {c.accent}; }}
QLabel[tone="attention"] {{ color: {c.attention}; }}
QLabel[tone="refused"] {{ color: {c.refused}; }}
QLabel[tone="done"] {{ color: {c.done}; }}
"""


def _buttons(c: Tokens, dpi: float) -> str:
    return f"""
QPushButton {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border};
    border-radius: {look.EDIT_RADIUS}px; padding: 8px 14px; min-height: 18px; }}
QPushButton:hover {{ background: {c.raised}; border-color: {c.edge}; }}
QPushButton:pressed, QPushButton:checked {{ background: {c.accent_ground}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: 7px 13px; }}
QPushButton:disabled {{ color: {c.edge}; background: {c.raised}; border-color: {c.border}; }}
QPushButton[kind="primary"] {{ background: {c.accent}; color: {c.on_accent};
    border-color: {c.accent}; font-weight: 500; }}
QPushButton[kind="primary"]:hover {{ border-color: {c.text}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {c.accent}; }}
QPushButton[kind="primary"]:disabled {{ background: {c.border}; color: {c.muted};
    border-color: {c.border}; }}
QPushButton[kind="danger"] {{ color: {c.refused}; }}
QPushButton[kind="danger"]:disabled {{ color: {c.edge}; }}
QPushButton[kind="quiet"] {{ background: transparent; border-color: transparent;
    color: {c.text}; }}
QPushButton[kind="quiet"]:disabled {{ color: {c.edge}; }}
QPushButton[kind="quiet"]:hover {{ background: {c.accent_ground}; }}
QPushButton[kind="quiet"]:focus {{ border-color: {c.accent}; }}
QPushButton[kind="link"] {{ background: transparent; border: none; color: {c.muted};
    padding: 2px 0; font-size: {points(look.CAPTION, dpi)}pt; }}
QPushButton[offer="true"] {{ color: {c.accent}; }}
QPushButton[kind="link"]:hover {{ color: {c.text}; text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border: none; padding: 2px 0; color: {c.accent};
    text-decoration: underline; }}
QToolButton {{ background: transparent; border: 1px solid transparent;
    border-radius: {look.EDIT_RADIUS}px; padding: 5px; color: {c.text}; }}
QToolButton:hover {{ background: {c.accent_ground}; }}
QToolButton:focus {{ border: 2px solid {c.accent}; padding: 4px; }}
QToolButton::menu-indicator {{ image: none; }}
"""


def _edits(c: Tokens, dpi: float) -> str:
    edits = ("QLineEdit", "QTextEdit", "QPlainTextEdit", "QComboBox", "QAbstractSpinBox")

    def each(state: str = "") -> str:
        return ", ".join(edit + state for edit in edits)

    return f"""
{each()} {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border};
    border-radius: {look.EDIT_RADIUS}px; padding: 6px 9px; min-height: 20px;
    placeholder-text-color: {c.muted};
    selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
{each(":hover")} {{ border-color: {c.edge}; }}
{each(":focus")} {{ border: 2px solid {c.accent}; padding: 5px 8px; }}
{each(":disabled")} {{ background: {c.raised}; color: {c.muted}; }}
QLineEdit:read-only {{ background: {c.raised}; }}
QLineEdit[warned="true"] {{ border-color: {c.attention}; }}
QLineEdit[big="true"] {{ font-size: {points(18, dpi)}pt; padding: 10px 14px;
    border: 2px solid {c.border}; min-height: 28px; }}
QLineEdit[big="true"]:focus {{ border: 2px solid {c.accent}; padding: 10px 14px; }}
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ border: none; padding: 0;
    background: transparent; min-height: 0; }}
QComboBox {{ padding-left: 11px; }}
QComboBox:focus {{ padding-left: 10px; }}
QComboBox::drop-down {{ border: none; width: 28px; }}
QComboBox::down-arrow, QAbstractSpinBox::down-arrow {{
    image: url("{_sign("chevron-down")}"); width: 16px; height: 16px; }}
QAbstractSpinBox::up-arrow {{ image: url("{_sign("chevron-up")}"); width: 16px; height: 16px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 26px; }}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; margin-top: 2px; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; margin-bottom: 2px; }}
QComboBox QAbstractItemView {{ background: {c.surface}; border: 1px solid {c.border};
    selection-background-color: {c.accent_ground}; selection-color: {c.text}; outline: none; }}
QComboBox QAbstractItemView::item {{ min-height: 30px; padding: 0 8px; }}
QCheckBox, QRadioButton {{ spacing: 8px; padding: 3px 6px 3px 0; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: 16px; height: 16px;
    border: 1px solid {c.edge}; background: {c.surface}; }}
QCheckBox::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: 9px; }}
QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
    image: url("{_sign("check-dark" if c.dark else "check-light")}"); }}
QRadioButton::indicator:checked {{ width: 8px; height: 8px; border: 5px solid {c.accent}; }}
QCheckBox:focus, QRadioButton:focus {{ color: {c.accent}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:unchecked:focus {{ border: 2px solid {c.accent};
    width: 14px; height: 14px; }}
"""


def _lists(c: Tokens, dpi: float) -> str:
    return f"""
QAbstractItemView {{ background: {c.surface}; border: none; outline: none;
    selection-background-color: {c.accent_ground}; selection-color: {c.text};
    gridline-color: {c.border}; }}
QAbstractItemView[framed="true"] {{ border: 1px solid {c.border};
    border-radius: {look.RADIUS}px; }}
QAbstractItemView[clear="true"] {{ background: transparent; }}
QAbstractItemView[framed="true"]:focus {{ border: 1px solid {c.accent}; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: {c.raised}; color: {c.muted}; border: none;
    border-bottom: 1px solid {c.border}; padding: 8px 10px;
    font-size: {points(look.CAPTION, dpi)}pt; font-weight: 400; }}
QHeaderView::section:first {{ border-top-left-radius: {look.RADIUS - 1}px; }}
QHeaderView::section:last {{ border-top-right-radius: {look.RADIUS - 1}px; }}
QTableCornerButton::section {{ background: {c.raised}; border: none; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget[clear="true"] {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
QScrollBar::handle {{ background: {c.border}; border-radius: 3px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {c.edge}; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _frame(c: Tokens, dpi: float) -> str:
    return f"""
QMainWindow, QDialog {{ background: {c.background}; }}
QFrame[card="true"] {{ background: {c.surface}; border: 1px solid {c.border};
    border-radius: {look.RADIUS}px; }}
QFrame[card="true"][marked="true"] {{ border: 2px solid {c.accent}; }}
QFrame[line="true"] {{ background: {c.border}; border: none; max-height: 1px; min-height: 1px; }}
QMenuBar {{ background: {c.surface}; color: {c.muted}; border: none; padding: 4px 0 0 0;
    font-size: {points(look.CAPTION, dpi)}pt; }}
QMenuBar::item {{ background: transparent; padding: 5px 10px; border-radius: 5px; }}
QMenuBar::item:selected {{ background: {c.accent_ground}; color: {c.text}; }}
QMenu {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border};
    padding: 6px; }}
QMenu::item {{ padding: 7px 26px 7px 12px; border-radius: 5px; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::item:selected {{ background: {c.accent_ground}; color: {c.text}; }}
QMenu::item:disabled {{ color: {c.edge}; }}
QMenu::separator {{ height: 1px; background: {c.border}; margin: 5px 8px; }}
QSplitter::handle {{ background: transparent; }}
"""


def _bars(c: Tokens, dpi: float) -> str:
    return f"""
QWidget#tab_strip {{ background: {c.surface}; border-bottom: 1px solid {c.border}; }}
QStatusBar {{ background: {c.surface}; border-top: 1px solid {c.border}; min-height: 26px; }}
QStatusBar::item {{ border: none; }}
QProgressBar {{ background: {c.border}; border: none; border-radius: 4px; max-height: 8px;
    min-height: 8px; text-align: center; color: transparent; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 4px; }}
"""


def _sign(name: str) -> str:
    """A sign of Qt's own controls; a stylesheet cannot tint it, so it comes in fixed colours."""
    return resource(f"icons/style/{name}.svg").as_posix()
