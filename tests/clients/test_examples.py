"""Every official example response goes through the typed result and comes out as it was."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import pytest
from botocore.exceptions import DataNotFoundError
from botocore.loaders import Loader

import botosmith

LOADER = cast(Any, Loader())


def examples(service: str) -> dict[str, list[dict[str, Any]]]:
    try:
        document = LOADER.load_service_model(service, "examples-1")
    except DataNotFoundError:
        return {}
    found: dict[str, list[dict[str, Any]]] = document.get("examples", {})
    return found


def _services() -> Iterator[Any]:
    for name in LOADER.list_available_services("service-2"):
        if examples(name):
            yield (
                name
                if name in ("sns", "sqs", "ssm")
                else pytest.param(name, marks=pytest.mark.slow)
            )


@pytest.mark.parametrize("service", [*_services()])
def test_no_example_fails_or_loses_anything(service: str) -> None:
    known = LOADER.load_service_model(service, "service-2")["operations"]
    by_operation = {name: each for name, each in examples(service).items() if name in known}
    with botosmith.load_package(service, by_operation) as package:
        for name, given in by_operation.items():
            operation = package.operation(name)
            for example in given:
                response = example.get("output", {})
                result = operation.result_from_wire(response)
                assert operation.result_to_wire(result) == _without_nulls(response)
                request = example.get("input", {})
                assert operation.request_to_wire(operation.request_from_wire(request)) == request


def _without_nulls(response: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in response.items() if value is not None}
