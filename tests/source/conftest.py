"""The sample application, a package generated for it, and the sample moved over to the package."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.cli.conftest import Run as Run
from tests.cli.conftest import run as run

from botosmith.pipeline import build
from botosmith.programs.migrate import Change, migrate
from botosmith.programs.package import GeneratedPackage, read_package
from botosmith.programs.program import Program, read_program
from botosmith.programs.scan import operations
from botosmith.programs.survey import Survey, survey

HERE = Path(__file__).parent
SAMPLE = HERE / "sample"
GOLDEN = HERE / "golden"
PACKAGE = "typed_aws"


Read = Callable[[str], Program]
Look = Callable[[str], Survey]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Read a program of one file."""

    def program(text: str) -> Program:
        file = tmp_path / "program.py"
        file.write_text(text, "utf-8")
        return read_program([file])

    return program


@pytest.fixture
def look(tmp_path: Path) -> Look:
    """Look at a program of one file, as `lint` does."""

    def looked(text: str) -> Survey:
        file = tmp_path / "program.py"
        file.write_text(text, "utf-8")
        return survey([file], with_params=True)

    return looked


@pytest.fixture(scope="session")
def sample() -> Program:
    """The sample application."""
    return read_program([SAMPLE / "fleet"])


@pytest.fixture(scope="session")
def project(sample: Program, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample, and a package generated for the operations that it uses."""
    folder = tmp_path_factory.mktemp("project")
    shutil.copytree(
        SAMPLE / "fleet", folder / "fleet", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(SAMPLE / "suite.py", folder)
    (folder / "pyproject.toml").write_text("[tool.black]\nline-length = 100\n", "utf-8")
    for path, text in build(PACKAGE, operations(sample), formatter="none").texts.items():
        file = folder / PACKAGE / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return folder


@pytest.fixture(scope="session")
def package(project: Path) -> GeneratedPackage:
    """The generated package, as `migrate` sees it."""
    return read_package(PACKAGE, project / PACKAGE)


@dataclass(frozen=True)
class Migrated:
    """The project after `migrate`."""

    folder: Path
    changes: tuple[Change, ...]


@pytest.fixture(scope="session")
def migrated(
    project: Path, package: GeneratedPackage, tmp_path_factory: pytest.TempPathFactory
) -> Migrated:
    """The project, moved over."""
    folder = tmp_path_factory.mktemp("migrated") / "project"
    shutil.copytree(project, folder, ignore=shutil.ignore_patterns("__pycache__"))
    changes = tuple(migrate(read_program([folder / "fleet"]), package))
    for change in changes:
        change.source.path.write_bytes(change.new.bytes)
    return Migrated(folder, changes)
