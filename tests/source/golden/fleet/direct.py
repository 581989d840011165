"""A client of the module's own."""

import boto3
from typed_aws.runtime.unwrap import present
from typed_aws.ssm import CreateMaintenanceWindowRequest, SSMClient

ssm = boto3.client("ssm", region_name="us-east-1")


def create_window(name: str) -> str:
    # Sundays, at night.
    response = SSMClient(ssm).create_maintenance_window(
        CreateMaintenanceWindowRequest(
            name=name,  # as the team calls it
            schedule="cron(0 2 ? * SUN *)",
            duration=3,
            cutoff=1,
            allow_unassociated_targets=False,
        )
    )
    window_id: str = present(response.window_id)
    return window_id
