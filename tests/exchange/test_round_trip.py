"""A list that went out comes in as the same people, and changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from ecomig_desktop.domain.places import CENTRAL
from ecomig_desktop.domain.tables import AGE_GROUPS, GENDERS, SECTORS
from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.exchange.list_files import write_list
from ecomig_desktop.exchange.lists import ListOptions
from ecomig_desktop.exchange.people_list.cells import read_lines
from ecomig_desktop.exchange.people_list.grids import Grid
from ecomig_desktop.exchange.people_list.importing import Planned, command_for, plan_import
from ecomig_desktop.exchange.people_list.reading import read_list
from ecomig_desktop.exchange.people_list.tables import find_table
from ecomig_desktop.reference import municipality_codes
from ecomig_desktop.workbook import Workbook, commands

_SIGNS = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"])
_TEXT = st.one_of(
    st.none(),
    st.text(_SIGNS, min_size=1, max_size=12),
    st.sampled_from(
        [
            "ქედის მერია", "=1+1", "'=x", "''+x", "-", "სულ", "სულ: 25", "სახელი", "12.05.2016",
            "ნინო\nბერიძე",
            " ორი  სიტყვა ", "saqarTvelo", "a;b,c\td", '"', '"ა" ბ', "ტელეფონი", "\u200bზ", "Total",
            "ა" * 400, "N/A", "01001012345", "599123456", "1. ნინო",
        ]
    ),
)  # fmt: skip
_NAME = st.one_of(
    st.none(),
    st.sampled_from(
        [
            "ნინო", "ბერიძე", "Nino", "O'Brien", "დე ბოერი", "ზურა-ლუკა", "მარიამი 🌿", "სახელი",
            "გვარი", "ჟან-პოლ (ჟანო)", "ანა, მარია", "=ა", "-ძე", "@ana", "სულ", "ქალი", "ქედა",
            "Иван", "beriZe",
            "ბერიძე\nნინო", "  გია ", "მედია", "Name", "ა", "İ", "ნ.", "Total",
        ]
    ),
)  # fmt: skip
_PERSON = st.fixed_dictionaries(
    {
        "given_name": _NAME,
        "family_name": _NAME,
        "organisation": _TEXT,
        "position": _TEXT,
        "sector": st.sampled_from([None, *SECTORS]),
        "municipality": st.sampled_from([None, CENTRAL, *sorted(municipality_codes())]),
        "phone": st.sampled_from(
            [None, "+995 599 12 34 56", "599123456", "0322123456, 577000000", "-", "იკითხეთ", "12"]
        ),
        "email": st.sampled_from([None, "a@example.ge", "x+Y@example.ge", "არა", "@a"]),
        "gender": st.sampled_from([None, *GENDERS]),
        "age_group": st.sampled_from([None, *AGE_GROUPS]),
    }
)
_OPTIONS = st.builds(
    ListOptions, st.sampled_from(["ka", "en", "both"]), st.booleans(), st.booleans(), st.booleans()
)


def brought_back(workbook: Workbook, grid: Grid, meeting: str | None) -> tuple[Planned, ...]:
    """What becomes of the lines of one sheet, after a look that nothing would be written."""
    lines = read_lines(find_table(grid), legacy="keep")
    plan = plan_import(workbook, lines, meeting)
    assert command_for(plan, workbook, update=True).edits == ()
    known = {"listed" if meeting else "known", "twice"}
    for each in plan.rows:
        named = any(sign.isalpha() for sign in workbook_name(each))
        assert each.kind in (known if named else known | {"unreadable"})
    return plan.rows


def workbook_name(planned: Planned) -> str:
    """What was read of the names."""
    values = planned.line.values
    return f"{values.get('given_name') or ''}{values.get('family_name') or ''}"


@settings(max_examples=30)
@given(
    people=st.lists(_PERSON, max_size=6),
    at_two=st.sets(st.integers(0, 5)),
    one=st.sets(st.integers(0, 5), max_size=2),
    options=_OPTIONS,
    ending=st.sampled_from(["xlsx", "csv"]),
    whole=st.booleans(),
)
def test_whoever_went_out_comes_in_as_the_same(
    people: list[Mapping[str, str | None]],
    at_two: set[int],
    one: set[int],
    options: ListOptions,
    ending: str,
    whole: bool,
) -> None:
    with (
        TemporaryDirectory() as folder,
        Workbook.create(Path(folder) / "list.ecomig", default_plan()) as workbook,
    ):
        first, second = (meeting.id for meeting in workbook.meetings()[:2])
        ids = [workbook.run(commands.add("person", **values)).ids[0] for values in people]
        workbook.run(commands.invite(first, ids))
        workbook.run(commands.invite(second, [ids[at] for at in at_two if at < len(ids)]))
        same = [ids[at] for at in one if at < len(ids)]
        if len(same) == 2:
            workbook.run(commands.judge(same[0], same[1], "same"))
        path = Path(folder) / f"list.{ending}"
        write_list(workbook, path, options, None if whole else first)
        for grid in read_list(path).grids:
            brought_back(workbook, grid, None if whole else first)
