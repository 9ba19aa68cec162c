"""The look of documents on paper: sizes, weights and measures."""

from __future__ import annotations

from ecomig_desktop.printing.elements import MUTED, TEXT, Style
from ecomig_desktop.printing.fills import DARK

PAPER = (210.0, 297.0)
LEFT, RIGHT, TOP, BOTTOM = 25.0, 23.0, 22.0, 24.0
WIDTH = PAPER[0] - LEFT - RIGHT
ROOM = PAPER[1] - TOP - BOTTOM
"""How high the text of a page may be."""
SCANT = ROOM / 5
"""A page of which no more is used does not end for the sake of a new chapter."""

FOOT_TOP = PAPER[1] - 15.0

PUBLISHER = Style(10.5, 600, DARK)
TITLE = Style(22, 600, TEXT, 1.25)
SUBTITLE = Style(13, 400, MUTED, 1.35)
DATE = Style(10, 400, MUTED)
LETTER_PUBLISHER = Style(15, 600, DARK)
LETTER_TITLE = Style(12, 600, TEXT, 1.35)

HEADINGS = (Style(16, 600, TEXT, 1.3), Style(12.5, 600, DARK, 1.3), Style(10.5, 600, TEXT, 1.35))
ABOVE_HEADINGS = (9.0, 6.5, 4.5)
BELOW_HEADINGS = (2.6, 1.8, 1.0)

BODY = Style(10, 400, TEXT, 1.5)
LEAD = Style(12, 400, TEXT, 1.5)
QUOTE = Style(10, 400, "#3A423F", 1.5)
SMALL = Style(8.5, 400, MUTED, 1.4)
SOURCE = Style(7.5, 400, MUTED, 1.5)
BELOW_TEXT = 2.4

FACT = Style(21, 600, DARK, 1.2)
FACT_WORDS = Style(8.5, 400, MUTED, 1.3)

CAPTION_LABEL = Style(9, 600, TEXT, 1.35)
CAPTION = Style(9, 400, TEXT, 1.35)
RUNNING = Style(8, 400, MUTED)
FOOTER = Style(8, 400, MUTED, 1.4)

CELL = Style(8.8, 400, TEXT, 1.32)
CELL_UNDER = Style(8.2, 400, MUTED, 1.32)
CELL_HEAD = Style(8.2, 600, TEXT, 1.28)
