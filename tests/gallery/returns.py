"""Made-up offices and the files that laptops bring home to them, good ones and strange ones."""

from __future__ import annotations

import shutil
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from ecomig_desktop.domain.clock import Clock
from ecomig_desktop.example.making import Example, make_example
from ecomig_desktop.exchange.return_file import export_return_file
from ecomig_desktop.store.machine import Machine
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.workbook import Workbook, commands
from tests.field import opened_raw
from tests.gallery.world import World


class WrongClock(Clock):
    """A laptop that believes it is 2009."""

    def now_ms(self) -> int:
        """Milliseconds since 1970."""
        return int(datetime(2009, 1, 1, 12).timestamp() * 1000)


def office(world: World) -> tuple[Desk, Example]:
    """A fresh office's workbook, and the files that three laptops bring."""
    folder = new_folder(world)
    for name, content in _files().items():
        (folder / name).write_bytes(content)
    paths = [folder / name for name in _files()]
    example = Example(paths[0], tuple(paths[1:]))
    own = machine(world.folder, "ოფისი")
    workbook = Workbook.open(example.office, operator="ნინო", machine=own)
    return world.desk_on(world.kept(workbook)), example


@cache
def _files() -> dict[str, bytes]:
    """What the files of the example hold, the office's first: made once, for it takes a while."""
    with TemporaryDirectory() as folder:
        made = make_example(Path(folder), people=60)
        return {path.name: path.read_bytes() for path in (made.office, *made.returns)}


def strange_files(folder: Path, example: Example) -> list[Path]:
    """Files that somebody has to be told something of."""
    damaged = folder / "დაზიანებული ფაილი ძალიან გრძელი სახელით, რუსთავი 18 ნოემბერი.ecomig"
    data = bytearray(example.returns[0].read_bytes())
    data[len(data) // 3 : len(data) // 2] = b"\xff" * (len(data) // 2 - len(data) // 3)
    damaged.write_bytes(data)
    return [damaged, other_workbook(folder), late(folder, example), torn(folder, example)]


def other_workbook(folder: Path) -> Path:
    """A file that began as another workbook."""
    with Workbook.create(folder / "other.ecomig", machine=machine(folder, "თბილისი-3")) as other:
        other.run(commands.add("meeting", title="სხვა შეხვედრა", place="გორი"))
        export_return_file(other, folder / "თბილისი-3.ecomig")
    return folder / "თბილისი-3.ecomig"


def late(folder: Path, example: Example) -> Path:
    """A laptop with a wrong clock."""
    copy = folder / "copy.ecomig"
    shutil.copyfile(example.office, copy)
    clock = WrongClock()
    with Workbook.open(copy, machine=machine(folder, "ბათუმი-2"), clock=clock) as laptop:
        meeting = laptop.meetings()[0].id
        laptop.operator = "დავით"
        laptop.run(commands.add("note", meeting=meeting, text="ჩანაწერი ძველი საათით"))
        export_return_file(laptop, folder / "ბათუმი-2.ecomig")
    return folder / "ბათუმი-2.ecomig"


def torn(folder: Path, example: Example) -> Path:
    """A file in which changes are missing."""
    path = folder / "ახალციხე-7.ecomig"
    shutil.copyfile(example.office, folder / "torn.ecomig")
    with Workbook.open(folder / "torn.ecomig", machine=machine(folder, "ახალციხე-7")) as laptop:
        laptop.operator = "ეკატერინე და კონსტანტინე"
        meeting = laptop.meetings()[1].id
        for number in range(30):
            laptop.run(commands.add("note", meeting=meeting, text=f"ჩანაწერი {number}"))
        export_return_file(laptop, path)
        replica = laptop.replica
    with opened_raw(path) as raw:
        raw.execute("DELETE FROM change WHERE replica = ? AND seq BETWEEN 12 AND 18", [replica])
    return path


def machine(folder: Path, name: str) -> Machine:
    """A laptop of that name."""
    return Machine(folder / f"machine {name}", name=name, fingerprint=name)


def new_folder(world: World) -> Path:
    """A folder that nothing else is in."""
    folder = world.folder / f"merge-{len(list(world.folder.glob('merge-*')))}"
    folder.mkdir()
    return folder
