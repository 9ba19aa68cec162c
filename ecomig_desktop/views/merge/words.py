"""What the merge says of files: who wrote what and when, what is missing, what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from PySide6.QtCore import QCoreApplication

from ecomig_desktop.georgian.calendar import format_range
from ecomig_desktop.georgian.numbers import format_number
from ecomig_desktop.merge import FileResult
from ecomig_desktop.models.merge import PickedFile
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP

_HEADINGS = {
    "taken": "",
    "laptop": QT_TRANSLATE_NOOP("MergeWords", "Laptop and file"),
    "who": QT_TRANSLATE_NOOP("MergeWords", "Who and when"),
    "new": QT_TRANSLATE_NOOP("MergeWords", "New"),
    "known": QT_TRANSLATE_NOOP("MergeWords", "Known"),
    "remarks": QT_TRANSLATE_NOOP("MergeWords", "Worth knowing"),
}
_NOTHING = "–"


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to know of a file: a pill of one of the kinds of `widgets.pill`, and in a
    sentence what it means, if that has to be said."""

    kind: str
    short: str
    sentence: str = ""


def heading(column: str) -> str:
    """The heading of a column of the list of files."""
    english = _HEADINGS[column]
    return QCoreApplication.translate("MergeWords", english) if english else ""


def laptop_of(picked: PickedFile) -> str:
    """The laptop that a file comes from; its name where nobody knows."""
    laptop = picked.result.laptop if picked.result else ""
    return laptop or picked.path.name


def days(result: FileResult, language: str) -> str:
    """From when to when the new changes were made."""
    if result.first_at is None or result.last_at is None:
        return ""
    first, last = (at.astimezone().date() for at in (result.first_at, result.last_at))
    text = format_range(first, last, language)
    if first.year != last.year:
        return text  # it names the years itself
    return f"{text}, {first.year}" if language == "ka" else f"{text} {first.year}"


def cell(picked: PickedFile, column: str, language: str) -> str:
    """A cell of the list of files, its second line after a line feed."""
    result = picked.result
    if column == "laptop":
        laptop = laptop_of(picked)
        return laptop if laptop == picked.path.name else f"{laptop}\n{picked.path.name}"
    if result is None or column in ("taken", "remarks"):
        return ""
    if column == "who":
        return "\n".join(filter(None, (", ".join(result.operators), days(result, language))))
    if result.refused is not None:
        return _NOTHING
    return format_number(result.new if column == "new" else result.known, language)


class FileWords:
    """Words for files that need to know more than the file: `laptop_name` tells the name of a
    replica that the workbook knows, `language` the language on the screen."""

    def __init__(self, laptop_name: Callable[[str], str], language: Callable[[], str]) -> None:
        self._laptop_name = cache(laptop_name)  # it is painted again and again
        self._language = language

    def describe(self, picked: PickedFile, column: str) -> str:
        """A cell; with "" the whole file on one line."""
        if column == "remarks":
            return " ".join(each.sentence or each.short for each in self.remarks(picked))
        if column:
            return cell(picked, column, self._language())
        named = [
            f"{heading(each)}: {self.describe(picked, each)}"
            for each in ("laptop", "who", "new", "known", "remarks")
            if self.describe(picked, each)
        ]
        return ", ".join(named).replace("\n", ", ")

    def remarks(self, picked: PickedFile) -> tuple[Remark, ...]:
        """All that is worth knowing, the worst first."""
        result = picked.result
        if result is None:
            return ()
        if result.refused is not None:
            sentence = result.refused.sentence(self._language())
            return (Remark("refused", _say("not accepted"), sentence),)
        return tuple(self._remarks(picked, result))

    def _remarks(self, picked: PickedFile, result: FileResult) -> Iterable[Remark]:
        if result.other_workbook:
            yield Remark("attention", _say("another workbook"), _say(_OTHER_WORKBOOK))
        if result.clock_off:
            yield Remark("attention", self._clock(result), _say(_CLOCK_OFF))
        for replica, parts in result.gaps.items():
            yield self._gap(result, replica, parts)
        if result.conflicts:
            yield Remark("attention", conflicts_count(result.conflicts))
        if picked.came_before:
            yield Remark("plain", _say("came before"))

    def _clock(self, result: FileResult) -> str:
        now, years = (
            datetime.now().year,
            [at.year for at in (result.first_at, result.last_at) if at],
        )
        year = max(years, key=lambda each: abs(each - now), default=now)
        return _say("clock: {year}").format(year=year)

    def _gap(self, result: FileResult, replica: str, parts: list[tuple[int, int]]) -> Remark:
        same = replica == result.replica
        laptop = (result.laptop if same else "") or self._laptop_name(replica) or replica[:6]
        ranges = ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in parts)
        short = _say("missing {ranges}").format(ranges=ranges)
        sentence = _say("{laptop}: changes {ranges} are in a file that has not come.")
        return Remark("attention", short, sentence.format(laptop=laptop, ranges=ranges))


_OTHER_WORKBOOK = QT_TRANSLATE_NOOP(
    "MergeWords",
    "The file began as another workbook. Tick it only if its meetings belong here.",
)
_CLOCK_OFF = QT_TRANSLATE_NOOP(
    "MergeWords", "The clock of the laptop was wrong. Nothing is lost by that, only times are odd."
)
_SHORT = (
    QT_TRANSLATE_NOOP("MergeWords", "not accepted"),
    QT_TRANSLATE_NOOP("MergeWords", "another workbook"),
    QT_TRANSLATE_NOOP("MergeWords", "came before"),
    QT_TRANSLATE_NOOP("MergeWords", "clock: {year}"),
    QT_TRANSLATE_NOOP("MergeWords", "missing {ranges}"),
    QT_TRANSLATE_NOOP("MergeWords", "{laptop}: changes {ranges} are in a file that has not come."),
)


def conflicts_count(count: int) -> str:
    """4 conflicts."""
    one = QCoreApplication.translate("MergeWords", "{count} conflict")
    many = QCoreApplication.translate("MergeWords", "{count} conflicts")
    return (one if count == 1 else many).format(count=count)


def _say(english: str) -> str:
    return QCoreApplication.translate("MergeWords", english)
