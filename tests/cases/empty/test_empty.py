from __future__ import annotations

from typing import Any

import pytest
from tests.cases.case import told

from botosmith.api import LoadedPackage


@pytest.mark.parametrize("name", ["Ping", "Reset", "Stop"])
def test_an_operation_without_input_takes_an_empty_request(
    package: LoadedPackage, name: str
) -> None:
    operation = package.operation(name)

    assert operation.validate({}) == []
    assert operation.request_to_wire(operation.request_from_wire({})) == {}
    assert told(operation.validate({"Name": 1})) == [("Name", "unknown", "error")]


@pytest.mark.parametrize("name", ["Ping", "Stop"])
def test_an_operation_without_output_still_has_a_result(package: LoadedPackage, name: str) -> None:
    operation = package.operation(name)
    response = {"ResponseMetadata": {"HTTPStatusCode": 200}}

    result = operation.result_from_wire(response)
    assert result.response_metadata == response["ResponseMetadata"]
    assert operation.result_to_wire(result) == response


def test_an_invented_request_gives_way_to_a_shape_of_its_name(toys: Any) -> None:
    assert "PingRequest" not in toys.__all__ or toys.PingRequest.wire_names == {}
    assert toys.ResetResponse(count=3).to_wire() == {"Count": 3}
