"""docs/ten-facts.md is executed: the program is linted, the commands and the stub are run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .blocks import ROOT, blocks, commands, matches, shell

FILE = ROOT / "docs" / "ten-facts.md"
BLOCKS = blocks(FILE)
PROGRAM, STUB = (block for block in BLOCKS if block.language == "python")


def test_commands(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(PROGRAM.text, "utf-8")
    run = shell(tmp_path)
    for block in BLOCKS:
        for command in commands(block) if block.language == "console" else ():
            done = run(command.line)
            told = f"{FILE.name}:{block.line}: {command.line}\n{done.stdout}{done.stderr}"
            refused = any(word in command.output for word in ("error ", "app.py:"))
            assert done.returncode == (refused and "explain" not in command.line), told
            assert matches(command.output, done.stdout), told


def test_ten_services_and_no_call_without_a_finding() -> None:
    calls = re.findall(r"^(\w+)\.(\w+)\(", PROGRAM.text, re.MULTILINE)
    assert len({client for client, _ in calls}) == len(calls) == 10
    report = next(block.text for block in BLOCKS if "botosmith lint" in block.text)
    assert len(set(re.findall(r"^app\.py:\d+:\d+: ([A-Z0-9]+)\d{3} ", report, re.MULTILINE))) == 10


def test_the_stub(capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(STUB.text, str(FILE), "exec"), {})
    (expected,) = (block.text for block in BLOCKS if block.language == "text")
    assert matches(expected, capsys.readouterr().out)
