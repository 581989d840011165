"""A few cases of every kind of bad input; `python -m tests.fuzz` tries thousands."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("forks", allow_module_level=True)

from .driving import drawn, tried
from .kinds import KINDS, LEFT_OUT, every_command
from .running import UNUSABLE, run

FEW = {"models": 40, "overlays": 15, "pages": 15, "sources": 6, "configurations": 10}
SEED = int(os.environ.get("BOTOSMITH_SEED", "1"))


@pytest.mark.parametrize("kind", KINDS)
def test_every_run_ends_as_documented(kind: str, tmp_path: Path) -> None:
    for case in tried(kind, SEED, range(FEW.get(kind, 40)), tmp_path):
        assert not case.failed, f"python -m tests.fuzz {kind} --seed {SEED} --number {case.number}"


@pytest.mark.parametrize("kind", KINDS)
def test_a_case_can_be_drawn_again(kind: str) -> None:
    assert drawn(kind, 7, 3).files == drawn(kind, 7, 3).files
    assert drawn(kind, 7, 3).files != drawn(kind, 8, 3).files or kind == "command_lines"


def test_what_is_left_out_of_command_lines_is_there() -> None:
    names = {
        name
        for words, parameters in every_command()
        for name in (*words, *(each.name for each in parameters))
    }
    assert names >= LEFT_OUT


def _fails() -> None:
    raise AssertionError("no use")


def test_what_goes_wrong_is_seen(tmp_path: Path) -> None:
    assert run(("--version",), tmp_path).is_documented
    assert run(("nonsense",), tmp_path).status == 2
    found = run(_fails, tmp_path)
    assert found.status == UNUSABLE
    assert not found.is_documented
    assert "no use" in found.told
