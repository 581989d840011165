"""A function that makes clients."""

from typing import Any

import boto3
from typed_aws.ssm import DeregisterTaskFromMaintenanceWindowRequest, SSMClient


def make_ssm() -> Any:
    return boto3.client("ssm", region_name="us-east-1")


def remove_task(window_id: str, task_id: str) -> None:
    SSMClient(make_ssm()).deregister_task_from_maintenance_window(
        DeregisterTaskFromMaintenanceWindowRequest(window_id=window_id, window_task_id=task_id)
    )
