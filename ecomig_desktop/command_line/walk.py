"""The road through the example as text, for where there is no display to show it on."""

from __future__ import annotations

import shlex
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ecomig_desktop.command_line.answers import answer, shown
from ecomig_desktop.command_line.surroundings import Surroundings

if TYPE_CHECKING:
    from ecomig_desktop.merge import Merged
    from ecomig_desktop.workbook import Workbook

INTRODUCTION = (
    "ეკრანი არ არის, ამიტომ მაგალითს ტექსტით გაჩვენებთ. ხალხი გამოგონილია.",
    "There is no display, so the example is shown as text. Its people are made up.",
)
OFFICE = (
    "1. ოფისის სამუშაო წიგნი: {path}\n   შეხვედრები: {meetings}, ადამიანები: {people}",
    "1. The office's workbook: {path}\n   meetings: {meetings}, people: {people}",
)
RETURNED = (
    "2. ლეპტოპებიდან დაბრუნდა და გაერთიანდა:",
    "2. Returned from the laptops, and merged:",
)
BROUGHT = (
    "   {path}: {new} ახალი ცვლილება, {conflicts} კონფლიქტი",
    "   {path}: {new} new changes, {conflicts} conflicts",
)
TOGETHER = (
    "3. ერთად: ადამიანები: {people}, ჩანაწერები სამუშაო ჯგუფებიდან: {notes}, "
    "გადასაწყვეტი კონფლიქტები: {conflicts}",
    "3. Together: people: {people}, workshop notes: {notes}, conflicts to decide: {conflicts}",
)
SHEET = (
    "4. დასწრების ფურცელი, {place}, გვერდები: {pages}: {path}",
    "4. The attendance sheet of {place}, pages: {pages}: {path}",
)
RETURN_FILE = (
    "5. დასაბრუნებელი ფაილი: {path}",
    "5. A return file: {path}",
)
GO_ON = (
    "გააგრძელეთ ბრძანებებით, მაგალითად: ecomig dump {path} --conflicts",
    "Go on with the commands, for example: ecomig dump {path} --conflicts",
)


def walk(surroundings: Surroundings) -> int:
    """Make an example, merge what its laptops brought, print a sheet, export a return file, and
    say where everything lies. Answers {"file", "returns", "sheet", "export", "digest"}."""
    from ecomig_desktop.example.folder import example_folder
    from ecomig_desktop.example.making import make_example
    from ecomig_desktop.merge import merge_files

    surroundings.say(INTRODUCTION)
    example = make_example(example_folder(datetime.now()))
    office = example.office
    with surroundings.opened(office) as workbook:
        surroundings.say(OFFICE, path=office, **_counts(workbook))
        merged = merge_files(workbook, example.returns)
        _tell_merged(surroundings, workbook, merged)
        sheet = _sheet(surroundings, workbook, office.with_name("sheet.pdf"))
        exported = _export(surroundings, workbook, office.with_name("office return.ecomig"))
        surroundings.say(GO_ON, path=shlex.quote(str(office)))
        answer(
            {
                "file": shown(office),
                "returns": [shown(path) for path in example.returns],
                "sheet": shown(sheet),
                "export": shown(exported),
                "digest": workbook.digest(),
            }
        )
    return 0


def _counts(workbook: Workbook) -> dict[str, int]:
    tables = [table for table, _ in workbook.records()]
    return {
        "meetings": tables.count("meeting"),
        "people": tables.count("person"),
        "notes": tables.count("note"),
    }


def _tell_merged(surroundings: Surroundings, workbook: Workbook, merged: Merged) -> None:
    surroundings.say(RETURNED)
    for result in merged.files:
        surroundings.say(BROUGHT, path=result.file, new=result.new, conflicts=result.conflicts)
    surroundings.say(TOGETHER, conflicts=workbook.conflict_count(), **_counts(workbook))


def _sheet(surroundings: Surroundings, workbook: Workbook, target: Path) -> Path:
    from ecomig_desktop.missing_libraries import explained

    with explained():
        from ecomig_desktop.printing.issuing import make_pdf
    meeting = workbook.meetings()[0]
    sheet = make_pdf(workbook, meeting.id, target, language="both")
    place = meeting.place if surroundings.language == "ka" else meeting.place_en
    surroundings.say(SHEET, place=place, pages=sheet.pages, path=sheet.path)
    return sheet.path


def _export(surroundings: Surroundings, workbook: Workbook, target: Path) -> Path:
    from ecomig_desktop.exchange.return_file import export_return_file

    exported = export_return_file(workbook, target)
    surroundings.say(RETURN_FILE, path=exported.path)
    return exported.path
