"""A typed client refuses, when it is made, an object that is not a client of its service."""

from __future__ import annotations

from typing import Any
from unittest.mock import MagicMock

import boto3
import pytest

from typed_aws import s3, sqs, ssm

REGION = {"region_name": "us-east-1"}


class Fake:
    """What a test may have in a client's place."""

    def send_command(self, **params: Any) -> dict[str, Any]:
        return {}


class ClientCreatorContext:
    """What aiobotocore's `create_client` gives, not entered."""

    async def __aenter__(self) -> None: ...


@pytest.mark.parametrize(
    "raw",
    [
        lambda: boto3.client("ssm", **REGION),
        lambda: boto3.session.Session(**REGION).client("ssm"),
        Fake,
        MagicMock,
        lambda: MagicMock(spec=boto3.client("ssm", **REGION)),
    ],
)
def test_clients_and_their_doubles_are_taken(raw: Any) -> None:
    made = raw()
    assert ssm.SSMClient(made).raw is made
    assert ssm.AsyncSSMClient(made).raw is made


@pytest.mark.parametrize(
    ("cls", "raw", "why"),
    [
        (ssm.SSMClient, lambda: boto3.client("sqs", **REGION), "a client of ssm, not one of sqs"),
        (sqs.SQSClient, lambda: boto3.client("ssm", **REGION), "a client of sqs, not one of ssm"),
        (ssm.SSMClient, lambda: "ssm", r"not a str; SSMClient\.create\(\) makes one"),
        (ssm.SSMClient, lambda: None, "not a NoneType"),
        (ssm.SSMClient, dict, "not a dict"),
        (ssm.SSMClient, lambda: boto3.session.Session(**REGION), "not a Session"),
        (s3.S3Client, lambda: boto3.resource("s3", **REGION), r"has one: \.meta\.client"),
        (
            ssm.AsyncSSMClient,
            ClientCreatorContext,
            "`async with` makes one of a ClientCreatorContext",
        ),
    ],
)
def test_anything_else_is_refused(cls: Any, raw: Any, why: str) -> None:
    with pytest.raises(TypeError, match=why):
        cls(raw())
