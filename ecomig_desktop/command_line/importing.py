"""`ecomig import-people`: a list of people comes in; what becomes of each line."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ecomig_desktop.command_line.answers import answer
from ecomig_desktop.command_line.catalogue import sentence
from ecomig_desktop.command_line.options import find_meeting, meeting_option
from ecomig_desktop.command_line.surroundings import Surroundings, operator_option
from ecomig_desktop.errors import Refused

if TYPE_CHECKING:
    from ecomig_desktop.exchange.people_list.cells import PersonLine
    from ecomig_desktop.exchange.people_list.importing import ImportPlan, Planned
    from ecomig_desktop.exchange.people_list.tables import Found
    from ecomig_desktop.workbook import Workbook

LONG = 2_000
"""Lines from which on people are told how far it is."""
_STEPS = 10

READING = ("სია იკითხება: {name}", "Reading the list: {name}")
OTHER_LISTS = (
    "ფაილში სხვა სიებიც არის, ისინი ცალკე შემოდის (--sheet): {names}",
    "There are other lists in the file, to be brought in apart (--sheet): {names}",
)
COMPARING = ("შედარდა {done} / {count}", "Compared {done} of {count}")
WRITING = ("ინახება…", "Writing…")
OLD_LETTERS = (
    "სტრიქონი {row}: {text} → {proposal}",
    "Row {row}: {text} → {proposal}",
)
OLD_LETTERS_MORE = (
    "ძველი ქართული შრიფტით ნაწერი უჯრები: {count}.",
    "Cells in an old Georgian font: {count}.",
)
BROUGHT = (
    "ახალი: {new}, შესავსები ან განსხვავებული: {changed}, ნაცნობი: {known}, უკვე სიაში: {listed}, "
    "განმეორებული: {twice}, წაუკითხავი: {unreadable}",
    "New: {new}, to be filled or different: {changed}, known: {known}, on the list already: "
    "{listed}, twice in the list: {twice}, unreadable: {unreadable}",
)
OPEN = (
    "სტრიქონები, რომლებიც რამდენიმე ადამიანს შეესაბამება და არ იწერება: {count}; აირჩიეთ: "
    "--person ROW=ID|new",
    "Rows that are not written, because several people fit: {count}; choose with "
    "--person ROW=ID|new",
)
DIFFERENT = (
    "ადამიანები, რომლებზეც სამუშაო წიგნში სხვა რამ წერია: {count}; --update სიისას აიღებს.",
    "People of whom the workbook says something else: {count}; --update takes what the list says.",
)
NOTHING_WRITTEN = ("არაფერი ჩაწერილა.", "Nothing was written.")


@click.command("import-people", short_help=sentence("import-people"))
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("people", type=click.Path(path_type=Path, allow_dash=True), metavar="LIST")
@meeting_option("Put everybody on the list of a meeting.")
@click.option("--sheet", metavar="S", help="The sheet by its name; the likeliest otherwise.")
@click.option(
    "--map",
    "maps",
    multiple=True,
    metavar="COLUMN=FIELD",
    help="What a column holds, by its header, letter or number; remembered for such lists.",
)
@click.option(
    "--person",
    "persons",
    multiple=True,
    metavar="ROW=ID|new",
    help="Who is meant in a row where several people fit.",
)
@click.option(
    "--legacy",
    type=click.Choice(["ask", "convert", "keep"]),
    default="ask",
    show_default=True,
    help="What becomes of text in old Georgian fonts.",
)
@click.option("--update", is_flag=True, help="Change also what the workbook says otherwise.")
@click.option("--dry-run", is_flag=True, help="Say what would happen, and write nothing.")
@operator_option
@click.pass_obj
def import_people_command(
    surroundings: Surroundings, /, file: Path, people: Path, **options: Any
) -> int:
    """Bring the people of LIST into the workbook FILE: xlsx, xls, ods, csv, docx, or with - text
    on standard input. One step of undo; whoever is known already is not made again.

    Answers for each person {"row", "kind", "values", "person", "changes", "problems"}, where kind
    is new, changed, known, listed, twice or unreadable, and last {"new", ..., "sheet", "columns",
    "written"}. Rows and columns are counted from 1, as a spreadsheet shows them. Empty fields of
    known people are filled; what differs is only told of unless --update. With text in an old
    font nothing is written until --legacy says what becomes of it.
    """
    from ecomig_desktop.command_line.list_choices import found_list

    found, remember, others = found_list(people, options["sheet"], options["maps"])
    surroundings.say(READING, name=found.grid.name or people)
    if others and options["sheet"] is None:
        surroundings.say(OTHER_LISTS, names=", ".join(others))
    lines = _lines(found, options["legacy"])
    old = [(line, each) for line in lines for each in line.problems if each.key == "cell_legacy"]
    _tell_old(surroundings, old)
    dry_run = options["dry_run"] or bool(old)
    with surroundings.opened(file, read_only=dry_run) as workbook:
        plan = _plan(surroundings, workbook, lines, options)
        written = 0 if dry_run else _write(surroundings, workbook, plan, options["update"])
    if not dry_run:
        remember()
    _answer(surroundings, found, plan, written, is_written=not dry_run)
    _tell(surroundings, plan, update=options["update"], dry_run=dry_run)
    if old and not options["dry_run"]:
        first = old[0][1]
        raise Refused("list_in_old_letters", text=first.text, proposal=first.proposal)
    return 0


def _lines(found: Found, legacy: Any) -> list[PersonLine]:
    from ecomig_desktop.exchange.people_list.cells import read_lines

    return read_lines(found, legacy=legacy)


def _plan(
    surroundings: Surroundings,
    workbook: Workbook,
    lines: list[PersonLine],
    options: Mapping[str, Any],
) -> ImportPlan:
    from ecomig_desktop.command_line.list_choices import chosen_people
    from ecomig_desktop.exchange.people_list.importing import plan_import

    meeting = None
    if options["wanted"] is not None:
        meeting = find_meeting(workbook.meetings(), options["wanted"]).id
    chosen = chosen_people(options["persons"], lines)
    tenth = max(len(lines) // _STEPS, 1)

    def tell(done: int, count: int) -> None:
        if count >= LONG and done // tenth > (done - 500) // tenth:
            surroundings.say(COMPARING, done=done, count=count)

    return plan_import(workbook, lines, meeting, chosen=chosen, tell=tell)


def _write(surroundings: Surroundings, workbook: Workbook, plan: ImportPlan, update: bool) -> int:
    """How many records were made or changed."""
    from ecomig_desktop.exchange.people_list.importing import command_for

    command = command_for(plan, workbook, update=update)
    if not command.edits:
        return 0
    if len(command.edits) >= LONG:
        surroundings.say(WRITING)
    return len(workbook.run(command).rows)


def _answer(
    surroundings: Surroundings, found: Found, plan: ImportPlan, written: int, *, is_written: bool
) -> None:
    for planned in plan.rows:
        answer(_line(planned, surroundings.language, is_written=is_written))
    columns = [
        {"index": each.index + 1, "title": each.title, "field": each.field}
        for each in found.columns
    ]
    answer({**plan.counts, "sheet": found.grid.name, "columns": columns, "written": written})


def _line(planned: Planned, language: str, *, is_written: bool) -> dict[str, Any]:
    line: dict[str, Any] = {
        "row": planned.line.row + 1,
        "kind": planned.kind,
        "values": planned.line.values,
        "person": planned.person or (planned.made if is_written else "") or None,
        "changes": {column: list(each) for column, each in (planned.changes or {}).items()},
        "problems": [
            {
                "column": None if each.column < 0 else each.column + 1,
                "text": each.text,
                "error": each.sentence(language),
                "proposal": each.proposal,
            }
            for each in planned.problems
        ],
    }
    if planned.others:
        line["others"] = list(planned.others)
    return line


def _tell_old(surroundings: Surroundings, old: list[tuple[PersonLine, Any]]) -> None:
    """Some of what is in old letters, as it is and as it reads."""
    for line, problem in old[:_STEPS]:
        surroundings.say(
            OLD_LETTERS, row=line.row + 1, text=problem.text, proposal=problem.proposal
        )
    if old:
        surroundings.say(OLD_LETTERS_MORE, count=len(old))


def _tell(surroundings: Surroundings, plan: ImportPlan, *, update: bool, dry_run: bool) -> None:
    surroundings.say(BROUGHT, **plan.counts)
    if plan.open_rows:
        surroundings.say(OPEN, count=len(plan.open_rows))
    different = sum(
        any(was is not None for was, _ in (each.changes or {}).values()) for each in plan.rows
    )
    if different and not update:
        surroundings.say(DIFFERENT, count=different)
    if dry_run:
        surroundings.say(NOTHING_WRITTEN)
