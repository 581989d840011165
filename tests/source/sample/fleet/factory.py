"""A function that makes clients."""

from typing import Any

import boto3


def make_ssm() -> Any:
    return boto3.client("ssm", region_name="us-east-1")


def remove_task(window_id: str, task_id: str) -> None:
    make_ssm().deregister_task_from_maintenance_window(WindowId=window_id, WindowTaskId=task_id)
