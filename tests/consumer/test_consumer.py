"""A consumer's project with a copy of the generated package: types, places, what is imported."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import zipapp
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = Path(__file__).parent / "project"
GENERATED = ROOT / "generated" / "typed_aws"
CACHES = shutil.ignore_patterns("__pycache__", ".*_cache")


def run(folder: Path, *command: str | Path) -> subprocess.CompletedProcess[str]:
    """A command in a folder, with nothing of this checkout on the way."""
    hidden = ("PYTHONPATH", "MYPYPATH")
    clean = {key: value for key, value in os.environ.items() if key not in hidden}
    full = [sys.executable, *map(str, command)]
    return subprocess.run(full, cwd=folder, env=clean, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with the generated package at its top."""
    folder = tmp_path_factory.mktemp("consumer") / "project"
    shutil.copytree(PROJECT, folder, ignore=CACHES)
    shutil.copytree(GENERATED, folder / "typed_aws", ignore=CACHES)
    return folder


@pytest.fixture(scope="module")
def vendored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with the package moved to `acme/_vendor/aws`, its imports adapted."""
    folder = tmp_path_factory.mktemp("vendored") / "project"
    shutil.copytree(PROJECT, folder, ignore=CACHES)
    for path in (folder / "acme").glob("*.py"):
        text = path.read_text("utf-8")
        moved = re.sub(r"(?m)^(from|import) typed_aws", r"\1 acme._vendor.aws", text)
        path.write_text(moved, "utf-8")
    (folder / "acme" / "_vendor").mkdir()
    (folder / "acme" / "_vendor" / "__init__.py").touch()
    shutil.copytree(GENERATED, folder / "acme" / "_vendor" / "aws", ignore=CACHES)
    return folder


def marked(path: Path) -> set[int]:
    """The numbers of the lines that end in `# error`."""
    lines = path.read_text("utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if line.endswith("# error")}


@pytest.fixture(scope="module", params=["project", "vendored"])
def either(request: pytest.FixtureRequest) -> Path:
    """The project, with the package in one place and in the other."""
    folder: Path = request.getfixturevalue(request.param)
    return folder


class TestTypes:
    """Both type checkers, strict: nothing in right code, each mistake in wrong code."""

    WRONG = ("acme/wrong.py", "acme/wrong_calls.py")
    FILES = ("acme/tasks.py", "acme/use.py", "acme/calls.py", *WRONG)

    def test_mypy(self, either: Path) -> None:
        options = ("--no-incremental", "--no-error-summary", "--follow-imports=silent")
        done = run(either, "-m", "mypy", *options, *self.FILES)
        found = re.findall(r"^(.+?):(\d+): error:", done.stdout, re.MULTILINE)
        lines = {(Path(path).as_posix(), int(line)) for path, line in found}
        assert lines == self.wrong(either), done.stdout + done.stderr

    def test_pyright(self, either: Path) -> None:
        options = ("--outputjson", "--pythonpath", sys.executable)
        report = json.loads(run(either, "-m", "pyright", *options, *self.FILES).stdout)
        found = [
            (Path(each["file"]), each["range"]["start"]["line"] + 1, each["message"])
            for each in report["generalDiagnostics"]
        ]
        lines = {(path.relative_to(either.resolve()).as_posix(), line) for path, line, _ in found}
        assert lines == self.wrong(either), found

    def wrong(self, folder: Path) -> set[tuple[str, int]]:
        """The lines that a type checker has to report."""
        lines = {(file, line) for file in self.WRONG for line in marked(folder / file)}
        assert len(lines) > 40
        return lines


class TestPlaces:
    @pytest.mark.parametrize("place", ["project", "vendored"])
    def test_import_validate_and_stub(self, place: str, request: pytest.FixtureRequest) -> None:
        done = run(request.getfixturevalue(place), "-m", "acme.use")
        assert done.stderr == ""
        first, second, _ = done.stdout.splitlines()
        assert (first, second) == ("t-1", "['WindowId', 'Targets', 'MaxConcurrency', 'MaxErrors']")

    def test_the_copy_is_unchanged(self, vendored: Path) -> None:
        copied = vendored / "acme" / "_vendor" / "aws"
        for path in GENERATED.rglob("*.py"):
            assert (copied / path.relative_to(GENERATED)).read_bytes() == path.read_bytes()

    def test_without_botocore(self, project: Path) -> None:
        code = (
            "import runpy, sys\n"
            "for name in ('botocore', 'boto3', 'aiobotocore'):\n"
            "    sys.modules[name] = None\n"
            "runpy.run_module('acme.use', run_name='__main__')\n"
        )
        done = run(project, "-c", code)
        assert done.stderr == ""
        assert done.stdout.splitlines()[0] == "t-1"

    def test_without_anything_but_the_standard_library(self, project: Path) -> None:
        done = run(project, "-S", "-m", "acme.use")
        assert done.stderr == ""
        assert done.stdout.splitlines()[0] == "t-1"


class TestArchives:
    """A program that carries the package in one file, with nothing else installed."""

    OUTPUT = "t-1\n['WindowId', 'Targets', 'MaxConcurrency', 'MaxErrors']\nFalse\n"

    def test_a_zip_archive_runs(self, project: Path, tmp_path: Path) -> None:
        archive = tmp_path / "app.pyz"
        zipapp.create_archive(project, archive, main="acme.use:main", filter=_is_source)
        done = run(tmp_path, "-S", archive)
        assert (done.stdout, done.stderr) == (self.OUTPUT, "")

    def test_a_zip_on_the_path_is_imported(self, project: Path, tmp_path: Path) -> None:
        archive = shutil.make_archive(str(tmp_path / "function"), "zip", project)
        code = f"import sys; sys.path.insert(0, {archive!r}); import acme.use as use; use.main()"
        done = run(tmp_path, "-S", "-c", code)
        assert (done.stdout, done.stderr) == (self.OUTPUT, "")

    def test_a_frozen_program_runs(self, project: Path, tmp_path: Path) -> None:
        (project / "frozen_main.py").write_text("from acme.use import main\n\nmain()\n", "utf-8")
        options = ("--onedir", "--distpath", tmp_path, "--workpath", tmp_path / "work")
        made = run(project, "-m", "PyInstaller", *options, "frozen_main.py")
        assert made.returncode == 0, made.stderr[-2000:]
        program = tmp_path / "frozen_main" / "frozen_main"
        done = subprocess.run(
            [program], cwd="/", env={}, capture_output=True, text=True, check=False
        )
        assert (done.stdout, done.stderr) == (self.OUTPUT, "")


def _is_source(path: Path) -> bool:
    return path.suffix == ".py" or path.is_dir()


class TestImports:
    CODE = (
        "import sys\n"
        "from typed_aws.ssm import RegisterTaskWithMaintenanceWindowRequest\n"
        "print(*sorted(sys.modules))\n"
    )

    def test_one_request_imports_neither_botocore_nor_other_operations(self, project: Path) -> None:
        done = run(project, "-c", self.CODE)
        modules = set(done.stdout.split())
        assert "typed_aws.ssm.operations.register_task_with_maintenance_window" in modules
        assert not {"botocore", "boto3"} & modules
        operations = [name for name in modules if name.startswith("typed_aws.ssm.operations.")]
        assert len(operations) == 1
        services = {name.split(".")[1] for name in modules if name.startswith("typed_aws.")}
        assert services == {"runtime", "ssm"}

    def test_a_name_that_is_not_there(self, project: Path) -> None:
        done = run(project, "-c", "from typed_aws.ssm import Targett")
        assert done.returncode == 1
        assert "cannot import name 'Targett'" in done.stderr

    def test_the_index_lists_what_it_has(self, project: Path) -> None:
        code = (
            "import typed_aws.ssm as s; print(all(getattr(s, n) for n in s.__all__), len(dir(s)))"
        )
        ok, count = run(project, "-c", code).stdout.split()
        assert ok == "True"
        assert int(count) > 25
