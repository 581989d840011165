"""The cache: used where nothing has changed, never in the way where something has."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from tests.current.models import OLD, changed, data_folder

from botosmith import bulk
from botosmith.bulk import Job, build_all
from botosmith.output import cache
from botosmith.pipeline import build
from botosmith.plan.docs import Docs
from botosmith.render import formatting

JOB = Job(package="stores", service="pantry", operations=("*",))


@pytest.fixture(autouse=True)
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BOTOSMITH_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("AWS_DATA_PATH", str(data_folder(tmp_path / "models", OLD)))
    return tmp_path


def told() -> tuple[dict[str, bool], dict[str, str]]:
    """Which services came from the cache, and the texts."""
    kept: dict[str, bool] = {}
    built = build_all([JOB], kept.__setitem__)
    return kept, dict(built.texts)


def test_the_second_time_nothing_is_built_and_all_is_the_same() -> None:
    first, texts = told()
    second, again = told()

    assert (first, second) == ({"pantry": False}, {"pantry": True})
    assert again == texts


def test_it_makes_what_the_line_makes() -> None:
    assert told()[1] == dict(build("stores", {"pantry": ("*",)}).texts)


@pytest.mark.parametrize("docs", ["summary", "none"])
def test_it_makes_what_the_line_makes_with_less_documentation(docs: Docs) -> None:
    job = Job(package="stores", service="pantry", operations=("*",), docs=docs)

    assert dict(build_all([job]).texts) == dict(
        build("stores", {"pantry": ("*",)}, docs=docs).texts
    )


def test_another_model_is_built_and_only_new_modules_are_formatted(
    places: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, before = told()
    formatted: list[str] = []

    def format_all(texts: Mapping[str, str], *how: Any) -> Any:
        formatted.extend(texts)
        return formatting.formatted(texts, *how)

    monkeypatch.setattr(bulk, "formatted", format_all)
    file = places / "models" / "pantry" / "2020-01-01" / "service-2.json"
    file.write_text(json.dumps(changed(lambda m: m["shapes"]["Label"].update(max=19))))

    kept, after = told()

    assert kept == {"pantry": False}
    twin = "pantry/_compiled/operations/put_jar.py"
    assert sorted(formatted) == [twin, "pantry/api.json", "pantry/operations/put_jar.py"]
    different = {path for path in after if after[path] != before.get(path)}
    assert different == {"manifest.json", *formatted}


def test_another_question_is_another_entry() -> None:
    keys = {
        JOB.key(),
        Job(package="other", service="pantry", operations=("*",)).key(),
        Job(package="stores", service="pantry", operations=("PutJar",)).key(),
        Job(package="stores", service="pantry", operations=("*",), formatter="none").key(),
        Job(package="stores", service="pantry", operations=("*",), ignore_traits=("x",)).key(),
        Job(package="stores", service="pantry", operations=("*",), docs="summary").key(),
        Job(package="stores", service="pantry", operations=("*",), docs="none").key(),
    }
    assert len(keys) == 7


def test_a_broken_entry_is_built_again(places: Path) -> None:
    _, texts = told()
    for file in (places / "cache").glob("*.zip"):
        file.write_bytes(file.read_bytes()[:100])

    kept, again = told()

    assert kept == {"pantry": False}
    assert again == texts


def test_only_a_few_entries_of_a_service_are_kept(places: Path) -> None:
    for size in range(20, 30):
        model = copy.deepcopy(OLD)
        model["shapes"]["Label"]["max"] = size
        file = places / "models" / "pantry" / "2020-01-01" / "service-2.json"
        file.write_text(json.dumps(model))
        told()

    assert len(list((places / "cache").glob("*.zip"))) == cache.KEPT


def test_without_a_place_to_write_to_it_works_all_the_same(
    places: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = places / "a-file"
    blocked.write_text("")
    monkeypatch.setenv("BOTOSMITH_CACHE", str(blocked / "cache"))
    cache._makeshift.cache_clear()

    kept, texts = told()

    assert kept == {"pantry": False}
    assert "pantry/client.py" in texts
