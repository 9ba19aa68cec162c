"""A version of the list of actions as text to read, and what became of it since, word by word."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from ecomig_desktop.domain.text_merge import CHANGED, compare
from ecomig_desktop.views.field_names import field_name
from ecomig_desktop.views.recommendations.words import (
    chosen,
    day_words,
    either,
    findings_counted,
    notes_counted,
    supporters_counted,
)
from ecomig_desktop.views.tokens import CAPTION, tokens
from ecomig_desktop.workbook.version_changes import ChangedLine, ListChanges
from ecomig_desktop.workbook.versions import Line, Named


def version_html(lines: Sequence[Line], language: str) -> str:
    """The whole list as it was, with all that each line said."""
    return _style() + "".join(_whole(line, language) for line in lines)


def changes_html(changes: ListChanges, language: str) -> str:
    """What was added, what says something else (old and new word by word), what was removed."""
    groups = (
        (QCoreApplication.translate("VersionText", "Added since"), changes.added),
        (QCoreApplication.translate("VersionText", "Removed since"), changes.removed),
    )
    said = [_style()]
    if changes.changed:
        title = QCoreApplication.translate("VersionText", "Changed since")
        said.append(_heading(title, len(changes.changed)))
        said += [_changed(each, language) for each in changes.changed]
    for title, lines in groups:
        if lines:
            said.append(_heading(title, len(lines)))
            said += [_whole(line, language) for line in lines]
    if changes.moved:
        words = QCoreApplication.translate(
            "VersionText", "What both have stands in another order now."
        )
        said.append(f"<p>{escape(words)}</p>")
    return "".join(said)


def _style() -> str:
    paragraph = "p { margin: 0 0 4px 0; line-height: 140%; }"
    return f"<style>{paragraph} h3 {{ font-size: 14px; margin: 14px 0 8px 0; }}</style>"


def _heading(title: str, count: int) -> str:
    return f"<h3>{escape(title)} · {count}</h3>"


def _whole(line: Line, language: str) -> str:
    text = escape(either(line.text, line.text_en, language)).replace("\n", "<br>")
    about = " · ".join(escape(each) for each in _about(line, language))
    return f"<p><b>{escape(line.number)}.</b> {text}</p>{_small(about)}"


def _caption(text: str) -> str:
    style = f"color: {tokens().muted}; font-size: {CAPTION:.0f}px; margin: 4px 0 0 0"
    return f'<p style="{style}">{escape(text)}</p>'


def _small(html: str) -> str:
    color = tokens().muted
    return f'<p style="color: {color}; font-size: {CAPTION:.0f}px; margin-bottom: 14px">{html}</p>'


def _about(line: Line, language: str) -> list[str]:
    """What a line says besides its text."""
    counted = (
        (findings_counted, len(line.findings)),
        (notes_counted, len(line.notes)),
        (supporters_counted, line.supporters),
    )
    parts = [
        _named(line.theme, language) if line.theme else "",
        ", ".join(_named(body, language) for body in line.bodies),
        *(value_words(line, name, language) for name in ("status", "priority", "timing", "due")),
        either(line.cost_note, line.cost_note_en, language),
        *(words(count) for words, count in counted if count),
    ]
    return [part for part in parts if part]


def value_words(line: Line, name: str, language: str) -> str:
    """What a column of a line says, as people read it."""
    value = getattr(line, name)
    if name == "theme":
        return _named(value, language) if value else ""
    if name == "bodies":
        return ", ".join(_named(body, language) for body in value)
    if name == "findings":
        return findings_counted(len(value)) if value else ""
    if name == "notes":
        return notes_counted(len(value)) if value else ""
    if name == "supporters":
        return supporters_counted(value) if value else ""
    if name == "due":
        return day_words(value, language)
    if name in ("status", "priority", "timing"):
        return chosen("recommendation", name, value)
    return value or ""


def _changed(each: ChangedLine, language: str) -> str:
    text = escape(either(each.after.text, each.after.text_en, language)).replace("\n", "<br>")
    said = [f"<p><b>{escape(each.after.number)}.</b> {'' if 'text' in each.columns else text}</p>"]
    for name in each.columns:
        before, after = (
            value_words(each.before, name, language),
            value_words(each.after, name, language),
        )
        if name in ("text", "text_en", "cost_note", "cost_note_en"):
            said.append(_word_by_word(_column(name), before, after))
        elif before == after:  # as many, but others
            said.append(_small(f"{escape(_column(name))}: {escape(after)}"))
        else:
            was = f"<s>{escape(before)}</s> → " if before else ""
            now = f'<span style="{_ground("accent")}">{escape(after or "—")}</span>'
            said.append(f"<p>{escape(_column(name))}: {was}{now}</p>")
    return "".join(said) + _small("")


def _column(name: str) -> str:
    tables = {
        "bodies": ("recommendation_body", "body"),
        "findings": ("recommendation_finding", "finding"),
        "notes": ("recommendation_note", "note"),
        "supporters": ("recommendation_person", "person"),
    }
    if name == "supporters":
        return QCoreApplication.translate("VersionText", "Supporters")
    if name == "bodies":
        return QCoreApplication.translate("VersionText", "Addressees")
    table, column = tables.get(name, ("recommendation", name))
    return field_name(table, column)


def _word_by_word(title: str, before: str, after: str) -> str:
    """The old text with what went struck out, then the new one with what came marked."""
    old = "".join(
        f'<s style="{_ground("refused")}">{_br(part.text)}</s>'
        if part.kind == CHANGED
        else _br(part.text)
        for part in compare(before, after)
    )
    new = "".join(
        f'<span style="{_ground("accent")}">{_br(part.text)}</span>'
        if part.kind == CHANGED
        else _br(part.text)
        for part in compare(after, before)
    )
    was = QCoreApplication.translate("VersionText", "{field}, then").format(field=title)
    now = QCoreApplication.translate("VersionText", "{field}, now").format(field=title)
    return f"{_caption(was)}<p>{old or '—'}</p>{_caption(now)}<p>{new or '—'}</p>"


def _br(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _ground(color: str) -> str:
    found = tokens()
    return f"color: {getattr(found, color)}; background-color: {getattr(found, f'{color}_ground')}"


def _named(named: Named, language: str) -> str:
    return either(named.name, named.name_en, language)
