"""The workflow of docs/examples: what it may do, what it installs, and that it works.

It is executed on a repository of this machine, as far as that goes: `pip` and `gh` are stand-ins
that write down what they are asked for, and so is what carries files from job to job.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import botocore
import pytest
from ruamel.yaml import YAML
from tests.current.models import OLD, changed, data_folder
from typer.main import get_command
from typer.testing import CliRunner

from botosmith import cli
from botosmith.cli import app

WORKFLOW = Path(__file__).parents[2] / "docs" / "examples" / "botocore-bump.yml"
TOLD: dict[str, Any] = YAML(typ="safe").load(WORKFLOW)
JOBS: dict[str, Any] = TOLD["jobs"]
STEPS = [step for job in JOBS.values() for step in job["steps"]]
SCRIPTS = [step["run"] for step in STEPS if "run" in step]


def commands() -> list[list[str]]:
    scripts = "\n".join(SCRIPTS)
    return [line.split() for line in re.findall(r"^botosmith (.*?)(?: >.*)?$", scripts, re.M)]


def test_the_workflow_regenerates_and_checks() -> None:
    assert [words[0] for words in commands()] == ["update", "check"]


@pytest.mark.parametrize("words", commands(), ids=" ".join)
def test_its_commands_and_options_exist(words: list[str]) -> None:
    shown = CliRunner().invoke(app, [words[0], "--help"])

    assert shown.exit_code == 0
    parameters = get_command(app).commands[words[0]].params  # type: ignore[attr-defined]
    known = {option for each in parameters for option in each.opts}
    assert {word for word in words if word.startswith("--")} <= known


def test_actions_are_pinned_by_commit() -> None:
    used = [step["uses"] for step in STEPS if "uses" in step]
    assert len(used) == 5
    for each in used:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", each)


def test_one_job_may_write_and_it_installs_nothing() -> None:
    assert TOLD["permissions"] == {}
    writing = {
        name: job for name, job in JOBS.items() if "write" in (job["permissions"] or {}).values()
    }
    assert [*writing] == ["propose"]
    scripts = "".join(step.get("run", "") for step in writing["propose"]["steps"])
    assert "pip" not in scripts and "botosmith update" not in scripts
    assert JOBS["regenerate"]["permissions"] == {"contents": "read"}
    checkout, *_ = JOBS["regenerate"]["steps"]
    assert checkout["with"]["persist-credentials"] is False


def test_everything_but_botocore_is_installed_as_pinned() -> None:
    installs = re.findall(r"pip install (.*)", "\n".join(SCRIPTS))
    assert installs == [
        "--no-deps -r requirements-codegen.txt",
        "--no-deps --only-binary :all: --upgrade botocore",
    ]


def test_no_expression_is_put_into_a_script() -> None:
    assert not any("${{" in script for script in SCRIPTS)


# ------------------------------------------------------------------------------- executed

GIT = ("git", "-c", "user.name=a", "-c", "user.email=a@example.com")


class Machine:
    """A repository, its bare origin, and a path on which `pip` and `gh` are stand-ins."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.work = place / "work"
        self.origin = place / "origin.git"
        self.outputs: dict[str, str] = {}
        tools = place / "tools"
        tools.mkdir()
        self._tool("gh", f'echo "$@" >> {place}/gh.log\n')
        self._tool("botosmith", f'exec {sys.executable} -m botosmith "$@"\n')
        self._tool(
            "python",
            f'if [ "$2" = pip ]; then echo "$@" >> {place}/pip.log; exit 0; fi\n'
            f'exec {sys.executable} "$@"\n',
        )
        (place / "temp").mkdir()
        self.environment = {
            **os.environ,
            "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(Path(cli.__file__).parents[2]),
            "RUNNER_TEMP": str(place / "temp"),
            "GITHUB_OUTPUT": str(place / "outputs"),
            "BOTOSMITH_CACHE": str(place / "cache"),
            "GIT_CONFIG_GLOBAL": os.devnull,
        }

    def _tool(self, name: str, script: str) -> None:
        file = self.place / "tools" / name
        file.write_text(f"#!/bin/sh\n{script}")
        file.chmod(0o755)

    def run(self, script: str, folder: Path, **environment: str) -> str:
        """Run a script as the runner does: by bash, which stops at the first failure."""
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
            cwd=folder,
            env={**self.environment, **environment},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def job(self, name: str, folder: Path, **environment: str) -> dict[str, str]:
        """Run the scripts of a job, and give its outputs."""
        (self.place / "outputs").write_text("")
        for step in JOBS[name]["steps"]:
            if "run" in step:
                self.run(step["run"], folder, **environment)
        told = (self.place / "outputs").read_text().splitlines()
        return dict(line.split("=", 1) for line in told)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    made = Machine(tmp_path)
    data = data_folder(tmp_path / "models", OLD)
    made.environment["AWS_DATA_PATH"] = str(data)
    made.work.mkdir()
    (made.work / "pyproject.toml").write_text(
        '[tool.botosmith]\nformatter = "none"\n[[tool.botosmith.packages]]\n'
        'name = "stores"\nservices.pantry = ["*"]\n'
    )
    (made.work / "requirements-codegen.txt").write_text(
        "botocore==1.0.0\nbotosmith==0.1.0\ns3transfer==0.1.0 ; python_version > '3'\n"
    )
    made.run("botosmith generate", made.work)
    git = " ".join(GIT)
    made.run(f"git init -q -b main . && git add --all && {git} commit -qm first", made.work)
    made.run(f"git clone -q --bare work {made.origin}", tmp_path)
    made.run(f"git remote add origin {made.origin}", made.work)
    return made


def _newer(model: Any) -> None:
    """An operation more, so that there are new files; and another limit."""
    model["operations"]["ShakeJar"] = {
        "name": "ShakeJar",
        "http": {"method": "POST", "requestUri": "/"},
        "input": {"shape": "PutJarRequest"},
    }
    model["shapes"]["Label"]["max"] = 30


@pytest.mark.skipif(sys.platform == "win32", reason="the workflow runs on Linux")
def test_it_proposes_what_changed_new_files_and_all(machine: Machine) -> None:
    file = machine.place / "models" / "pantry" / "2020-01-01" / "service-2.json"
    file.write_text(json.dumps(changed(_newer)))
    outputs = machine.job("regenerate", machine.work)
    assert outputs == {"botocore": botocore.__version__, "changed": "yes"}

    # The second job has a checkout of its own, and what the first one uploaded.
    fresh = machine.place / "fresh"
    machine.run(f"git clone -q {machine.origin} {fresh}", machine.place)
    machine.job("propose", fresh, BOTOCORE=outputs["botocore"], GH_TOKEN="secret")

    branch = f"botocore-{botocore.__version__}"
    proposed = machine.place / "proposed"
    machine.run(f"git clone -q -b {branch} {machine.origin} {proposed}", machine.place)
    new = machine.run(f"git diff --name-only --diff-filter=A main...{branch}", fresh).split()
    assert "stores/pantry/operations/shake_jar.py" in new
    machine.run("botosmith check", proposed)
    pinned = (proposed / "requirements-codegen.txt").read_text().splitlines()
    assert pinned == [
        f"botocore=={botocore.__version__}",
        "botosmith==0.1.0",
        "s3transfer==0.1.0 ; python_version > '3'",
    ]
    assert "ShakeJar" in (machine.place / "temp" / "bump" / "changes.md").read_text()
    asked = (machine.place / "gh.log").read_text()
    assert asked.startswith(f"pr create --title botocore {botocore.__version__} --body-file ")
    assert len((machine.place / "pip.log").read_text().splitlines()) == 2
    assert machine.run(f"git -C {machine.origin} rev-list --count {branch}", fresh) == "2\n"


@pytest.mark.skipif(sys.platform == "win32", reason="the workflow runs on Linux")
def test_where_nothing_changed_nothing_is_proposed(machine: Machine) -> None:
    file = machine.work / "requirements-codegen.txt"
    file.write_text(file.read_text().replace("1.0.0", botocore.__version__))
    machine.run(f"{' '.join(GIT)} commit -qam pinned", machine.work)
    assert machine.job("regenerate", machine.work) == {"botocore": botocore.__version__}
    assert JOBS["propose"]["if"] == "needs.regenerate.outputs.changed == 'yes'"
