"""Which fonts draw Georgian letters over other signs; only they are worth remembering."""

from __future__ import annotations

from functools import lru_cache

from ecomig_desktop.georgian.legacy import is_legacy_font


@lru_cache(maxsize=512)
def draws_georgian(font: str) -> bool:
    """Whether a font of that name shows Georgian where a file has Latin letters."""
    return bool(font) and is_legacy_font(font) is not None
