from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ecomig_desktop.domain.note import Note
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.notes.tab import NotesTab
from ecomig_desktop.workbook import commands
from ecomig_desktop.workbook.attaching import LARGEST
from tests.gallery.pictures import landscape
from tests.views.typing_keys import type_text


def begun(tab: NotesTab, text: str = "სახლი") -> None:
    type_text(tab.editor.text, text)
    tab.editor.flush()


def note(tab: NotesTab, desk: Desk) -> Note:
    found = desk.workbook.note(tab.editor.draft.note.id)
    assert found is not None
    return found


def pick(box: object, typed: str, qtbot: QtBot) -> None:
    box.setFocus()  # type: ignore[attr-defined]
    box.selectAll()  # type: ignore[attr-defined]
    type_text(box, typed)  # type: ignore[arg-type]
    qtbot.keyClick(box, Qt.Key.Key_Return)


def test_the_speaker_is_found_in_latin_letters(tab: NotesTab, desk: Desk, qtbot: QtBot) -> None:
    begun(tab)
    pick(tab.editor.speaker, "zurab", qtbot)
    speaker = desk.workbook.person(note(tab, desk).speaker or "")
    assert speaker is not None and speaker.family_name == "მიქავა"
    assert tab.editor.speaker.text() == "ზურაბ მიქავა, სენაკის მერია"


def test_the_speaker_brings_the_municipality(tab: NotesTab, desk: Desk, qtbot: QtBot) -> None:
    begun(tab)
    pick(tab.editor.speaker, "ზურაბ", qtbot)
    assert note(tab, desk).municipality == "senaki"
    pick(tab.editor.speaker, "კონსტ", qtbot)
    assert note(tab, desk).municipality == "tbilisi"


def test_a_municipality_chosen_by_hand_stays(tab: NotesTab, desk: Desk, qtbot: QtBot) -> None:
    begun(tab)
    pick(tab.editor.speaker, "ზურაბ", qtbot)
    pick(tab.editor.municipality, "xobi", qtbot)
    pick(tab.editor.speaker, "კონსტ", qtbot)
    assert note(tab, desk).municipality == "khobi"


def test_only_those_present_are_offered(tab: NotesTab, desk: Desk) -> None:
    offered = {option.text for option in tab.editor.speaker._options}
    assert "ნინო აბაშიძე" in offered
    assert "გიორგი ბერიძე" not in offered


def test_who_comes_is_offered_at_once(tab: NotesTab, desk: Desk) -> None:
    desk.run(commands.register(desk.meeting.id or "", {"given_name": "მაკა"}, "11:59"))
    assert "მაკა" in {option.text for option in tab.editor.speaker._options}


def test_a_figure_asks_for_indicator_value_and_unit(
    tab: NotesTab, desk: Desk, qtbot: QtBot
) -> None:
    begun(tab, "ფასი")
    tab.editor.set_theme(desk.workbook.themes()[1].id)
    tab.editor.set_kind("figure")
    assert tab.editor.figure.isVisible()
    pick(tab.editor.figure.indicator, "შესყიდული", qtbot)
    tab.editor.figure.value.setFocus()
    type_text(tab.editor.figure.value, "20 000,5")
    tab.editor.text.setFocus()
    made = note(tab, desk)
    assert (made.indicator, made.value, made.unit) == ("res_price", 20000.5, "ლარი")


def test_indicators_are_those_of_the_theme(tab: NotesTab, desk: Desk) -> None:
    tab.editor.set_theme(desk.workbook.themes()[0].id)
    keys = {option.key for option in tab.editor.figure.indicator._options}
    assert keys and all(key.startswith("prev_") for key in keys)


def test_a_value_that_is_no_number_is_said_in_place(tab: NotesTab, desk: Desk) -> None:
    begun(tab)
    tab.editor.set_kind("figure")
    tab.editor.figure.value.setFocus()
    type_text(tab.editor.figure.value, "ბევრი")
    tab.editor.text.setFocus()
    assert tab.editor.figure._fields[1].warning()
    assert note(tab, desk).value is None


def test_photos_that_are_dropped_become_attachments(
    tab: NotesTab, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "ნაპირი.png"
    path.write_bytes(landscape())
    tab.editor.photos.add_files([str(path)])
    (made,) = desk.workbook.attachments(tab.editor.draft.note.id)
    assert (made.file_name, made.media_type) == ("ნაპირი.png", "image/png")
    assert desk.workbook.attachment_bytes(made.content_hash or "") == path.read_bytes()
    assert tab.editor.photos.isVisible()


def test_a_pasted_picture_is_kept_as_png(tab: NotesTab, desk: Desk) -> None:
    tab.editor.photos.add_picture(QImage(8, 8, QImage.Format.Format_RGB32))
    (made,) = desk.workbook.attachments(tab.editor.draft.note.id)
    assert made.media_type == "image/png"


def test_too_big_a_file_is_refused_in_place(tab: NotesTab, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "ფილმი.mp4"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    tab.editor.photos.add_files([str(path)])
    assert "64" in tab.editor.notice.text()
    assert tab.editor.draft.is_new


def test_a_file_that_cannot_be_read_is_refused_in_place(tab: NotesTab, tmp_path: Path) -> None:
    tab.editor.photos.add_files([str(tmp_path)])
    assert tmp_path.name in tab.editor.notice.text()


def test_delete_takes_a_photo_away(tab: NotesTab, desk: Desk, qtbot: QtBot) -> None:
    tab.editor.photos.add_picture(QImage(8, 8, QImage.Format.Format_RGB32))
    qtbot.keyClick(tab.editor.photos._thumbnails[0], Qt.Key.Key_Delete)
    assert desk.workbook.attachments(tab.editor.draft.note.id) == []


def test_a_file_that_is_no_picture_is_shown_by_name(
    tab: NotesTab, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "წერილი.jpg"
    path.write_bytes(b"no picture")
    tab.editor.photos.add_files([str(path)])
    assert tab.editor.photos._thumbnails[0].accessibleName() == "წერილი.jpg"


def test_saved_is_said_only_when_it_is_true(tab: NotesTab) -> None:
    assert tab.editor._kept.plain_text() == ""
    type_text(tab.editor.text, "სახლი")
    assert tab.editor._kept.plain_text() == "ინახება…"
    tab.editor.flush()
    assert tab.editor._kept.plain_text() == "✓ შენახულია"
