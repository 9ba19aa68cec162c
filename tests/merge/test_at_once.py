"""Lines checked at once are taken as they are one by one, and refused as they are."""

from __future__ import annotations

from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from ecomig_desktop.domain.change import Change, to_json
from ecomig_desktop.merge.at_once import Line, sound_changes
from ecomig_desktop.merge.incoming import LineCheck, Malformed
from tests.field import ANA, BEKA, MEETING, sealed_change

CHECK = LineCheck()

HONEST: list[dict[str, Any]] = [
    {"sets": '{"given_name":"ანა","phone":"599"}'},
    {"sets": '{"given_name":null}', "parents": f"{'a' * 16}:7"},
    {"table": "attendance", "sets": to_json({"meeting": MEETING, "person": BEKA})},
    {"table": "attendance", "sets": '{"photo_consent":true,"status":"present"}'},
    {"table": "meeting", "row": MEETING, "sets": '{"date":"2016-11-15","starts":"11:00"}'},
    {"table": "note", "sets": '{"text":"ერთი\\nორი","value":2.5}', "operator": ""},
    {"sets": "{}", "deleted": 1, "parents": f"{'a' * 16}:1 {'b' * 16}:2"},
    {"sets": "{}", "deleted": 0, "undoes": f"{'a' * 16}:3"},
]
SPOILT: list[dict[str, Any]] = [
    {"sets": '{"given_name":5}'},
    {"sets": '{"given_name":"a"},{"given_name":"b"}'},
    {"sets": '{"given_name":"a","family_name":"b"}'},
    {"sets": '"family_name":"b"}'},
    {"sets": '{"given_name":"a"'},
    {"sets": '{"given_name":"a\\u0000"}'},
    {"sets": '{"given_name":["x"]}'},
    {"sets": '{"given_name":{"x":1}}'},
    {"sets": '{"nothing":"x"}'},
    {"sets": to_json({"given_name": "ა" * 501})},
    {"table": "nothing"},
    {"table": "attendance", "sets": '{"status":"there"}'},
    {"table": "attendance", "sets": to_json({"person": ANA.upper()})},
    {"table": "attendance", "sets": '{"photo_consent":1}'},
    {"table": "meeting", "sets": '{"date":"2016-02-30"}'},
    {"table": "note", "sets": '{"value":5}'},
    {"row": ANA.upper()},
    {"row": ANA[:-1]},
    {"replica": "F" * 16},
    {"seq": 1 << 54},
    {"command": 0},
    {"command": 99},
    {"clock": -1},
    {"intent": "x y"},
    {"operator": "a" * 201},
    {"deleted": 2},
    {"parents": f"{'f' * 16}:1"},
    {"parents": f"{'f' * 16}:+2"},
    {"parents": f"{'b' * 16}:1 {'a' * 16}:1"},
]
LINES = st.lists(st.sampled_from([*HONEST, *HONEST, *HONEST, *SPOILT]), min_size=1, max_size=6).map(
    lambda parts: [tuple(sealed_change(**each)) for each in parts]
)
STRANGE = st.one_of(st.none(), st.integers(), st.text(max_size=3), st.binary(max_size=8))


def saying(*sets: str) -> list[Line]:
    return [tuple(sealed_change(sets=text)) for text in sets]


def one_by_one(lines: list[Line]) -> list[Change] | None:
    try:
        return [CHECK.change(line) for line in lines]
    except Malformed:
        return None


def agree(lines: list[Line]) -> None:
    expected, found = one_by_one(lines), sound_changes(lines)
    assert found is None or found == expected
    if found is not None and expected is not None:
        assert [each.values for each in found] == [each.values for each in expected]


@given(lines=LINES)
@example(lines=saying('{"phone":"1"},{"phone":"2"', '"email":"x"}'))
@example(lines=saying('{"phone":"1"},{}', '{"phone":"', '{"}'))
@example(lines=saying('{"phone":{}', "{}}"))
def test_what_is_taken_at_once_would_be_taken_one_by_one(lines: list[Line]) -> None:
    agree(lines)


@given(lines=LINES, place=st.integers(0, 12), value=STRANGE)
def test_so_it_is_whatever_stands_in_a_column(lines: list[Line], place: int, value: object) -> None:
    spoilt = (*lines[-1][:place], value, *lines[-1][place + 1 :])
    agree([*lines[:-1], spoilt])


def test_what_honest_laptops_write_is_taken_at_once() -> None:
    lines: list[Line] = [tuple(sealed_change(**each)) for each in HONEST[:-2]]
    assert sound_changes(lines) == one_by_one(lines) is not None


def test_every_spoilt_line_is_refused_among_honest_ones() -> None:
    for each in SPOILT:
        lines: list[Line] = [tuple(sealed_change(**part)) for part in (HONEST[0], each, HONEST[1])]
        assert sound_changes(lines) is None
        assert one_by_one(lines) is None
