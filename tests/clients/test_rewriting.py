"""What botocore's own handlers make of params: the typed request takes what boto3 takes."""

from __future__ import annotations

import base64
import hashlib
import os
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from botocore import handlers
from botocore.session import get_session

from botosmith import load_package
from botosmith.api import LoadedPackage
from botosmith.plan.accepted_forms import FORMS

from .conftest import Moto

REWRITES = {
    handlers.sse_md5: "bytes",
    handlers.copy_source_sse_md5: "bytes",
    handlers.base64_encode_user_data: "bytes",
    handlers.handle_copy_source_param: "copy source",
}
HARMLESS = {
    handlers.convert_body_to_file_like_object,  # a blob's text, which every blob may be
    handlers.generate_idempotent_uuid,  # the client's tokens
    handlers.inject_account_id,
    handlers.fix_route53_ids,  # a fact about Route 53
    handlers.set_list_objects_encoding_type_url,
    handlers._handle_request_validation_mode_member,
    # These look, and leave params alone.
    handlers.remove_accid_host_prefix_from_model,
    handlers.remove_bucket_from_url_paths_from_model,
    handlers.validate_ascii_metadata,
    handlers.validate_bucket_name,
}
"""Handlers that make nothing valid which is not valid here."""


def registered() -> Iterator[tuple[str, Any]]:
    for event, handler, *_ in handlers.BUILTIN_HANDLERS:
        if event.startswith(("before-parameter-build", "provide-client-params")):
            yield event, handler


def test_every_handler_of_params_is_known() -> None:
    unknown = [
        (event, handler)
        for event, handler in registered()
        if handler not in {*REWRITES, *HARMLESS}
        and getattr(handler, "__name__", "") != "alias_parameter_in_call"
    ]
    assert unknown == []


def test_the_forms_are_those_that_botocore_rewrites() -> None:
    rewritten = {
        (*event.split(".")[1:], REWRITES[handler])
        for event, handler in registered()
        if handler in REWRITES
    }
    stated = {(service, operation, form.form) for (service, operation, _), form in FORMS.items()}
    assert stated == rewritten


# ---------------------------------------------------------------------------------------- S3


@pytest.fixture
def s3(package: ModuleType) -> Any:
    from importlib import import_module

    return import_module(f"{package.__name__}.s3")


@pytest.fixture
def client(s3: Any, moto: Moto) -> Iterator[Any]:
    client = s3.S3Client.create(**moto.options)
    client.create_bucket(s3.CreateBucketRequest(bucket="shelf"))
    for key in ("a toy", "toys/bär"):
        client.put_object(s3.PutObjectRequest(bucket="shelf", key=key, body="bear"))
    yield client
    listed = client.list_objects_v2(s3.ListObjectsV2Request(bucket="shelf"))
    for each in listed.contents:
        client.delete_object(s3.DeleteObjectRequest(bucket="shelf", key=each.key))
    client.raw.delete_bucket(Bucket="shelf")


@pytest.mark.parametrize(
    "source",
    [
        "shelf/a toy",
        "/shelf/toys/bär",
        {"Bucket": "shelf", "Key": "a toy"},
        {"Bucket": "shelf", "Key": "toys/bär", "VersionId": None},
    ],
    ids=str,
)
def test_a_copy_is_made_of_a_string_or_of_parts(s3: Any, client: Any, source: Any) -> None:
    client.copy_object(s3.CopyObjectRequest(bucket="shelf", key="copy", copy_source=source))

    read = client.get_object(s3.GetObjectRequest(bucket="shelf", key="copy"))
    assert read.body.read() == b"bear"


@pytest.mark.parametrize(
    ("source", "constraint"),
    [
        ({"Bucket": "shelf"}, "type"),
        ({"Bucket": "shelf", "Key": 1}, "type"),
        ({}, "type"),
        (b"shelf/a", "type"),
        ("shelf", "pattern"),
    ],
    ids=str,
)
def test_a_source_that_is_none(s3: Any, source: Any, constraint: str) -> None:
    request = s3.CopyObjectRequest(bucket="shelf", key="copy", copy_source=source)

    assert [each.constraint for each in request.validate()] == [constraint]


@pytest.mark.parametrize("key", [os.urandom(32), "k" * 32], ids=["bytes", "text"])
def test_a_key_is_encoded_whatever_its_form(s3: Any, client: Any, key: Any) -> None:
    sent: list[Any] = []

    def keep(request: Any, **_: Any) -> None:
        sent.append(request)

    client.meta.events.register("before-send.s3", keep)
    request = s3.PutObjectRequest(
        bucket="shelf", key="a", body=b"b", sse_customer_algorithm="AES256", sse_customer_key=key
    )
    assert request.validate() == []
    assert "SSECustomerKeyMD5" not in request.to_wire()
    client.put_object(request)

    raw = key if isinstance(key, bytes) else key.encode()
    headers = sent[0].headers
    name = "x-amz-server-side-encryption-customer-key"
    assert headers[name].decode() == base64.b64encode(raw).decode()
    assert headers[f"{name}-MD5"].decode() == base64.b64encode(hashlib.md5(raw).digest()).decode()


def test_a_key_in_bytes_is_as_secret_as_one_in_text(s3: Any) -> None:
    request = s3.PutObjectRequest(bucket="b", key="k", sse_customer_key=b"deep secret")

    assert "deep" not in repr(request)
    request.sse_customer_key = ["deep secret"]
    assert "deep" not in str([each.message for each in request.validate()])


# --------------------------------------------------------------------------- other services


@pytest.fixture(scope="module")
def glacier() -> Iterator[LoadedPackage]:
    with load_package("glacier", ["ListVaults"], formatter="none") as package:
        yield package


def test_glacier_knows_the_account_of_the_call(glacier: LoadedPackage) -> None:
    operation = glacier.operation("ListVaults")
    assert operation.validate({}) == []
    assert operation.validate({"accountId": "123456789012"}) == []
    assert [each.constraint for each in operation.validate({"accountId": 1})] == ["type"]

    raw = get_session().create_client(
        "glacier", region_name="eu-west-1", aws_access_key_id="a", aws_secret_access_key="b"
    )
    request = glacier.structure("ListVaultsInput")()
    url = raw.generate_presigned_url("list_vaults", Params=operation.request_to_wire(request))
    assert "/-/vaults" in url


def test_the_account_of_an_outposts_bucket_is_in_its_arn() -> None:
    arn = "arn:aws:s3-outposts:eu-west-1:123456789012:outpost/op-01234567890123456/bucket/shelf"
    with load_package("s3control", ["GetBucket", "GetJobTagging"], formatter="none") as package:
        assert package.operation("GetBucket").validate({"Bucket": arn}) == []
        found = package.operation("GetJobTagging").validate({"JobId": "12345"})
    assert [(each.path, each.constraint) for each in found] == [("AccountId", "required")]


@pytest.mark.parametrize(
    ("service", "operation", "others"),
    [
        ("ec2", "RunInstances", {"MinCount": 1, "MaxCount": 1, "ImageId": "ami-12345678"}),
        (
            *("autoscaling", "CreateLaunchConfiguration"),
            {"LaunchConfigurationName": "a", "ImageId": "ami-12345678", "InstanceType": "t3.micro"},
        ),
    ],
)
def test_user_data_is_text_or_bytes(service: str, operation: str, others: dict[str, Any]) -> None:
    with load_package(service, [operation], formatter="none") as package:
        checked = package.operation(operation)
        for data in ("#!/bin/sh", b"\x1f\x8b\x00"):
            assert checked.validate({**others, "UserData": data}) == []
        found = checked.validate({**others, "UserData": 1})
    assert [each.constraint for each in found] == ["type"]


@pytest.mark.parametrize(
    ("service", "operation", "alias", "name", "params"),
    [
        (
            "ec2",
            "DescribeHosts",
            "Filters",
            "Filter",
            {"Filters": [{"Name": "a", "Values": ["b"]}]},
        ),
        (
            *("logs", "CreateExportTask", "fromTime", "from"),
            {"logGroupName": "a", "fromTime": 1, "to": 2, "destination": "b"},
        ),
        (
            *("cloudsearchdomain", "Search", "returnFields", "return"),
            {"query": "a", "returnFields": "b"},
        ),
    ],
)
def test_params_may_have_the_names_of_boto3(
    service: str, operation: str, alias: str, name: str, params: dict[str, Any]
) -> None:
    with load_package(service, [operation], formatter="none") as package:
        checked = package.operation(operation)
        assert checked.validate(params) == []
        wire = checked.request_to_wire(checked.request_from_wire(params))
        assert wire[name] == params[alias]
        assert alias not in wire
        twice = {**params, name: params[alias]}
        assert [each.constraint for each in checked.validate(twice)] == ["unknown"]
