"""What is to be known of a list before one goes on: what it was last time, what is not taken."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.models.people_list import ListDraft
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.widgets.notice_bar import NoticeBar


class ContentNotes(Living, QWidget):
    """Follows a draft; hidden where there is nothing to say. The note on what was remembered has
    a way to forget it."""

    def __init__(
        self, draft: ListDraft, language: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._draft, self._language = draft, language
        self.recalled = NoticeBar(closable=False)
        self._not_taken = NoticeBar(closable=False)
        self.recalled.followed.connect(draft.forget_shape)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.recalled)
        column.addWidget(self._not_taken)
        draft.changed.connect(self.retranslate)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Write every word."""
        content = self._draft.content
        count = len(content.recalled) if content else 0
        if count:
            text = self.tr("%n column(s) are taken as you set them last time.", "", count)
            self.recalled.show_notice("note", text, self.tr("Forget that"))
        else:
            self.recalled.clear()
        sentences = self._sentences()
        if sentences:
            self._not_taken.show_notice("note", " ".join(sentences))
        else:
            self._not_taken.clear()
        self.setVisible(bool(count or sentences))

    def _sentences(self) -> list[str]:
        """What holds personal numbers and their like, and sheets that could not be read."""
        content, file = self._draft.content, self._draft.file
        language = self._language()
        told = content.found.not_kept() if content else ()
        sentences = [Refused(key, title=title).sentence(language) for key, title in told]
        left_out = file.left_out if file else ()
        return sentences + [each.why.sentence(language) for each in left_out]
