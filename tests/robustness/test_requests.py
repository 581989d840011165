"""Requests as files and standard input bring them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Run as Run
from tests.cli.conftest import run as run

COMMAND = {"DocumentName": "a", "Parameters": {}}


@pytest.mark.parametrize("depth", [400, 2_000, 100_000])
@pytest.mark.parametrize("format", ["text", "json", "aws"])
def test_nested_lists(run: Run, tmp_path: Path, depth: int, format: str) -> None:
    text = json.dumps(COMMAND).replace("{}", "[" * depth + "]" * depth)
    (tmp_path / "a.json").write_text(text)
    ran = run("validate", "ssm", "SendCommand", "a.json", "--format", format)
    assert ran.code == (1 if depth == 400 else ran.code)
    assert ran.code in (1, 2)
    assert ran.err or ran.out


@pytest.mark.parametrize("value", ["no base64!", "é", "=", "a", 1, None, [], {}, "\ud800"])
def test_a_blob_that_is_no_base64(run: Run, tmp_path: Path, value: object) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"FunctionName": "a", "Payload": value}))
    ran = run("validate", "lambda", "Invoke", "a.json")
    if isinstance(value, str):
        assert ran.code == 0
        assert ran.err.startswith("warning: Payload is not base64")
    else:
        assert ran.code == 1
        assert "Payload" in ran.out


def test_a_blob_inside_is_named_by_its_path(run: Run, tmp_path: Path) -> None:
    records = [{"Data": "YQ==", "PartitionKey": "a"}, {"Data": "no!", "PartitionKey": "a"}]
    (tmp_path / "a.json").write_text(json.dumps({"Records": records, "StreamName": "a"}))
    ran = run("validate", "kinesis", "PutRecords", "a.json")
    assert ran.code == 0
    assert ran.err.startswith("warning: Records[1].Data is not base64")
    assert "Records[0]" not in ran.err


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"\xff", b"[]", b"null", b"1", b'"a"', b"9" * 5_000, b"NaN", b'{"a": 1, "a": 2}'],
)
def test_what_is_no_request(run: Run, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.json").write_bytes(data)
    ran = run("validate", "ssm", "SendCommand", "a.json")
    assert ran.code in (1, 2)
    assert (ran.err + ran.out).strip()


@pytest.mark.parametrize("name", ["nowhere.json", ".", "/dev/null"])
def test_what_is_no_file(run: Run, name: str) -> None:
    ran = run("validate", "ssm", "SendCommand", name)
    assert (ran.code, ran.err.startswith(f"error: {name}")) == (2, True)
