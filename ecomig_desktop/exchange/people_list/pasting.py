"""A list from the clipboard: the table of a page or sheet where there is one, else its text."""

from __future__ import annotations

from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.people_list.bounds import MOST_BYTES
from ecomig_desktop.exchange.people_list.grids import ListFile
from ecomig_desktop.exchange.people_list.html_tables import looks_like_html, read_html
from ecomig_desktop.exchange.people_list.reading import read_text


def read_pasted(text: str, html: str = "") -> ListFile:
    """The list that was copied, as plain `text` and, from most programs, as `html` as well. A
    table of the HTML is taken first: it knows which cells are merged. Refused when there is
    nothing in either, or too much."""
    if max(len(text), len(html)) > MOST_BYTES:
        raise Refused("list_too_big", file="")
    grids = read_html(html) if looks_like_html(html) else ()
    if grids:
        return ListFile(None, "html", grids)
    return read_text(text)
