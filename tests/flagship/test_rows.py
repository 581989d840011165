"""Each row of the flagship's list of facts is shown by a test, or there is a reason why not.

`rows.yaml` says each row in a sentence and names tests of this folder, or a reason.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
ROWS: dict[int, dict[str, Any]] = YAML(typ="safe").load((HERE / "rows.yaml").read_text("utf-8"))

LAST = 86


@pytest.fixture(scope="module")
def collected() -> set[str]:
    """Every test of this folder as `file.py::test`, parameters left out."""
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider", HERE],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    nodes = (line.partition("[")[0] for line in run.stdout.splitlines() if "::" in line)
    return {node.rpartition("/")[2] for node in nodes}


def test_every_row_is_there_once() -> None:
    assert list(ROWS) == list(range(1, LAST + 1))
    assert len({entry["says"] for entry in ROWS.values()}) == LAST


@pytest.mark.parametrize("row", ROWS)
def test_a_row_has_tests_or_a_reason(row: int) -> None:
    entry = ROWS[row]
    assert entry.keys() in ({"says", "tests"}, {"says", "why"})
    assert entry["says"].endswith(".")
    if "why" in entry:
        assert len(entry["why"].split()) >= 5
        assert "\n" not in entry["why"].strip()
    else:
        assert entry["tests"]


def test_every_named_test_exists(collected: set[str]) -> None:
    named = {test for entry in ROWS.values() for test in entry.get("tests", ())}
    assert named - collected == set()
    assert len(collected) > 60
