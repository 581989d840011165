"""Both formatters leave what they are given in its order, and nothing behind."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import black
import pytest
from black.mode import TargetVersion

from botosmith.errors import ConfigError
from botosmith.pipeline import build
from botosmith.python_source.layout import LINE_LENGTH
from botosmith.render.formatting import formatted

LONG = "a" * 65
"""So long that a statement with it does not fit on a line; others stay as they were laid out."""
RAW = {f"module_{n}.py": f'result = call("n", {n}, "{LONG}")\n' for n in range(1_201)}
DONE = {f"module_{n}.py": f'result = call(\n    "n", {n}, "{LONG}"\n)\n' for n in range(1_201)}
SHORT = {"short.py": "x = 1\n"}


def test_ruff_formats_more_modules_than_one_command_names() -> None:
    done = formatted({**RAW, "data.json": "{ }"}, "ruff")

    assert done == {**DONE, "data.json": "{ }"}
    assert list(done) == [*RAW, "data.json"]


def test_a_scratch_folder_is_written_over(tmp_path: Path) -> None:
    assert formatted(RAW, "ruff", tmp_path) == DONE
    left = sorted(tmp_path.rglob("*.py"))
    other = {"other.py": RAW["module_1.py"]}
    assert formatted(other, "ruff", tmp_path) == {"other.py": DONE["module_1.py"]}
    assert sorted(tmp_path.rglob("*.py")) == left


def test_the_names_of_modules_reach_no_command_line(tmp_path: Path) -> None:
    names = ["--help.py", "-.py", "a b/'.py", "../../escape.py"]

    raw, done = RAW["module_1.py"], DONE["module_1.py"]
    assert formatted(dict.fromkeys(names, raw), "ruff", tmp_path) == dict.fromkeys(names, done)
    assert not (tmp_path.parent / "escape.py").exists()


def test_ruff_and_black_agree() -> None:
    few = dict(list(RAW.items())[:3])
    assert formatted(few, "ruff") == formatted(few, "black")


@pytest.mark.parametrize("formatter", ["ruff", "black"])
def test_what_fits_on_its_lines_is_not_looked_at(formatter: Any) -> None:
    assert formatted(SHORT, formatter) == SHORT


@pytest.mark.parametrize("service", ["sqs", "sts", "glacier", "polly", "dynamodb"])
def test_a_package_is_what_black_would_make_of_it(service: str) -> None:
    mode = black.Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH)
    texts = build("toys", {service: ["*"]}).texts
    declared = {
        path: text
        for path, text in texts.items()
        if path.endswith(".py") and "/_compiled/" not in path and not path.startswith("runtime/")
    }

    assert len(declared) > 30
    for path, text in declared.items():
        assert black.format_str(text, mode=mode) == text, path


def test_what_is_no_python_is_told() -> None:
    with pytest.raises(ConfigError, match="ruff could not format"):
        formatted({"a.py": f"def ({LONG}{LONG}"}, "ruff")
