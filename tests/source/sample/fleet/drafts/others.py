"""Mistakes in the arguments of other services, and of what is signed or waited for."""

from typing import Any

import boto3


def queue(sqs_url: str, **more: Any) -> None:
    sqs = boto3.client("sqs", region_name="us-east-1")
    sqs.send_message(QueueUrl=sqs_url, MessageBody=12)  # seeded: SQS001
    sqs.receive_message(**more)


def object_link() -> Any:
    s3 = boto3.client("s3", region_name="us-east-1")
    return s3.generate_presigned_url(
        "get_object",
        Params={"Bucket": "fleet", "Key": ""},  # seeded: S3003
    )


def running() -> None:
    ec2 = boto3.client("ec2", region_name="us-east-1")
    waiter = ec2.get_waiter("instance_running")
    waiter.wait(InstanceIds="i-0123456789abcdef0")  # seeded: EC2001


def unknown(window_id: str, targets: list[Any], **more: Any) -> None:
    ssm = boto3.client("ssm", region_name="us-east-1")
    ssm.register_task_with_maintenance_window(
        WindowId=window_id, TaskArn="f", TaskType="LAMBDA", Targets=targets, MaxErrors="1"
    )
    ssm.register_task_with_maintenance_window(
        WindowId=window_id, TaskArn="f", TaskType="LAMBDA", MaxErrors="1", **more
    )
    ssm.register_task_with_maintenance_window(**more)
