"""The sdist and the wheel: complete, honest about what they need, and usable anywhere."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import venv
import zipfile
from email.parser import Parser
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

import botosmith

ROOT = Path(__file__).resolve().parents[2]
OPERATION = "RegisterTaskWithMaintenanceWindow"


@pytest.fixture(scope="session")
def installed(built: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment with the wheel; its dependencies are lent by this one."""
    home = tmp_path_factory.mktemp("venv")
    venv.create(home, with_pip=False)
    scheme = {"base": str(home), "platbase": str(home)}
    site = Path(sysconfig.get_path("purelib", "venv", vars=scheme))
    (site / "lent.pth").write_text(f"{sysconfig.get_path('purelib')}\n", "utf-8")
    scripts = Path(sysconfig.get_path("scripts", "venv", vars=scheme))
    pip = [sys.executable, "-m", "pip", "--python", str(scripts / "python"), "install"]
    subprocess.run([*pip, "--quiet", "--no-index", "--no-deps", built.wheel], check=True)
    return scripts


def in_(scripts: Path, folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    clean = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    full = [str(scripts / command[0]), *command[1:]]
    return subprocess.run(full, cwd=folder, env=clean, capture_output=True, text=True, check=False)


def test_wheel_holds_every_module_template_overlay_and_notice(built: Any) -> None:
    names = set(zipfile.ZipFile(built.wheel).namelist())
    sources = {
        path.relative_to(ROOT / "codegen").as_posix()
        for path in (ROOT / "codegen" / "botosmith").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    templates = {
        f"botosmith/{path.relative_to(ROOT).as_posix()}"
        for path in (ROOT / "templates").rglob("*")
        if path.is_file()
    }
    assert {
        "botosmith/py.typed",
        "botosmith/overlays/ssm.yaml",
        "botosmith/notices/NOTICE",
    } <= names
    assert "botosmith/runtime/violation.py" in names
    assert len(templates) > 5
    assert (sources | templates) - names == set()
    assert {name for name in names if not name.startswith("botosmith/")} == {
        name for name in names if ".dist-info/" in name
    }


def test_sdist_holds_what_its_own_tests_need(built: Any) -> None:
    with tarfile.open(built.sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    for path in (
        *("pyproject.toml", "README.md", "CHANGELOG.md", "Makefile", "constraints.txt", "LICENSE"),
        *("NOTICE", "docs/overlays.md", "templates/operation.py.jinja", "codegen/botosmith/api.py"),
        *("generated/typed_aws/manifest.json", "tests/packaging/test_archives.py"),
    ):
        assert path in names


def test_twine_finds_nothing_to_complain_of(built: Any) -> None:
    command = [sys.executable, "-m", "twine", "check", "--strict", built.wheel, built.sdist]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("PASSED") == 2


def test_metadata(built: Any) -> None:
    with zipfile.ZipFile(built.wheel) as wheel:
        (name,) = [name for name in wheel.namelist() if name.endswith(".dist-info/METADATA")]
        metadata = Parser().parsestr(wheel.read(name).decode())
    assert metadata["Name"] == "botosmith"
    assert metadata["Version"] == botosmith.__version__
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["License-Expression"] == "Apache-2.0 AND MIT"  # the scripts of the site
    others = "codegen/botosmith/site/static/LICENSES.txt"
    assert set(metadata.get_all("License-File") or []) == {"LICENSE", "NOTICE", others}
    assert "botocore>=" in " ".join(metadata.get_all("Requires-Dist") or [])


def test_every_import_is_a_declared_dependency() -> None:
    runtime = ROOT / "codegen" / "botosmith" / "runtime"
    imported: set[str] = set()
    for path in (ROOT / "codegen" / "botosmith").rglob("*.py"):
        if path.is_relative_to(runtime):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
                imported.add(node.module.partition(".")[0])
    declared = {
        Requirement(text).name.lower()
        for text in tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"][
            "dependencies"
        ]
    }
    foreign = imported - set(sys.stdlib_module_names) - {"botosmith"}
    homes = packages_distributions()
    needed = {name: {home.lower() for home in homes.get(name, [])} for name in foreign}
    # The test plugin, the strategies and the language server serve those who have these.
    optional = {"hypothesis", "lsprotocol", "pygls", "pytest"}
    undeclared = {name for name, home in needed.items() if not home & declared} - optional
    assert undeclared == set()


def test_constraints_are_exact_pins_without_addresses() -> None:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    pins = [Requirement(line) for line in lines if not line.startswith("#")]
    assert len(pins) > 50
    for pin in pins:
        assert pin.url is None
        assert [each.operator for each in pin.specifier] == ["=="]
    assert "botocore==1.43.11" in lines


def test_installed_script_generates_in_any_folder(installed: Path, tmp_path: Path) -> None:
    done = in_(installed, tmp_path, "botosmith", "--version")
    assert done.stdout == f"botosmith {botosmith.__version__}\n"
    done = in_(
        *(installed, tmp_path, "botosmith", "generate", "--service", "ssm"),
        *("--operation", OPERATION, "--output", "out", "--package", "aws"),
    )
    assert done.returncode == 0, done.stderr
    package = tmp_path / "out" / "aws"
    assert (package / "ssm" / "operations" / "register_task_with_maintenance_window.py").is_file()
    used = "import aws.ssm as s; s.StubSSMClient(); print(s.Target(key='k').to_wire())"
    done = in_(installed, tmp_path / "out", "python", "-c", used)
    assert done.stdout == "{'Key': 'k'}\n", done.stderr


def test_installed_package_is_the_wheel_not_the_checkout(installed: Path, tmp_path: Path) -> None:
    code = "import botosmith, os; print(os.path.dirname(botosmith.__file__))"
    done = in_(installed, tmp_path, "python", "-c", code)
    folder = Path(done.stdout.strip())
    assert not folder.is_relative_to(ROOT)
    assert (folder / "templates" / "operation.py.jinja").is_file()


def test_installed_module_and_completion(installed: Path, tmp_path: Path) -> None:
    assert in_(installed, tmp_path, "python", "-m", "botosmith", "--version").returncode == 0
    done = in_(installed, tmp_path, "botosmith", "--show-completion", "bash")
    assert "botosmith" in done.stdout
