"""Two laptops that wrote under one id: what the other one wrote gets an id of its own.

Which id follows from the old one and the first change that contradicts what is known, so doing it
again, here or elsewhere, makes the same changes.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from hashlib import sha256

from ecomig_desktop.domain.change import Change, Key, format_key, format_keys, parse_key
from ecomig_desktop.store.bowl import Bowl
from ecomig_desktop.workbook import Workbook

Forks = dict[str, tuple[int, str]]
"""Per replica the first seq that is another laptop's, and the id that this laptop gets."""


def part(bowl: Bowl, known: Workbook) -> Forks:
    """Give other ids to all changes of a gathered log that contradict the known workbook, and to
    those whose authors had seen such a change; what was done."""
    forks = {
        replica: _fork(replica, first)
        for replica in sorted(bowl.vector().keys() & known.vector().keys())
        if (first := _first_difference(bowl, known, replica)) is not None
    }
    _spread(bowl, known, forks)
    for replica, (seq, _) in forks.items():
        old = bowl.lines_from(replica, seq)
        bowl.replace((change.key for change in old), [_moved(each, forks) for each in old])
    return forks


def _fork(replica: str, first: tuple[int, bytes]) -> tuple[int, str]:
    seq, checksum = first
    text = f"{replica}:{seq}:{checksum.hex()}"
    return seq, sha256(text.encode()).hexdigest()[:16]


def _first_difference(bowl: Bowl, known: Workbook, replica: str) -> tuple[int, bytes] | None:
    ours = known.checksums(replica)
    here = next(ours, None)
    for seq, checksum in bowl.checksums(replica):
        while here is not None and here[0] < seq:
            here = next(ours, None)
        if here is not None and here[0] == seq and here[1] != checksum:
            return seq, checksum
    return None


def _spread(bowl: Bowl, known: Workbook, forks: Forks) -> None:
    """Who has seen the other laptop's changes speaks of them under their new names; so it is
    another from there on too, unless the workbook knows that change as it stands."""
    if not forks:
        return
    seen_by: dict[str, list[tuple[int, Key]]] = {}
    for key, seen in bowl.references():
        for replica, seq in seen:
            if replica != key[0]:
                seen_by.setdefault(replica, []).append((seq, key))
    waiting = deque(forks)
    while waiting:
        replica = waiting.popleft()
        first, _ = forks[replica]
        for seq, key in sorted(seen_by.get(replica, ())):
            if seq >= first and _is_before(key, forks) and not _is_known(known, bowl, key):
                forks[key[0]] = _fork(key[0], (key[1], bowl.checksum(key) or b""))
                waiting.append(key[0])


def _is_before(key: Key, forks: Forks) -> bool:
    return key[0] not in forks or key[1] < forks[key[0]][0]


def _is_known(known: Workbook, bowl: Bowl, key: Key) -> bool:
    ours, theirs = known.checksum(key), bowl.checksum(key)
    return ours is not None and ours == theirs


def _moved(change: Change, forks: Forks) -> Change:
    """The same change under its new id, its command and its parents too."""
    key = _renamed(change.key, forks)
    command = _renamed((change.replica, change.command), forks)
    parents = format_keys(_all_renamed(change.parent_keys, forks))
    undoes = change.undoes and format_key(_renamed(parse_key(change.undoes), forks))
    return change._replace(
        replica=key[0],
        seq=key[1],
        command=command[1] if command[0] == key[0] else 1,
        parents=parents,
        undoes=undoes,
    ).sealed()


def _all_renamed(keys: Iterable[Key], forks: Forks) -> set[Key]:
    return {_renamed(key, forks) for key in keys}


def _renamed(key: Key, forks: Forks) -> Key:
    replica, seq = key
    if _is_before(key, forks):
        return key
    first, new = forks[replica]
    return new, seq - first + 1
