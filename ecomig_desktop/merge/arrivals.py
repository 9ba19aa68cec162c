"""In which order changes came to a workbook: by its receipts, and by what it wrote itself."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from ecomig_desktop.domain.change import Key
from ecomig_desktop.domain.ranges import Ranges, united
from ecomig_desktop.errors import Refused
from ecomig_desktop.merge.receipt import Receipt

Place = tuple[int, int]
"""(receipt number, index of the file)"""


class Sources:
    """The files of one receipt that are to be taken out, and what came after them.

    `places` names them; `ranges` is what goes with them. `own` names the replicas that the
    workbook has been.
    """

    def __init__(
        self, receipts: Sequence[Receipt], own: Iterable[str], number: int, file: int | None
    ) -> None:
        found = next((each for each in receipts if each.number == number), None)
        if found is None:
            raise Refused("no_such_receipt", number=number)
        self.receipt = found
        self.places = _places(found, file)
        if not self.places:
            what = f"№{number}" if file is None else _name(found, file)
            raise Refused("nothing_to_take_out", what=what)
        self.ranges = united(found.files[index].left for _, index in self.places)
        self._last = max(self.places)
        self._own = {replica: found.own.get(replica, 0) for replica in own}
        self._came = _arrivals(receipts)
        self.left = [
            each
            for receipt in receipts
            for index, each in enumerate(receipt.files)
            if not each.taken_out and (receipt.number, index) not in self.places
        ]
        """The files that stay."""

    def extend(self, keys: Iterable[Key]) -> None:
        """Take these changes out as well."""
        more: Ranges = {}
        for replica, seq in keys:
            more.setdefault(replica, []).append((seq, seq))
        self.ranges = united((self.ranges, more))

    @property
    def attachments(self) -> set[str]:
        """The hashes of the bytes that these files brought."""
        return {each for _, at in self.places for each in self.receipt.files[at].attachments}

    def brought(self, key: Key) -> bool:
        """Whether that change is to be taken out."""
        return any(first <= key[1] <= last for first, last in self.ranges.get(key[0], ()))

    def is_later(self, key: Key) -> bool:
        """Whether a change came, or was written here, after these files."""
        replica, seq = key
        if replica in self._own:
            return seq > self._own[replica]
        starts = self._came.get(replica)
        if starts is None:
            return False  # it was there before there were receipts
        at = bisect_right(starts, (seq, float("inf"), (0, 0))) - 1
        if at < 0 or seq > starts[at][1]:
            return False
        return starts[at][2] > self._last


def _places(receipt: Receipt, file: int | None) -> tuple[Place, ...]:
    if file is not None and not 0 <= file < len(receipt.files):
        raise Refused("no_such_source", file=file)
    return tuple(
        (receipt.number, index)
        for index, each in enumerate(receipt.files)
        if file in (None, index) and each.left and not each.taken_out
    )


def _name(receipt: Receipt, file: int) -> str:
    return receipt.files[file].name


def _arrivals(receipts: Sequence[Receipt]) -> dict[str, list[tuple[int, float, Place]]]:
    """Per replica (first, last, place) of every range that came and is still there, sorted."""
    came: dict[str, list[tuple[int, float, Place]]] = {}
    for receipt in receipts:
        for index, each in enumerate(receipt.files):
            for replica, parts in each.left.items():
                place = (receipt.number, index)
                came.setdefault(replica, []).extend((a, b, place) for a, b in parts)
    for parts_of_replica in came.values():
        parts_of_replica.sort()
    return came
