"""Clients in with blocks."""

from contextlib import ExitStack, closing

import boto3


def describe(window_id: str) -> str:
    with closing(boto3.client("ssm", region_name="us-east-1")) as ssm:
        window = ssm.get_maintenance_window(WindowId=window_id)
        return f"{window['Name']}: {window['Schedule']}"


def duration(window_id: str) -> int:
    with ExitStack() as stack:
        ssm = stack.enter_context(closing(boto3.client("ssm", region_name="us-east-1")))
        return ssm.get_maintenance_window(WindowId=window_id)["Duration"]
