"""A client that may be given, or else is made."""

from typing import Any

import boto3


def schedule(window_id: str, client: Any = None) -> str:
    client = client or boto3.client("ssm", region_name="us-east-1")
    window = client.get_maintenance_window(WindowId=window_id)
    return str(window["Schedule"])


def cutoff(window_id: str) -> int:
    import boto3 as late

    client = late.client("ssm", region_name="us-east-1")
    window = client.get_maintenance_window(WindowId=window_id)
    return window["Cutoff"]
