"""The strategies keep their word: right requests are right, wrong ones wrong in one place."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from botosmith import LoadedPackage, load_package
from botosmith.api import load_built
from botosmith.model import RULE_KINDS
from botosmith.overlay import read
from botosmith.pipeline import build
from botosmith.strategies import broken, requests
from botosmith.strategies.paths import blanked, parse

_QUICK = settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
_FLAGSHIP = "RegisterTaskWithMaintenanceWindow"


@pytest.fixture(scope="module")
def ssm() -> Iterator[LoadedPackage]:
    with load_package("ssm", [_FLAGSHIP, "SendCommand"], formatter="none") as package:
        yield package


@pytest.mark.parametrize("operation", [_FLAGSHIP, "SendCommand"])
def test_a_request_breaks_nothing(ssm: LoadedPackage, operation: str) -> None:
    @_QUICK
    @given(requests(ssm, operation))
    def check(params: dict[str, Any]) -> None:
        assert ssm.operation(operation).validate(params, "strict") == []

    check()


@pytest.mark.parametrize(
    ("service", "operation"),
    [("dynamodb", "Query"), ("s3", "PutObject"), ("sqs", "SendMessage"), ("lambda", "Invoke")],
)
def test_requests_of_other_services(service: str, operation: str) -> None:
    with load_package(service, [operation], formatter="none") as package:

        @_QUICK
        @given(requests(package, operation))
        def check(params: dict[str, Any]) -> None:
            assert package.operation(operation).validate(params, "strict") == []

        check()


_WRONG = [
    ("WindowId", "pattern"),
    ("WindowId", "length"),
    ("WindowId", "required"),
    ("Targets", "length"),
    ("Targets", "require"),
    ("Targets[0].Values", "length"),
    ("Targets[].Values[]", "type"),
    ("Targets[].Nope", "unknown"),
    ("Targets[].Values", "compare"),
    ("TaskType", "enum"),
    ("Priority", "range"),
    ("MaxErrors", "forbid"),
    ("LoggingInfo", "deprecated"),
    ("TaskInvocationParameters.Automation", "discriminated"),
    ("TaskInvocationParameters.Lambda.Payload", "length"),
    ("TaskInvocationParameters.RunCommand.Parameters['x'][0]", "type"),
    ("TaskInvocationParameters.RunCommand.Parameters['x'][key]", "type"),
]


@pytest.mark.parametrize(("path", "constraint"), _WRONG)
def test_one_thing_is_broken(ssm: LoadedPackage, path: str, constraint: str) -> None:
    @_QUICK
    @given(broken(ssm, _FLAGSHIP, path, constraint))
    def check(params: dict[str, Any]) -> None:
        (violation,) = ssm.operation(_FLAGSHIP).validate(params)
        assert (blanked(violation.path), violation.constraint) == (blanked(path), constraint)

    check()


@pytest.mark.parametrize(
    ("operation", "path"),
    [
        ("CreateMaintenanceWindow", "Cutoff"),
        ("StartAutomationExecution", "Tags"),
    ],
)
def test_what_is_compared_can_be_in_the_wrong_order(operation: str, path: str) -> None:
    with load_package("ssm", [operation], formatter="none") as package:

        @_QUICK
        @given(broken(package, operation, path, "compare"))
        def check(params: dict[str, Any]) -> None:
            (violation,) = package.operation(operation).validate(params)
            assert (violation.path, violation.constraint) == (path, "compare")

        check()


@pytest.mark.parametrize(
    ("path", "constraint"),
    [
        ("Targets[].Key", "compare"),
        ("WindowId", "range"),
        ("Priority", "pattern"),
        ("Targets", "union"),
        ("WindowId", "unknown"),
    ],
)
def test_what_cannot_be_broken_is_refused(ssm: LoadedPackage, path: str, constraint: str) -> None:
    with pytest.raises(ValueError, match="cannot break"):
        broken(ssm, _FLAGSHIP, path, constraint)


@pytest.mark.parametrize("path", ["Nope.Key", "WindowId[]", "Targets[].Key[key]", "]["])
def test_a_path_that_leads_nowhere(ssm: LoadedPackage, path: str) -> None:
    with pytest.raises(KeyError):
        broken(ssm, _FLAGSHIP, path, "length")


@given(key=st.text())
def test_a_path_is_read_back(key: str) -> None:
    path = f"Map[{key!r}][key]"
    assert parse(path) == ("Map", key, "[key]")
    assert blanked(path) == "Map[key]"
    assert blanked(f"List[3].Map[{key!r}].Name") == "List[].Map[].Name"


# ------------------------------------------------------------------------- the kinds of rules

_VOCABULARY = Path(__file__).parent / "cases" / "vocabulary"


@pytest.fixture(scope="module")
def toys() -> Iterator[LoadedPackage]:
    model = json.loads((_VOCABULARY / "model.json").read_text("utf-8"))
    facts = read([_VOCABULARY / "overlay.yaml"])
    built = build(
        "toys", {"toys": ["*"]}, own_facts=facts, models={"toys": model}, formatter="none"
    )
    with load_built(built) as package:
        yield package


def test_requests_keep_every_kind_of_rule(toys: LoadedPackage) -> None:
    @_QUICK
    @given(requests(toys, "PutToys"))
    def check(params: dict[str, Any]) -> None:
        assert toys.operation("PutToys").validate(params, "strict") == []

    check()


def test_every_kind_of_rule_is_broken_where_it_is_asked_for(toys: LoadedPackage) -> None:
    operation = toys.operation("PutToys")
    places: dict[tuple[str, str], None] = {}
    for fact in read([_VOCABULARY / "overlay.yaml"])["toys"]:
        for example in fact.entry.rejects:
            params = {"Box": example} if fact.entry.places == ("Box",) else example
            for violation in operation.validate(params):
                if violation.origin == fact.entry.id:
                    places[blanked(violation.path), violation.constraint] = None
    assert {kind for _, kind in places} >= {*RULE_KINDS} - {"constrain"}
    for path, kind in places:
        breaks_once(toys, path, kind)


def breaks_once(toys: LoadedPackage, path: str, kind: str) -> None:
    @_QUICK
    @given(broken(toys, "PutToys", path, kind))
    def check(params: dict[str, Any]) -> None:
        found = toys.operation("PutToys").validate(params)
        assert [(blanked(each.path), each.constraint) for each in found] == [(path, kind)]

    check()
