"""Tracing, what is missing, versions and bodies."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from ecomig_desktop.models.record_lines import RecordLine
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.recommendations.bodies_dialog import BodiesDialog
from ecomig_desktop.views.recommendations.list_page import ListPage
from ecomig_desktop.views.recommendations.orphans_page import OrphansPage
from ecomig_desktop.views.recommendations.tab import SUBMISSIONS, RecommendationsTab
from ecomig_desktop.views.recommendations.trace_page import TracePage
from ecomig_desktop.views.recommendations.versions_page import VersionsPage
from ecomig_desktop.views.reports.report_dialog import ReportDialog
from ecomig_desktop.workbook import commands
from ecomig_desktop.workbook import outcome_commands as outcomes
from ecomig_desktop.workbook.versions import lines_of
from tests.views.typing_keys import type_text


def _trace(page: ListPage, at: int, qtbot: QtBot) -> TracePage:
    page.choose(page.model.rows()[at].id)
    QTest.keyClick(page.view, Qt.Key.Key_F6)
    found = page.currentWidget()
    assert isinstance(found, TracePage)
    qtbot.waitUntil(lambda: not found.reader.busy)
    return found


def _records(trace: TracePage, side: int, table: str) -> list[RecordLine]:
    return [line for line in trace.models[side].rows() if line.table == table]


def test_a_trace_has_all_that_leads_to_it_and_from_it(
    page: ListPage, desk: Desk, qtbot: QtBot
) -> None:
    trace, workbook = _trace(page, 3, qtbot), desk.workbook
    findings = workbook.joined("recommendation_finding", page.chosen)
    notes = {note for each in findings for note in workbook.joined("finding_note", each)}
    assert [line.row for line in _records(trace, 0, "finding")] == findings
    assert {line.row for line in _records(trace, 0, "note")} == notes
    assert _records(trace, 0, "meeting")
    assert [line.row for line in _records(trace, 1, "list_version")] == [
        workbook.list_versions()[0].id
    ]
    assert _records(trace, 1, "submission")
    assert [line.pill for line in _records(trace, 1, "reply")] == ["გაზიარებული"]


def test_a_figure_behind_a_recommendation_is_told_by_its_own_indicator(
    page: ListPage, desk: Desk, qtbot: QtBot
) -> None:
    workbook, line = desk.workbook, page.model.rows()[0].id
    (own,) = workbook.run(outcomes.add_listed("indicator", title="ჭაბურღილები")).ids
    key = workbook.record("indicator", own)["key"]  # type: ignore[index]
    meeting = workbook.meetings()[0].id
    told = commands.add("note", meeting=meeting, kind="figure", indicator=key, value=3.0)
    (note,) = workbook.run(told).ids
    desk.run(outcomes.join("recommendation_note", line, [note]))
    page.choose(line)
    shown = next(each for each in page.panel.evidence.rows() if each.key == f"note {note}")
    traced = next(each for each in _records(_trace(page, 0, qtbot), 0, "note") if each.row == note)
    assert (shown.text, traced.title) == ("ჭაბურღილები: 3", "ჭაბურღილები: 3")


def test_every_line_of_a_trace_leads_somewhere(
    page: ListPage, tab: RecommendationsTab, window: MainWindow, qtbot: QtBot
) -> None:
    trace = _trace(page, 3, qtbot)
    (submission,) = _records(trace, 1, "submission")
    trace.lists[1].go_to(submission.row)
    QTest.keyClick(trace.lists[1], Qt.Key.Key_Return)
    assert tab.current() == SUBMISSIONS
    assert tab.page(SUBMISSIONS).chosen == submission.row  # type: ignore[attr-defined]
    note = _records(trace, 0, "note")[0]
    trace.lists[0].go_to(note.row)
    QTest.keyClick(trace.lists[0], Qt.Key.Key_Return)
    assert window.current_tab().name == "notes"


def test_a_trace_tells_which_version_went_out_how_and_by_whom(
    page: ListPage, desk: Desk, qtbot: QtBot
) -> None:
    (line,) = _records(_trace(page, 3, qtbot), 1, "submission")
    sent = next(each for each in desk.workbook.submissions() if each.id == line.row)
    version = next(v for v in desk.workbook.list_versions() if v.id == sent.list_version)
    assert sent.sent_by
    for said in (version.title, sent.sent_by, "წერილით"):
        assert str(said) in line.about


def test_a_trace_tells_under_which_number_it_was_laid_before_a_body(
    page: ListPage, desk: Desk, qtbot: QtBot
) -> None:
    row, was = page.model.rows()[3].id, page.model.rows()[3].number
    for number in (was, "9.1"):
        desk.run(commands.edit("recommendation", row, number=number))
        (line,) = _records(_trace(page, 3, qtbot), 1, "submission")
        assert (f"იქ № {was}" in line.about) == (number != was)


def test_a_trace_goes_on_paper(
    page: ListPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[ReportDialog] = []

    def keep(dialog: ReportDialog) -> None:
        opened.append(dialog)

    monkeypatch.setattr(ReportDialog, "show", keep)
    trace = _trace(page, 3, qtbot)
    QTest.keyClick(trace.lists[0], Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = opened
    qtbot.addWidget(dialog)
    assert dialog.reports.current() == "trace"
    assert dialog.of["recommendation"].editor.currentData() == page.chosen
    dialog.reject()


def test_a_trace_follows_what_is_done_meanwhile(page: ListPage, desk: Desk, qtbot: QtBot) -> None:
    answered = {each.recommendation for each in desk.workbook.answers()}
    at = next(at for at, row in enumerate(page.model.rows()) if row.id not in answered)
    trace, row = _trace(page, at, qtbot), page.chosen
    before = _records(trace, 0, "finding")
    desk.run(outcomes.part_from("recommendation_finding", row, [before[0].row]))
    qtbot.waitUntil(lambda: _records(trace, 0, "finding") == before[1:])
    desk.run(commands.delete("recommendation", row))
    qtbot.waitUntil(lambda: page.currentWidget() is page.side)


def test_escape_leads_back_to_the_list(page: ListPage, qtbot: QtBot) -> None:
    trace = _trace(page, 0, qtbot)
    QTest.keyClick(trace.lists[0], Qt.Key.Key_Escape)
    assert page.currentWidget() is page.side
    assert page.view.hasFocus()


def test_what_is_missing_leads_to_the_recommendation(page: ListPage, qtbot: QtBot) -> None:
    page.main.orphans.click()
    found = page.currentWidget()
    assert isinstance(found, OrphansPage)
    qtbot.waitUntil(lambda: not found.reader.busy)
    lines = [line for line in found.model.rows() if line.table == "recommendation"]
    assert len(lines) == page.model.lacking()["evidence"]
    line = page.model.line(lines[0].row)
    assert line and lines[0].title.startswith(f"{line.number}. ")
    found.list.go_to(lines[0].row)
    QTest.keyClick(found.list, Qt.Key.Key_Return)
    assert page.currentWidget() is page.side
    assert page.chosen == lines[0].row


def _versions(page: ListPage) -> VersionsPage:
    page.main.versions.click()
    found = page.currentWidget()
    assert isinstance(found, VersionsPage)
    return found


def test_a_version_is_kept_under_its_title_and_undone(page: ListPage, desk: Desk) -> None:
    versions = _versions(page)
    type_text(versions.title, "მეორე ვერსია")
    QTest.keyClick(versions.title, Qt.Key.Key_Return)
    last = desk.workbook.list_versions()[-1]
    assert (last.title, versions.chosen) == ("მეორე ვერსია", last.id)
    assert len(lines_of(last)) == len(page.model.all)
    desk.undo()
    assert len(desk.workbook.list_versions()) == 1


def test_a_version_reads_as_it_was_and_tells_what_changed(page: ListPage, desk: Desk) -> None:
    versions = _versions(page)
    assert "2018 წლიდან" not in versions.text.toPlainText()
    laid = {each.body for each in desk.workbook.submissions()}
    names = [body.name or "?" for body in desk.workbook.bodies() if body.id in laid]
    assert all(name.split()[-1] in versions._about.plain_text() for name in names)
    versions.ways.findChildren(QAbstractButton)[1].click()
    shown = versions.text.toPlainText()
    assert "2018 წლიდან" in shown
    assert "შეთანხმებული → წარდგენილი" in shown


def test_a_version_that_is_the_list_of_now_says_so(page: ListPage, desk: Desk) -> None:
    versions = _versions(page)
    versions.keep_now()
    versions.ways.findChildren(QAbstractButton)[1].click()
    assert versions.text.toPlainText() == "მას შემდეგ არაფერი შეცვლილა."


def test_a_body_of_ones_own_is_added_named_and_taken_off_the_list(
    page: ListPage, desk: Desk, qtbot: QtBot
) -> None:
    dialog = BodiesDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.add_body()
    editor = dialog.fields["name"].editor
    editor.selectAll()
    type_text(editor, "სოფლის რწმუნებული")
    editor.flush()
    assert desk.workbook.bodies()[-1].name == "სოფლის რწმუნებული"
    dialog.hide_body.click()
    assert "სოფლის რწმუნებული" not in [body.name for body in desk.workbook.bodies()]
    dialog.hide_body.click()
    assert desk.workbook.bodies()[-1].name == "სოფლის რწმუნებული"
