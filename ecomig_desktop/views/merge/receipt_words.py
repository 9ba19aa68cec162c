"""A receipt in words, as lists and the detail beside them say it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ecomig_desktop.georgian.numbers import format_number
from ecomig_desktop.merge.receipts import Receipt, ReceiptFile
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP
from ecomig_desktop.views.value_words import when

_KINDS = {
    "merge": QT_TRANSLATE_NOOP("ReceiptWords", "Merge"),
    "undo": QT_TRANSLATE_NOOP("ReceiptWords", "Taken out"),
    "closing": QT_TRANSLATE_NOOP("ReceiptWords", "Account closed"),
}
_FILES = (
    QT_TRANSLATE_NOOP("ReceiptWords", "{count} file"),
    QT_TRANSLATE_NOOP("ReceiptWords", "{count} files"),
)
_DECISIONS = (
    QT_TRANSLATE_NOOP("ReceiptWords", "{count} decision"),
    QT_TRANSLATE_NOOP("ReceiptWords", "{count} decisions"),
)
_WORDS = (
    QT_TRANSLATE_NOOP("ReceiptWords", "Receipt No {number}"),
    QT_TRANSLATE_NOOP("ReceiptWords", "{new} new, {known} known"),
    QT_TRANSLATE_NOOP("ReceiptWords", "{new} new"),
    QT_TRANSLATE_NOOP("ReceiptWords", "not accepted"),
    QT_TRANSLATE_NOOP("ReceiptWords", "came before: receipt No {number}"),
    QT_TRANSLATE_NOOP("ReceiptWords", "nothing new"),
)


def receipt_title(number: int) -> str:
    """Receipt No 14."""
    return _say("Receipt No {number}").format(number=number)


def kind_name(receipt: Receipt) -> str:
    """What it is a receipt for."""
    return _say(_KINDS[receipt.kind])


def receipt_time(at: datetime, language: str) -> str:
    """When it was issued, by the clock on the wall here."""
    return when(at, language)


def short_line(receipt: Receipt, language: str) -> str:
    """What it says, on one line: 5 files, 1 214 new."""
    if receipt.kind == "closing":
        return f"{kind_name(receipt)} · {_decisions(receipt, language)}"
    if receipt.kind == "undo":
        files = len(receipt.takes_out)
        return f"{kind_name(receipt)} · {_counted(_FILES, files, language)}"
    came = sum(each.new > 0 for each in receipt.files)
    new = _say("{new} new").format(new=format_number(receipt.new, language))
    return f"{_counted(_FILES, came, language)} · {new}"


def file_line(file: ReceiptFile, language: str) -> str:
    """What one of its files brought, on one line."""
    if file.refused:
        return _say("not accepted")
    if file.came and not file.new:
        return _say("came before: receipt No {number}").format(number=file.came[0])
    if not file.new:
        return _say("nothing new")
    return _say("{new} new, {known} known").format(
        new=format_number(file.new, language), known=format_number(file.known, language)
    )


def whole_line(receipt: Receipt, language: str) -> str:
    """All of it on one line, for a screen reader."""
    said = (receipt_title(receipt.number), receipt_time(receipt.at, language))
    return ", ".join((*said, short_line(receipt, language)))


def _decisions(receipt: Receipt, language: str) -> str:
    count = receipt.decided_conflicts + receipt.decided_same + receipt.decided_different
    return _counted(_DECISIONS, count, language)


def _counted(words: tuple[str, str], count: int, language: str) -> str:
    """A number with its word, for one or for many."""
    return _say(words[count != 1]).format(count=format_number(count, language))


def _say(english: str) -> str:
    return QCoreApplication.translate("ReceiptWords", english)
