"""An office that is given damaged files, one after another, and what may come of each."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, settings

from ecomig_desktop.merge import merge_files
from ecomig_desktop.workbook import Workbook, commands
from tests.field import ANA, GIA, MEETING, Laptop, State, field_world, problems, state

BOUNDED = settings(
    max_examples=70, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)


class Damage:
    """An office that waits for a file, and what it would be with the whole file."""

    def __init__(
        self, office: Laptop, blank: bytes, whole: bytes, before: State, after: State, photo: str
    ) -> None:
        self.office = office
        self.blank = blank
        self.whole = whole
        self.before = before
        self.after = after
        self.photo = photo
        with office.open(read_only=True) as workbook:
            self.sides = sides_of(workbook)

    def __repr__(self) -> str:
        return "Damage()"


def sides_of(workbook: Workbook) -> set[tuple[str, str, str]]:
    """Every value in conflict."""
    return {
        (each.id, each.column, repr(side.value))
        for each in workbook.conflicts()
        for side in each.values
    }


def check(damage: Damage, content: bytes) -> None:
    """Merge such a file into an office that has not seen it."""
    office = damage.office
    office.path.write_bytes(damage.blank)
    shutil.rmtree(office.folder / "workbook backups", ignore_errors=True)
    returned = office.folder / "damaged.ecomig"
    returned.write_bytes(content)
    with office.open() as workbook:
        (result,) = merge_files(workbook, [returned]).files
        now, sides = state(workbook), sides_of(workbook)
        if result.refused is None:
            assert replace(now, conflicts="") == replace(damage.after, conflicts="")
            assert sides == damage.sides  # only the names of laptops may be lost
            assert workbook.attachment_bytes(damage.photo)
        else:
            assert result.refused.sentence("ka")
            assert now == damage.before
        assert problems(workbook) == []
    assert returned.read_bytes() == content


def damage_world(folder: Path) -> Damage:
    """An office, and what a laptop brings."""
    office, one, _ = field_world(folder)
    office.put("person", ANA, phone="office")
    with one.open() as workbook:
        for number in range(40):
            workbook.run(commands.add("person", given_name=f"მონაწილე {number}", position="ა" * 60))
        workbook.run(commands.edit("person", ANA, phone="one"))
        workbook.run(commands.edit("person", GIA, given_name="გია"))
        workbook.run(commands.delete("person", GIA))
        workbook.attach("meeting", MEETING, "photo.jpg", "image/jpeg", bytes(range(256)) * 60)
        photo = str(workbook.attachments(MEETING)[0].content_hash)
    whole = one.export().read_bytes()
    blank, before = office.path.read_bytes(), office.state()
    returned = office.folder / "whole.ecomig"
    returned.write_bytes(whole)
    office.merge(returned)
    return Damage(office, blank, whole, before, office.state(), photo)
