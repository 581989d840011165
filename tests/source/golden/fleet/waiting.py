"""A waiter."""

import boto3


def until_running(instance_id: str) -> None:
    ec2 = boto3.client("ec2", region_name="us-east-1")
    ec2.get_waiter("instance_running").wait(
        InstanceIds=[instance_id], WaiterConfig={"MaxAttempts": 2}
    )
