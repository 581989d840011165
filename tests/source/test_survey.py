"""What is kept of a program without its trees is what its trees say, however it is read."""

from __future__ import annotations

from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

import pytest

from botosmith import processes
from botosmith.programs import survey as surveys
from botosmith.programs.program import Program
from botosmith.programs.reading import Reading
from botosmith.programs.survey import Survey, survey

from .conftest import SAMPLE

MAKES = "import boto3\n\n\ndef make():\n    return boto3.client('ssm')\n"
CALLS = """\
import boto3
from makes import make

ssm = make()
ssm.get_parameter(Name='', X=f(1), Y=[{'a': b'c'}])
ssm.get_it()  # noqa: SSM013
ssm.get_parameterr()
for page in ssm.get_paginator('list_commands').paginate(PaginationConfig={'PageSize': 99}):
    page.get_parameter(A=1)
boto3.client(x)
"""


def told(found: Survey) -> tuple[object, ...]:
    """All that a survey says."""
    params = [
        (file.path, service, packed.operations, repr(packed.given()))
        for file in found.files
        for service, packed in file.params.items()
    ]
    waived = [(file.path, dict(file.waived)) for file in found.files]
    return found.uses, found.unresolved, list(map(str, found.unreadable)), params, waived


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A file that cannot be read, one that makes clients, and some that call them, or may."""
    (tmp_path / "broken.py").write_text("import boto3\ndef f(:\n")
    (tmp_path / "makes.py").write_text(MAKES)
    for number in range(4):
        (tmp_path / f"calls_{number}.py").write_text(CALLS)
        (tmp_path / f"other_{number}.py").write_text("def f(it):\n    it.get_parameter(A=1)\n")
    return tmp_path


def test_it_is_what_the_trees_say(sample: Program) -> None:
    found = survey([SAMPLE / "fleet"])
    assert [
        (each.path, each.span[:2], each.service, each.operation, each.kind) for each in found.uses
    ] == [
        (each.source.path, each.place, each.service, each.operation, each.kind)
        for each in sample.uses
    ]
    assert [(each.path, each.span[:2], each.text, each.why) for each in found.unresolved] == [
        (each.source.path, each.place, each.text, each.why) for each in sample.unresolved
    ]
    assert found.unresolved
    assert all(not each.params for each in found.files)


@pytest.mark.parametrize("together", [1, 1_000, 1_000_000])
@pytest.mark.parametrize("alone", [0, 1_000_000])
def test_neither_parts_nor_processes_change_it(
    tree: Path, monkeypatch: pytest.MonkeyPatch, together: int, alone: int
) -> None:
    whole = told(survey([tree], with_params=True))
    monkeypatch.setattr(surveys, "TOGETHER", together)
    monkeypatch.setattr(surveys, "ALONE", alone)
    seen: list[int] = []
    found = survey([tree], progress=lambda _, done, total: seen.append(done), with_params=True)
    assert told(found) == whole
    assert len(found.uses) == 12
    assert len(found.unresolved) == 4 * 4 + 4
    assert len(found.unreadable) == 1
    assert seen == sorted(seen)


def test_without_other_processes_it_reads_itself(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = told(survey([tree], with_params=True))

    def refuses(*_: Any, **__: Any) -> Any:
        raise BrokenProcessPool

    monkeypatch.setattr(surveys, "ALONE", 0)
    monkeypatch.setattr(processes, "ProcessPoolExecutor", refuses)
    assert told(survey([tree], with_params=True)) == whole


def test_trees_are_dropped_unless_most_are_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However files import each other, none is parsed more than twice on the average."""
    parsed: list[str] = []
    parses = Reading._parsed

    def counted(reading: Reading, path: Path) -> Any:
        if path not in reading._sources:
            parsed.append(path.name)
        return parses(reading, path)

    monkeypatch.setattr(Reading, "_parsed", counted)
    monkeypatch.setattr(surveys, "TOGETHER", 1)
    names = [f"m{number:02}" for number in range(8)]
    for name in names:
        others = "".join(f"import {each}\nx_{each} = {each}.c\n" for each in names if each != name)
        uses = "".join(f"x_{each}.list_commands()\n" for each in names if each != name)
        (tmp_path / f"{name}.py").write_text(
            f"import boto3\nc = boto3.client('ssm')\n{others}{uses}"
        )
    assert len(survey([tmp_path]).uses) == 8 * 7
    assert 8 <= len(parsed) <= 16 + 8
    parsed.clear()
    for name in names:
        (tmp_path / f"{name}.py").write_text("import boto3\nboto3.client('ssm').list_commands()\n")
    assert len(survey([tmp_path]).uses) == 8
    assert len(parsed) == 8


def test_a_mistake_of_ours_in_another_process_is_reported(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Ours(Exception):
        def __init__(self, first: str, second: str) -> None:
            super().__init__(f"{first} {second}")

    def fails(use: Any) -> Any:
        raise Ours("both", "words")

    monkeypatch.setattr(surveys, "ALONE", 0)
    monkeypatch.setattr(surveys, "_given", fails)
    found = survey([tree / "calls_0.py", tree / "calls_1.py", tree / "makes.py"], with_params=True)
    assert [Path(each.path).name for each in found.unreadable] == ["calls_0.py", "calls_1.py"]
    cause = found.unreadable[0].cause
    assert cause is not None
    assert "both words" in str(cause)
    assert any("in fails" in each for each in cause.__notes__)
