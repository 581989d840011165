"""Whatever a file holds, there is an answer: findings, or an error that names the place."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from botosmith.programs.files import Unreadable, parse
from botosmith.programs.lint import lint
from botosmith.programs.migrate import migrate
from botosmith.programs.package import GeneratedPackage
from botosmith.programs.program import read_program
from botosmith.programs.report import one_line, written
from botosmith.programs.survey import survey

from .conftest import SAMPLE, Run

FILES = sorted((SAMPLE / "fleet").glob("*.py"))
SSM = frozenset({"GetMaintenanceWindow", "CreateMaintenanceWindow", "ListCommands"})
HOSTILE = {
    "brackets": "(" * 5000 + ")" * 5000,
    "calls": "f" + "()" * 3000,
    "sum": "x = " + "+".join(["1"] * 5000),
    "attributes": "a" + ".b" * 5000,
    "nots": "not " * 5000 + "1",
    "branches": "if a:\n    pass\n" + "elif a:\n    pass\n" * 3000,
    "open bracket": "f(",
    "open string": "'''",
    "null": "a\0b",
    "dedent": "if a:\n        b\n    c\n",
    "statement": "def f(:\n    pass\n",
    "encoding": "# -*- coding: nonsense -*-\n",
}


@pytest.mark.parametrize("case", HOSTILE)
def test_what_is_no_python_is_reported_with_its_place(case: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_text(HOSTILE[case])
    (tmp_path / "good.py").write_text("import boto3\nboto3.client('ssm').list_commands()\n")
    ran = run("scan", "bad.py", "good.py")
    assert ran.code == 2
    assert "good.py:2:1: ssm ListCommands" in ran.out
    first = ran.err.splitlines()[0]
    path, line, column, _ = first.removeprefix("error: ").split(":", 3)
    assert (path, line.isdigit(), column.isdigit()) == ("bad.py", True, True)


@pytest.mark.parametrize("command", ["scan", "lint"])
def test_bytes_that_are_no_text(command: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_bytes(b"\xff\xfe\x00boto3")
    ran = run(command, "bad.py")
    assert (ran.code, ran.err.startswith("error: bad.py:1:")) == (2, True)


def test_a_name_cannot_smuggle_control_characters_into_a_report() -> None:
    assert one_line("a\x1b[31mb\nc\r") == "a\\x1b[31mb\\x0ac\\x0d"


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_parse_or_are_refused(data: bytes) -> None:
    try:
        parse(data, Path("any.py"))
    except Unreadable as error:
        assert error.line >= 0 and error.column >= 1


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_a_program_with_a_piece_torn_out(tmp_path: Path, data: st.DataObject) -> None:
    """Whatever is left still gets answers, and what is moved over is Python."""
    text = data.draw(st.sampled_from(FILES)).read_text("utf-8")
    words = data.draw(
        st.sampled_from(["", "x", "None", "**k", "'mw'", "[]", "{}", "lambda: 0", ";"])
    )
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 40)))
    file = tmp_path / "program.py"
    file.write_text(text[:start] + words + text[end:], "utf-8")
    program = read_program([file])
    findings = lint(survey([file], with_params=True))
    assert written(findings, "sarif")
    for change in migrate(program, GeneratedPackage("typed_aws", {"ssm": SSM}, tmp_path)):
        try:
            ast.parse(file.read_text("utf-8"))
        except SyntaxError:
            continue  # LibCST takes a little more than Python does
        ast.parse(change.new.code)
