"""Where the examples lie that are made to look around in."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from platformdirs import user_data_path


def example_folder(now: datetime) -> Path:
    """Where an example made now lies; each has a folder of its own."""
    examples = user_data_path("EcoMig Desktop", appauthor=False) / "examples"
    return examples / f"{now:%Y-%m-%d %H-%M-%S}"
