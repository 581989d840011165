"""Mistakes in the arguments of windows."""

import boto3
from typed_aws.ssm import (
    CreateMaintenanceWindowRequest,
    GetMaintenanceWindowRequest,
    SSMClient,
)

ssm = boto3.client("ssm", region_name="us-east-1")
WINDOW = "mw-0123456789ABCDEF0"


def lengths() -> None:
    SSMClient(ssm).get_maintenance_window(
        GetMaintenanceWindowRequest(window_id="mw-0123")
    )  # seeded: SSM003
    SSMClient(ssm).get_maintenance_window(
        GetMaintenanceWindowRequest(
            window_id=WINDOW,  # seeded: SSM005
        )
    )
    SSMClient(ssm).create_maintenance_window(
        CreateMaintenanceWindowRequest.from_wire(
            {
                "Name": "no",  # seeded: SSM003
                "Schedule": "rate(1 day)",
                "Duration": 25,  # seeded: SSM004
                "Cutoff": -1,  # seeded: SSM004
                "AllowUnassociatedTargets": "no",  # seeded: SSM001
            }
        )
    )


def members(name: str) -> None:
    ssm.create_maintenance_window(  # seeded: SSM002
        Name=name,
        Schedule="rate(1 day)",
        Duration=2,
        AllowUnassociatedTargets=True,
    )
    ssm.delete_maintenance_window(
        WindowId="mw-0123456789abcdef0",
        Force=True,  # seeded: SSM009
    )
    ssm.get_paginator("describe_maintenance_windows").paginate(
        MaxResults=5,  # seeded: SSM004
    )


def waived() -> None:
    SSMClient(ssm).get_maintenance_window(GetMaintenanceWindowRequest(window_id="mw-1"))  # noqa
    SSMClient(ssm).get_maintenance_window(
        GetMaintenanceWindowRequest(window_id="mw-1")
    )  # noqa: SSM003
    SSMClient(ssm).get_maintenance_window(
        GetMaintenanceWindowRequest(window_id="mw-1")
    )  # noqa: SSM005  # seeded: SSM003
