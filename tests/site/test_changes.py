"""`docs --since`: a page of what changed, with links to the pages of what it is about."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.hostile.models import base

from .conftest import Run


def lay(folder: Path, model: dict[str, Any]) -> None:
    file = folder / "toys" / "2026-01-01" / "service-2.json"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps(model), "utf-8")


@pytest.fixture(autouse=True)
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The name of a string shape, whose limit is 64 now and was 32 in `old`."""
    model = base()
    name: str = next(
        name
        for name, shape in model["shapes"].items()
        if shape["type"] == "string" and shape.get("max") == 64
    )
    lay(tmp_path / "models", model)
    model["shapes"][name]["max"] = 32
    lay(tmp_path / "old", model)
    monkeypatch.setenv("AWS_DATA_PATH", str(tmp_path / "models"))
    return name


DOCS = ("docs", "--service", "toys", "--output", "site")


def test_a_page_shows_what_changed(run: Run, tmp_path: Path, models: str) -> None:
    ran = run(*DOCS, "--since", "old")

    assert (ran.code, ran.err) == (0, "")
    page = (tmp_path / "site" / "changes.html").read_text("utf-8")
    assert "<h1>What changed</h1>" in page
    assert models in page
    assert "32" in page and "64" in page
    assert "loosened" in page
    assert 'href="changes.html"' in (tmp_path / "site" / "index.html").read_text("utf-8")


def test_nothing_has_changed_since_now(run: Run, tmp_path: Path) -> None:
    assert run(*DOCS, "--since", "installed").code == 0
    assert "0 changes of what" in (tmp_path / "site" / "changes.html").read_text("utf-8")


def test_without_an_older_side_there_is_no_such_page(run: Run, tmp_path: Path) -> None:
    assert run(*DOCS).code == 0
    assert not (tmp_path / "site" / "changes.html").exists()
    assert "changes.html" not in (tmp_path / "site" / "index.html").read_text("utf-8")


def test_an_older_side_that_is_none(run: Run, tmp_path: Path) -> None:
    ran = run(*DOCS, "--since", "nowhere")
    assert ran.code == 2
    assert "nowhere" in ran.err
    assert not (tmp_path / "site").exists()
