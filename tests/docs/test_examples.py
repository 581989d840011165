from __future__ import annotations

import re
from pathlib import Path

import pytest
from ruamel.yaml import YAML
from typer.main import get_command
from typer.testing import CliRunner

from botosmith.cli import app

WORKFLOW = Path(__file__).parents[2] / "docs" / "examples" / "botocore-bump.yml"


def commands() -> list[list[str]]:
    steps = YAML(typ="safe").load(WORKFLOW)["jobs"]["bump"]["steps"]
    scripts = "\n".join(step.get("run", "") for step in steps)
    return [line.split() for line in re.findall(r"^botosmith (.*?)(?: >.*)?$", scripts, re.M)]


def test_the_workflow_regenerates_and_checks() -> None:
    assert [words[0] for words in commands()] == ["update", "check"]


@pytest.mark.parametrize("words", commands(), ids=" ".join)
def test_its_commands_and_options_exist(words: list[str]) -> None:
    shown = CliRunner().invoke(app, [words[0], "--help"])

    assert shown.exit_code == 0
    parameters = get_command(app).commands[words[0]].params  # type: ignore[attr-defined]
    known = {option for each in parameters for option in each.opts}
    assert {word for word in words if word.startswith("--")} <= known
