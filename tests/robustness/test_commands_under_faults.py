"""Commands while the file system refuses, memory runs out, or the process is killed.

Whichever step it is at: what was there is there, whole and as it was or whole and new; the exit
status is 0 or 2; and the next run does what was asked for.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.hostile.models import base
from tests.robustness.faults import (
    FAULTS,
    Fault,
    allocations_of,
    run_short_of_memory,
    run_with,
)
from tests.warm import warm

from botosmith.cli import main

if sys.platform == "win32":
    pytest.skip("uses fork", allow_module_level=True)

TOYS = ("--service", "toys", "--output", ".", "--package", "typed_toys", "--docs", "none")
CONFIGURATION = """\
# Ours.
[tool.botosmith]
formatter = "none"

[[tool.botosmith.packages]]
name = "typed_toys"
docs = "none"
services.toys = ["PutToy"]
"""
PAGE = """\
PutToy

Puts a toy.

Request Parameters

Name

The name.

Type: String

Required: Yes

Kind

Its kind.

Type: String

Length Constraints: Maximum length of 7.

Required: No
"""
OWN = "# Ours.\nservice: toys\nfacts: []\n"
APP = "import boto3\n\ntoys = boto3.client('toys')\n\n\ndef put():\n    toys.put_toy(Name='a')\n"
PROMPTS = {
    "generate": ("generate", *TOYS, "--formatter", "none"),
    "generate, from the cache": ("generate", *TOYS, "--formatter", "none"),
    "update": ("update",),
    "overlay import": ("overlay", "import", "page.txt", "--service", "toys", "--into", "own.yaml"),
    "migrate": ("migrate", "app", "--package", "typed_toys"),
    "scan --write": ("scan", "app", "--write"),
    "adopt": ("adopt", "app"),
}
FEW = 4
"""About how many steps of each command are tried with each fault, of up to some hundreds."""


def command(*arguments: str) -> int:
    """Run the command line, and give its exit status."""
    sys.argv = ["botosmith", *arguments]
    with (
        Path(os.devnull).open("w", encoding="utf-8") as nowhere,
        contextlib.redirect_stdout(nowhere),
        contextlib.redirect_stderr(nowhere),
    ):
        try:
            main()
        except SystemExit as end:
            assert end.code is None or isinstance(end.code, int)
            return end.code or 0
    return 0


def run_apart(*arguments: str) -> int | None:
    """The same in a process of its own, without a fault."""
    return run_with(lambda: command(*arguments), Path("/nowhere"), "denied", 0).status


def contents(folder: Path) -> dict[str, bytes]:
    """Every file, but for what Python keeps; below hidden names nobody relies on anything."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "cache" not in path.relative_to(folder).parts[0]
    }


@dataclass(frozen=True)
class Scene:
    """A project before a command, and what the command makes of it."""

    template: Path
    folder: Path
    before: Mapping[str, bytes]
    after: Mapping[str, bytes]

    def restore(self) -> None:
        shutil.rmtree(self.folder)
        shutil.copytree(self.template, self.folder, symlinks=True)
        os.chdir(self.folder)  # the one of before is gone


def model(documentation: str) -> bytes:
    made = base()
    made["operations"]["GetToy"] = {"name": "GetToy", "input": {"shape": "PutToyRequest"}}
    made["operations"]["PutToy"]["documentation"] = documentation
    made["shapes"]["Name"]["max"] = len(documentation)
    return json.dumps(made).encode()


@pytest.fixture(scope="module", params=PROMPTS)
def prompt(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="module")
def scene(prompt: str, tmp_path_factory: pytest.TempPathFactory) -> Any:
    warm()
    place = tmp_path_factory.mktemp("faults")
    folder, template = place / "project", place / "template"
    file = folder / "models" / "toys" / "2026-01-01" / "service-2.json"
    file.parent.mkdir(parents=True)
    (folder / "app").mkdir()
    file.write_bytes(model("<p>Old.</p>"))
    (folder / "pyproject.toml").write_text(CONFIGURATION)
    (folder / "page.txt").write_text(PAGE)
    (folder / "own.yaml").write_text(OWN)
    (folder / "app" / "one.py").write_text(APP)
    (folder / "app" / "two.py").write_text(APP.replace("put_toy(Name='a')", "get_toy(Name='b')"))
    known = dict(os.environ)
    where = Path.cwd()
    os.environ.update(AWS_DATA_PATH=str(folder / "models"), BOTOSMITH_CACHE=str(folder / "cache"))
    try:
        os.chdir(folder)
        assert run_apart("generate", *TOYS, "--formatter", "none") == 0
        if "generate" in prompt or prompt == "update":
            file.write_bytes(model("<p>New, and longer than before.</p>"))
        if "cache" in prompt:
            assert run_apart(*PROMPTS[prompt], "--output", "elsewhere") == 0
            shutil.rmtree(folder / "elsewhere")
        shutil.copytree(folder, template)
        before = contents(folder)
        assert run_apart(*PROMPTS[prompt]) == 0
        after = contents(folder)
        assert after != before
        yield Scene(template, folder, before, after)
    finally:
        os.chdir(where)
        os.environ.clear()
        os.environ.update(known)


def is_one_or_the_other(scene: Scene, found: Mapping[str, bytes], killed: bool) -> None:
    """Every file of the user's, and the package as a whole, is as before or as after."""
    packages = [
        {path: data for path, data in state.items() if path.startswith("typed_toys/")}
        for state in (scene.before, scene.after, found)
    ]
    assert packages[2] in packages[:2]
    for path in {*scene.before, *scene.after}:
        if path.startswith("typed_toys/"):
            continue
        states = (scene.before.get(path), scene.after.get(path))
        beside = [
            data for name, data in found.items() if f"{Path(path).name}.botosmith-old" in name
        ]
        assert found.get(path) in states or (killed and scene.before[path] in beside), path


def steps_of(scene: Scene, prompt: str) -> int:
    """How many steps a command has."""
    scene.restore()
    return run_with(lambda: command(*PROMPTS[prompt]), scene.folder, "denied", 0).steps


def tried(scene: Scene, prompt: str, fault: Fault, step: int) -> int | None:
    """Try a command with a fault at one step, and run it again; how the first run ended."""
    scene.restore()
    end = run_with(lambda: command(*PROMPTS[prompt]), scene.folder, fault, step)
    assert end.reached
    assert end.status in ((None,) if fault == "killed" else (0, 2))
    found = contents(scene.folder)
    is_one_or_the_other(scene, found, fault == "killed")
    if end.status == 2 and "generate" in prompt:
        # The others pass over a source that cannot be read, or look at the package once more.
        assert {path: found.get(path) for path in scene.before} == scene.before
    assert run_apart(*PROMPTS[prompt]) == 0
    assert contents(scene.folder).items() >= scene.after.items()
    # A copy of a file is left where its removal was the step that failed; nothing else is.
    left = [data for path, data in contents(scene.folder).items() if "botosmith-" in path]
    assert fault == "killed" or all(data in scene.before.values() for data in left)
    return end.status


@pytest.mark.slow
@pytest.mark.parametrize("fault", FAULTS)
def test_nothing_is_lost_and_the_next_run_succeeds(scene: Scene, prompt: str, fault: Fault) -> None:
    total = steps_of(scene, prompt)
    stride = max(1, total // FEW)
    steps = range(1 + FAULTS.index(fault) % stride, total + 1, stride)
    ends = {tried(scene, prompt, fault, step) for step in steps}
    assert len(steps) >= 2
    assert ends & {2, None}


@pytest.mark.slow
@pytest.mark.parametrize("fault", FAULTS)
def test_at_every_step(scene: Scene, prompt: str, fault: Fault) -> None:
    for step in range(1, steps_of(scene, prompt) + 1):
        tried(scene, prompt, fault, step)


@pytest.mark.slow
@pytest.mark.parametrize("many", [1, 30], ids=["once", "for a while"])
def test_memory_runs_out_at_any_allocation(scene: Scene, prompt: str, many: int) -> None:
    """The run may end as it likes, since extensions abort; nothing is lost, and the next succeeds.

    A third of the allocations that are tried are among the last, where things are written.
    """
    pytest.importorskip("_testcapi", reason="this Python cannot refuse memory")
    scene.restore()
    total = allocations_of(lambda: command(*PROMPTS[prompt]))
    drawn = random.Random(total)
    places = [drawn.randrange(1, total) for _ in range(2 * FEW)]
    places += [total - drawn.randrange(1, total // 10) for _ in range(FEW)]
    ends: set[int | None] = set()
    for place in places:
        scene.restore()
        end = run_short_of_memory(lambda: command(*PROMPTS[prompt]), place, many)
        ends.add(end)
        is_one_or_the_other(scene, contents(scene.folder), killed=end is None)
        assert run_apart(*PROMPTS[prompt]) == 0
        assert contents(scene.folder).items() >= scene.after.items()
    assert 2 in ends
