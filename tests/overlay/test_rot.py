"""What becomes of a fact when the model moves on beneath it: checked, warned of, left out."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import botosmith
from botosmith.api import OverlayWarning
from botosmith.cli import main
from botosmith.facts import execution
from botosmith.untyped import service_model

Model = dict[str, Any]
OPERATION = "RegisterTaskWithMaintenanceWindow"
REQUEST = f"{OPERATION}Request"


def member(model: Model, name: str) -> dict[str, Any]:
    found: dict[str, Any] = model["shapes"][REQUEST]["members"][name]
    return found


ROTS: dict[str, tuple[str, str, Callable[[Model], object]]] = {
    "a member is gone": (
        "ssm",
        "logging-info-deprecated",
        lambda model: model["shapes"][REQUEST]["members"].pop("LoggingInfo"),
    ),
    "the model states it too": (
        "ssm",
        "does-not-exist-status",
        lambda model: model["shapes"]["DoesNotExistException"].update(
            error={"httpStatusCode": 400}
        ),
    ),
    "the documentation was reworded": (
        "ssm",
        "max-errors-with-targets",
        lambda model: member(model, "MaxErrors").update(documentation="<p>Other words.</p>"),
    ),
    "the base is another": (
        "s3",
        "checksum-mode-in-lower-case",
        lambda model: model["shapes"]["ChecksumMode"]["enum"].append("DISABLED"),
    ),
}


def rotten(name: str) -> tuple[str, str, Model]:
    service, fact, rot = ROTS[name]
    model = copy.deepcopy(service_model(service))
    rot(model)
    return service, fact, model


@pytest.mark.parametrize("name", ROTS)
def test_the_check_names_the_fact_and_its_cure(name: str) -> None:
    service, fact, model = rotten(name)

    found = {finding.fact.entry.id: finding for finding in execution.check(service, model=model)}

    assert found[fact].why
    assert found[fact].cure
    assert fact not in {finding.fact.entry.id for finding in execution.check(service)}


@pytest.mark.parametrize("name", ROTS)
def test_the_generator_warns_leaves_it_out_and_goes_on(name: str) -> None:
    service, fact, model = rotten(name)
    operation = OPERATION if service == "ssm" else "GetObject"

    with (
        pytest.warns(OverlayWarning) as warned,
        botosmith.load_package(service, [operation], model=model, formatter="none") as package,
    ):
        results = {outcome.fact.entry.id: outcome.result for outcome in package.outcomes}
        assert package.operations == (operation,)

    assert any(f"fact {fact}:" in str(each.message) for each in warned)
    assert results[fact] == "dropped"
    assert service == "s3" or results["targets-for-run-command"] == "applied"


def test_generate_warns_and_goes_on_and_strict_stops(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _, fact, model = rotten("the documentation was reworded")
    file = tmp_path / "models" / "ssm" / "2014-11-06" / "service-2.json"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps(model))
    monkeypatch.setenv("AWS_DATA_PATH", str(tmp_path / "models"))
    monkeypatch.setenv("BOTOSMITH_CACHE", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)

    def run(*options: str) -> tuple[int, str]:
        words = ["generate", "--service", "ssm", "--operation", OPERATION, "--package", "stores"]
        monkeypatch.setattr("sys.argv", ["botosmith", *words, *options])
        with pytest.raises(SystemExit) as stopped:
            main()
        return int(stopped.value.code or 0), capsys.readouterr().err

    code, warned = run("--strict")
    assert (code, fact in warned) == (2, True)
    assert not (tmp_path / "stores").exists()

    code, warned = run()
    assert (code, fact in warned, "the model no longer says" in warned) == (0, True, True)
    assert (tmp_path / "stores" / "ssm" / "client.py").exists()
