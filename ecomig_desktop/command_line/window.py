"""The window, and where there is no display what can be had without one."""

from __future__ import annotations

from pathlib import Path

import click

from ecomig_desktop.command_line.surroundings import Surroundings, has_display
from ecomig_desktop.errors import Refused


@click.command("")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def window_command(surroundings: Surroundings, file: Path) -> int:
    """Open the window on the workbook FILE."""
    return show(surroundings, file)


def show(surroundings: Surroundings, file: Path | None, *, example: bool = False) -> int:
    """Show the window until it is closed; its exit code.

    Without a display the example is walked through as text, and anything else is Refused.
    """
    if not has_display():
        if not example:
            raise Refused("no_display")
        from ecomig_desktop.command_line.walk import walk

        return walk(surroundings)
    from ecomig_desktop.missing_libraries import explained

    with explained():
        from ecomig_desktop.app import run
    return run(file, example=example)
