"""Params that are put together first."""

from typing import Any

import boto3
from typed_aws.runtime.unwrap import present
from typed_aws.ssm import CreateMaintenanceWindowRequest, SSMClient

ssm = boto3.client("ssm", region_name="us-east-1")


def create(name: str, description: str | None = None) -> str:
    params: dict[str, Any] = {
        "Name": name,
        "Schedule": "rate(7 days)",
        "Duration": 2,
        "Cutoff": 0,
        "AllowUnassociatedTargets": True,
    }
    if description is not None:
        params["Description"] = description
    return present(
        SSMClient(ssm)
        .create_maintenance_window(CreateMaintenanceWindowRequest.from_wire(params))
        .window_id
    )
