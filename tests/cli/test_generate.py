"""`botosmith generate` and `check`: written once, compared byte by byte, never at a loss."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

OPERATION = "RegisterTaskWithMaintenanceWindow"
Run = Callable[..., Any]
ONE = ("--service", "ssm", "--operation", OPERATION, "--package", "aws")
CONFIG = f"""
[[tool.botosmith.packages]]
name = "acme.aws"
output = "src"
services.ssm = ["{OPERATION}"]
"""


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def times(folder: Path) -> dict[str, int]:
    return {str(path): path.stat().st_mtime_ns for path in folder.rglob("*")}


class TestGenerate:
    def test_into_a_folder_by_options(self, run: Run, tmp_path: Path) -> None:
        ran = run("generate", *ONE, "--output", tmp_path / "out")
        assert ran.code == 0, ran.err
        files = tree(tmp_path / "out" / "aws")
        assert "ssm/operations/register_task_with_maintenance_window.py" in files
        assert json.loads(files["manifest.json"])["package"] == "aws"

    def test_tells_what_it_read_wrote_and_left_out(self, run: Run) -> None:
        ran = run("generate", *ONE)
        assert "ssm" in ran.out
        assert "2014-11-06" in ran.out
        assert "applied" in ran.out
        assert "0 removed" in ran.out
        assert " 1 operation, " in ran.out and " 1 service, " in ran.out

    def test_by_configuration_from_a_folder_below_it(
        self, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "pyproject.toml").write_text(CONFIG)
        (tmp_path / "deep" / "down").mkdir(parents=True)
        monkeypatch.chdir(tmp_path / "deep" / "down")
        assert run("generate").code == 0
        assert (tmp_path / "src" / "acme" / "aws" / "ssm" / "client.py").is_file()
        assert run("check").code == 0

    def test_as_much_documentation_as_is_asked_for(self, run: Run, tmp_path: Path) -> None:
        text = "Adds a new task to a maintenance window."
        client = tmp_path / "aws" / "ssm" / "client.py"
        assert run("generate", *ONE, "--docs", "none").code == 0
        assert text not in client.read_text()
        assert run("check", *ONE, "--docs", "none").code == 0
        assert run("check", *ONE).code == 1
        assert run("generate", *ONE).code == 0
        assert text in client.read_text()

    def test_each_package_says_how_much_documentation_it_carries(
        self, run: Run, tmp_path: Path
    ) -> None:
        lean = CONFIG.replace("acme.aws", "acme.lean") + 'docs = "summary"\n'
        (tmp_path / "pyproject.toml").write_text(CONFIG + lean)
        assert run("generate").code == 0
        manifests = {
            name: json.loads((tmp_path / "src" / "acme" / name / "manifest.json").read_text())
            for name in ("aws", "lean")
        }
        assert {name: told["docs"] for name, told in manifests.items()} == {
            "aws": "full",
            "lean": "summary",
        }
        assert run("check").code == 0
        assert run("update").out.startswith("no change in the API")

    def test_again_changes_nothing_at_all(self, run: Run, tmp_path: Path) -> None:
        run("generate", *ONE)
        before = tree(tmp_path), times(tmp_path)
        ran = run("generate", *ONE)
        assert ran.code == 0
        assert "0 written, 0 removed" in ran.out
        assert (tree(tmp_path), times(tmp_path)) == before

    def test_an_edit_is_kept_and_shown_unless_forced(self, run: Run, tmp_path: Path) -> None:
        run("generate", *ONE)
        file = tmp_path / "aws" / "ssm" / "client.py"
        generated = file.read_text()
        file.write_text(generated + "# mine\n")
        ran = run("generate", *ONE)
        assert ran.code == 2
        assert "ssm/client.py" in ran.err
        assert "# mine" in ran.err
        assert "--force" in ran.err
        assert file.read_text() == generated + "# mine\n"
        assert run("generate", *ONE, "--force").code == 0
        assert file.read_text() == generated

    def test_a_dropped_fact_warns_and_strict_refuses(self, run: Run, tmp_path: Path) -> None:
        overlay = tmp_path / "own.yaml"
        overlay.write_text(
            "service: ssm\n"
            "facts:\n"
            "  - id: rotten\n"
            "    at: NoSuchShape\n"
            "    length: {add: {max: 3}}\n"
            "    says: Nothing.\n"
            "    evidence: []\n"
        )
        ran = run("generate", *ONE, "--overlay", overlay)
        assert ran.code == 0
        assert "own.yaml:3: fact rotten" in ran.err
        ran = run("generate", *ONE, "--overlay", overlay, "--strict", "--output", "other")
        assert ran.code == 2
        assert not (tmp_path / "other").exists()


class TestCheck:
    @pytest.fixture
    def package(self, run: Run, tmp_path: Path) -> Path:
        assert run("generate", *ONE).code == 0
        return tmp_path / "aws"

    def test_what_was_just_generated_is_up_to_date(self, run: Run, package: Path) -> None:
        before = times(package)
        ran = run("check", *ONE)
        assert (ran.code, ran.err) == (0, "")
        assert "up to date" in ran.out
        assert times(package) == before

    def test_one_edited_byte_names_the_file_and_shows_the_line(
        self, run: Run, package: Path
    ) -> None:
        file = package / "ssm" / "shapes" / "target.py"
        data = file.read_bytes()
        at = data.index(b"class Target")
        file.write_bytes(data[:at] + b"k" + data[at + 1 :])
        ran = run("check", *ONE)
        assert ran.code == 1
        assert "ssm/shapes/target.py was edited by hand" in ran.out.replace("\\", "/")
        assert "-klass Target" in ran.out
        assert "+class Target" in ran.out
        assert "botosmith generate" in ran.out

    def test_a_file_too_many(self, run: Run, package: Path) -> None:
        (package / "ssm" / "extra.py").write_text("")
        ran = run("check", *ONE)
        assert ran.code == 1
        assert "extra.py is orphaned" in ran.out
        assert "botosmith generate" in ran.out

    def test_a_file_too_few(self, run: Run, package: Path) -> None:
        (package / "runtime" / "rules.py").unlink()
        ran = run("check", *ONE)
        assert ran.code == 1
        assert "rules.py is missing" in ran.out
        assert "botosmith generate" in ran.out

    def test_a_selection_that_has_changed_is_stale_not_edited(
        self, run: Run, package: Path
    ) -> None:
        ran = run(
            *("check", "--service", "ssm", "--operation", "SendCommand", "--package", "aws"),
        )
        assert ran.code == 1
        assert "is stale" in ran.out
        assert "is missing" in ran.out
        assert "edited" not in ran.out.replace("edits by hand", "")

    def test_a_package_that_was_never_generated(self, run: Run) -> None:
        ran = run("check", *ONE)
        assert ran.code == 1
        assert "aws is missing: there is no package yet" in ran.out

    def test_an_empty_file_does_not_pass_for_a_package(self, run: Run, package: Path) -> None:
        for file in package.rglob("*.py"):
            file.write_text("")
        assert run("check", *ONE).code == 1


def test_a_constraint_that_is_not_enforced_in_full_can_fail_a_build(
    run: Run, tmp_path: Path
) -> None:
    partly = ("--service", "auditmanager", "--operation", "UpdateSettings", "--package", "aws")
    out = ("--output", tmp_path / "out", "--fail-on", "not-enforced")

    ran = run("generate", *partly, *out)

    assert ran.code != 0
    assert "enforced up to" in ran.err and "SnsArn" in ran.err
    assert not (tmp_path / "out").exists()
    assert run("generate", *ONE, *out).code == 0
