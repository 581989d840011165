"""Mistakes in the arguments of other services, and of what is signed or waited for."""

from typing import Any

import boto3
from typed_aws.sqs import ReceiveMessageRequest, SQSClient, SendMessageRequest
from typed_aws.ssm import RegisterTaskWithMaintenanceWindowRequest, SSMClient, Target


def queue(sqs_url: str, **more: Any) -> None:
    sqs = SQSClient(boto3.client("sqs", region_name="us-east-1"))
    sqs.send_message(
        SendMessageRequest.from_wire({"QueueUrl": sqs_url, "MessageBody": 12})
    )  # seeded: SQS001
    sqs.receive_message(ReceiveMessageRequest.from_wire(more))


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
    SSMClient(ssm).register_task_with_maintenance_window(
        RegisterTaskWithMaintenanceWindowRequest(
            window_id=window_id,
            task_arn="f",
            task_type="LAMBDA",
            targets=[Target.from_wire(each) for each in targets],
            max_errors="1",
        )
    )
    ssm.register_task_with_maintenance_window(
        WindowId=window_id, TaskArn="f", TaskType="LAMBDA", MaxErrors="1", **more
    )
    SSMClient(ssm).register_task_with_maintenance_window(
        RegisterTaskWithMaintenanceWindowRequest.from_wire(more)
    )
