"""Thirty files come home, as they do: some twice, one damaged, one with a clock of 2009, one from
a laptop whose disk was copied. By keyboard they become one record, with a receipt."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ecomig_desktop.app import DEEDS, TABS
from ecomig_desktop.domain.clock import Clock
from ecomig_desktop.exchange.return_file import export_return_file
from ecomig_desktop.merge.receipts import receipts
from ecomig_desktop.models.merge import PickedFile
from ecomig_desktop.models.taking_out import Part
from ecomig_desktop.printing.receipt import make_receipt_pdf
from ecomig_desktop.store.machine import Machine
from ecomig_desktop.views import messages
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.merge.desk_page import MergeDesk
from ecomig_desktop.workbook import Workbook, commands
from tests.gallery.world import World
from tests.hands import look_at, press
from tests.printing.pdf_text import PdfText
from tests.trips import Trips

CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
LAPTOPS = 24
AGAIN = 3


class ClockOf2009(Clock):
    def now_ms(self) -> int:
        return int(datetime(2009, 1, 1, 12).timestamp() * 1000)


@pytest.fixture
def files(trips: Trips, tmp_path: Path) -> list[Path]:
    """Thirty files, in the order in which they are dropped."""
    laptops = [came_home(trips, number) for number in range(1, LAPTOPS + 1)]
    again = []
    for number, file in enumerate(laptops[:AGAIN]):
        again.append(file.with_name(f"ასლი {number}.ecomig"))
        shutil.copyfile(file, again[-1])
    with trips.away("ძველი საათი", ClockOf2009()) as laptop:
        laptop.run(commands.add("note", meeting=trips.meeting, text="ჩანაწერი ძველი საათით"))
    damaged = tmp_path / "დაზიანებული.ecomig"
    damaged.write_bytes(b"SQLite format 3\x00" + b"\xff" * 9000)
    return [
        damaged,
        *again,
        *laptops,
        trips.returned("ძველი საათი"),
        cloned(trips, tmp_path),
    ]


def came_home(trips: Trips, number: int) -> Path:
    """What one laptop brings: a note and a person, the same one for two of them; the first two
    also differ over თამარ's position."""
    name = f"ლეპტოპი-{number}"
    with trips.away(name) as laptop:
        if number <= 2:
            laptop.run(commands.edit("person", trips.person, position=f"თანამდებობა {number}"))
        laptop.run(commands.add("note", meeting=trips.meeting, text=f"ჩანაწერი {number}"))
        phone = "555 12 34 56" if number <= 2 else f"599 00 00 {number:02}"
        given = "ნინო" if number <= 2 else f"სახელი{number}"
        person = {"given_name": given, "family_name": f"გვარი{max(number, 2)}", "phone": phone}
        laptop.run(commands.register(trips.meeting, person, "10:00"))
    return trips.returned(name)


def cloned(trips: Trips, folder: Path) -> Path:
    """The disk of laptop 5 was copied, and both copies went on."""
    before = folder / "ლეპტოპი-5 copy.ecomig"
    aside = folder / "aside.ecomig"
    shutil.copyfile(before, aside)
    shutil.copytree(folder / "machine ლეპტოპი-5", folder / "machine of the copy")
    trips.edit("ლეპტოპი-5", "note", trips.note, text="გზა ჩამოშლილია და ხიდიც")
    target = folder / "მეორე ასლი.ecomig"
    machine = Machine(folder / "machine of the copy", name="ლეპტოპი-5", fingerprint="ასლი")
    with Workbook.open(aside, operator="ოპერატორი", machine=machine) as copy:
        copy.run(commands.add("note", meeting=trips.meeting, text="ასლზე ჩაწერილი"))
        export_return_file(copy, target)
    return target


@pytest.fixture
def office(world: World, trips: Trips, files: list[Path]) -> Iterator[Desk]:
    with trips.open_office() as workbook:
        yield world.desk_on(workbook)


@pytest.fixture
def window(office: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(office, TABS, DEEDS)
    look_at(made, qtbot)
    yield made
    made.close()


def settle(page: MergeDesk, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: not (page.busy or page.board.busy or page.duplicates.open.busy), timeout=60_000
    )


def said_of(page: MergeDesk, name: str) -> str:
    """All that the desk says of the file of that name."""
    picked: PickedFile = next(each for each in page.draft.files if each.path.name == name)
    return page.intake.words.describe(picked, "remarks")


def test_thirty_files_become_one_record_that_everyone_trusts(
    window: MainWindow,
    office: Desk,
    files: list[Path],
    trips: Trips,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    workbook = office.workbook
    before = workbook.digest()
    window.do("merge")
    page = window.current_tab()
    assert isinstance(page, MergeDesk)

    page.add(files)
    settle(page, qtbot)
    assert len(page.draft.files) == len(files) == 30
    assert page.draft.totals.files == LAPTOPS + 2
    assert workbook.digest() == before, "looking writes nothing"
    refused = page.draft.files[0].result
    assert refused is not None and refused.refused is not None
    assert "2009" in page.intake.words.remarks(page.draft.files[-2])[0].short
    assert "ლეპტოპი-5" in said_of(page, "მეორე ასლი.ecomig")
    assert len([each for each in page.draft.files if each.came_before]) == AGAIN

    press(qtbot, Qt.Key.Key_Return, CONTROL)
    settle(page, qtbot)
    assert page.switch.current() == "conflicts"
    conflicts = workbook.conflict_count()
    assert conflicts == 1
    press(qtbot, Qt.Key.Key_1)
    assert workbook.conflict_count() == 0

    settle(page, qtbot)
    press(qtbot, Qt.Key.Key_Return)
    assert page.switch.current() == "duplicates"
    settle(page, qtbot)
    pairs = page.duplicates.open.to_decide
    assert pairs >= 1
    for _ in range(pairs):
        press(qtbot, Qt.Key.Key_Y)
        settle(page, qtbot)
    assert {each.verdict for each in workbook.verdicts()} == {"same"}
    press(qtbot, Qt.Key.Key_Return)
    assert page.switch.current() == "receipts"

    (receipt,) = receipts(workbook)
    assert len(receipt.files) == LAPTOPS + 2
    make_receipt_pdf(workbook, 1, tmp_path / "receipt.pdf", "ka")
    paper = PdfText((tmp_path / "receipt.pdf").read_bytes()).whole().replace("\n", "")
    assert receipt.hash in paper
    assert all(each.hash in paper for each in receipt.files)

    monkeypatch.setattr(messages, "ask", lambda *_, **__: True)
    last = next(
        at for at, each in enumerate(receipt.files) if each.name == f"ლეპტოპი-{LAPTOPS}.ecomig"
    )
    with qtbot.waitSignal(page.receipts.told, timeout=60_000):
        page.receipts.detail.out_wanted.emit(Part(receipt, last))
    settle(page, qtbot)
    notes = {each.note.text for each in workbook.notes()}
    assert f"ჩანაწერი {LAPTOPS}" not in notes
    assert f"ჩანაწერი {LAPTOPS - 1}" in notes
    assert [each.kind for each in receipts(workbook)] == ["merge", "undo"]
    assert workbook.conflict_count() == 0 and len(workbook.verdicts()) == pairs

    press(qtbot, Qt.Key.Key_Escape)
    assert window.current_tab() is window.tab("schedule")
