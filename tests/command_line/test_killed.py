"""Killed at any moment: what was answered is there, and every command is whole or absent."""

from __future__ import annotations

import json
import shutil
import subprocess
import threading
import time
from pathlib import Path
from random import Random

import pytest

from ecomig_desktop.domain.change import new_row_id
from tests.command_line.calling import Ecomig, command


@pytest.mark.parametrize("seed", range(4))
def test_whoever_kills_put_loses_nothing_that_was_answered(
    ecomig: Ecomig, workbook: Path, seed: int
) -> None:
    pairs = [(new_row_id(), new_row_id()) for _ in range(3000)]
    answered = _killed_put(workbook, pairs, Random(seed).uniform(0.3, 1.5))
    there = {line["id"] for line in ecomig("dump", workbook).lines}
    assert answered <= there
    assert all((one in there) == (other in there) for one, other in pairs)
    assert ecomig("check", workbook).code == 0
    assert ecomig("put", workbook, given=[{"put": "person", "phone": "1"}]).code == 0
    assert ecomig("check", workbook).code == 0


def _killed_put(workbook: Path, pairs: list[tuple[str, str]], after: float) -> set[str]:
    """What was answered until `put` was killed."""
    lines = [
        {"command": [{"put": "person", "id": row, "given_name": "ა" * 50} for row in pair]}
        for pair in pairs
    ]
    given = "".join(json.dumps(line) + "\n" for line in lines).encode()
    with subprocess.Popen(
        command("put", workbook), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as put:
        killer = threading.Timer(after, put.kill)
        killer.start()
        out, _ = put.communicate(given)
        killer.cancel()
    whole = out[: out.rfind(b"\n") + 1].splitlines()
    return {row for line in whole for row in json.loads(line)["ids"]}


@pytest.mark.parametrize("seed", range(4))
def test_a_merge_that_is_killed_is_all_or_nothing(
    ecomig: Ecomig, tmp_path: Path, seed: int
) -> None:
    (made,) = ecomig("example", tmp_path, "--people", 300, "--laptops", 2).lines
    (before,) = ecomig("dump", made["file"], "--digest").lines
    whole = shutil.copy(made["file"], tmp_path / "whole.ecomig")
    after = ecomig("merge", whole, *made["returns"]).lines[-1]["digest"]
    with subprocess.Popen(
        command("merge", made["file"], *made["returns"]), stdout=subprocess.DEVNULL
    ) as merge:
        time.sleep(Random(seed).uniform(0.3, 1.2))
        merge.kill()
    assert ecomig("check", made["file"]).lines[-1]["digest"] in (before["digest"], after)
    assert ecomig("merge", made["file"], *made["returns"]).lines[-1]["digest"] == after
    assert ecomig("check", made["file"]).code == 0


@pytest.mark.parametrize("seed", range(3))
def test_an_export_that_is_killed_leaves_the_old_file_or_the_new(
    ecomig: Ecomig, workbook: Path, tmp_path: Path, seed: int
) -> None:
    target = tmp_path / "return.ecomig"
    ecomig("export", workbook, "-o", target)
    old = target.read_bytes()
    ecomig("put", workbook, given=[{"put": "person", "phone": str(n)} for n in range(300)])
    with subprocess.Popen(
        command("export", workbook, "-o", target), stdout=subprocess.DEVNULL
    ) as export:
        time.sleep(Random(seed).uniform(0.2, 0.7))
        export.kill()
    (digest,) = ecomig("dump", workbook, "--digest").lines
    assert target.read_bytes() == old or ecomig("dump", target, "--digest").lines == [digest]
    assert ecomig("check", target).code == 0
