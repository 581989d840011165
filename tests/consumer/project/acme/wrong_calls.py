"""Calls of boto3's clients: every line that is marked is wrong, and no other."""

from __future__ import annotations

from typed_aws import async_client, attach, client
from typed_aws.sqs import SQSClient
from typed_aws.ssm import AsyncBotoSSMClient, BotoSSMClient, SSMClient

sns = client("sns")  # error
endpoint = client("ssm", endpoint="http://localhost")  # error
ssm = client("ssm")
other: BotoSSMClient = client("sqs")  # error
attached: BotoSSMClient = attach(client("sqs"))  # error
SQSClient(ssm)  # error
SSMClient(1)  # error
SSMClient(async_client("ssm"))  # error
ssm.send_commnd(DocumentName="a")  # error
ssm.send_command()  # error
ssm.send_command(DocumentName=1)  # error
ssm.send_command(DocumentName="a", Coment="b")  # error
ssm.send_command(DocumentName="a", InstanceIds="i-1")  # error
ssm.send_command(DocumentName="a", Targets=[{"Key": "a", "Values": "b"}])  # error
ssm.send_command(DocumentName="a", Targets=[{"key": "a"}])  # error
ssm.send_command(DocumentName="a", Parameters={"commands": "ls"})  # error
ssm.send_command(DocumentName="a", DocumentHashType="Md5")  # error
sent = ssm.send_command(DocumentName="a")
print(sent["Comand"])  # error
ssm.get_paginator("send_command")  # error
ssm.get_waiter("command_executd")  # error
ssm.get_paginator("list_commands").paginate(CommandIds="x")  # error
for page in ssm.get_paginator("list_commands").paginate():
    number: int = page.get("NextToken", "")  # error
print(ssm.exceptions.InvalidCommand)  # error
client("dynamodb").put_item(TableName="t", Item={})  # error
client("dynamodb").query(TableName="t", ExclusiveStartKey={"pk": {"T": ""}})  # error
client("dynamodb").query(TableName="t", ExclusiveStartKey={"pk": {"S": 1}})  # error
length: int = client("s3").get_object(Bucket="b", Key="k")["Body"].read()  # error


def wrapped(boto: AsyncBotoSSMClient) -> SSMClient:
    """What has to be awaited is no client of boto3."""
    return SSMClient(boto)  # error


async def waited(boto: AsyncBotoSSMClient) -> None:
    """What is not awaited has no keys."""
    print(boto.send_command(DocumentName="a")["Command"])  # error
