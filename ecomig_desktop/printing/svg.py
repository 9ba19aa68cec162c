"""A drawing as SVG: plain shapes, lines and texts that even the smallest viewer shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from xml.sax.saxutils import escape

from ecomig_desktop.exchange.plain_text import writable
from ecomig_desktop.printing.elements import (
    MM_PER_POINT,
    Box,
    Drawing,
    Element,
    Group,
    Line,
    Shape,
    Text,
)

FAMILY = "FiraGO"  # one name: small viewers know no lists of families
Outline = Callable[[Text], str]
"""Gives the outline of a text as path data, at its place."""


def svg(drawing: Drawing, outline: Outline | None = None) -> str:
    """The drawing as SVG, sized in millimetres. With `outline` its letters are shapes, so that it
    looks the same where the typeface is not installed."""
    width, height = _n(drawing.width), _n(drawing.height)
    words = escape(writable(drawing.words))
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny" '
        f'width="{width}mm" height="{height}mm" viewBox="0 0 {width} {height}">\n'
        f"<title>{words}</title>\n"
    )
    return head + "\n".join(_lines(drawing.elements, outline)) + "\n</svg>\n"


def _lines(elements: Iterable[Element], outline: Outline | None) -> Iterator[str]:
    for element in elements:
        match element:
            case Text():
                yield _text(element, outline)
            case Line():
                yield (
                    f'<line x1="{_n(element.x1)}" y1="{_n(element.y1)}" x2="{_n(element.x2)}" '
                    f'y2="{_n(element.y2)}" stroke="{element.color}" '
                    f'stroke-width="{_n(element.weight)}"/>'
                )
            case Box():
                yield _box(element)
            case Shape():
                yield _shape(element)
            case Group():
                yield f'<g transform="translate({_n(element.left)},{_n(element.top)})">'
                yield from _lines(element.elements, outline)
                yield "</g>"


def _text(text: Text, outline: Outline | None) -> str:
    style = text.style
    if outline:
        return f'<path fill="{style.color}" d="{outline(text)}"/>'
    weight = f' font-weight="{style.weight}"' if style.weight != 400 else ""
    return (
        f'<text x="{_n(text.left)}" y="{_n(text.baseline)}" font-family="{FAMILY}" '
        f'font-size="{_n(style.size * MM_PER_POINT)}"{weight} fill="{style.color}">'
        f"{escape(writable(text.text))}</text>"
    )


def _box(box: Box) -> str:
    paint = f'fill="{box.fill}"' if box.fill else f'fill="none" stroke="{box.color}"'
    return (
        f'<rect x="{_n(box.left)}" y="{_n(box.top)}" width="{_n(box.width)}" '
        f'height="{_n(box.height)}" {paint} stroke-width="0.2"/>'
    )


def _shape(shape: Shape) -> str:
    data = "".join(
        "M" + "L".join(f"{_n(x)} {_n(y)}" for x, y in ring) + "Z" for ring in shape.rings
    )
    edge = f' stroke="{shape.color}" stroke-width="{_n(shape.weight)}"' if shape.weight else ""
    return f'<path d="{data}" fill="{shape.fill or "none"}" fill-rule="evenodd"{edge}/>'


def _n(number: float) -> str:
    """A hundredth of a millimetre is finer than any paper."""
    return f"{number:.2f}".rstrip("0").rstrip(".")
