"""README.md is executed: its Python, its commands, its configuration, its facts."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from botocore.session import Session
from botocore.validate import ParamValidator

from botosmith import config
from botosmith.facts import execution
from botosmith.overlay.read import parse

from .blocks import ROOT, Block, blocks, commands, matches, shell

README = ROOT / "README.md"
BLOCKS = blocks(README)


def of(language: str) -> list[Block]:
    return [block for block in BLOCKS if block.language == language]


def test_every_block_is_of_a_kind_that_is_executed() -> None:
    assert {block.language for block in BLOCKS} == {
        *("console", "python", "sh", "text", "toml", "yaml")
    }


def test_python(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "none")
    names: dict[str, Any] = {}
    for block, following in zip(BLOCKS, [*BLOCKS[1:], None], strict=True):
        if block.language != "python":
            continue
        # Lines before the text, so that a traceback names the README's own.
        exec(compile("\n" * (block.line - 1) + block.text, str(README), "exec"), names)
        printed = capsys.readouterr().out
        expected = following.text if following and following.language == "text" else ""
        assert matches(expected, printed), f"README.md:{block.line} printed\n{printed}"


def test_boto3_alone_would_send_the_first_request() -> None:
    names: dict[str, Any] = {}
    code = of("python")[0].text.partition("try:")[0].replace("boto3.client", "dict")
    exec(code.replace("SSMClient(dict", "(dict").replace('dict("ssm", ', "dict("), names)
    model = Session().get_service_model("ssm")
    shape = model.operation_model("RegisterTaskWithMaintenanceWindow").input_shape
    assert not ParamValidator().validate(names["request"].to_wire(), shape).has_errors()


def test_commands(tmp_path: Path) -> None:
    """In order, in one folder; a TOML block is its pyproject.toml, the YAML one its facts."""
    (tmp_path / "facts").mkdir()
    (overlay,) = of("yaml")
    (tmp_path / "facts" / "ssm.yaml").write_text(overlay.text, "utf-8")
    run = shell(tmp_path)
    for block in BLOCKS:
        if block.language == "toml":
            (tmp_path / "pyproject.toml").write_text(block.text, "utf-8")
        for command in commands(block) if block.language == "console" else ():
            done = run(command.line)
            told = f"README.md:{block.line}: {command.line}\n{done.stdout}{done.stderr}"
            assert done.returncode == 0, told
            assert matches(command.output, done.stdout), told
    assert (tmp_path / "src" / "acme" / "_vendor" / "aws" / "sqs" / "client.py").is_file()


def test_shell_lines_are_those_of_the_makefile_and_of_pip() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    lines = [line for block in of("sh") for line in block.text.splitlines()]
    assert lines == ["make generate", "make test", "pip install ."]
    assert {"generate", "test"} <= targets


def test_configuration(tmp_path: Path) -> None:
    (block,) = of("toml")
    file = tmp_path / "pyproject.toml"
    file.write_text(block.text, "utf-8")
    assert config.read(file).packages[0].name == "acme._vendor.aws"


def test_facts_hold() -> None:
    (block,) = of("yaml")
    found, service = parse(block.text, "README.md")
    assert execution.check(service, found) == ()


@pytest.mark.parametrize(
    "name",
    ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/overlays.md", "docs/decisions.md"],
)
def test_links_lead_somewhere(name: str) -> None:
    file = ROOT / name
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", file.read_text("utf-8"))
    local = [link for link in links if "://" not in link]
    assert [link for link in local if not (file.parent / link).exists()] == []
