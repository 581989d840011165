from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from botosmith.cli import main
from botosmith.drift.releases import opened
from botosmith.errors import ConfigError

from .models import OLD, changed, data_folder, wheel

NARROWER = changed(lambda m: m["shapes"]["Label"].update(max=19))
WIDER = changed(lambda m: m["shapes"]["Label"].update(max=21))


def run(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *words: str
) -> tuple[int, str]:
    monkeypatch.setattr("sys.argv", ["botosmith", *words])
    with pytest.raises(SystemExit) as stopped:
        main()
    captured = capsys.readouterr()
    return int(stopped.value.code or 0), captured.out + captured.err


@pytest.fixture
def sides(tmp_path: Path) -> tuple[Path, Path, Path]:
    return (
        data_folder(tmp_path / "old", OLD),
        data_folder(tmp_path / "narrower", NARROWER),
        wheel(tmp_path / "botocore-9.9.9-py3-none-any.whl", WIDER),
    )


class TestDiff:
    def test_a_breaking_change_ends_with_1_unless_nobody_minds(
        self,
        sides: tuple[Path, Path, Path],
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
        tmp_path: Path,
    ) -> None:
        monkeypatch.chdir(tmp_path)
        old, narrower, wider = map(str, sides)

        assert run(capsys, monkeypatch, "diff", old, narrower)[0] == 1
        assert run(capsys, monkeypatch, "diff", old, narrower, "--fail-on", "never")[0] == 0
        assert run(capsys, monkeypatch, "diff", old, wider)[0] == 0
        assert run(capsys, monkeypatch, "diff", old, wider, "--fail-on", "any")[0] == 1
        assert run(capsys, monkeypatch, "diff", old, old, "--fail-on", "any")[0] == 0

    def test_as_json(
        self,
        sides: tuple[Path, Path, Path],
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
        tmp_path: Path,
    ) -> None:
        monkeypatch.chdir(tmp_path)
        old, narrower, _ = map(str, sides)

        _, out = run(capsys, monkeypatch, "diff", old, narrower, "--format", "json")

        assert json.loads(out) == {
            "bump": "major",
            "changes": [
                {
                    "service": "pantry",
                    "address": "Label",
                    "kind": "tightened",
                    "what": "length was 1..20 and is 1..19",
                    "breaking": True,
                }
            ],
        }

    def test_as_markdown(
        self,
        sides: tuple[Path, Path, Path],
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
        tmp_path: Path,
    ) -> None:
        monkeypatch.chdir(tmp_path)
        old, _, wider = map(str, sides)

        _, out = run(capsys, monkeypatch, "diff", old, wider, "--format", "markdown")

        assert "**1 change, 0 breaking: minor**" in out
        assert "- `pantry Label`: length was 1..20 and is 1..21" in out

    def test_only_some_operations(
        self,
        sides: tuple[Path, Path, Path],
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
        tmp_path: Path,
    ) -> None:
        monkeypatch.chdir(tmp_path)
        old, narrower, _ = map(str, sides)
        only = ["--service", "pantry", "--operation"]

        assert run(capsys, monkeypatch, "diff", old, narrower, *only, "DropJar")[0] == 0
        assert run(capsys, monkeypatch, "diff", old, narrower, *only, "Put*")[0] == 1
        code, out = run(capsys, monkeypatch, "diff", old, narrower, *only, "Nope")
        assert (code, "Nope" in out) == (2, True)

    def test_a_place_without_a_release_is_refused(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.chdir(tmp_path)
        (tmp_path / "empty").mkdir()
        (tmp_path / "broken.whl").write_text("no zip")

        for place in ("nowhere", "empty", "broken.whl"):
            code, out = run(capsys, monkeypatch, "diff", place, "installed")
            assert (code, place in out) == (2, True)


def test_a_wheel_writes_nothing_outside_its_folder(tmp_path: Path) -> None:
    place = wheel(tmp_path / "botocore-1-py3-none-any.whl", OLD)
    before = sorted(tmp_path.rglob("*"))

    with opened(str(place)) as release:
        assert release.services == ("pantry",)

    assert sorted(tmp_path.rglob("*")) == before


def test_a_package_without_its_snapshot_says_how_to_get_one(tmp_path: Path) -> None:
    manifest = {"services": {"pantry": {"folder": "pantry", "operations": []}}}
    (tmp_path / "manifest.json").write_text(json.dumps(manifest))

    with opened(str(tmp_path)) as release, pytest.raises(ConfigError, match="regenerate"):
        release.snapshot("pantry", None)


def _renaming(old: str, new: str) -> Callable[[Any], None]:
    """Rename a member of the request, which has to be given."""

    def change(model: Any) -> None:
        request = model["shapes"]["PutJarRequest"]
        request["members"][new] = request["members"].pop(old)
        request["required"] = [new]

    return change


class TestUpdate:
    @pytest.fixture
    def project(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("BOTOSMITH_CACHE", str(tmp_path / "cache"))
        monkeypatch.setenv("AWS_DATA_PATH", str(data_folder(tmp_path / "models", OLD)))
        (tmp_path / "pyproject.toml").write_text(
            '[[tool.botosmith.packages]]\nname = "stores"\nservices.pantry = ["*"]\n'
        )
        return tmp_path

    def test_it_tells_what_changed_and_a_changelog_entry(
        self,
        project: Path,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        assert run(capsys, monkeypatch, "generate")[0] == 0
        self._install(project, NARROWER)

        code, out = run(capsys, monkeypatch, "update")

        assert code == 0
        assert "### Breaking\n\n- `pantry Label`: length was 1..20 and is 1..19" in out
        assert "Length(1, 19)" in (project / "stores/pantry/operations/put_jar.py").read_text()

    def test_updating_and_going_back_leaves_the_tree_as_it_was(
        self,
        project: Path,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        run(capsys, monkeypatch, "generate")
        before = self._tree(project / "stores")

        self._install(project, NARROWER)
        run(capsys, monkeypatch, "update")
        assert self._tree(project / "stores") != before
        self._install(project, OLD)
        run(capsys, monkeypatch, "update")

        assert self._tree(project / "stores") == before

    def test_nothing_to_tell(
        self,
        project: Path,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        run(capsys, monkeypatch, "generate")

        assert run(capsys, monkeypatch, "update") == (0, "no change in the API\n")

    def test_a_package_is_compared_with_the_installed_models(
        self,
        project: Path,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        run(capsys, monkeypatch, "generate")
        assert run(capsys, monkeypatch, "diff", "stores")[0] == 0

        self._install(project, NARROWER)
        code, out = run(capsys, monkeypatch, "diff", "stores")

        assert (code, "1..19" in out) == (1, True)

    def test_an_attribute_keeps_its_meaning(
        self,
        project: Path,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        lower = changed(_renaming("Label", "jarLabel"))
        both = changed(
            lambda m: (
                _renaming("Label", "jarLabel")(m),
                m["shapes"]["PutJarRequest"]["members"].update(JarLabel={"shape": "Note"}),
            )
        )
        self._install(project, lower)
        assert run(capsys, monkeypatch, "generate")[0] == 0
        self._install(project, both)
        # Somebody else's package, made from nothing, is in the cache already.
        (project / "pyproject.toml").write_text(
            '[[tool.botosmith.packages]]\nname = "stores"\noutput = "fresh"\n'
            'services.pantry = ["*"]\n'
        )
        assert run(capsys, monkeypatch, "generate")[0] == 0
        module = "stores/pantry/operations/put_jar.py"
        fresh = (project / "fresh" / module).read_text()
        assert "    jar_label: str | None" in fresh and "jar_label_" in fresh
        (project / "pyproject.toml").write_text(
            '[[tool.botosmith.packages]]\nname = "stores"\nservices.pantry = ["*"]\n'
        )

        code, out = run(capsys, monkeypatch, "update")

        assert (code, "PutJarRequest$JarLabel`: is a new member" in out) == (0, True)
        assert "### Breaking" not in out
        assert '"jar_label": "jarLabel"' in (project / module).read_text()
        before = self._tree(project / "stores")
        assert run(capsys, monkeypatch, "check")[0] == 0
        monkeypatch.setenv("BOTOSMITH_CACHE", str(project / "another"))
        assert run(capsys, monkeypatch, "check")[0] == 0
        assert run(capsys, monkeypatch, "generate")[0] == 0
        assert self._tree(project / "stores") == before

        code, out = run(
            capsys, monkeypatch, "diff", "stores", "fresh/stores", "--format", "markdown"
        )
        assert code == 1
        assert "`pantry PutJarRequest$jarLabel`: its attribute was jar_label and is jar_l" in out
        assert ", and jar_label means JarLabel" in out

    def _install(self, project: Path, model: dict[str, Any]) -> None:
        file = project / "models" / "pantry" / "2020-01-01" / "service-2.json"
        file.write_text(json.dumps(model))

    def _tree(self, folder: Path) -> dict[str, bytes]:
        files = (file for file in folder.rglob("*") if file.is_file())
        return {str(file.relative_to(folder)): file.read_bytes() for file in files}
