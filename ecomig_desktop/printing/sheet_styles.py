"""The sizes of type and the measures of the attendance sheet."""

from __future__ import annotations

from ecomig_desktop.printing.elements import MUTED, Style

PAPER = {"portrait": (210.0, 297.0), "landscape": (297.0, 210.0)}
"""A4, in millimetres."""

MARGIN = 12.0  # from the edge of the paper to what is printed; printers reach it
MARK_INSET = 6.0  # the corner marks that a scan is straightened by stand this far from the edges
MARK_ARM = 1.5
CODE_SIZE = 17.0  # the QR code's edge
ROW_HEIGHT = 10.5  # the least height of a row, so that there is room to sign
CELL_PAD = 1.4  # to the left and right of a cell's text
ROW_PAD = 1.2  # over and under it
TICK = 2.9  # the edge of a box to tick
TICK_GAP = 1.0  # between it and what it says

ORGANISATION = Style(9.5, 500)
ORGANISATION_UNDER = Style(7.5, 400, MUTED)
FUNDER = Style(8.5)
FUNDER_UNDER = Style(7.5, 400, MUTED)
TITLE = Style(18, 600)
TITLE_UNDER = Style(10.5, 400, MUTED)
MEETING = Style(11, 500)
MEETING_UNDER = Style(8.5, 400, MUTED)
PROJECT = Style(9.5)
PROJECT_UNDER = Style(8, 400, MUTED)
FACT_LABEL = Style(7, 400, MUTED)
FACT = Style(9.5, 500)
FACT_UNDER = Style(7.5, 400, MUTED)
NOTICE_LEAD = Style(7, 600)
NOTICE = Style(7)
NOTICE_UNDER_LEAD = Style(6.5, 600, MUTED)
NOTICE_UNDER = Style(6.5, 400, MUTED)
RUNNING = Style(8.5, 500)
RUNNING_MUTED = Style(7.5, 400, MUTED)
CODE = Style(7, 500)

LABEL = Style(7, 500, MUTED)
LABEL_UNDER = Style(6, 400, MUTED)
NUMBER = Style(8, 400, MUTED)
GIVEN, GIVEN_SMALL = Style(9.5), Style(8.25)
FAMILY, FAMILY_SMALL = Style(9.5, 600), Style(8.25, 600)
CELL, CELL_SMALL = Style(8.5), Style(7.25)
CELL_UNDER, CELL_UNDER_SMALL = Style(7.25, 400, MUTED), Style(6.5, 400, MUTED)
CHOICE = Style(7.25, 400, MUTED)

FOOT = Style(6.5, 400, MUTED)
FOOT_UNDER = Style(6, 400, MUTED)
PAGE = Style(8, 500)
PAGE_UNDER = Style(6.5, 400, MUTED)

SMALLER = {
    GIVEN: GIVEN_SMALL,
    FAMILY: FAMILY_SMALL,
    CELL: CELL_SMALL,
    CELL_UNDER: CELL_UNDER_SMALL,
}
"""What a cell is set in rather than breaking a long word."""
