"""The request and the response that the flagship's page shows as its example."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from tests.flagship.model import MODEL, NAME, OPERATION, REQUEST, WINDOW_ID, found_in, typed

from typed_aws import ssm
from typed_aws.ssm.operations.register_task_with_maintenance_window import (
    RegisterTaskWithMaintenanceWindowResult,
)

# The values of the page's example, in the page's order. Source: AWS Systems Manager API Reference,
# RegisterTaskWithMaintenanceWindow, section Examples.
SAMPLE: dict[str, Any] = {
    "WindowId": "mw-0c50858d01EXAMPLE",
    "Targets": [{"Key": "InstanceIds", "Values": ["i-02573cafcfEXAMPLE"]}],
    "TaskArn": "AWS-RunShellScript",
    "TaskType": "RUN_COMMAND",
    "TaskInvocationParameters": {"RunCommand": {"Parameters": {"commands": ["df"]}}},
    "Priority": 10,
    "MaxConcurrency": "1",
    "MaxErrors": "1",
    "ClientToken": "8a3f60db-1d39-4938-a566-c2ec2EXAMPLE",
}
RESPONSE = {"WindowTaskId": "216ae877-0be9-4746-a19d-ed654EXAMPLE"}
CONTENT_LENGTH = 362
HEADERS = {
    "X-Amz-Target": "AmazonSSM.RegisterTaskWithMaintenanceWindow",
    "Content-Type": "application/x-amz-json-1.1",
}


def in_page_order(wire: dict[str, Any]) -> dict[str, Any]:
    assert wire.keys() == SAMPLE.keys()
    return {name: wire[name] for name in SAMPLE}


@pytest.fixture(params=["params", "object"])
def subject(request: pytest.FixtureRequest) -> Any:
    sample = copy.deepcopy(SAMPLE)
    return sample if request.param == "params" else typed(REQUEST, sample)


@pytest.mark.parametrize("profile", ["default", "strict", "lenient"])
def test_the_sample_request_breaks_one_constraint(subject: Any, profile: Any) -> None:
    """Its WindowId is made up: of the right length, and not of the documented pattern."""
    (violation,) = found_in(subject, profile=profile)
    assert (violation.path, violation.constraint, violation.origin) == (
        "WindowId",
        "pattern",
        "model",
    )
    assert violation.limit == "^mw-[0-9a-f]{17}$"
    assert violation.value == "mw-0c50858d01EXAMPLE"
    assert violation.severity == ("warning" if profile == "lenient" else "error")


@pytest.mark.parametrize("profile", ["default", "strict", "lenient"])
def test_the_sample_request_with_a_real_id_is_clean(profile: Any) -> None:
    real = SAMPLE | {"WindowId": WINDOW_ID}
    assert found_in(real, profile=profile) == []
    assert found_in(typed(REQUEST, real), profile=profile) == []


def test_the_sample_in_the_words_of_aws() -> None:
    (violation,) = found_in(SAMPLE)
    assert violation.aws_message == (
        "Value 'mw-0c50858d01EXAMPLE' at 'windowId' failed to satisfy constraint: "
        "Member must satisfy regular expression pattern: ^mw-[0-9a-f]{17}$"
    )


def test_the_sample_request_has_the_length_that_its_header_says() -> None:
    """362 bytes with a space after each comma and colon, as the page's client wrote it."""
    wire = typed(REQUEST, SAMPLE).to_wire()
    body = json.dumps(in_page_order(wire)).encode()
    assert len(body) == CONTENT_LENGTH
    assert len(json.dumps(wire, separators=(",", ":")).encode()) == 339


def test_the_sample_request_survives_reading_and_writing() -> None:
    request = OPERATION.request_from_wire(SAMPLE)
    assert request == typed(REQUEST, SAMPLE)
    assert OPERATION.request_to_wire(request) == SAMPLE


def test_the_sample_response_survives_reading_and_writing() -> None:
    """Its id breaks its own pattern, as the request's does: a response is never refused."""
    result = OPERATION.result_from_wire(RESPONSE)
    assert result == RegisterTaskWithMaintenanceWindowResult(
        window_task_id=RESPONSE["WindowTaskId"]
    )
    assert OPERATION.result_to_wire(result) == RESPONSE


def test_a_response_keeps_its_metadata_and_members_that_are_newer_than_the_model() -> None:
    response = RESPONSE | {
        "ResponseMetadata": {"RequestId": "r", "HTTPStatusCode": 200},
        "Newer": {"a": [1]},
    }
    result = OPERATION.result_from_wire(response)
    assert result.response_metadata == {"RequestId": "r", "HTTPStatusCode": 200}
    assert result.unknown_members == {"Newer": {"a": [1]}}
    assert OPERATION.result_to_wire(result) == response


def test_an_empty_response_is_a_result() -> None:
    assert OPERATION.result_from_wire({}).window_task_id is None


def test_the_protocol_is_the_models() -> None:
    """The headers of the page's example follow from the model's metadata."""
    metadata = MODEL["metadata"]
    assert metadata["protocol"] == "json"
    assert {
        "X-Amz-Target": f"{metadata['targetPrefix']}.{NAME}",
        "Content-Type": f"application/x-amz-json-{metadata['jsonVersion']}",
    } == HEADERS
    assert MODEL["operations"][NAME]["http"] == {"method": "POST", "requestUri": "/"}
    assert "responseCode" not in MODEL["operations"][NAME]["http"]


def test_the_client_fills_the_token_and_keeps_a_given_one() -> None:
    request = typed(REQUEST, {**SAMPLE, "WindowId": WINDOW_ID})
    assert OPERATION.params(request)["ClientToken"] == SAMPLE["ClientToken"]
    request.client_token = None
    tokens = {OPERATION.params(request)["ClientToken"] for _ in range(3)}
    assert len(tokens) == 3
    assert all(found_in({**request.to_wire(), "ClientToken": token}) == [] for token in tokens)
    assert request.client_token is None


def test_a_stub_answers_with_the_sample() -> None:
    stub = ssm.StubSSMClient()
    stub.register_task_with_maintenance_window.returns(OPERATION.result_from_wire(RESPONSE))
    result = stub.register_task_with_maintenance_window(
        typed(REQUEST, {**SAMPLE, "WindowId": WINDOW_ID})
    )
    assert result.window_task_id == RESPONSE["WindowTaskId"]
