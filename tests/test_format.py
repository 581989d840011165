"""Both formatters leave what they are given in its order, and nothing behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from botosmith.errors import ConfigError
from botosmith.render.formatting import formatted

RAW = {f"module_{n}.py": f"x = {{ 'n':{n} }}\n" for n in range(1_201)}
DONE = {f"module_{n}.py": f'x = {{"n": {n}}}\n' for n in range(1_201)}


def test_ruff_formats_more_modules_than_one_command_names() -> None:
    done = formatted({**RAW, "data.json": "{ }"}, "ruff")

    assert done == {**DONE, "data.json": "{ }"}
    assert list(done) == [*RAW, "data.json"]


def test_a_scratch_folder_is_written_over(tmp_path: Path) -> None:
    assert formatted(RAW, "ruff", tmp_path) == DONE
    left = sorted(tmp_path.rglob("*.py"))
    assert formatted({"other.py": "y=1\n"}, "ruff", tmp_path) == {"other.py": "y = 1\n"}
    assert sorted(tmp_path.rglob("*.py")) == left


def test_the_names_of_modules_reach_no_command_line(tmp_path: Path) -> None:
    names = ["--help.py", "-.py", "a b/'.py", "../../escape.py"]

    assert formatted(dict.fromkeys(names, "y=1\n"), "ruff", tmp_path) == dict.fromkeys(
        names, "y = 1\n"
    )
    assert not (tmp_path.parent / "escape.py").exists()


def test_ruff_and_black_agree() -> None:
    few = dict(list(RAW.items())[:3])
    assert formatted(few, "ruff") == formatted(few, "black")


def test_what_is_no_python_is_told() -> None:
    with pytest.raises(ConfigError, match="ruff could not format"):
        formatted({"a.py": "def ("}, "ruff")
