"""A package that an older version wrote is updated: what goes is named, nothing else is touched.

`first_layout.zip` is STS's GetCallerIdentity as the first layout had it: declarations, checks and
converters in one module, and a runtime whose modules had other names.
"""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.cli.conftest import run as run

FIRST = Path(__file__).with_name("first_layout.zip")
CONFIGURATION = """
[[tool.botosmith.packages]]
name = "aws"
output = "."

[tool.botosmith.packages.services]
sts = ["GetCallerIdentity"]
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project that has vendored the package, with a module of its own beside it."""
    (tmp_path / "pyproject.toml").write_text(CONFIGURATION)
    (tmp_path / "app.py").write_text("from aws.sts import STSClient\n")
    with zipfile.ZipFile(FIRST) as archive:
        archive.extractall(tmp_path / "aws")
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.mark.parametrize("command", ["update", "generate"])
def test_removed_and_moved_files_are_named(run: Run, project: Path, command: str) -> None:
    before = contents(project / "aws")

    ran = run(command)

    assert ran.code == 0
    after = contents(project / "aws")
    gone = before.keys() - after.keys()
    told = [line for line in (ran.out + ran.err).splitlines() if line[:6] in ("moved:", "remove")]
    assert {line.split()[1] for line in told} == gone
    assert "moved: runtime/errors.py to runtime/service_errors.py" in told
    assert "sts/_compiled/operations/get_caller_identity.py" in after
    assert (project / "app.py").read_text() == "from aws.sts import STSClient\n"
    assert run("check").code == 0


def test_a_file_of_the_users_is_named_and_kept(run: Run, project: Path) -> None:
    (project / "aws" / "sts" / "ours.py").write_text("OURS = 1\n")
    before = contents(project)

    ran = run("update")

    assert ran.code == 2
    assert "sts/ours.py is not a generated file" in ran.err
    after = contents(project)
    assert {path: after[path] for path in before} == before


def test_an_edited_file_is_named_and_kept(run: Run, project: Path) -> None:
    edited = project / "aws" / "runtime" / "errors.py"
    edited.write_text(edited.read_text() + "# ours\n")

    ran = run("update")

    assert ran.code == 2
    assert "runtime/errors.py was edited by hand" in ran.err
    assert edited.read_text().endswith("# ours\n")
    assert (
        "runtime/errors.py" in json.loads((project / "aws" / "manifest.json").read_text())["files"]
    )
