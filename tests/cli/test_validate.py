"""`botosmith validate`: 0 clean, 1 violations, 2 bad usage; text, JSON and AWS's own words."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
COMMAND = ("validate", "ssm", "RegisterTaskWithMaintenanceWindow")
RIGHT = {
    "WindowId": "mw-0123456789abcdef0",
    "TaskArn": "arn:aws:lambda:eu-west-1:123456789012:function:f",
    "TaskType": "LAMBDA",
}
WRONG = {**RIGHT, "TaskType": "RUN_COMMAND", "MaxErrors": "1"}
NEWER = {**RIGHT, "TaskType": "A_NEWER_TYPE"}


def test_clean_exits_with_0(run: Run) -> None:
    ran = run(*COMMAND, stdin=json.dumps(RIGHT))
    assert (ran.code, ran.out.strip(), ran.err) == (0, "valid", "")


def test_violations_exit_with_1_and_name_path_and_fact(run: Run) -> None:
    ran = run(*COMMAND, stdin=json.dumps(WRONG))
    assert ran.code == 1
    lines = ran.out.splitlines()
    assert [line.split()[:2] for line in lines] == [["error", "Targets"], ["error", "MaxErrors"]]
    assert "targets-for-run-command" in lines[0]


@pytest.mark.parametrize("dash", [(), ("-",)])
def test_standard_input_with_or_without_a_dash(run: Run, dash: tuple[str, ...]) -> None:
    assert run(*COMMAND, *dash, stdin=json.dumps(WRONG)).code == 1


def test_a_file(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "request.json"
    file.write_text(json.dumps(WRONG))
    assert run(*COMMAND, file).code == 1


def test_json_is_a_list_of_violations(run: Run) -> None:
    ran = run(*COMMAND, "--format", "json", stdin=json.dumps(WRONG))
    assert ran.code == 1
    first, second = json.loads(ran.out)
    assert first["path"] == "Targets"
    assert first["constraint"] == "require"
    assert first["severity"] == "error"
    assert first["origin"] == "targets-for-run-command"
    assert first["value"] is None
    assert "at least one target" in first["message"]
    assert second["path"] == "MaxErrors"


def test_json_of_a_clean_request_is_an_empty_list(run: Run) -> None:
    ran = run(*COMMAND, "--format", "json", stdin=json.dumps(RIGHT))
    assert (ran.code, json.loads(ran.out)) == (0, [])


def test_json_keeps_what_was_refused_and_hides_what_is_sensitive(run: Run) -> None:
    request = {**RIGHT, "Priority": [1, {"a": None}], "Description": "secret" * 30}
    ran = run(*COMMAND, "--format", "json", stdin=json.dumps(request))
    values = {each["path"]: each["value"] for each in json.loads(ran.out)}
    assert values == {"Priority": [1, {"a": None}], "Description": "<redacted>"}
    assert "secret" not in ran.out


def test_aws_words(run: Run) -> None:
    request = {**RIGHT, "MaxErrors": "x", "Targets": [{"Key": "k", "Values": ["v"]}]}
    ran = run(*COMMAND, "--format", "aws", stdin=json.dumps({**request, "MaxConcurrency": "1"}))
    assert ran.code == 1
    assert ran.out.startswith("1 validation error detected: Value 'x' at 'maxErrors' failed to")


def test_aws_words_of_a_clean_request_are_none(run: Run) -> None:
    assert run(*COMMAND, "--format", "aws", stdin=json.dumps(RIGHT)).out == ""


@pytest.mark.parametrize(
    ("profile", "code", "severity"),
    [("default", 0, "warning"), ("strict", 1, "error"), ("lenient", 0, "warning")],
)
def test_the_profile_decides_what_a_newer_enum_value_is(
    run: Run, profile: str, code: int, severity: str
) -> None:
    ran = run(*COMMAND, "--profile", profile, stdin=json.dumps(NEWER))
    assert ran.code == code
    assert ran.out.startswith(f"{severity} TaskType")


def test_blobs_are_base64_as_for_the_aws_command(run: Run) -> None:
    def payload(size: int) -> str:
        blob = base64.b64encode(bytes(size)).decode()
        return json.dumps({**RIGHT, "TaskInvocationParameters": {"Lambda": {"Payload": blob}}})

    assert run(*COMMAND, stdin=payload(4096)).code == 0
    assert run(*COMMAND, stdin=payload(4097)).code == 1


@pytest.mark.parametrize("data", ["[]", "null", "3", '"x"', '[{"WindowId": 1}]'])
def test_json_that_is_no_request_is_a_violation(run: Run, data: str) -> None:
    ran = run(*COMMAND, stdin=data)
    assert ran.code == 1
    assert "structure" in ran.out


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{\n  "WindowId": }', "-:2:15: this is not JSON"),
        ("", "-:1:1: this is not JSON"),
        ("1" * 5000, "cannot be read"),
        ("[" * 100_000, "cannot be read"),
    ],
)
def test_bad_json_is_located_and_exits_with_2(run: Run, text: str, told: str) -> None:
    ran = run(*COMMAND, stdin=text)
    assert ran.code == 2
    assert told in ran.err
    assert ran.out == ""


def test_bad_json_in_a_file_names_the_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "request.json").write_text("{]")
    assert "request.json:1:2: this is not JSON" in run(*COMMAND, "request.json").err


@pytest.mark.parametrize("content", [None, b"\xff\xfe"])
def test_a_file_that_cannot_be_read(run: Run, tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "request.json").write_bytes(content)
    ran = run(*COMMAND, "request.json")
    assert ran.code == 2
    assert "request.json: cannot be read" in ran.err


@pytest.mark.parametrize(
    ("service", "operation", "told"),
    [
        ("smm", "RegisterTaskWithMaintenanceWindow", "has no service 'smm'"),
        ("../ssm", "RegisterTaskWithMaintenanceWindow", "has no service '../ssm'"),
        ("ssm", "RegisterTask", "has no operation 'RegisterTask'"),
        ("ssm", "register_task_with_maintenance_window", "did you mean RegisterTaskWithMaint"),
        ("ssm", "RegisterTask*Window", "name one"),
    ],
)
def test_an_unknown_name_exits_with_2_and_a_cure(
    run: Run, service: str, operation: str, told: str
) -> None:
    ran = run("validate", service, operation, stdin="{}")
    assert ran.code == 2
    assert told in ran.err


@pytest.mark.parametrize("option", [("--profile", "loose"), ("--format", "xml")])
def test_an_unknown_choice_exits_with_2(run: Run, option: tuple[str, str]) -> None:
    assert run(*COMMAND, *option, stdin="{}").code == 2


def test_own_facts_are_checked_too(run: Run, tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text(
        "service: ssm\n"
        "facts:\n"
        "  - id: names-are-short\n"
        "    at: RegisterTaskWithMaintenanceWindowRequest$TaskArn\n"
        "    length: {tighten: {max: 10}, was: {min: 1, max: 1600}}\n"
        "    says: Ours are short.\n"
        "    evidence: []\n"
    )
    ran = run(*COMMAND, "--overlay", "own.yaml", stdin=json.dumps(RIGHT))
    assert ran.code == 1
    assert "TaskArn" in ran.out
