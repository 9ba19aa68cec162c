"""Keeps the translations in step with the code: `python -m tests.translations --help`.

    python -m tests.translations                 look for new texts, compile
    python -m tests.translations fill FILE.json  the same, and put translations in
    python -m tests.translations missing         list what has no translation yet, as such a file
    python -m tests.translations prune           drop what no longer stands in the code

FILE.json is {"ka": {context: {source: translation}}, "en": {...}}; a plural's translation is a
list of its forms. Georgian has one form after a number, English has two.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import PySide6
from PySide6.QtCore import QLockFile

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("ka", "en")
Message = tuple[str, ElementTree.Element]


def source_file(language: str) -> Path:
    """The translations of one language as translators edit them."""
    return FOLDER / f"ecomig_{language}.ts"


def compiled_file(language: str) -> Path:
    """The same as Qt loads them."""
    return FOLDER / f"ecomig_{language}.qm"


def update(*, prune: bool = False) -> None:
    """Bring the sources in step with the texts in the code."""
    for language in LANGUAGES:
        _tool(
            "lupdate",
            *("-extensions", "py", "-locations", "none", "-silent"),
            *(["-no-obsolete"] if prune else []),
            *(["-pluralonly"] if language == "en" else []),
            *("-source-language", "en", "-target-language", language),
            str(ROOT / "ecomig_desktop"),
            "-ts",
            str(source_file(language)),
        )


def compile_all() -> None:
    """Make the files that Qt loads."""
    for language in LANGUAGES:
        source, target = source_file(language), compiled_file(language)
        beside = target.with_suffix(".qm.part")
        _tool("lrelease", "-silent", "-compress", str(source), "-qm", str(beside))
        beside.replace(target)  # a program that is running has the old one mapped into memory


def messages(language: str) -> Iterator[Message]:
    """Every (context, message element) of one language that still stands in the code."""
    for context in ElementTree.parse(source_file(language)).getroot().iter("context"):
        for message in context.iter("message"):
            if not is_gone(message):
                yield context.findtext("name", ""), message


def is_gone(message: ElementTree.Element) -> bool:
    """Whether the text no longer stands in the code."""
    return _state(message) in ("vanished", "obsolete")


def is_open(message: ElementTree.Element) -> bool:
    """Whether the text has no finished translation."""
    return _state(message) == "unfinished"


def _state(message: ElementTree.Element) -> str:
    translation = message.find("translation")
    return translation.get("type", "") if translation is not None else ""


def forms(message: ElementTree.Element) -> list[str]:
    """The translation, or each form of a plural."""
    translation = message.find("translation")
    assert translation is not None
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


def fill(language: str, texts: dict[str, dict[str, str | list[str]]]) -> list[str]:
    """Put translations in; answers with those for which the code has no text."""
    tree = ElementTree.parse(source_file(language))
    waiting = {(context, source) for context, named in texts.items() for source in named}
    for context in tree.getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source = message.findtext("source", "")
            if source in texts.get(name, {}) and not is_gone(message):
                _translate(message, texts[name][source])
                waiting.discard((name, source))
    body = ElementTree.tostring(tree.getroot(), encoding="unicode")
    source_file(language).write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )
    return [f"{language}: {context}: {source}" for context, source in sorted(waiting)]


def missing() -> dict[str, dict[str, dict[str, str]]]:
    """What has no translation yet, in the shape that `fill` takes."""
    found: dict[str, dict[str, dict[str, str]]] = {}
    for language in LANGUAGES:
        for context, message in messages(language):
            if is_open(message):
                source = message.findtext("source", "")
                found.setdefault(language, {}).setdefault(context, {})[source] = ""
    return found


def _translate(message: ElementTree.Element, text: str | list[str]) -> None:
    translation = message.find("translation")
    assert translation is not None
    translation.attrib.pop("type", None)
    if message.get("numerus") == "yes":
        wanted = [text] if isinstance(text, str) else text
        shapes = list(translation.iter("numerusform"))
        if len(wanted) != len(shapes):
            raise SystemExit(f"{message.findtext('source')}: {len(shapes)} form(s) needed")
        for shape, form in zip(shapes, wanted, strict=True):
            shape.text = form
    else:
        translation.text = str(text)


def _tool(name: str, *arguments: str) -> None:
    folder = Path(PySide6.__file__).parent
    program = next(folder.glob(f"{name}*"))
    subprocess.run([str(program), *arguments], check=True, cwd=ROOT)


def main() -> None:
    """Do what the command line says, one such call at a time."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "action", nargs="?", default="update", choices=("update", "fill", "missing", "prune")
    )
    parser.add_argument("file", nargs="?", type=Path)
    chosen = parser.parse_args()
    lock = QLockFile(str(FOLDER / ".lock"))
    lock.tryLock(60_000)
    try:
        update(prune=chosen.action == "prune")
        if chosen.action == "fill":
            given = json.loads(chosen.file.read_text(encoding="utf-8"))
            for unknown in [line for name, texts in given.items() for line in fill(name, texts)]:
                print("not in the code:", unknown, file=sys.stderr)
            update()
        compile_all()
        print(json.dumps(missing(), ensure_ascii=False, indent=2))
    finally:
        lock.unlock()


if __name__ == "__main__":
    main()
