"""Journeys go through the same small world as the tests of single screens."""

from __future__ import annotations

from tests.views.conftest import desk, language, one_language, one_theme, theme, world
from tests.views.merge.conftest import trips

__all__ = ["desk", "language", "one_language", "one_theme", "theme", "trips", "world"]
