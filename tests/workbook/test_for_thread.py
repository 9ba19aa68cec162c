"""The same workbook in another thread: a connection of its own, and nothing closed behind us."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from ecomig_desktop.exchange.return_file import export_return_file
from ecomig_desktop.merge import merge_files
from ecomig_desktop.workbook import Workbook, commands
from tests.field import ANA, BEKA, Laptop, problems


def test_a_worker_merges_and_the_window_sees_it(laptops: tuple[Laptop, Laptop, Laptop]) -> None:
    office, one, _ = laptops
    one.put("person", BEKA, given_name="ბერა")
    returned = one.export()

    def work(workbook: Workbook) -> int:
        with workbook.for_thread() as mine:
            return merge_files(mine, [returned]).new

    with office.open() as workbook, ThreadPoolExecutor(1) as pool:
        workbook.run(commands.edit("person", ANA, phone="1"))
        assert pool.submit(work, workbook).result() == 1
        person = workbook.person(BEKA)
        assert person is not None
        assert person.given_name == "ბერა"
        workbook.run(commands.edit("person", BEKA, phone="2"))
        assert workbook.undo_intent() == "edit_person"
        workbook.undo()
        assert problems(workbook) == []


def test_the_window_writes_on_after_a_worker_wrote(
    laptops: tuple[Laptop, Laptop, Laptop],
) -> None:
    office = laptops[0]

    def work(workbook: Workbook, name: str) -> None:
        with workbook.for_thread() as mine:
            mine.run(commands.edit("person", BEKA, given_name=name))

    with office.open() as workbook, ThreadPoolExecutor(1) as pool:
        pool.submit(work, workbook, "1").result()
        workbook.run(commands.edit("person", ANA, phone="1"))
        pool.submit(work, workbook, "2").result()
        workbook.run(commands.edit("person", ANA, phone="2"))
        assert problems(workbook) == []
        assert workbook.gaps() == {}
    office.put("person", ANA, phone="3")
    assert office.state().gaps == "{}"


def test_a_worker_exports_while_the_window_reads(
    laptops: tuple[Laptop, Laptop, Laptop],
) -> None:
    office = laptops[0]
    target = office.folder / "return.ecomig"

    def work(workbook: Workbook) -> str:
        with workbook.for_thread() as mine:
            return export_return_file(mine, target).digest

    with office.open() as workbook, ThreadPoolExecutor(1) as pool:
        workbook.run(commands.edit("person", ANA, phone="1"))
        exported = pool.submit(work, workbook)
        for _ in range(50):
            assert workbook.person(ANA) is not None
        assert exported.result() == workbook.digest()


def test_a_thread_of_a_reader_only_reads(laptops: tuple[Laptop, Laptop, Laptop]) -> None:
    with laptops[0].open(read_only=True) as workbook, workbook.for_thread() as other:
        assert other.read_only
        assert other.person(ANA) == workbook.person(ANA)
