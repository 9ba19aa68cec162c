"""Reads the text of the PDFs that Qt writes, as a reader that copies from them would get it."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

_OBJECT = re.compile(rb"(\d+) 0 obj\s(.*?)endobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_TOKEN = re.compile(rb"/F(\d+) \S+ Tf|<([0-9A-Fa-f]+)> Tj|\b(ET)\b")


class PdfText:
    """`pages` holds, page by page, the pieces of text in the order in which they were painted;
    `fonts` the names of the fonts, `embedded` of those whose file is inside."""

    def __init__(self, data: bytes) -> None:
        self._objects = {int(found[1]): found[2] for found in _OBJECT.finditer(data)}
        self._maps: dict[int, dict[str, str]] = {}
        self.pages = [list(self._pieces(page)) for page in self._pages()]
        self.fonts = self._named(rb"/Type /FontDescriptor.*?/FontName /(\S+)")
        self.embedded = self._named(rb"/Type /FontDescriptor.*?/FontName /(\S+).*?/FontFile2")

    def whole(self) -> str:
        """All of it, a piece a line."""
        return "\n".join(piece for page in self.pages for piece in page)

    def _named(self, pattern: bytes) -> set[str]:
        found = (re.search(pattern, body, re.DOTALL) for body in self._objects.values())
        return {match[1].decode() for match in found if match}

    def _pages(self) -> list[bytes]:
        return [body for body in self._objects.values() if re.search(rb"/Type /Page\b", body)]

    def _refers(self, body: bytes, name: bytes) -> int:
        found = re.search(rb"/" + name + rb" \[?\s*(\d+) 0 R", body)
        assert found, name
        return int(found[1])

    def _stream(self, number: int) -> bytes:
        body = self._objects[number]
        found = _STREAM.search(body)
        assert found, number
        # A stream may end in a carriage return, which then is not the line's.
        whole = zlib.decompressobj()
        return whole.decompress(found[1]) if b"/FlateDecode" in body else found[1]

    def _pieces(self, page: bytes) -> Iterator[str]:
        letters: dict[str, str] = {}
        piece = ""
        for font, codes, end in _TOKEN.findall(self._stream(self._refers(page, b"Contents"))):
            if font:
                letters = self._letters(int(font))
            elif end:
                if piece:
                    yield piece
                piece = ""
            else:
                text = codes.decode().upper()
                piece += "".join(letters[text[at : at + 4]] for at in range(0, len(text), 4))

    def _letters(self, font: int) -> dict[str, str]:
        """Which letter each code of a font stands for."""
        if font not in self._maps:
            body = self._stream(self._refers(self._objects[font], b"ToUnicode")).decode()
            self._maps[font] = dict(_mapped(body))
        return self._maps[font]


def _mapped(cmap: str) -> Iterator[tuple[str, str]]:
    for block in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        for code, letter in re.findall(r"<(\w+)>\s*<(\w+)>", block):
            yield code.upper(), _letter(letter)
    for block in re.findall(r"beginbfrange(.*?)endbfrange", cmap, re.DOTALL):
        for first, last, rest in re.findall(r"<(\w+)>\s*<(\w+)>\s*(\[.*?\]|<\w+>)", block):
            codes = range(int(first, 16), int(last, 16) + 1)
            listed = re.findall(r"<(\w+)>", rest)
            for step, code in enumerate(codes):
                listed_one = rest.startswith("[")
                letter = _letter(listed[step]) if listed_one else chr(int(listed[0], 16) + step)
                yield f"{code:04X}", letter


def _letter(hexadecimal: str) -> str:
    return bytes.fromhex(hexadecimal).decode("utf-16-be")
