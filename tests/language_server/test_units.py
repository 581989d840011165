"""A file cut into statements: an edit costs what depends on it, and the findings are the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.source.conftest import SAMPLE

from botosmith.language_server.findings import Findings, Problem
from botosmith.language_server.mending import valid, without
from botosmith.language_server.project import Project
from botosmith.language_server.units import Cut
from botosmith.programs.lint import lint
from botosmith.programs.survey import survey

TEXT = '''\
import boto3
from os import path

REGION = "eu-west-1"
PARAMS = {"DocumentName": "x"}
ssm = boto3.client("ssm", REGION)


class Base:
    def client(self):
        return ssm


class Sender(Base):
    """Sends."""

    limit = 5

    def __init__(self, queue: "Queue"):
        self.queue = queue
        self.sqs = boto3.client("sqs")

    def send(self):
        return self.sqs.send_message(QueueUrl=self.queue, MessageBody="a")

    def run(self):
        return self.client().send_command(**PARAMS)


class Other:
    def __init__(self):
        self.sqs = None


def change():
    PARAMS["Comment"] = "b"


def alone(text):
    return text.upper(); x = 1
'''


def sliced(name: str, text: str = TEXT) -> str:
    """The slice of the statement that binds a name."""
    cut = Cut(text)
    (index,) = (i for i, unit in enumerate(cut.units) if name in unit.binds)
    piece = cut.slice([index])
    assert len(piece.text.split("\n")) == len(piece.lines) + 1
    for line, number in zip(piece.text.split("\n"), piece.lines, strict=False):
        assert line.strip() in ("pass", text.split("\n")[number - 1].strip())
    compile(piece.text, "slice", "exec")
    return piece.text


@pytest.mark.parametrize(
    ("name", "with_it", "without_it"),
    [
        ("alone", ["def alone"], ["import", "class", "PARAMS"]),
        ("ssm", ["import boto3", "REGION =", "ssm ="], ["Sender", "change", "alone"]),
        (".send", ["class Sender", "self.sqs = boto3", "import boto3"], ["class Other", "limit"]),
        # What holds a dict, and whoever may change it; what a base class has.
        (".run", ["class Base", "def client", "ssm =", "PARAMS =", "def change"], ["self.sqs"]),
    ],
)
def test_a_slice_has_what_a_statement_depends_on(
    name: str, with_it: list[str], without_it: list[str]
) -> None:
    text = sliced(name)

    assert [each for each in with_it if each not in text] == []
    assert [each for each in without_it if each in text] == []


def test_statements_of_one_line_are_one_unit() -> None:
    for _ in range(2):  # what was found out of a text is not taken for another statement
        unit, other = Cut("a = 1; b = f(c)\nd = 2").units
        assert sorted(unit.binds) == ["a", "b"]
        assert unit.calls
        assert unit.mentions >= {"f", "c"}
        assert (sorted(other.binds), other.first) == (["d"], 2)


def test_every_line_of_code_is_in_one_unit() -> None:
    cut = Cut(TEXT)
    lines = [line for unit in cut.units for line in range(unit.first, unit.last + 1)]

    assert len(lines) == len(set(lines))
    blank = {n for n, line in enumerate(TEXT.split("\n"), 1) if not line.strip()}
    assert set(range(1, TEXT.count("\n") + 1)) - set(lines) <= blank


@pytest.mark.parametrize("file", sorted((SAMPLE / "fleet").rglob("*.py")), ids=lambda f: f.name)
def test_each_statement_alone_has_the_findings_of_the_program(file: Path) -> None:
    expected = {
        (each.line, each.column - 1, each.code, each.message)
        for each in LINTED
        if Path(each.path) == file
    }
    project = Project([SAMPLE])
    findings = Findings(file)
    settings = project.settings(file.parent)
    cut = Cut(file.read_text("utf-8"))
    found: list[Problem] = []
    for index, unit in enumerate(cut.units):
        lines = (unit.first, unit.last)
        found += findings._found(project, settings, cut.slice([index]), lambda: False, lines) or []

    assert {(e.line, e.column, e.code, e.message) for e in found} == expected


LINTED = lint(survey([SAMPLE / "fleet"], with_params=True))


def test_the_sample_has_findings_to_compare() -> None:
    assert len(LINTED) == 20


@pytest.mark.parametrize(
    ("text", "line", "kept"),
    [
        ("a = 1\nb = (\nc = 3\n", 2, "a = 1\npass\nc = 3\n"),
        ("def f():\n    x.y(A=\n    return 1\n", 2, "def f():\n    pass\n    return 1\n"),
        ("f(\n  a,\n  b=\n)\nc = 3\n", 3, "pass\n\n\n\nc = 3\n"),
        ("x.\ndef f(): pass\n", 1, "pass\ndef f(): pass\n"),
    ],
)
def test_a_statement_is_taken_out(text: str, line: int, kept: str) -> None:
    assert without(text, line) == kept
    assert valid(text, [line]) is not None
    assert valid(text) is not None


def test_what_no_cut_mends_is_given_up() -> None:
    assert valid("if x:\n" * 200) is None


@pytest.mark.parametrize("text", ["(" * 500, "]" * 9, "'", "\\"])
def test_whatever_is_typed_is_cut(text: str) -> None:
    cut = valid(f"a = 1\n{text}")

    assert cut is not None
    assert "a" in cut.units[0].binds
