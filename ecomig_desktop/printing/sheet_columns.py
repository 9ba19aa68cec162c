"""How the columns of the attendance sheet share the width of the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ecomig_desktop.printing import sheet_styles as look
from ecomig_desktop.printing.typesetting import Measure, widest_word
from ecomig_desktop.reports.attendance_sheet import SheetContent
from ecomig_desktop.reports.sheet_words import Words

CONSENTS = ("photo_consent", "contact_consent")

Group = tuple[str, ...]
"""The keys of what stands in one column, one under the other."""

# Least width in millimetres, and the share of what is left over or missing.
_WIDTHS: dict[Group, tuple[float, float]] = {
    ("number",): (8, 0),
    ("name",): (28, 2.4),
    ("organisation",): (30, 3.2),
    ("position",): (27, 2.8),
    ("organisation", "position"): (30, 4.5),
    ("municipality",): (22, 0.7),
    ("phone",): (23, 0.4),
    ("email",): (27, 2.2),
    ("phone", "email"): (23, 2.6),
    ("gender",): (11, 0.1),
    ("photo_consent",): (13, 0.1),
    ("contact_consent",): (13, 0.1),
    ("signature",): (40, 1.4),
}
# Where there is not enough room side by side, the second goes under the first.
_STACKS: tuple[Group, ...] = (("phone", "email"), ("organisation", "position"))
# Where that is not enough either, these become narrower than they would like; never the others.
_YIELDING = {("name",), ("organisation",), ("organisation", "position"), ("phone", "email")}
_PADS = 2 * look.CELL_PAD
_BESIDE_TICK = look.TICK + look.TICK_GAP


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table: the keys of what stands in it, one under the other, and where."""

    keys: Group
    left: float
    width: float

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.left + self.width


def place_columns(
    content: SheetContent, left: float, width: float, measure: Measure
) -> tuple[Column, ...]:
    """Share `width` millimetres from `left` on among the columns of a sheet.

    No word of a column's label is broken while there is room, and what is missing is
    never taken from the signature.
    """
    groups, leasts = _grouped(content, width, measure)
    spare = width - sum(leasts)
    sharing = set(groups) if spare >= 0 else _YIELDING
    shares = [_WIDTHS[group][1] if group in sharing else 0.0 for group in groups]
    widths = [
        least + spare * share / sum(shares) for least, share in zip(leasts, shares, strict=True)
    ]
    return tuple(_placed(groups, widths, left))


def _grouped(
    content: SheetContent, width: float, measure: Measure
) -> tuple[list[Group], list[float]]:
    """The columns, stacked as far as their least widths demand it, and these widths. Where even
    that is too wide, the boxes to tick are named in one language."""
    groups: list[Group] = [(key,) for key in content.columns]
    leasts = [_least(group, content, measure) for group in groups]
    for stack in _STACKS:
        if sum(leasts) > width and all((key,) in groups for key in stack):
            groups[groups.index(stack[:1])] = stack
            groups.remove(stack[1:])
            leasts = [_least(group, content, measure) for group in groups]
    if sum(leasts) > width:
        leasts = [_least(group, content, measure, brief=True) for group in groups]
    return groups, leasts


def _least(group: Group, content: SheetContent, measure: Measure, *, brief: bool = False) -> float:
    """What a column cannot do without: room for its longest label word, or for its choices."""
    wanted = [_WIDTHS[group][0]]
    for key in group:
        label = content.labels[key]
        wanted.append(widest_word(label.main, look.LABEL, measure) + _PADS)
        wanted.append(widest_word(label.under, look.LABEL_UNDER, measure) + _PADS)
        if key in CONSENTS:
            for words in (content.yes, content.no):
                text = words.main if brief else _in_full(words)
                wanted.append(measure.width(text, look.CHOICE) + _BESIDE_TICK + _PADS)
    return max(wanted)


def _in_full(words: Words) -> str:
    return f"{words.main} / {words.under}" if words.under else words.main


def choices(content: SheetContent, column: Column, measure: Measure) -> tuple[str, str]:
    """What stands beside the boxes to tick: in both languages where the column has room."""
    room = column.width - _BESIDE_TICK - _PADS + 0.01
    yes, no = _in_full(content.yes), _in_full(content.no)
    if all(measure.width(text, look.CHOICE) <= room for text in (yes, no)):
        return yes, no
    return content.yes.main, content.no.main


def _placed(groups: Sequence[Group], widths: Sequence[float], left: float) -> Iterator[Column]:
    for group, width in zip(groups, widths, strict=True):
        yield Column(group, left, width)
        left += width
