"""What the merge says of files: who wrote what and when, what is missing, what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from PySide6.QtCore import QCoreApplication

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.domain.ranges import Range, in_words
from ecomig_desktop.georgian.calendar import format_range
from ecomig_desktop.georgian.numbers import format_number
from ecomig_desktop.merge import FileResult
from ecomig_desktop.models.merge import PickedFile
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP
from ecomig_desktop.views.meeting_words import place_name

_HEADINGS = {
    "taken": "",
    "laptop": QT_TRANSLATE_NOOP("MergeWords", "Laptop"),
    "meetings": QT_TRANSLATE_NOOP("MergeWords", "Meeting"),
    "new": QT_TRANSLATE_NOOP("MergeWords", "New"),
    "known": QT_TRANSLATE_NOOP("MergeWords", "Known"),
    "remarks": "",
}
_NOTHING = "–"
_PLACES = 1


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


class FileWords:
    """Words for files that need to know more than the file: `laptop_name` tells the name of a
    replica that the workbook knows, `meeting` the meeting with an id, `language` the language on
    the screen."""

    def __init__(
        self,
        laptop_name: Callable[[str], str],
        meeting: Callable[[str], Meeting | None],
        language: Callable[[], str],
    ) -> None:
        self._laptop_name = cache(laptop_name)  # it is painted again and again
        self._meeting = meeting
        self._language = language

    def describe(self, picked: PickedFile, column: str) -> str:
        """A cell, its second line after a line feed; with "" the whole file on one line."""
        if column == "remarks":
            return " ".join(each.sentence or each.short for each in self.remarks(picked))
        if column:
            return self._cell(picked, column)
        named = (
            (f"{heading(each)}: ".removeprefix(": "), self.describe(picked, each))
            for each in ("laptop", "meetings", "new", "known", "remarks")
        )
        return ", ".join(f"{name}{said}" for name, said in named if said).replace("\n", ", ")

    def _cell(self, picked: PickedFile, column: str) -> str:
        result, language = picked.result, self._language()
        if column == "laptop":
            operators = ", ".join(result.operators) if result else ""
            return f"{laptop_of(picked)}\n{operators}".strip()
        if result is None or column == "taken":
            return ""
        if column == "meetings":
            return "\n".join(filter(None, (self._places(result), self._days(result))))
        if result.refused is not None:
            return _NOTHING
        return format_number(result.new if column == "new" else result.known, language)

    def _days(self, result: FileResult) -> str:
        """From when to when, in a few figures; the year only where the clock was wrong."""
        if result.first_at is None or result.last_at is None:
            return ""
        form = "%d.%m.%Y" if result.clock_off else "%d.%m"
        moments = (result.first_at, result.last_at)
        return "-".join(dict.fromkeys(f"{at.astimezone():{form}}" for at in moments))

    def _places(self, result: FileResult) -> str:
        """Where the file was, the meeting that most of it speaks of first."""
        found = sorted(result.meetings, key=lambda each: -result.meetings[each])
        meetings = [meeting for each in found if (meeting := self._meeting(each))]
        names = list(dict.fromkeys(place_name(each, self._language()) for each in meetings))
        more = f" +{len(names) - _PLACES}" if len(names) > _PLACES else ""
        return ", ".join(names[:_PLACES]) + more

    def remarks(self, picked: PickedFile) -> tuple[Remark, ...]:
        """All that is worth knowing, the worst first."""
        result = picked.result
        if result is None:
            return ()
        if result.refused is not None:
            sentence = result.refused.sentence(self._language())
            if result.refused.key in _SAVABLE:  # here is a button for what the sentence tells of
                facts = result.refused.facts
                sentence = _say(_SAVABLE[result.refused.key]).format(detail=facts.get("detail", ""))
            short = _REFUSED.get(result.refused.key, _NOT_ACCEPTED)
            return (Remark("refused", _say(short), sentence),)
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
        if result.lineage in _LINEAGE:
            short, sentence = _LINEAGE[result.lineage]
            yield Remark("attention", _say(short), _say(sentence).format(laptop=laptop_of(picked)))
        if result.again:
            count = format_number(result.again, self._language())
            yield Remark("attention", _say("comes back"), _say(_AGAIN).format(count=count))
        if picked.merged:
            yield Remark("done", _say("merged"))
        if picked.came_before:
            yield self._came(result)

    def _came(self, result: FileResult) -> Remark:
        """It came before: with which receipt, and under which name if that was another."""
        if result.came is None:
            return Remark("plain", _say("came before"), _say(_NOTHING_NEW))
        number, name = result.came
        sentence = _say(_CAME if name == result.file.name else _CAME_AS)
        return Remark("plain", _say("came before"), sentence.format(number=number, name=name))

    def _clock(self, result: FileResult) -> str:
        now, years = (
            datetime.now().year,
            [at.year for at in (result.first_at, result.last_at) if at],
        )
        year = max(years, key=lambda each: abs(each - now), default=now)
        return _say("clock: {year}").format(year=year)

    def _gap(self, result: FileResult, replica: str, parts: list[Range]) -> Remark:
        same = replica == result.replica
        laptop = (result.laptop if same else "") or self._laptop_name(replica) or replica[:6]
        ranges = in_words(parts)
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
_NOT_ACCEPTED = QT_TRANSLATE_NOOP("MergeWords", "not accepted")
_DAMAGED = QT_TRANSLATE_NOOP("MergeWords", "damaged")
_TOO_NEW = QT_TRANSLATE_NOOP("MergeWords", "newer program")
_REFUSED = {
    "damaged": _DAMAGED,
    "return_file_damaged": _DAMAGED,
    "empty_file": _DAMAGED,
    "newer_workbook": _TOO_NEW,
    "return_file_newer": _TOO_NEW,
    "return_file_forked": QT_TRANSLATE_NOOP("MergeWords", "contradicts"),
    "not_a_workbook": QT_TRANSLATE_NOOP("MergeWords", "no workbook"),
    "not_found": QT_TRANSLATE_NOOP("MergeWords", "not there"),
}
_SAVABLE = {
    "return_file_damaged": QT_TRANSLATE_NOOP(
        "MergeWords",
        "The file is damaged ({detail}). Ask its sender to export it again; if that cannot be "
        "done, save what can be saved of it.",
    ),
    "return_file_forked": QT_TRANSLATE_NOOP(
        "MergeWords",
        "The file contradicts what came before: two laptops wrote under one number, probably "
        "after a disk was cloned. Nothing is lost: save what can be saved, and both come in.",
    ),
}
_LINEAGE = {
    "restored": (
        QT_TRANSLATE_NOOP("MergeWords", "restored copy"),
        QT_TRANSLATE_NOOP(
            "MergeWords",
            "{laptop} went back to an older copy: what it wrote after that copy may be in another "
            "file of it. Nothing is mixed up.",
        ),
    ),
    "cloned": (
        QT_TRANSLATE_NOOP("MergeWords", "second copy"),
        QT_TRANSLATE_NOOP(
            "MergeWords",
            "There is another copy under the name {laptop}, which wrote what this file has not "
            "seen. Both are kept apart and both come in.",
        ),
    ),
}
_NOTHING_NEW = QT_TRANSLATE_NOOP("MergeWords", "Everything in it is in the workbook already.")
_AGAIN = QT_TRANSLATE_NOOP(
    "MergeWords", "Changes that were taken out of the workbook come back with this file: {count}."
)
_CAME = QT_TRANSLATE_NOOP("MergeWords", "It came with receipt No {number}.")
_CAME_AS = QT_TRANSLATE_NOOP("MergeWords", "It came with receipt No {number}, as {name}.")
_SHORT = (
    QT_TRANSLATE_NOOP("MergeWords", "merged"),
    QT_TRANSLATE_NOOP("MergeWords", "another workbook"),
    QT_TRANSLATE_NOOP("MergeWords", "came before"),
    QT_TRANSLATE_NOOP("MergeWords", "comes back"),
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
