"""Params that hold what is computed."""

from typing import Any

import boto3
from typed_aws.runtime.unwrap import present
from typed_aws.ssm import RegisterTargetWithMaintenanceWindowRequest, SSMClient, Target

ssm = boto3.client("ssm", region_name="us-east-1")


def by_tags(window_id: str, tags: dict[str, str]) -> str:
    registered = SSMClient(ssm).register_target_with_maintenance_window(
        RegisterTargetWithMaintenanceWindowRequest(
            window_id=window_id,
            resource_type="INSTANCE",
            targets=[Target(key=f"tag:{key}", values=[value]) for key, value in tags.items()],
        )
    )
    return present(registered.window_target_id)


def by_targets(window_id: str, targets: list[dict[str, Any]], kind: str = "INSTANCE") -> str:
    registered = SSMClient(ssm).register_target_with_maintenance_window(
        RegisterTargetWithMaintenanceWindowRequest(
            window_id=window_id,
            resource_type="INSTANCE",
            targets=[Target.from_wire(each) for each in targets],
        )
    )
    assert kind
    return present(registered.window_target_id)


def of_kind(window_id: str, kind: str) -> str:
    registered = SSMClient(ssm).register_target_with_maintenance_window(
        RegisterTargetWithMaintenanceWindowRequest.from_wire(
            {
                "WindowId": window_id,
                "ResourceType": kind,
                "Targets": [{"Key": "InstanceIds", "Values": ["i-0123456789abcdef0"]}],
            }
        )
    )
    return present(registered.window_target_id)
