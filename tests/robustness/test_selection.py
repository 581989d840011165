"""`generate` never drops operations that nobody said are to go."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Run
from tests.cli.conftest import run as run
from tests.current.models import changed

from botosmith.selection import listed, recorded

FIRST = ("generate", "--service", "pantry", "--operation", "PutJar", "--operation", "DropJar")
OTHER = ("generate", "--service", "cellar", "--operation", "PutJar")
CONFIG = """
[[tool.botosmith.packages]]
name = "typed_aws"
services.{} = ["{}"]
"""


MODEL = changed(
    lambda model: model["operations"].update(
        ShakeJar={"name": "ShakeJar", "http": {"method": "POST", "requestUri": "/"}}
    )
)


@pytest.fixture(autouse=True)
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for service in ("pantry", "cellar"):
        file = tmp_path / "models" / service / "2020-01-01" / "service-2.json"
        file.parent.mkdir(parents=True)
        file.write_text(json.dumps(MODEL))
    monkeypatch.setenv("AWS_DATA_PATH", str(tmp_path / "models"))
    monkeypatch.setenv("BOTOSMITH_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def folder(run: Run, tmp_path: Path) -> Path:
    assert run(*FIRST).code == 0
    return tmp_path / "typed_aws"


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (OTHER, "  pantry: DropJar, PutJar"),
        (("generate", "--service", "pantry", "--operation", "Put*"), "  pantry: DropJar"),
        (
            ("generate", "--service", "pantry", "--operation", "ShakeJar", "--force"),
            "  pantry: DropJar",
        ),
    ],
)
def test_another_selection_is_refused_and_names_what_would_go(
    run: Run, folder: Path, arguments: tuple[str, ...], named: str
) -> None:
    before = bytes_of(folder)
    ran = run(*arguments)
    assert ran.code == 2
    assert named in ran.err
    assert "keep them with --add, or drop them with --replace" in ran.err
    assert bytes_of(folder) == before


def test_a_selection_that_holds_all_of_it_is_no_loss(run: Run, folder: Path) -> None:
    ran = run("generate", "--service", "pantry", "--operation", "*Jar")
    assert ran.code == 0
    assert recorded(folder) == {"pantry": ("DropJar", "PutJar", "ShakeJar")}
    assert "no longer in it" not in ran.out


def test_replace_drops_and_says_so(run: Run, folder: Path) -> None:
    ran = run(*OTHER, "--replace")
    assert ran.code == 0
    assert recorded(folder) == {"cellar": ("PutJar",)}
    assert "no longer in it: pantry: DropJar, PutJar" in ran.out


def test_add_joins_the_selections_with_as_much_documentation_as_before(
    run: Run, tmp_path: Path
) -> None:
    folder = tmp_path / "typed_aws"
    assert run(*FIRST, "--docs", "none").code == 0
    ran = run(*OTHER, "--add")
    assert ran.code == 0
    assert "no longer in it" not in ran.out
    assert recorded(folder) == {"cellar": ("PutJar",), "pantry": ("DropJar", "PutJar")}
    assert json.loads((folder / "manifest.json").read_text())["docs"] == "none"
    assert run("generate", "--service", "pantry", "--operation", "ShakeJar", "--add").code == 0
    assert recorded(folder)["pantry"] == ("DropJar", "PutJar", "ShakeJar")
    before = bytes_of(folder)
    assert run(*FIRST, "--add").code == 0
    assert bytes_of(folder) == before


def test_add_to_nothing(run: Run, tmp_path: Path) -> None:
    assert run(*OTHER, "--add").code == 0
    assert recorded(tmp_path / "typed_aws") == {"cellar": ("PutJar",)}


def test_what_the_service_itself_lost_is_no_selection_to_ask_about(
    run: Run, tmp_path: Path
) -> None:
    assert run("generate", "--service", "pantry").code == 0
    manifest = tmp_path / "typed_aws" / "manifest.json"
    told: Any = json.loads(manifest.read_text())
    told["services"]["pantry"]["operations"].append("PickleLids")
    told["services"]["attic"] = {"operations": ["ListBoxes"]}
    manifest.write_text(json.dumps(told))
    ran = run("generate", "--service", "pantry")
    assert ran.code == 2
    assert "attic: ListBoxes" in ran.err
    assert "PickleLids" not in ran.err
    ran = run("generate", "--service", "pantry", "--add")
    assert ran.code == 0
    assert "no longer in it: attic: ListBoxes" in ran.out
    assert "no longer in it: pantry: PickleLids" in ran.out


def test_the_configuration_is_the_selection_and_what_goes_is_said(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "pyproject.toml").write_text(CONFIG.format("pantry", "PutJar"))
    ran = run("generate")
    assert ran.code == 0
    assert "no longer in it: pantry: DropJar\n" in ran.out


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--add",), "--add needs a --service"),
        (("--replace",), "--replace needs a --service"),
        (("--add", "--replace", "--service", "pantry"), "choose one"),
    ],
)
def test_options_that_mean_nothing(run: Run, arguments: tuple[str, ...], why: str) -> None:
    ran = run("generate", *arguments)
    assert ran.code == 2
    assert why in ran.err


@pytest.mark.parametrize(
    "manifest",
    ["", "[", "[]", "{}", '{"generator": {"name": "botosmith"}, "services": []}', "[" * 100_000]
    + [
        '{"generator": {"name": "botosmith"}, "services": {"pantry": ' + each + "}}"
        for each in ("1", "{}", '{"operations": 1}', '{"operations": [1]}')
    ],
)
def test_a_manifest_that_is_none_records_nothing(tmp_path: Path, manifest: str) -> None:
    (tmp_path / "manifest.json").write_text(manifest)
    assert recorded(tmp_path) == {}


def test_long_lists_are_cut() -> None:
    names = [f"Op{number}" for number in range(21)]
    assert listed({"a": names[:20]})[0].endswith("Op18, Op19")
    assert listed({"a": names})[0].endswith("Op18, Op19 and 1 more")
