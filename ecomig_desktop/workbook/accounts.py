"""The account of a desk: its receipts as they are stored, and what was decided since when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ecomig_desktop.domain.change import Key, parse_key
from ecomig_desktop.domain.tables import EXPECTED_LAPTOP
from ecomig_desktop.store import changelog, identity, listing, receipts, records
from ecomig_desktop.store.file import Database

RESOLVE = "resolve"
_VERDICTS = {"same_person": "same", "different_people": "different", "decide_later": "later"}


@dataclass(slots=True)
class Decisions:
    """How much was decided and not taken back: fields in conflict, and pairs of people."""

    conflicts: int = 0
    same: int = 0
    different: int = 0
    later: int = 0


class Accounts:
    """What receipts are made of. Nothing here writes."""

    _db: Database

    def stored_receipts(self) -> list[receipts.Stored]:
        """Every receipt of this copy as (number, body, hash), by number."""
        return receipts.stored(self._db)

    def receipt_head(self) -> tuple[int, str]:
        """(number, hash) of the last receipt that was issued, as noted apart from the chain;
        (0, "") if there was none."""
        return receipts.head(self._db)

    def own_vector(self) -> dict[str, int]:
        """Per replica that this copy has been, the highest seq it has written."""
        return {
            replica: changelog.highest(self._db, replica) for replica in identity.lineage(self._db)
        }

    def meeting_activity(self) -> list[tuple[str, str, int, int]]:
        """(replica, meeting, how many of its changes speak of that meeting, its newest clock) of
        all that other laptops wrote. Looks at the whole log: not for the window's thread."""
        own = set(identity.lineage(self._db))
        return [each for each in listing.meeting_activity(self._db) if each[0] not in own]

    def expected_laptops(self) -> list[tuple[str, str]]:
        """(meeting, laptop) of every return file that is expected."""
        rows = records.all_rows(self._db, EXPECTED_LAPTOP)
        return [(str(row["meeting"]), str(row["laptop"])) for row in rows if row["laptop"]]

    def decisions(self, since: Mapping[str, int]) -> Decisions:
        """What this copy decided after it had written so far."""
        found = Decisions()
        for replica in identity.lineage(self._db):
            rows = changelog.commands_with(
                self._db, replica, since.get(replica, 0), (RESOLVE, *_VERDICTS)
            )
            for command, intent, undoes in rows:
                sign, root = self._root((replica, command), undoes)
                if intent == RESOLVE:
                    found.conflicts += sign * self._fields(root)
                else:
                    name = _VERDICTS[intent]
                    setattr(found, name, getattr(found, name) + sign)
        return found

    def _root(self, command: Key, undoes: str) -> tuple[int, Key]:
        """What a command did in the end: 1 for done, -1 for undone, and the first command."""
        sign = 1
        while undoes:
            sign, command = -sign, parse_key(undoes)
            change = changelog.get(self._db, command)
            undoes = change.undoes if change else ""
        return sign, command

    def _fields(self, command: Key) -> int:
        changes = changelog.of_command(self._db, command)
        return sum(len(each.values) + (each.deleted is not None) for each in changes)
