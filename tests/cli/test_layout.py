"""What every command prints at 80 and at 40 columns, in a pipe, and without colours.

`BOTOSMITH_UPDATE_SCREENS=1 pytest tests/cli/test_layout.py` records what is printed now below
`screens/`; read the difference. Digits are zeros there, since they change with every release.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from tests.cases.case import HERE as CASES
from tests.cases.case import Case
from typer.main import get_command

import botosmith
from botosmith.cli import app

from .conftest import Run

HERE = Path(__file__).parent
SCREENS = HERE / "screens"
ROOT = HERE.parents[1]
UPDATE = os.environ.get("BOTOSMITH_UPDATE_SCREENS") == "1"
CASE = Case(CASES / "member_docs")
MODES = {"80 columns": 80, "40 columns": 40, "a pipe": 0}
COLOUR = re.compile(r"\x1b\[[0-9;]*?(?:3[0-9]|9[0-7]|4[0-9]|38;|48;)[0-9;]*m")
CONTROL = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")

PROGRAM = """\
import boto3


def put():
    toys = boto3.client("toys")
    toys.put_toy(Name="much too long")
"""
CONFIGURATION = """\
[tool.botosmith]
overlays = ["own.yaml"]
formatter = "none"

[[tool.botosmith.packages]]
name = "typed_toys"
services.toys = ["*"]
"""
RUNS: dict[str, list[str]] = {
    "generate": ["generate"],
    "check": ["check"],
    "update": ["update"],
    "validate": ["validate", "toys", "PutToy", "wrong.json"],
    "schema": ["schema", "toys", "MoveToy"],
    "explain-service": ["explain", "toys"],
    "explain": ["explain", "toys", "PutToy"],
    "docs": ["docs", "--output", "site"],
    "diff": ["diff", "installed", "installed", "--service", "toys"],
    "scan": ["scan", "program.py"],
    "lint": ["lint", "program.py"],
    "migrate": ["migrate", "program.py", "--check"],
    "adopt": ["adopt", "program.py", "--check"],
    "wheel": ["wheel"],
    "init": ["init", "program.py", "--no-generate"],
    "cache": ["cache"],
    "list": ["list", "toys"],
    "lsp": ["lsp"],
    "overlay-show": ["overlay", "show", "toys"],
    "overlay-check": ["overlay", "check", "toys"],
    "overlay-leads": ["overlay", "leads", "toys"],
    "overlay-coverage": ["overlay", "coverage", "toys"],
    "overlay-propose": ["overlay", "propose", "toys", "PutToy"],
    "mistake": ["generate", "--service", "toyss"],
    "usage": ["generate", "--nonsense"],
}
COLOURED = ("generate", "validate", "explain", "lint", "overlay-show", "overlay-check", "mistake")
UNRECORDED = {
    "learn": "it needs reports of real calls",
    "overlay compare": "it needs a saved page",
    "overlay import": "it needs a saved page",
    "overlay decide": "it needs decisions",
    "overlay reread": "it writes beside the facts of this repository",
    "overlay schema": "it prints JSON alone",
}
"""The commands of which the help alone is recorded."""


def commands() -> dict[str, list[str]]:
    """The name and the words of every command."""
    root: Any = get_command(app)
    found = {"botosmith": [""]}
    for name, command in root.commands.items():
        inner = getattr(command, "commands", {})
        found[name] = [name]
        found |= {f"{name} {each}": [name, each] for each in inner}
    return found


@dataclass(frozen=True)
class Screen:
    """What a command printed."""

    out: str
    err: str
    status: int


Screens = dict[tuple[str, str], Screen]


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """A project about the toy shop, whose model botocore finds; its path is always as long."""
    with tempfile.TemporaryDirectory(prefix="botosmith-", dir="/tmp") as found:
        yield project(Path(found))


def project(found: Path) -> Path:
    """Lay the files of the project into a folder."""
    model = found / "models" / "toys" / "2026-01-01" / "service-2.json"
    model.parent.mkdir(parents=True)
    model.write_text(json.dumps(CASE.model), "utf-8")
    (found / "own.yaml").write_text((CASE.folder / "overlay.yaml").read_text("utf-8"), "utf-8")
    (found / "pyproject.toml").write_text(CONFIGURATION, "utf-8")
    (found / "program.py").write_text(PROGRAM, "utf-8")
    (found / "wrong.json").write_text('{"Name": "much too long", "Colour": "RED"}', "utf-8")
    return found


@pytest.fixture(scope="module")
def screens(folder: Path) -> Screens:
    """What each command printed in each mode, and at 80 columns without colours."""
    wanted = {
        "first": ["generate"],
        "second": ["docs", "--output", "site"],
        "third": ["wheel"],
        **RUNS,
    }
    # What is written anew is written once before, so that all modes find the same.
    keys: list[tuple[str, str]] = []
    runs: list[dict[str, Any]] = []
    for mode, columns, environment in (
        *((mode, columns, {}) for mode, columns in MODES.items()),
        ("no colours", 80, {"NO_COLOR": "1"}),
    ):
        chosen = {k: v for k, v in wanted.items() if k in COLOURED or mode != "no colours"}
        if keys:
            chosen = {k: v for k, v in chosen.items() if k in RUNS}
        for name, arguments in chosen.items():
            keys.append((name, mode))
            runs.append({"arguments": arguments, "columns": columns, "with": environment})
    asked = {
        "code": str(ROOT / "codegen"),
        "folder": str(folder),
        "environment": {
            "AWS_DATA_PATH": str(folder / "models"),
            "BOTOSMITH_CACHE": str(folder / "cache"),
            "TERM": "xterm-256color",
        },
        "runs": runs,
    }
    done = subprocess.run(
        [sys.executable, HERE / "terminal.py"],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
    )
    return {key: Screen(**each) for key, each in zip(keys, json.loads(done.stdout), strict=True)}


def plain(screen: Screen, folder: Path) -> str:
    """A screen as it is recorded: without styles, and without what differs from run to run."""
    parts = [f"status {screen.status}"]
    for title, text in (("out", screen.out), ("err", screen.err)):
        text = CONTROL.sub("", text.replace("\r\n", "\n"))
        text = re.sub(r"[^\n]*\r(?!\n)", "", text)
        if title == "err":  # a bar, as far as it had come
            text = re.sub(r"(?m)^.*([━╸╺]|[0-9]% [-0-9:]+$).*\n?", "", text)
        text = text.replace(str(folder), "FOLDER").replace(botosmith.__version__, "0.0.0")
        text = "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")
        if text:
            parts.append(f"--- {title}\n{re.sub('[0-9]', '0', text)}")
    return "\n".join(parts)


def test_every_command_is_recorded() -> None:
    run = {" ".join(words[: 2 if words[0] == "overlay" else 1]) for words in RUNS.values()}
    assert {*commands()} - {"botosmith", "overlay"} == run | {*UNRECORDED}


def check(name: str, recorded: str) -> None:
    """Hold what is printed against what was recorded, or record it."""
    pinned = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    for library in ("rich", "typer"):
        if f"{library}=={version(library)}" not in pinned:
            pytest.skip(f"the screens rest on another {library} than {version(library)}")
    file = SCREENS / f"{name.replace(' ', '-')}.txt"
    if UPDATE:
        file.write_text(recorded, "utf-8")

    assert recorded == file.read_text("utf-8")


@pytest.mark.parametrize("name", RUNS)
def test_the_layout_is_as_recorded(screens: Screens, folder: Path, name: str) -> None:
    check(
        name,
        "".join(f"===== {mode}\n{plain(screens[name, mode], folder)}\n\n" for mode in MODES),
    )


@pytest.mark.parametrize("name", commands())
def test_the_help_is_as_recorded(run: Run, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    recorded = ""
    for columns in (80, 40):
        monkeypatch.setenv("COLUMNS", str(columns))
        ran = run(*filter(None, commands()[name]), "--help")
        assert (ran.code, ran.err) == (0, "")
        assert max(map(len, ran.out.split("\n"))) <= columns
        text = "\n".join(line.rstrip() for line in ran.out.split("\n")).strip("\n")
        recorded += f"===== {columns} columns\n{text}\n\n"
    check(f"help {name}", recorded)


def test_a_pipe_gets_text_alone(screens: Screens) -> None:
    for (name, mode), screen in screens.items():
        if mode == "a pipe":
            assert "\x1b" not in screen.out + screen.err, name
            assert "\r" not in screen.out + screen.err, name


def test_no_colours_where_nobody_wants_them(screens: Screens) -> None:
    coloured = [
        name
        for (name, mode), screen in screens.items()
        if mode == "80 columns" and COLOUR.search(screen.out + screen.err)
    ]
    assert {"validate", "explain", "mistake"} <= {*coloured}
    for (name, mode), screen in screens.items():
        if mode == "no colours":
            assert not COLOUR.search(screen.out + screen.err), name


def test_the_words_are_the_same_in_every_mode(screens: Screens, folder: Path) -> None:
    for name in RUNS:
        assert len({screens[name, mode].status for mode in MODES}) == 1, name
    for name in COLOURED:
        wide, without = (plain(screens[name, m], folder) for m in ("80 columns", "no colours"))
        assert wide == without, name


@pytest.mark.parametrize("mode", [mode for mode in MODES if MODES[mode]])
def test_tables_fit_the_terminal_and_cut_nothing(screens: Screens, mode: str) -> None:
    for (name, each), screen in screens.items():
        if each != mode:
            continue
        for line in CONTROL.sub("", screen.out).replace("\r", "").split("\n"):
            if re.match(r"\s*[│┃┏┗┡├└╭╰─━]", line):
                assert len(line) <= MODES[mode], (name, line)
                assert "…" not in line, (name, line)


def test_progress_is_shown_at_a_terminal_alone(screens: Screens) -> None:
    for name in ("generate", "docs", "scan", "lint", "overlay-check", "overlay-coverage"):
        assert "━" in screens[name, "80 columns"].err, name
        assert "━" not in screens[name, "a pipe"].err, name
