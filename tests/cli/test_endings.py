"""How runs end: one exit status for each kind of end, and no traceback that nobody asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from botosmith import cli
from botosmith.cli import explained, requests
from botosmith.errors import at_work_on
from botosmith.programs import calls, lint, migrate

Run = Callable[..., Any]
unix_only = pytest.mark.skipif(sys.platform == "win32", reason="uses a shell and /dev/full")
COMMAND = f"{sys.executable} -m botosmith"


def shell(line: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", "-c", line],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(Path(cli.__file__).parents[2])},
    )


def test_the_help_documents_the_exit_statuses(run: Run) -> None:
    told = " ".join(run("--help").out.split())
    for meaning in ("0 done", "1 findings", "2 bad input", "3 a mistake in botosmith"):
        assert meaning in told


@unix_only
@pytest.mark.parametrize(
    "arguments", ["--help", "--version", "explain ssm SendCommand", "schema ssm SendCommand"]
)
def test_what_cannot_be_printed_is_an_error(arguments: str) -> None:
    done = shell(f"{COMMAND} {arguments} > /dev/full")
    assert done.returncode == 2
    assert done.stderr == "error: standard output: No space left on device\n"


@unix_only
@pytest.mark.parametrize("streams", ["> /dev/full 2> /dev/full", ">&- 2>&-"])
def test_where_nothing_at_all_can_be_printed_the_status_still_tells(streams: str) -> None:
    assert shell(f"{COMMAND} explain ssm Nope {streams}").returncode == 2


@unix_only
def test_a_closed_pipe_is_no_finding_and_no_error_to_tell_of() -> None:
    done = shell(f"({COMMAND} schema ssm SendCommand; echo $? >&2) | true")
    assert done.stderr == "2\n"


@unix_only
@pytest.mark.parametrize(
    "arguments", ["validate ssm SendCommand", "overlay import --service ssm -"]
)
def test_closed_standard_input(arguments: str) -> None:
    done = shell(f"{COMMAND} {arguments} <&-")
    assert (done.returncode, done.stderr) == (
        2,
        "error: standard input is closed; name a file\n",
    )


@pytest.mark.parametrize("error", [AssertionError("no\x1b[2J!"), KeyError("x"), RecursionError()])
def test_what_nobody_expected(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, error: Exception
) -> None:
    def mistaken(*arguments: object, **options: object) -> None:
        with at_work_on("the file a.yaml"):
            raise error

    monkeypatch.setattr(requests, "load_package", mistaken)
    (tmp_path / "a.json").write_text("{}")
    ran = run("validate", "ssm", "SendCommand", "a.json")
    assert ran.code == 3
    assert f"internal error: {type(error).__name__}" in ran.err
    assert "at the file a.yaml" in ran.err
    assert "at a.json, as a request for ssm SendCommand" in ran.err
    assert "report it" in ran.err
    assert "Traceback" not in ran.err
    assert "\x1b[2J" not in ran.err
    ran = run("--debug", "validate", "ssm", "SendCommand", "a.json")
    assert ran.code == 3
    assert "Traceback" in ran.err
    assert "in mistaken" in ran.err


def test_too_little_memory_is_no_mistake_of_ours(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def exhausted(*arguments: object, **options: object) -> None:
        raise MemoryError

    monkeypatch.setattr(explained, "prepare", exhausted)
    ran = run("explain", "ssm", "SendCommand")
    assert (ran.code, ran.err[:33]) == (2, "error: there is not enough memory")


def test_what_there_is_no_memory_to_print_in_colours_is_printed_plainly(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def exhausted(*arguments: object, **options: object) -> None:
        raise MemoryError

    monkeypatch.setattr("botosmith.cli.endings.problems.print", exhausted)
    written: list[tuple[int, bytes]] = []
    monkeypatch.setattr(explained, "prepare", exhausted)
    monkeypatch.setattr(os, "write", lambda *what: written.append(what))
    assert run("explain", "ssm", "SendCommand").code == 2
    (told,) = written
    assert told[0] == 2
    assert told[1].startswith(b"error: there is not enough memory; ")


CALL = "import boto3\nssm = boto3.client('ssm')\nssm.list_commands(MaxResults=0)\n"


@pytest.mark.parametrize(
    ("command", "module", "name"),
    [
        ("scan", calls.Finder, "run"),
        ("scan", calls, "_looks_like_a_call"),
        ("lint", lint, "_of_use"),
        ("migrate", migrate._Mover, "plan"),
        ("migrate", migrate._Mover, "change"),
    ],
)
def test_a_file_at_which_we_fail_is_reported_and_the_rest_goes_on(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, module: Any, name: str
) -> None:
    assert run("generate", "--service", "ssm", "--operation", "ListCommands").code == 0
    for file in ("a.py", "b.py", "c.py"):
        (tmp_path / file).write_text(f"{CALL}unknown.list_commands(MaxResults=0)\n")
    works = getattr(module, name)

    def fails_in_b(first: Any, *rest: Any) -> Any:
        sources = [getattr(each, "source", each) for each in (first, *rest)]
        path = next((each.path for each in sources if hasattr(each, "path")), None)
        path = files.pop(0) if path is None else path
        if path.name == "b.py":
            raise AssertionError("impossible")
        return works(first, *rest)

    files = [Path("a.py"), Path("b.py"), Path("c.py")]
    monkeypatch.setattr(module, name, fails_in_b)
    ran = run(
        command, "a.py", "b.py", "c.py", *(["--package", "typed_aws"] * (command == "migrate"))
    )
    assert ran.code == 3
    assert (
        "b.py:1:1: internal error: AssertionError: impossible; the file is passed over" in ran.err
    )
    assert "report it" in ran.err
    if command == "migrate":
        texts = [(tmp_path / file).read_text() for file in ("a.py", "b.py", "c.py")]
        assert ["ListCommandsRequest" in text for text in texts] == [True, False, True]
    else:
        assert "a.py:3:" in ran.out
        assert "c.py:3:" in ran.out
