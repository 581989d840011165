"""Calls of boto3's clients as they are, all of them right."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, TypedDict

from typed_aws import Session, async_client, attach, client
from typed_aws.dynamodb import BotoDynamoDBClient
from typed_aws.dynamodb.type_defs import AttributeValueTypeDef
from typed_aws.ssm import AsyncBotoSSMClient, BotoSSMClient, SSMClient
from typed_aws.ssm.type_defs import (
    CommandTypeDef,
    SendCommandRequestTypeDef,
    TargetTypeDef,
    TargetUnionTypeDef,
)

ssm = client("ssm", region_name="eu-west-1")
same: BotoSSMClient = attach(ssm, profile="strict")
typed = SSMClient(ssm)


class Bare:
    """A client as botocore-stubs type it."""

    meta: object = None

    def get_paginator(self, operation_name: str) -> object:
        """Any paginator."""
        return operation_name

    def get_waiter(self, waiter_name: str) -> object:
        """Any waiter."""
        return waiter_name


def wrapped(raw: Bare) -> SSMClient:
    """What botocore made."""
    return SSMClient(raw)


def run(boto: BotoSSMClient, ids: Sequence[str]) -> str:
    """Nested structures, tuples, a sequence whose kind nobody knows."""
    targets: list[TargetTypeDef] = [{"Key": "tag:env", "Values": ["a", "b"]}]
    targets.append({"Key": "InstanceIds", "Values": ids})
    sent = boto.send_command(
        DocumentName="AWS-RunShellScript",
        Targets=targets,
        Parameters={"commands": ["ls"], "more": ("a", "b")},
        MaxErrors="0",
    )
    command: CommandTypeDef | None = sent.get("Command")
    return "" if command is None else command.get("CommandId", "")


class Serialized(TypedDict, total=False):
    """What botocore's stubs have a serializer of boto3 give, and a deserializer take."""

    S: str
    N: str
    B: bytes
    SS: Sequence[str]
    NS: Sequence[str]
    BS: Sequence[bytes]
    M: Mapping[str, Any]
    L: Sequence[Any]
    NULL: bool
    BOOL: bool


def serialized(boto: BotoDynamoDBClient, value: Serialized) -> list[Serialized]:
    """Items that boto3 serializes, or that were read, are given and deserialized."""
    start: dict[str, AttributeValueTypeDef] = {"pk": value}
    found = boto.query(TableName="t", ExpressionAttributeValues={":pk": value})
    while last := found.get("LastEvaluatedKey"):
        start = last
        found = boto.query(TableName="t", ExclusiveStartKey=start)
    return [each for item in found.get("Items", []) for each in item.values()]


def targeted(boto: BotoSSMClient, given: Sequence[TargetUnionTypeDef]) -> None:
    """A structure as it is given, or as it was read."""
    boto.send_command(DocumentName="AWS-RunShellScript", Targets=given)


def prepared(name: str) -> SendCommandRequestTypeDef:
    """Params that are made before they are sent."""
    params: SendCommandRequestTypeDef = {"DocumentName": name}
    params["Comment"] = "nightly"
    return params


def everything(boto: BotoSSMClient) -> list[str]:
    """What every client has."""
    boto.send_command(**prepared("AWS-RunShellScript"))
    found: list[str] = []
    for page in boto.get_paginator("list_commands").paginate(
        CommandId="x", PaginationConfig={"PageSize": 10}
    ):
        found += [each.get("CommandId", "") for each in page.get("Commands", [])]
    boto.get_waiter("command_executed").wait(
        CommandId="x", InstanceId="i-1", WaiterConfig={"Delay": 1}
    )
    try:
        status: int = boto.list_commands()["ResponseMetadata"]["HTTPStatusCode"]
        found.append(str(status))
    except boto.exceptions.InvalidCommandId as error:
        found.append(error.operation_name)
    url: str = boto.generate_presigned_url("list_commands", Params={}, ExpiresIn=60)
    found += [url, boto.meta.region_name, str(boto.can_paginate("list_commands"))]
    boto.close()
    return found


def others(session: Session) -> bytes:
    """Sessions, streams, and what boto3 adds to a client of S3."""
    s3 = session.client("s3", endpoint_url="http://localhost")
    s3.put_object(Bucket="b", Key="k", Body=b"text")
    s3.put_object(Bucket="b", Key="k", Body=io.BytesIO(b"text"), Expires=datetime(2030, 1, 1))
    s3.upload_file("name", "b", "k", ExtraArgs={"ContentType": "text/plain"})
    s3.download_fileobj("b", "k", io.BytesIO())
    s3.copy({"Bucket": "a", "Key": "k"}, "b", "k")
    fields: dict[str, str] = s3.generate_presigned_post("b", "k")["fields"]
    with s3.get_object(Bucket="b", Key="k")["Body"] as body:
        return body.read() + fields["key"].encode()


async def waited(boto: AsyncBotoSSMClient) -> list[str]:
    """The same for asyncio."""
    sent = await boto.send_command(DocumentName="AWS-RunShellScript", InstanceIds=["i-1"])
    pages = boto.get_paginator("list_commands").paginate()
    found = [each.get("CommandId", "") async for page in pages for each in page.get("Commands", [])]
    async with async_client("s3", region_name="eu-west-1") as s3:
        body = (await s3.get_object(Bucket="b", Key="k"))["Body"]
        found.append((await body.read()).decode())
    return [*found, str(sent["ResponseMetadata"]["RetryAttempts"])]
