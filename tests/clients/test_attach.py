"""Validation of the dict calls of a boto3 client, through its events."""

from __future__ import annotations

import importlib
import pickle
import warnings
from concurrent.futures import ThreadPoolExecutor
from copy import copy
from types import ModuleType
from typing import Any

import pytest

from .conftest import Moto

boto3: Any = pytest.importorskip("boto3", reason="boto3 is not installed")

WRONG = "mw-0123456789abcdefZ"
RIGHT = "mw-0123456789abcdef0"


class Sent(Exception):
    """The call came as far as to be sent."""


def raw(service: str) -> Any:
    """A client whose calls end just before they would be sent."""
    client = boto3.client(
        service, region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="b"
    )

    client.meta.events.register("before-call", stop)
    return client


def stop(**_: Any) -> None:
    raise Sent


def test_calls_are_validated_until_it_is_detached(package: ModuleType) -> None:
    client = raw("ssm")
    with pytest.raises(Sent):
        client.get_maintenance_window(WindowId=WRONG)
    package.attach(client)
    with pytest.raises(package.ValidationError, match="GetMaintenanceWindow was not sent"):
        client.get_maintenance_window(WindowId=WRONG)
    with pytest.raises(Sent):
        client.get_maintenance_window(WindowId=RIGHT)
    package.detach(client)
    package.detach(client)
    with pytest.raises(Sent):
        client.get_maintenance_window(WindowId=WRONG)


def test_a_refusal_is_what_botocore_raises_too(package: ModuleType) -> None:
    """Programs that catch botocore's error, and those that carry errors between processes."""
    native = importlib.import_module("botocore.exceptions")
    client = raw("ssm")
    for attached in (False, True):
        if attached:
            package.attach(client)
        with pytest.raises(native.ParamValidationError) as caught:
            client.get_maintenance_window(WindowId=1)
        assert isinstance(caught.value, native.BotoCoreError)
        assert "WindowId" in caught.value.kwargs["report"]
        assert isinstance(caught.value, package.ValidationError) is attached
    for error in (caught.value, pickle.loads(pickle.dumps(caught.value)), copy(caught.value)):
        assert isinstance(error, package.ValidationError)
        assert isinstance(error, native.ParamValidationError)
        assert str(error) == str(caught.value)
        assert [each.constraint for each in error.violations] == ["type"]
        assert repr(error).startswith("ValidationError('GetMaintenanceWindow'")


def test_no_byte_is_sent(package: ModuleType, moto: Moto) -> None:
    client = boto3.client("ssm", **moto.options)
    package.attach(client)
    with pytest.raises(package.ValidationError):
        client.get_maintenance_window(WindowId=WRONG)
    assert moto.requests == []
    assert client.describe_maintenance_windows()["WindowIdentities"] == []


def test_only_that_client_is_attached(package: ModuleType) -> None:
    package.attach(raw("ssm"))
    with pytest.raises(Sent):
        raw("ssm").get_maintenance_window(WindowId=WRONG)


def test_to_attach_again_replaces_the_profile(package: ModuleType) -> None:
    client = raw("ssm")
    package.attach(client)
    package.attach(client, profile="lenient")
    with (
        pytest.warns(package.ValidationWarning, match="WindowId") as caught,
        pytest.raises(Sent),
    ):
        client.get_maintenance_window(WindowId=WRONG)
    assert [warning.filename for warning in caught] == [__file__]
    package.attach(client, severity={"model": "error"}, profile="lenient")
    with pytest.raises(package.ValidationError):
        client.get_maintenance_window(WindowId=WRONG)


def test_a_warning_is_shown_once_for_each_place(package: ModuleType) -> None:
    client = raw("ssm")
    package.attach(client, profile="lenient")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for _ in range(3):
            with pytest.raises(Sent):
                client.get_maintenance_window(WindowId=WRONG)
        with pytest.raises(Sent):
            client.get_maintenance_window(WindowId=WRONG)
    assert len(caught) == 2
    assert len({warning.lineno for warning in caught}) == 2


def test_what_botocore_rewrites_is_not_refused(package: ModuleType) -> None:
    s3 = raw("s3")
    package.attach(s3)
    with pytest.raises(Sent):
        s3.copy_object(Bucket="b", Key="k", CopySource={"Bucket": "a", "Key": "ü"})
    with pytest.raises(Sent):
        s3.put_object(Bucket="b", Key="k", Body="text")
    with pytest.raises(Sent):
        s3.get_object(Bucket="b", Key="k", SSECustomerKey=b"0" * 32, SSECustomerAlgorithm="AES256")
    route53 = raw("route53")
    package.attach(route53)
    with pytest.raises(Sent):
        route53.get_hosted_zone(Id=f"/hostedzone/{'Z' * 32}")
    with pytest.raises(package.ValidationError, match="Id must match"):
        route53.get_hosted_zone(Id=f"/hostedzone/{'Z' * 33}")


def test_calls_of_a_resource_are_validated_as_they_are_sent(package: ModuleType) -> None:
    """Values of Python, and conditions that are objects, are written for DynamoDB first."""
    table = boto3.resource(
        "dynamodb", region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="b"
    ).Table("table")
    package.attach(table.meta.client)
    events = table.meta.client.meta.events
    events.register("before-call", stop)
    condition = importlib.import_module("boto3.dynamodb.conditions").Key("id").eq("a")
    with pytest.raises(Sent):
        table.put_item(Item={"id": "a", "n": 1, "set": {b"b"}, "list": [None, True, {}]})
    with pytest.raises(Sent):
        table.query(KeyConditionExpression=condition, Limit=1)
    with pytest.raises(package.ValidationError, match="Limit must be"):
        table.query(KeyConditionExpression=condition, Limit=0)
    with pytest.raises(Sent), table.batch_writer() as batch:
        batch.put_item(Item={"id": "b"})


def test_what_a_listener_rewrites_is_not_refused(package: ModuleType) -> None:
    client = raw("ssm")
    package.attach(client)

    def mend(params: dict[str, Any], **_: Any) -> None:
        params["WindowId"] = RIGHT

    client.meta.events.register_last("before-parameter-build.ssm.GetMaintenanceWindow", mend)
    with pytest.raises(Sent):
        client.get_maintenance_window(WindowId=WRONG)


def test_an_operation_that_is_not_there_is_not_validated(package: ModuleType) -> None:
    client = raw("ssm")
    package.attach(client)
    with pytest.raises(Sent):
        client.get_parameter(Name="x" * 5000)


@pytest.fixture
def validations(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The shapes that botocore's own validator is asked about."""
    validator: Any = importlib.import_module("botocore.validate").ParamValidator
    validate, asked = validator.validate, list[str]()

    def recorded(self: Any, params: Any, shape: Any) -> Any:
        asked.append(shape.name)
        return validate(self, params, shape)

    monkeypatch.setattr(validator, "validate", recorded)
    return asked


@pytest.mark.parametrize("profile", ["default", "lenient", "strict", "observe"])
def test_botocore_does_not_validate_what_is_validated(
    package: ModuleType, validations: list[str], profile: Any
) -> None:
    client = raw("ssm")

    def call(**params: Any) -> None:
        with pytest.raises(Sent):
            client.get_maintenance_window(**params)

    call(WindowId=RIGHT)
    assert validations == ["GetMaintenanceWindowRequest"]
    package.attach(client, profile=profile)
    package.attach(client, profile=profile)
    call(WindowId=RIGHT)
    assert validations == ["GetMaintenanceWindowRequest"]
    with pytest.raises(Sent):
        client.get_parameter(Name="n")
    assert validations[1:] == ["GetParameterRequest"]
    package.detach(client)
    call(WindowId=RIGHT)
    assert validations[2:] == ["GetMaintenanceWindowRequest"]


def test_botocore_validates_what_is_weakened(package: ModuleType, validations: list[str]) -> None:
    client = raw("ssm")
    package.attach(client, severity={"required": "off"})
    with pytest.raises(Exception, match="Missing required parameter"):
        client.get_maintenance_window()
    package.attach(client, severity={"pattern": "off"})
    with pytest.raises(Sent):
        client.get_maintenance_window(WindowId=RIGHT)
    assert validations == ["GetMaintenanceWindowRequest"]


def test_botocore_validates_what_another_thread_has_validated(
    package: ModuleType, validations: list[str]
) -> None:
    client = raw("ssm")
    package.attach(client)
    params = {"WindowId": RIGHT}
    model = client.meta.service_model.operation_model("GetMaintenanceWindow")
    client.meta.events.emit(
        "before-parameter-build.ssm.GetMaintenanceWindow", params=params, model=model, context={}
    )
    with ThreadPoolExecutor(1) as thread:
        thread.submit(client._serializer.serialize_to_request, params, model).result()
    assert validations == ["GetMaintenanceWindowRequest"]
    client._serializer.serialize_to_request(params, model)
    assert len(validations) == 1
    client._serializer.serialize_to_request(dict(params), model)
    assert len(validations) == 2


def test_a_client_without_validation_stays_without(package: ModuleType) -> None:
    config = importlib.import_module("botocore.config").Config(parameter_validation=False)
    client = boto3.client("ssm", region_name="us-east-1", config=config)
    serializer = client._serializer
    package.attach(client)
    assert client._serializer is serializer
    package.detach(client)
    assert client._serializer is serializer


def test_what_cannot_be_attached_is_told_why(package: ModuleType) -> None:
    with pytest.raises(LookupError, match=r"no service 'iam', only .*botosmith generate"):
        package.attach(raw("iam"))
    with pytest.raises(TypeError, match=r"resource\.meta\.client"):
        package.attach("ssm")
