"""Another service."""

import boto3

URL = "http://127.0.0.1/queue"


def put(url: str, text: str) -> str:
    sqs = boto3.client("sqs", region_name="us-east-1")
    return sqs.send_message(QueueUrl=url, MessageBody=text)["MessageId"]


def take(url: str) -> list[str]:
    sqs = boto3.client("sqs", region_name="us-east-1")
    got = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)
    return [message["Body"] for message in got.get("Messages", [])]
