"""Clients in with blocks."""

from contextlib import ExitStack, closing

import boto3
from typed_aws.runtime.unwrap import present
from typed_aws.ssm import GetMaintenanceWindowRequest, SSMClient


def describe(window_id: str) -> str:
    with closing(boto3.client("ssm", region_name="us-east-1")) as ssm:
        window = SSMClient(ssm).get_maintenance_window(
            GetMaintenanceWindowRequest(window_id=window_id)
        )
        return f"{present(window.name)}: {present(window.schedule)}"


def duration(window_id: str) -> int:
    with ExitStack() as stack:
        ssm = SSMClient(stack.enter_context(closing(boto3.client("ssm", region_name="us-east-1"))))
        return present(
            ssm.get_maintenance_window(GetMaintenanceWindowRequest(window_id=window_id)).duration
        )
