from __future__ import annotations

from typing import Any

import pytest

from botosmith.api import LoadedPackage

SECRET = "S3cret!"
PLACES: list[dict[str, Any]] = [
    {"Password": SECRET},
    {"Vault": {"Pin": SECRET}},
    {"Vault": {"Inner": {"Code": SECRET}}},
    {"Vault": SECRET},
    {"Keys": {SECRET: "a"}},
    {"Keys": {"a": SECRET}},
    {"Keys": [SECRET]},
    {"Cards": [SECRET]},
    {"Deep": {"a": ["ok", SECRET]}},
]


@pytest.mark.parametrize("params", PLACES, ids=str)
@pytest.mark.parametrize("profile", ["default", "strict", "lenient"])
def test_a_refused_secret_is_told_nowhere(
    package: LoadedPackage, params: dict[str, Any], profile: str
) -> None:
    operation = package.operation("PutSecret")
    found = operation.validate(params, profile)

    assert found
    for each in found:
        shown = f"{each.message} {each!r} {each} {each.aws_message} {each.value!r}"
        assert SECRET not in shown


@pytest.mark.parametrize("params", PLACES, ids=str)
def test_a_secret_is_not_in_the_repr_of_what_holds_it(
    package: LoadedPackage, params: dict[str, Any]
) -> None:
    operation = package.operation("PutSecret")

    assert SECRET not in repr(operation.request_from_wire(params))
    assert SECRET not in repr(operation.result_from_wire(params))


def test_a_secret_that_is_in_order_travels_unchanged(package: LoadedPackage) -> None:
    operation = package.operation("PutSecret")
    params = {"Password": "abc", "Vault": {"Pin": "123"}, "Keys": {"a": "b"}}

    assert operation.validate(params) == []
    assert operation.request_to_wire(operation.request_from_wire(params)) == params


def test_what_is_not_sensitive_is_shown(package: LoadedPackage) -> None:
    (violation,) = package.operation("PutSecret").validate({"Open": 12345})

    assert "12345" in violation.message
