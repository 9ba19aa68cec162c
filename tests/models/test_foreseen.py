from __future__ import annotations

import tracemalloc
from pathlib import Path

from ecomig_desktop.merge import RecordNews
from ecomig_desktop.models.foreseen import CONFLICT, Foresight, Wanted
from ecomig_desktop.models.preview import PreviewModel

ONE, TWO = Path("one.ecomig"), Path("two.ecomig")
ANA = "01890000-0000-7000-8000-000000000001"


def changed(**after: str) -> RecordNews:
    before = {"id": ANA, "given_name": "ანა", "position": "სპეციალისტი"}
    return RecordNews(ONE, "person", ANA, "changed", before, {**before, **after})


def added(number: int, file: Path = ONE, table: str = "note") -> RecordNews:
    row = f"01890000-0000-7000-8000-{number:012d}"
    return RecordNews(file, table, row, "added", None, {"id": row, "text": f"ჩანაწერი {number}"})


def test_only_columns_that_differ_are_kept() -> None:
    foresight = Foresight()
    foresight.add(changed(position="თავმჯდომარე"))
    kept = foresight[0]
    assert (dict(kept.before), dict(kept.after)) == (
        {"position": "სპეციალისტი"},
        {"position": "თავმჯდომარე"},
    )
    assert kept.columns == ("position",)
    assert kept.named == {"given_name": "ანა"}


def test_a_column_in_conflict_is_kept_though_it_shows_the_same() -> None:
    before = {"id": ANA, "position": "თავმჯდომარე"}
    news = RecordNews(ONE, "person", ANA, "disputed", before, before, ("position",))
    foresight = Foresight()
    foresight.add(news)
    assert foresight[0].columns == ("position",)
    assert foresight.conflicts == 1


def test_a_record_that_is_to_come_is_known_by_its_name() -> None:
    foresight = Foresight()
    foresight.add(RecordNews(ONE, "person", ANA, "added", None, {"id": ANA, "given_name": "ანა"}))
    assert foresight.named("person", ANA) == {"given_name": "ანა"}
    assert foresight.named("person", ANA[:-1] + "2") is None


def test_what_comes_after_the_limit_is_only_counted() -> None:
    foresight = Foresight(most=500)
    for number in range(100):
        foresight.add(added(number))
    assert 0 < len(foresight) < 100
    assert len(foresight) + foresight.beyond == 100
    assert foresight.counts == {("note", "added"): 100}


def test_records_by_the_thousand_take_little_memory() -> None:
    tracemalloc.start()
    foresight = Foresight()
    for number in range(10_000):
        foresight.add(added(number))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(foresight) == 10_000
    assert peak < 6 * 1024 * 1024


def test_only_files_that_are_taken_are_heard() -> None:
    foresight = Foresight()
    hear = foresight.taking(frozenset([TWO]))
    hear(added(1))
    hear(added(2, TWO))
    assert [each.file for each in (foresight[at] for at in range(len(foresight)))] == [TWO]


def test_the_list_shows_what_is_wanted() -> None:
    foresight = Foresight()
    for news in (added(1), added(2, TWO), added(3, table="theme"), changed(position="წევრი")):
        foresight.add(news)
    foresight.add(
        RecordNews(TWO, "note", ANA, "changed", {"text": "ერთი"}, {"text": "ორი"}, ("text",))
    )
    model = PreviewModel(lambda each: each.id)
    model.show_foresight(foresight)

    def rows(**wanted: object) -> list[int]:
        model.show_wanted(Wanted(**wanted))  # type: ignore[arg-type]
        found = (model.row(model.index(at)) for at in range(model.rowCount()))
        places = [foresight[at] for at in range(len(foresight))]
        return [places.index(each) for each in found if each is not None]

    assert rows() == [0, 1, 2, 3, 4]
    assert rows(kind="added") == [0, 1, 2]
    assert rows(kind=CONFLICT) == [4]
    assert rows(table="note") == [0, 1, 4]
    assert rows(file=TWO) == [1, 4]
    assert rows(text="ჩანაწერი 2") == [1]
    assert rows(text="2 ჩანაწ") == [1]
    assert rows(text='"') == rows(text="nobody") == []
    assert rows(kind="added", table="note", file=ONE) == [0]
    assert model.rowCount(model.index(0)) == 0
