"""Office files are archives: reading their parts without trusting what they declare."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable
from typing import Any
from xml.parsers import expat

from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.people_list.bounds import MOST_UNPACKED, Asked, go_on

_MOST_PARTS = 20_000
_CHUNK = 1 << 18


class Archive:
    """The parts of one office file. What is read of it is counted, however little it declares:
    Refused when it unpacks to more than a list can have, or is damaged."""

    def __init__(self, data: bytes, file: str, cancelled: Asked = None) -> None:
        self.file = file
        self._cancelled = cancelled
        self._left = MOST_UNPACKED
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self.names = frozenset(self._zip.namelist())
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
            raise Refused("list_damaged", file=file) from error
        entries = self._zip.infolist()
        declared = sum(entry.file_size for entry in entries if is_part(entry.filename))
        if len(entries) > _MOST_PARTS or declared > MOST_UNPACKED:
            raise Refused("list_too_big", file=file)
        if len(self.names) != len(entries):  # two parts of one name: which one is meant?
            raise Refused("list_damaged", file=file)
        if any(entry.flag_bits & 1 for entry in entries):
            raise Refused("list_password", file=file)

    def read(self, name: str) -> bytes:
        """One part as a whole; b"" when there is none of that name."""
        if name not in self.names:
            return b""
        pieces: list[bytes] = []
        self._each(name, pieces.append)
        return b"".join(pieces)

    def parse(self, name: str, parser: Parser) -> None:
        """Gives one part to a parser, piece by piece."""
        if name in self.names:
            with parser.told(self.file):
                self._each(name, parser.feed)
                parser.close()

    def _each(self, name: str, take: Callable[[bytes], object]) -> None:
        try:
            with self._zip.open(name) as part:
                while piece := part.read(_CHUNK):
                    self._left -= len(piece)
                    if self._left < 0:
                        raise Refused("list_too_big", file=self.file)
                    go_on(self._cancelled)
                    take(piece)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
            raise Refused("list_damaged", file=self.file) from error


def is_part(name: str) -> bool:
    """Whether a part may have to do with cells: not a picture, a font or a film."""
    return not name.startswith(("xl/media/", "word/media/", "Pictures/", "media/", "Thumbnails/"))


class Parser:
    """XML, element by element, by its names without prefixes. Declared entities and document
    types are refused before anything of them is resolved: office files have none.

    Those who derive from it override `start`, `end` and `text`.
    """

    def __init__(self) -> None:
        self._expat = expat.ParserCreate()
        self._expat.buffer_text = True
        self._expat.StartElementHandler = self._started
        self._expat.EndElementHandler = self._ended
        self._expat.CharacterDataHandler = self.text
        self._expat.StartDoctypeDeclHandler = self._forbidden
        self._expat.EntityDeclHandler = self._forbidden
        self._expat.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, data: str) -> None:
        """Text between elements, maybe in several pieces."""

    def feed(self, piece: bytes) -> None:
        """The next bytes."""
        self._expat.Parse(piece, False)

    def close(self) -> None:
        """There are no more bytes."""
        self._expat.Parse(b"", True)

    def take_texts(self, *, wanted: bool) -> None:
        """Whether `end` and `text` are called: for what only counts elements they are a waste."""
        self._expat.EndElementHandler = self._ended if wanted else None
        self._expat.CharacterDataHandler = self.text if wanted else None

    def told(self, file: str) -> _Told:
        """A place in which mistakes of the XML become a Refused that names the file."""
        return _Told(file)

    def _started(self, name: str, attributes: dict[str, str]) -> None:
        if ":" in name:
            name = name.rpartition(":")[2]
        self.start(name, attributes)

    def _ended(self, name: str) -> None:
        if ":" in name:
            name = name.rpartition(":")[2]
        self.end(name)

    def _forbidden(self, *_: Any) -> None:
        raise ValueError("a document type in an office file")


class _Told:
    def __init__(self, file: str) -> None:
        self._file = file

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, (expat.ExpatError, LookupError, OverflowError, ValueError)):
            raise Refused("list_damaged", file=self._file) from error


def attribute(attributes: dict[str, str], name: str, default: str = "") -> str:
    """The value of an attribute by its name without prefix."""
    if name in attributes:
        return attributes[name]
    tail = f":{name}"
    return next((value for key, value in attributes.items() if key.endswith(tail)), default)
