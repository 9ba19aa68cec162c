"""Lines are handed over as they come, with their numbers."""

from __future__ import annotations

import io
from collections.abc import Iterator

from ecomig_desktop.command_line.lines import LONGEST, MOST, Line, waiting_lines


class Pieces:
    """A stream that gives one piece a read, as a pipe does."""

    def __init__(self, *pieces: bytes) -> None:
        self._pieces: Iterator[bytes] = iter(pieces)

    def read1(self, size: int, /) -> bytes:
        piece = next(self._pieces, b"")
        assert len(piece) <= size
        return piece


def lines(*pieces: bytes) -> list[list[Line]]:
    return list(waiting_lines(Pieces(*pieces)))


def test_what_waits_already_is_one_group() -> None:
    assert lines(b"a\nb\n", b"c\n") == [[(1, b"a"), (2, b"b")], [(3, b"c")]]


def test_a_line_may_come_in_pieces() -> None:
    assert lines(b"a", b"b", b"c\nd\n") == [[(1, b"abc"), (2, b"d")]]


def test_the_last_line_needs_no_line_feed() -> None:
    assert lines(b"a\nb") == [[(1, b"a")], [(2, b"b")]]


def test_nothing_is_no_line() -> None:
    assert lines() == []


def test_blank_lines_are_counted() -> None:
    assert lines(b"\n\nc\n") == [[(1, b""), (2, b""), (3, b"c")]]


def test_groups_have_an_end() -> None:
    groups = list(waiting_lines(io.BytesIO(b"x\n" * (MOST * 2 + 1))))
    assert [len(group) for group in groups] == [MOST, MOST, 1]
    assert groups[-1] == [(MOST * 2 + 1, b"x")]


def test_a_line_that_is_too_long_is_known_by_its_number_alone() -> None:
    stream = io.BytesIO(b"a\n" + b"x" * (LONGEST + 1) + b"\nb\n" + b"y" * (LONGEST * 2))
    found = [line for group in waiting_lines(stream) for line in group]
    assert found == [(1, b"a"), (2, None), (3, b"b"), (4, None)]


def test_a_line_of_the_greatest_length_is_not_too_long() -> None:
    longest = b"x" * LONGEST
    stream = io.BytesIO(longest + b"\n")
    assert [line for group in waiting_lines(stream) for line in group] == [(1, longest)]
