"""How many there are of what stands with a recommendation, as each language counts."""

from __future__ import annotations

from PySide6.QtCore import QObject


class ActionCounts(QObject):
    """Only here because `tr` of an object is where plurals are found by the translators' tool."""

    def findings(self, count: int) -> str:
        """So many findings."""
        return self.tr("%n finding(s)", "", count)

    def notes(self, count: int) -> str:
        """So many notes."""
        return self.tr("%n note(s)", "", count)

    def supporters(self, count: int) -> str:
        """So many who support it."""
        return self.tr("%n supporter(s)", "", count)

    def recommendations(self, count: int) -> str:
        """So many recommendations."""
        return self.tr("%n recommendation(s)", "", count)

    def overdue(self, days: int) -> str:
        """By so many days too late."""
        return self.tr("%n day(s) overdue", "", days)

    def left(self, days: int) -> str:
        """So many days until then."""
        return self.tr("%n day(s) left", "", days)
