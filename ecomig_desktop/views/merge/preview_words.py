"""What the preview says of a record: what happens to it, what it is called, before and after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ecomig_desktop.domain.tables import TABLES
from ecomig_desktop.models.foreseen import NAMING, Foreseen, Foresight
from ecomig_desktop.views.field_names import field_name, kind_of_record
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP
from ecomig_desktop.views.record_words import RecordWords
from ecomig_desktop.workbook import Workbook

_KINDS = {
    "added": (QT_TRANSLATE_NOOP("PreviewWords", "added"), "accent"),
    "changed": (QT_TRANSLATE_NOOP("PreviewWords", "changed"), "plain"),
    "deleted": (QT_TRANSLATE_NOOP("PreviewWords", "deleted"), "refused"),
    "restored": (QT_TRANSLATE_NOOP("PreviewWords", "brought back"), "accent"),
    "disputed": (QT_TRANSLATE_NOOP("PreviewWords", "conflict"), "attention"),
}
_SHORT = 34
_LEAD = 12
_NO_FACTS = ("position", "key", "pages")  # say nothing by themselves
_FIELDS = 2
_FACTS = 4


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after; `after` is "" for a record that goes."""

    name: str
    before: str
    after: str
    conflict: bool


def kind_word(kind: str) -> str:
    """What happens to a record, in a word."""
    return QCoreApplication.translate("PreviewWords", _KINDS[kind][0])


def kind_pill(kind: str) -> str:
    """The kind of pill for what happens to a record."""
    return _KINDS[kind][1]


class PreviewWords:
    """Words for what a merge would do. `foresight` tells what the preview shows now, `laptop`
    the laptop that a file comes from, `language` the language on the screen."""

    def __init__(
        self,
        workbook: Workbook,
        foresight: Callable[[], Foresight],
        laptop: Callable[[Path], str],
        language: Callable[[], str],
    ) -> None:
        self._workbook, self._foresight = workbook, foresight
        self._laptop, self._language = laptop, language

    def title(self, foreseen: Foreseen) -> str:
        """What the record is called."""
        return self._records().called(foreseen.table, foreseen.id, foreseen.named)

    def about(self, foreseen: Foreseen) -> str:
        """Its kind, and what is different, on one line."""
        parts = [kind_of_record(foreseen.table)]
        if foreseen.kind in ("changed", "disputed"):
            changes = self.fields(foreseen)
            told = [f"{each.name}: {_arrow(each)}" for each in changes[:_FIELDS]]
            more = f" +{len(changes) - _FIELDS}" if len(changes) > _FIELDS else ""
            parts.append("; ".join(told) + more)
        else:
            parts += self._facts(foreseen)
        return " · ".join(part for part in parts if part)

    def laptop(self, foreseen: Foreseen) -> str:
        """Which laptop does that."""
        return self._laptop(foreseen.file)

    def whole(self, foreseen: Foreseen) -> str:
        """All of it on one line, for a screen reader."""
        words = (kind_word(foreseen.kind), self.title(foreseen), self.about(foreseen))
        return ", ".join((*words, self.laptop(foreseen)))

    def fields(self, foreseen: Foreseen) -> list[FieldChange]:
        """Every field that would be different."""
        records, table = self._records(), foreseen.table
        gone = foreseen.kind == "deleted"

        def text(column: str, values: object) -> str:
            return records.value(table, column, values, foreseen.id)  # type: ignore[arg-type]

        return [
            FieldChange(
                field_name(table, column),
                "" if foreseen.kind == "added" else text(column, foreseen.before.get(column)),
                "" if gone else text(column, foreseen.after.get(column)),
                column in foreseen.conflicts,
            )
            for column in foreseen.columns
            if column not in ("deleted", "key")
        ]

    def _facts(self, foreseen: Foreseen) -> list[str]:
        """The first values of a record that comes or goes, besides those that name it."""
        records, values = self._records(), foreseen.after or foreseen.before
        named = NAMING.get(foreseen.table, ("title",))
        told = [
            column
            for column in TABLES[foreseen.table].names
            if column in values
            and column not in _NO_FACTS
            and column not in named
            and not column.endswith(("_en", "_of"))
        ]
        texts = (records.value(foreseen.table, each, values[each]) for each in told[:_FACTS])
        return [_shortened(text) for text in texts]

    def _records(self) -> RecordWords:
        return RecordWords(self._workbook, self._language(), self._foresight().named)


def _arrow(change: FieldChange) -> str:
    """Both sides shortened to where they differ."""
    before, after = change.before, change.after
    if before and after and max(len(before), len(after)) > _SHORT:
        before, after = differing_parts(before, after)
    if before == after:  # what is shown stays, and something else stands against it
        return _shortened(after)
    return f"{_shortened(before)} → {_shortened(after)}"


def differing_parts(before: str, after: str) -> tuple[str, str]:
    """Two long texts cut so that the first place where they differ can be seen."""
    pairs = enumerate(zip(before, after, strict=False))
    start = max(0, next((at for at, (one, other) in pairs if one != other), 0) - _LEAD)
    if start:
        start = before.find(" ", start) + 1 or start
    lead = "…" if start else ""
    return f"{lead}{before[start:]}", f"{lead}{after[start:]}"


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else f"{line[:_SHORT].rstrip()}…"
