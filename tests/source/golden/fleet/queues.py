"""Another service."""

import boto3
from typed_aws.runtime.unwrap import present
from typed_aws.sqs import ReceiveMessageRequest, SQSClient, SendMessageRequest

URL = "http://127.0.0.1/queue"


def put(url: str, text: str) -> str:
    sqs = SQSClient(boto3.client("sqs", region_name="us-east-1"))
    return present(
        sqs.send_message(SendMessageRequest(queue_url=url, message_body=text)).message_id
    )


def take(url: str) -> list[str]:
    sqs = SQSClient(boto3.client("sqs", region_name="us-east-1"))
    got = sqs.receive_message(ReceiveMessageRequest(queue_url=url, max_number_of_messages=10))
    return [present(message.body) for message in (got.messages or [])]
