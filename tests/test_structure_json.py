"""`to_json` and `from_json` of structures: what is written is read again."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from typed_aws import Body, cloudwatch, dynamodb, lambda_, s3, ssm


def test_a_request_is_written_by_wire_names_and_read_again() -> None:
    request = ssm.RegisterTaskWithMaintenanceWindowRequest(
        window_id="mw-0c50858d01234abcd",
        task_arn="x",
        task_type="LAMBDA",
        targets=[ssm.Target(key="a", values=["ü"])],
        task_parameters={"p": ssm.MaintenanceWindowTaskParameterValueExpression(values=["v"])},
        task_invocation_parameters=ssm.MaintenanceWindowTaskInvocationParameters(
            lambda_=ssm.MaintenanceWindowLambdaParameters(payload=b"\x00\xff")
        ),
        priority=0,
    )
    text = request.to_json()
    assert json.loads(text) == {
        "WindowId": "mw-0c50858d01234abcd",
        "TaskArn": "x",
        "TaskType": "LAMBDA",
        "Targets": [{"Key": "a", "Values": ["ü"]}],
        "TaskParameters": {"p": {"Values": ["v"]}},
        "TaskInvocationParameters": {"Lambda": {"Payload": "AP8="}},
        "Priority": 0,
    }
    assert type(request).from_json(text) == request
    assert type(request).from_json(text.encode()) == request
    assert request.to_json(indent=2) == json.dumps(json.loads(text), indent=2, ensure_ascii=False)


def test_unknown_members_are_kept() -> None:
    target = ssm.Target.from_json('{"Key": "a", "Newer": {"x": [1, null]}}')
    assert target.unknown_members == {"Newer": {"x": [1, None]}}
    assert ssm.Target.from_json(target.to_json()) == target


def test_times_are_iso_8601() -> None:
    time = datetime(2026, 1, 31, 12, 30, tzinfo=UTC)
    datum = cloudwatch.MetricDatum(metric_name="m", timestamp=time, value=0.5)
    text = datum.to_json()
    assert json.loads(text) == {
        "MetricName": "m",
        "Timestamp": "2026-01-31T12:30:00+00:00",
        "Value": 0.5,
    }
    assert cloudwatch.MetricDatum.from_json(text) == datum
    read = cloudwatch.MetricDatum.from_json('{"Timestamp": "2026-01-31T12:30:00Z"}')
    assert read.timestamp == time
    kept: Any = cloudwatch.MetricDatum.from_json('{"Timestamp": "soon"}').timestamp
    assert kept == "soon"


@pytest.mark.parametrize(
    ("value", "text", "again"),
    [
        (Decimal("0.1"), "0.1", 0.1),
        (Decimal("3"), "3", 3),
        (Decimal("1E+2"), "100", 100),
        (
            Decimal("0.12345678901234567890123"),
            '"0.12345678901234567890123"',
            Decimal("0.12345678901234567890123"),
        ),
        (Decimal("-Infinity"), '"-Infinity"', float("-inf")),
        (float("inf"), '"Infinity"', float("inf")),
        (2.5, "2.5", 2.5),
    ],
)
def test_numbers_lose_nothing(value: Any, text: str, again: Any) -> None:
    written = cloudwatch.MetricDatum(metric_name="m", value=value).to_json()
    assert written == f'{{"MetricName": "m", "Value": {text}}}'
    assert cloudwatch.MetricDatum.from_json(written).value == again


@pytest.mark.parametrize("value", [float("nan"), Decimal("NaN")])
def test_what_is_no_number_is_none_again(value: Any) -> None:
    written = cloudwatch.MetricDatum(metric_name="m", value=value).to_json()
    assert json.loads(written)["Value"] == "NaN"
    again: Any = cloudwatch.MetricDatum.from_json(written).value
    assert again != again


def test_bytes_in_lists_and_maps_are_base64() -> None:
    blobs: list[Any] = [b"a", bytearray(b"b")]
    value = dynamodb.AttributeValue(m={"k": dynamodb.AttributeValue(bs=blobs)})
    text = value.to_json()
    assert json.loads(text) == {"M": {"k": {"BS": ["YQ==", "Yg=="]}}}
    assert dynamodb.AttributeValue.from_json(text) == value
    # boto3 sends the UTF-8 of a text that stands where bytes do.
    texts: Any = "ü"
    assert dynamodb.AttributeValue(b=texts).to_json() == '{"B": "w7w="}'
    kept: Any = dynamodb.AttributeValue.from_json('{"B": "no base64!"}').b
    assert kept == "no base64!"


def test_a_tuple_is_a_list() -> None:
    values: Any = ("a", "b")
    assert ssm.Target(values=values).to_json() == '{"Values": ["a", "b"]}'


@pytest.mark.parametrize("stream", [io.BytesIO(b"x"), Body(b"x")])
def test_a_stream_is_refused_with_a_reason(stream: Any) -> None:
    request = s3.PutObjectRequest(bucket="b", key="k", body=stream)
    with pytest.raises(TypeError, match="Body is a stream, which can be read once: read it"):
        request.to_json()
    with pytest.raises(TypeError, match="Payload is a stream"):
        lambda_.InvocationResponse(payload=stream).to_json()


def test_what_json_has_no_form_for_is_refused_without_its_value() -> None:
    strange: Any = {"hunter2"}
    with pytest.raises(
        TypeError, match=r"^Values\[1\] is of type set, which JSON has no form for$"
    ):
        ssm.Target(values=["a", strange]).to_json()
    keys: Any = {1: ["a"]}
    with pytest.raises(TypeError, match=r"^a key of Parameters is of type int, not str$"):
        ssm.SendCommandRequest(document_name="d", parameters=keys).to_json()


@pytest.mark.parametrize(
    ("text", "kind"),
    [("[]", "an array"), ('"x"', "a string"), ("1", "a number"), ("true", "a boolean")],
)
def test_what_is_no_object_is_refused(text: str, kind: str) -> None:
    with pytest.raises(ValueError, match=f"expected a JSON object for a Target, not {kind}"):
        ssm.Target.from_json(text)
    with pytest.raises(ValueError, match="Expecting value"):
        ssm.Target.from_json("")
