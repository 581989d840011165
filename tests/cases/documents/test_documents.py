from __future__ import annotations

from typing import Any

import pytest
from tests.cases.case import told

from botosmith.api import LoadedPackage

JSON: list[Any] = [{}, {"a": [1, None, {"b": True}]}, [], [1, "x"], "text", "", 0, 1.5, True]


@pytest.mark.parametrize("body", JSON, ids=repr)
def test_a_document_is_any_json(package: LoadedPackage, body: Any) -> None:
    operation = package.operation("PutNote")
    params = {"Body": body, "Bodies": [body, {"x": body}]}

    assert operation.validate(params) == []
    assert operation.request_to_wire(operation.request_from_wire(params)) == params
    assert operation.result_to_wire(operation.result_from_wire({"Body": body})) == {"Body": body}


@pytest.mark.parametrize("body", [{1, 2}, object(), b"bytes"], ids=["set", "object", "bytes"])
def test_a_document_is_nothing_else(package: LoadedPackage, body: Any) -> None:
    found = package.operation("PutNote").validate({"Body": body})

    assert told(found) == [("Body", "type", "error")]


def test_a_required_document_must_be_given(package: LoadedPackage) -> None:
    assert told(package.operation("PutNote").validate({})) == [("Body", "required", "error")]


def test_a_json_header_takes_the_decoded_value(package: LoadedPackage) -> None:
    """As botocore does: it writes and reads the JSON of headers, and of headers alone."""
    operation = package.operation("PutNote")

    assert operation.validate({"Body": 1, "Header": {"a": [1]}}) == []
    assert operation.validate({"Body": 1, "Plain": '{"a": 1}'}) == []
    found = operation.validate({"Body": 1, "Plain": {"a": 1}})
    assert told(found) == [("Plain", "type", "error")]
