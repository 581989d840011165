"""`botosmith scan`: what it lists, and what it writes."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from botosmith import config
from botosmith.programs.program import Program
from botosmith.programs.scan import operations

from .conftest import SAMPLE, Run

CALL = "import boto3\nssm = boto3.client('ssm')\nssm.list_commands()\nssm.send_command()\n"


def test_the_sample_has_every_style(sample: Program) -> None:
    assert len(list((SAMPLE / "fleet").rglob("*.py"))) >= 25
    kinds = {use.kind for use in sample.uses}
    assert kinds >= {"call", "paginator", "paginate", "waiter", "wait", "presigned", "reference"}
    assert any(use.asynchronous for use in sample.uses)
    assert sample.unreadable == []


def test_the_sample_resolves_but_for_the_file_that_cannot(sample: Program) -> None:
    assert {each.source.path.name for each in sample.unresolved} == {"unresolved.py"}
    found = operations(sample)
    assert sorted(found) == ["ec2", "s3", "sqs", "ssm"]
    assert found["ec2"] == ["DescribeInstances"]
    assert len(found["ssm"]) == 14


def test_text_names_service_operation_and_place(run: Run, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(CALL)
    ran = run("scan", "app.py")
    assert ran.code == 0
    assert ran.out.splitlines() == [
        "app.py:3:1: ssm ListCommands",
        "app.py:4:1: ssm SendCommand",
        "2 operations of 1 service in 2 places; 0 calls could not be resolved",
    ]


def test_json(run: Run, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(CALL + "boto3.client(x)\n")
    told = json.loads(run("scan", "app.py", "--format", "json").out)
    assert told["services"] == {"ssm": ["ListCommands", "SendCommand"]}
    assert told["uses"][0]["location"] == {"row": 3, "column": 1}
    assert told["unresolved"][0]["why"] == "the name of the service is no literal"


CONFIGURED = """\
# The build.
[build-system]
requires = ["hatchling"]  # keep me

[[tool.botosmith.packages]]
name = "typed_aws"   # ours
output = "src"

[tool.botosmith.packages.services]
# Of the old team.
s3 = ["GetObject"]
ssm = [
  "ListCommands", # daily
]

[tool.black]
line-length = 100
"""


def test_write_disturbs_nothing_else(run: Run, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(CALL)
    (tmp_path / "pyproject.toml").write_text(CONFIGURED)
    assert run("scan", "app.py", "--write").code == 0
    new = (tmp_path / "pyproject.toml").read_text()
    assert new == CONFIGURED.replace("# daily\n", '# daily\n  "SendCommand",\n')
    services = tomllib.loads(new)["tool"]["botosmith"]["packages"][0]["services"]
    assert services == {"s3": ["GetObject"], "ssm": ["ListCommands", "SendCommand"]}
    config.read(tmp_path / "pyproject.toml")
    assert run("scan", "app.py", "--write").code == 0
    assert (tmp_path / "pyproject.toml").read_text() == new


def test_what_is_written_already_stays_as_it_is_laid_out(run: Run, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(CALL.replace("ssm.send_command()\n", ""))
    (tmp_path / "pyproject.toml").write_text(CONFIGURED)
    run("scan", "app.py", "--write")
    assert (tmp_path / "pyproject.toml").read_text() == CONFIGURED


def services_in(file: Path) -> Any:
    return tomllib.loads(file.read_text())["tool"]["botosmith"]["packages"][0]["services"]


def test_write_adds_and_lists_what_no_call_was_found_of(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    (tmp_path / "app.py").write_text(CALL)
    file.write_text(CONFIGURED.replace('"ListCommands", # daily', '"Get*", "SendCommand", "List*"'))
    ran = run("scan", "app.py", "--write")
    assert services_in(file) == {"s3": ["GetObject"], "ssm": ["Get*", "SendCommand", "List*"]}
    assert ran.err.replace(f"{file}: ", "").splitlines() == [
        "kept, though no call was found (--prune drops it): s3 GetObject",
        "kept (--prune narrows it to what is called): ssm Get*",
        "kept (--prune narrows it to what is called): ssm List*",
        "nothing to add",
    ]


def test_prune_drops_that_and_says_so(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    (tmp_path / "app.py").write_text(CALL)
    file.write_text(CONFIGURED.replace('"ListCommands", # daily', '"Get*", "SendCommand"'))
    ran = run("scan", "app.py", "--write", "--prune")
    assert services_in(file) == {"ssm": ["ListCommands", "SendCommand"]}
    assert ran.err.replace(f"{file}: ", "").splitlines() == [
        "added ssm ListCommands",
        "dropped s3 GetObject",
        "dropped ssm Get*",
    ]
    before = file.read_text()
    assert run("scan", "app.py", "--write", "--prune").code == 0
    assert file.read_text() == before


@pytest.mark.parametrize(
    ("text", "options", "why"),
    [
        (CALL, ["--prune"], "--prune needs --write"),
        ("x = 1\n", ["--write", "--prune"], "--prune would drop all"),
        ("x = (\n", ["--write", "--prune"], "a file that cannot be read may call"),
    ],
)
def test_prune_never_drops_what_may_be_called(
    run: Run, tmp_path: Path, text: str, options: list[str], why: str
) -> None:
    (tmp_path / "app.py").write_text(text)
    (tmp_path / "pyproject.toml").write_text(CONFIGURED)
    ran = run("scan", "app.py", *options)
    assert ran.code == 2
    assert why in ran.err
    assert (tmp_path / "pyproject.toml").read_text() == CONFIGURED


@pytest.mark.parametrize("text", [None, "", "[project]\nname = 'x'\n"])
def test_write_makes_the_configuration(run: Run, tmp_path: Path, text: str | None) -> None:
    (tmp_path / "app.py").write_text(CALL)
    if text is not None:
        (tmp_path / "pyproject.toml").write_text(text)
    assert run("scan", "app.py", "--write", "--package", "aws.typed").code == 0
    (package,) = config.read(tmp_path / "pyproject.toml").packages
    assert package.name == "aws.typed"
    assert package.services == {"ssm": ("ListCommands", "SendCommand")}


@pytest.mark.parametrize("text", ["[tool", "tool = 1", "[tool.botosmith]\npackages = 1"])
def test_a_malformed_configuration_is_refused(run: Run, tmp_path: Path, text: str) -> None:
    (tmp_path / "app.py").write_text(CALL)
    (tmp_path / "pyproject.toml").write_text(text)
    ran = run("scan", "app.py", "--write", "--config", "pyproject.toml")
    assert ran.code == 2
    assert "pyproject.toml" in ran.err
    assert (tmp_path / "pyproject.toml").read_text() == text


def test_a_path_that_is_not_there(run: Run) -> None:
    ran = run("scan", "nowhere.py")
    assert ran.code == 2
    assert "nowhere.py" in ran.err
