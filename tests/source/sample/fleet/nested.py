"""Params that hold what is computed."""

from typing import Any

import boto3

ssm = boto3.client("ssm", region_name="us-east-1")


def by_tags(window_id: str, tags: dict[str, str]) -> str:
    registered = ssm.register_target_with_maintenance_window(
        WindowId=window_id,
        ResourceType="INSTANCE",
        Targets=[{"Key": f"tag:{key}", "Values": [value]} for key, value in tags.items()],
    )
    return registered["WindowTargetId"]


def by_targets(window_id: str, targets: list[dict[str, Any]], kind: str = "INSTANCE") -> str:
    registered = ssm.register_target_with_maintenance_window(
        WindowId=window_id, ResourceType="INSTANCE", Targets=targets
    )
    assert kind
    return registered["WindowTargetId"]


def of_kind(window_id: str, kind: str) -> str:
    registered = ssm.register_target_with_maintenance_window(
        WindowId=window_id,
        ResourceType=kind,
        Targets=[{"Key": "InstanceIds", "Values": ["i-0123456789abcdef0"]}],
    )
    return registered["WindowTargetId"]
