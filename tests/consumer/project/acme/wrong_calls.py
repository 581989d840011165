"""Calls of boto3's clients: every line that is marked is wrong, and no other."""

from __future__ import annotations

import typed_aws
from typed_aws.sqs import SQSClient
from typed_aws.ssm import AsyncBotoSSMClient, BotoSSMClient, SSMClient

sns = typed_aws.client("sns")  # error
endpoint = typed_aws.client("ssm", endpoint="http://localhost")  # error
ssm = typed_aws.client("ssm")
other: BotoSSMClient = typed_aws.client("sqs")  # error
attached: BotoSSMClient = typed_aws.attach(typed_aws.client("sqs"))  # error
SQSClient(ssm)  # error
SSMClient(1)  # error
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
typed_aws.client("dynamodb").put_item(TableName="t", Item={})  # error
length: int = typed_aws.client("s3").get_object(Bucket="b", Key="k")["Body"].read()  # error


async def waited(client: AsyncBotoSSMClient) -> None:
    """What is not awaited has no keys."""
    print(client.send_command(DocumentName="a")["Command"])  # error
