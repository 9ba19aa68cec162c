"""Files that go and come: export, backup, merge, its result, conflicts, and the project's texts."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QWidget

from ecomig_desktop.app import DEEDS, TABS
from ecomig_desktop.domain.clock import Clock
from ecomig_desktop.errors import Refused
from ecomig_desktop.example.making import Example, make_example
from ecomig_desktop.exchange.return_file import export_return_file
from ecomig_desktop.merge import merge_files
from ecomig_desktop.store.machine import Machine
from ecomig_desktop.views.backup_dialog import BackupDialog
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.export_dialog import ExportDialog
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.merge.conflicts_dialog import ConflictsDialog
from ecomig_desktop.views.merge.dialog import MergeDialog
from ecomig_desktop.views.project_dialog import ProjectDialog
from ecomig_desktop.workbook import Workbook, commands
from tests.field import opened_raw
from tests.gallery.screen import Screen
from tests.gallery.world import World
from tests.trips import Trips


class WrongClock(Clock):
    """A laptop that believes it is 2009."""

    def now_ms(self) -> int:
        """Milliseconds since 1970."""
        return int(datetime(2009, 1, 1, 12).timestamp() * 1000)


def office(world: World) -> tuple[Desk, Example]:
    """A fresh office's workbook, and the files that three laptops bring."""
    example = make_example(new_folder(world), people=60)
    return world.desk_on(world.kept(Workbook.open(example.office, operator="ნინო"))), example


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


def finished(world: World, dialog: MergeDialog) -> None:
    """Wait until the work of the dialog is done."""
    while dialog.draft.busy:
        world.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    world.application.processEvents()


def empty(world: World) -> QWidget:
    """As it opens."""
    return MergeDialog(world.desk)


def looked_at(world: World) -> QWidget:
    """Three good files."""
    desk, example = office(world)
    dialog = MergeDialog(desk)
    dialog.add(example.returns)
    finished(world, dialog)
    return dialog


def problems(world: World) -> QWidget:
    """Files with everything that can be said of files."""
    desk, example = office(world)
    again = example.office.parent / "ლეპტოპი-2 (ასლი).ecomig"
    shutil.copyfile(example.returns[1], again)
    dialog = MergeDialog(desk)
    strange = strange_files(example.office.parent, example)
    dialog.add([*example.returns, again, *strange])
    finished(world, dialog)
    return dialog


def known(world: World) -> QWidget:
    """Files that came before."""
    desk, example = office(world)
    dialog = merged(desk, example, world)
    dialog.add(example.returns)
    finished(world, dialog)
    return dialog


def merged(desk: Desk, example: Example, world: World) -> MergeDialog:
    """The dialog after the merge of all files."""
    dialog = MergeDialog(desk)
    dialog.add(example.returns)
    finished(world, dialog)
    dialog.draft.merge()
    finished(world, dialog)
    return dialog


def result(world: World) -> QWidget:
    """What came."""
    return merged(*office(world), world)


def refused(world: World) -> QWidget:
    """A disk that is full."""
    dialog = looked_at(world)
    assert isinstance(dialog, MergeDialog)
    dialog.show_refusal(Refused("no_space", path="/home/ნინო/ეკომიგრაცია.ecomig"))
    return dialog


def conflicts(world: World, number: int = 1) -> QWidget:
    """One conflict of several."""
    desk, example = office(world)
    merged(desk, example, world).deleteLater()
    dialog = ConflictsDialog(desk)
    dialog.list.setCurrentIndex(dialog.cases.index(number, 0))
    return dialog


def counted(world: World) -> QWidget:
    """The window, in which somebody still has to decide."""
    desk, example = office(world)
    merged(desk, example, world).deleteLater()
    return MainWindow(desk, TABS, DEEDS)


def conflict_deleted(world: World) -> QWidget:
    """A note that one laptop deleted and another went on with."""
    return conflicts(world, 0)


def conflict_text(world: World) -> QWidget:
    """Two laptops went on with one long note."""
    trips = Trips(new_folder(world))
    text = (
        "მდინარის გასწვრივ გზა ორი კვირის წინ ჩამოშლილია და სოფელი მოწყვეტილია. {who} ამბობს, "
        "რომ {count} ოჯახს დაუყოვნებელი გადაყვანა სჭირდება, სანამ თოვლი მოვა."
    )
    sides = (("რწმუნებული", "თორმეტ"), ("მერიის წარმომადგენელი", "ჩვიდმეტ"))
    files = [
        trips.edit(f"ლეპტოპი-{at}", "note", trips.note, text=text.format(who=who, count=count))
        for at, (who, count) in enumerate(sides)
    ]
    return decided_on(world, trips, files)


def conflict_gone(world: World) -> QWidget:
    """Who spoke was deleted elsewhere."""
    trips = Trips(new_folder(world))
    spoke = trips.edit("ლეპტოპი-1", "note", trips.note, speaker=trips.person)
    with trips.away("ლეპტოპი-2") as laptop:
        laptop.run(commands.delete("person", trips.person))
    return decided_on(world, trips, [spoke, trips.returned("ლეპტოპი-2")])


def decided_on(world: World, trips: Trips, files: list[Path]) -> QWidget:
    """The conflicts after these files came in."""
    workbook = world.kept(trips.open_office())
    merge_files(workbook, files)
    return ConflictsDialog(world.desk_on(workbook))


def new_folder(world: World) -> Path:
    """A folder that nothing else is in."""
    folder = world.folder / f"merge-{len(list(world.folder.glob('merge-*')))}"
    folder.mkdir()
    return folder


def conflicts_none(world: World) -> QWidget:
    """Nothing to decide."""
    return ConflictsDialog(world.desk)


def export(world: World) -> QWidget:
    """As it opens."""
    return ExportDialog(world.desk)


def export_done(world: World) -> QWidget:
    """The file is written."""
    dialog = ExportDialog(world.desk)
    folder = world.folder / "გრძელი სახელის მქონე საქაღალდე"
    folder.mkdir(exist_ok=True)
    dialog.set_path(folder / "ეკომიგრაცია 2016 ანაკლია-1.ecomig")
    dialog.export()
    while dialog.exported is None:
        world.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return dialog


def export_refused(world: World) -> QWidget:
    """The stick is full."""
    dialog = ExportDialog(world.desk)
    dialog.show_refusal(Refused("no_space", path="/media/ნინო/USB/ეკომიგრაცია 2016.ecomig"))
    return dialog


def backup(world: World) -> QWidget:
    """A backup was made."""
    dialog = BackupDialog(world.desk)
    while dialog.path is None:
        world.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return dialog


def project(world: World) -> QWidget:
    """The project's texts."""
    return ProjectDialog(world.desk)


SCREENS = (
    Screen("merge_empty", empty, ()),
    Screen("merge_looked_at", looked_at, ()),
    Screen("merge_problems", problems, ((960, 640), (1024, 700), (1440, 900))),
    Screen("merge_known", known, ()),
    Screen("merge_result", result, ()),
    Screen("merge_refused", refused, ()),
    Screen("conflicts", conflicts, ((980, 640), (1440, 900))),
    Screen("conflicts_counted", counted, ((1024, 700),)),
    Screen("conflicts_deleted", conflict_deleted, ()),
    Screen("conflicts_text", conflict_text, ()),
    Screen("conflicts_gone", conflict_gone, ()),
    Screen("conflicts_none", conflicts_none, ()),
    Screen("export", export, ()),
    Screen("export_done", export_done, ()),
    Screen("export_refused", export_refused, ()),
    Screen("backup_done", backup, ()),
    Screen("project", project, ()),
)
