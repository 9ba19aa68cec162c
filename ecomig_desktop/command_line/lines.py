"""Numbered lines of a stream, in groups as they come, so that one wait for the disk serves many."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

LONGEST = 8 * 1024 * 1024
"""Bytes that one line may have."""

MOST = 200
"""Lines of a group, so that nobody waits long for the first answer."""

_CHUNK = 1 << 16

Line = tuple[int, bytes | None]
"""A line's number, from 1, and its bytes without the line feed; None if it was too long."""


class Stream(Protocol):
    """What lines are read from."""

    def read1(self, size: int, /) -> bytes:
        """What there is, at most `size` bytes; waits only while there is nothing. b"": the end."""


def waiting_lines(stream: Stream) -> Iterator[list[Line]]:
    """Groups of the lines that are waiting already: the next read comes after the caller is done
    with them, so whoever writes a line and waits for its answer gets it."""
    number, rest, too_long = 1, b"", False
    while chunk := stream.read1(_CHUNK):
        *lines, rest = (rest + chunk).split(b"\n")
        group: list[Line] = []
        for line in lines:
            group.append((number, None if too_long or len(line) > LONGEST else line))
            number, too_long = number + 1, False
        if len(rest) > LONGEST:
            rest, too_long = b"", True
        for start in range(0, len(group), MOST):
            yield group[start : start + MOST]
    if rest or too_long:
        yield [(number, None if too_long else rest)]
