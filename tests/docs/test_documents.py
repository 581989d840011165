"""The README, and the documents that continue it, are executed: Python, commands, configuration."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from botocore.session import Session
from botocore.validate import ParamValidator
from website.pages import documents

from botosmith import config
from botosmith.facts import execution
from botosmith.overlay.read import parse

from .blocks import ROOT, Block, blocks, commands, matches, shell

EXECUTED = ("README.md", "docs/tour.md", "docs/packages.md", "docs/python-api.md")
BLOCKS = {name: blocks(ROOT / name) for name in EXECUTED}


def of(name: str, language: str) -> list[Block]:
    return [block for block in BLOCKS[name] if block.language == language]


def test_every_block_is_of_a_kind_that_is_executed() -> None:
    assert {block.language for found in BLOCKS.values() for block in found} == {
        *("console", "python", "sh", "text", "toml", "yaml")
    }


@pytest.mark.parametrize("name", EXECUTED)
def test_python(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for variable in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(variable, "none")
    names: dict[str, Any] = {}
    found = BLOCKS[name]
    for block, following in zip(found, [*found[1:], None], strict=True):
        if block.language != "python":
            continue
        # Lines before the text, so that a traceback names the document's own.
        exec(compile("\n" * (block.line - 1) + block.text, name, "exec"), names)
        printed = capsys.readouterr().out
        expected = following.text if following and following.language == "text" else ""
        assert matches(expected, printed), f"{name}:{block.line} printed\n{printed}"


def test_boto3_alone_would_send_the_first_request() -> None:
    names: dict[str, Any] = {}
    code = of("README.md", "python")[0].text.partition("try:")[0].replace("boto3.client", "dict")
    exec(code.replace("SSMClient(dict", "(dict").replace('dict("ssm", ', "dict("), names)
    model = Session().get_service_model("ssm")
    shape = model.operation_model("RegisterTaskWithMaintenanceWindow").input_shape
    assert not ParamValidator().validate(names["request"].to_wire(), shape).has_errors()


@pytest.mark.parametrize("name", [each for each in EXECUTED if of(each, "console")])
def test_commands(name: str, tmp_path: Path) -> None:
    """In order, in one folder; a TOML block is its pyproject.toml, the tour's facts are there."""
    (tmp_path / "facts").mkdir()
    (overlay,) = of("docs/tour.md", "yaml")
    (tmp_path / "facts" / "ssm.yaml").write_text(overlay.text, "utf-8")
    run = shell(tmp_path)
    for block in BLOCKS[name]:
        if block.language == "toml":
            (tmp_path / "pyproject.toml").write_text(block.text, "utf-8")
        for command in commands(block) if block.language == "console" else ():
            done = run(command.line)
            told = f"{name}:{block.line}: {command.line}\n{done.stdout}{done.stderr}"
            assert done.returncode == 0, told
            assert matches(command.output, done.stdout), told


def test_the_first_program_runs_on_what_the_commands_above_it_make() -> None:
    first, *_ = (block for block in BLOCKS["README.md"] if block.language == "python")
    (made, *_), *_ = (commands(block) for block in of("README.md", "console"))
    assert made.line.startswith("botosmith generate ") and first.line > 0
    package = re.search(r"--output \. --package (\w+)", made.line)
    operation = re.search(r"--operation (\w+)", made.line)
    assert package is not None and operation is not None
    assert f"from {package[1]}.ssm import {operation[1]}Request" in first.text


def test_shell_lines_are_those_of_the_makefile_and_of_pip() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    lines = [line for block in of("README.md", "sh") for line in block.text.splitlines()]
    assert lines == ["pip install '.[boto3]'", "make generate", "make test"]
    told = {
        target for text in documents().values() for target in re.findall(r"`make ([a-z]+)", text)
    }
    assert {"docs", "bench"} <= told <= targets


def test_configuration(tmp_path: Path) -> None:
    (block,) = of("docs/packages.md", "toml")
    file = tmp_path / "pyproject.toml"
    file.write_text(block.text, "utf-8")
    assert config.read(file).packages[0].name == "acme._vendor.aws"


def test_facts_hold() -> None:
    (block,) = of("docs/tour.md", "yaml")
    found, service = parse(block.text, "docs/tour.md")
    assert execution.check(service, found) == ()
