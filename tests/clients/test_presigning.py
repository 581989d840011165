"""URLs that are signed for requests of which whoever opens them sends the rest."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

boto3: Any = pytest.importorskip("boto3", reason="boto3 is not installed")

KEY = {"Bucket": "box", "Key": "k"}
UPLOAD = {**KEY, "UploadId": "u"}
ENCRYPTED = {**KEY, "SSECustomerAlgorithm": "AES256"}

RIGHT: list[tuple[str, dict[str, Any]]] = [
    ("get_object", KEY),
    ("get_object", ENCRYPTED),  # the key of the encryption is sent by whoever opens the URL
    ("put_object", KEY),
    ("put_object", {**ENCRYPTED, "ContentType": "text/plain", "Metadata": {"a": "b"}}),
    ("put_object", {**KEY, "Tagging": "a=b", "ObjectLockMode": "GOVERNANCE"}),
    ("complete_multipart_upload", UPLOAD),
    ("complete_multipart_upload", {**UPLOAD, "MultipartUpload": {"Parts": []}}),
    # botocore asks for the body, but signs a URL without it.
    ("delete_objects", {"Bucket": "box", "Delete": {"Objects": []}}),
    ("delete_objects", {"Bucket": "box", "Delete": {"Objects": [{"Key": "k"}] * 1001}}),
]
WRONG: list[tuple[str, dict[str, Any], str]] = [
    ("put_object", {"Bucket": "box"}, "Key is required"),
    ("put_object", {**KEY, "Keys": "k"}, "Keys is no member"),
    ("put_object", {**KEY, "Tagging": 1}, "Tagging must be a string"),
    ("get_object", {**KEY, "PartNumber": "first"}, "PartNumber must be an integer"),
    ("get_object", {"Bucket": "box", "Key": ""}, "Key"),
    ("delete_objects", {"Bucket": "box"}, "Delete is required"),
    ("delete_objects", {"Bucket": "box", "Delete": {}}, "Delete.Objects is required"),
]


def client(service: str = "s3") -> Any:
    return boto3.client(
        service, region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="b"
    )


def operation_name(method: str) -> str:
    return str(client().meta.method_to_api_mapping[method])


@pytest.mark.parametrize("profile", ["default", "strict", "lenient"])
@pytest.mark.parametrize(("method", "params"), RIGHT)
def test_what_botocore_signs_is_signed(
    package: ModuleType, method: str, params: Mapping[str, Any], profile: Any
) -> None:
    raw = client()
    plain = raw.generate_presigned_url(method, Params=params).partition("?")[0]
    package.attach(raw, profile=profile)
    s3 = import_module(f"{package.__name__}.s3")
    name = operation_name(method)
    request = import_module(f"{s3.__name__}.operations").operation(name).request.from_wire(params)
    typed = s3.S3Client(client(), profile=profile)
    stub = s3.StubS3Client(profile=profile)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert raw.generate_presigned_url(method, Params=params).startswith(plain)
        assert typed.presigned_url(name, request).startswith(plain)
        assert stub.presigned_url(name, request)


@pytest.mark.parametrize(("method", "params", "why"), WRONG)
def test_what_botocore_refuses_to_sign_is_refused(
    package: ModuleType, method: str, params: Mapping[str, Any], why: str
) -> None:
    raw = client()
    package.attach(raw)
    s3 = import_module(f"{package.__name__}.s3")
    name = operation_name(method)
    operation = import_module(f"{s3.__name__}.operations").operation(name)
    with pytest.raises(package.ValidationError, match=why):
        raw.generate_presigned_url(method, Params=params)
    for each in (s3.S3Client(client()), s3.StubS3Client()):
        with pytest.raises(package.ValidationError, match=why):
            each.presigned_url(name, operation.request.from_wire(params))
    package.detach(raw)
    with pytest.raises(Exception, match=r"Parameter validation failed|Invalid"):
        raw.generate_presigned_url(method, Params=params)


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("put_object", {**KEY, "SSEKMSKeyId": "alias/k"}),
        ("delete_objects", {"Bucket": "box", "Delete": {"Objects": [{"Key": "k"}] * 1001}}),
    ],
)
def test_a_call_is_judged_as_a_whole(
    package: ModuleType, method: str, params: Mapping[str, Any]
) -> None:
    """What is signed is refused where it is all that is sent."""
    raw = client()
    package.attach(raw, profile="strict")
    assert raw.generate_presigned_url(method, Params=params)
    with pytest.raises(package.ValidationError):
        getattr(raw, method)(**params)


def test_what_the_url_holds_is_judged(package: ModuleType) -> None:
    """No body, and nothing that can be added, mends a value in the URL."""
    raw = client("ssm")
    package.attach(raw)
    right = {"WindowId": "mw-0123456789abcdef0"}
    assert raw.generate_presigned_url("get_maintenance_window", Params=right)
    with pytest.raises(package.ValidationError, match="WindowId must have exactly 20"):
        raw.generate_presigned_url("get_maintenance_window", Params={"WindowId": "mw-0"})


def test_an_observer_is_told_of_what_holds_presigned(package: ModuleType) -> None:
    reports: list[Any] = []
    raw = client()
    package.attach(
        raw, profile="observe", observer=package.Observer(hook=reports.append, file=None)
    )
    for method, params in RIGHT:
        assert raw.generate_presigned_url(method, Params=params)
    assert reports == []
    with pytest.raises(Exception, match="Parameter validation failed"):
        raw.generate_presigned_url("put_object", Params={"Bucket": "box"})
    assert [each.verdict for each in reports] == ["unclear"]
