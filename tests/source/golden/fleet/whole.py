"""Responses that leave the function."""

from typing import Any

import boto3

ssm = boto3.client("ssm", region_name="us-east-1")


def raw_window(window_id: str) -> Any:
    return ssm.get_maintenance_window(WindowId=window_id)


def keys(window_id: str) -> list[str]:
    window = ssm.get_maintenance_window(WindowId=window_id)
    return sorted(str(key) for key in dict(window) if key != "ResponseMetadata")
