"""How many there are of something, as each language counts."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counted(QObject):
    """Only here because `tr` of an object is where plurals are found by the translators' tool."""

    def notes(self, count: int) -> str:
        """So many notes."""
        return self.tr("%n note(s)", "", count)

    def recommendations(self, count: int) -> str:
        """So many recommendations."""
        return self.tr("%n recommendation(s)", "", count)

    def used(self, count: int) -> str:
        """In so many findings."""
        return self.tr("in %n finding(s)", "", count)

    def also(self, count: int) -> str:
        """In so many findings beside the one that is shown."""
        return self.tr("in %n other finding(s), too", "", count)

    def values(self, count: int) -> str:
        """So many values of an indicator."""
        return self.tr("%n value(s)", "", count)

    def contradictions(self, count: int) -> str:
        """So many places of which different values were told."""
        return self.tr("%n contradiction(s)", "", count)


def notes_counted(count: int) -> str:
    """So many notes."""
    return Counted().notes(count)


def recommendations_counted(count: int) -> str:
    """So many recommendations that rest on something."""
    return Counted().recommendations(count)


def used_words(count: int) -> str:
    """In how many findings a note is."""
    return Counted().used(count)


def also_words(count: int) -> str:
    """In how many findings a note is beside the one that is shown."""
    return Counted().also(count)


def values_counted(count: int) -> str:
    """So many values that were told of an indicator."""
    return Counted().values(count)


def contradictions_counted(count: int) -> str:
    """So many municipalities of which different values were told."""
    return Counted().contradictions(count)
