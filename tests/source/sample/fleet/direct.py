"""A client of the module's own."""

import boto3

ssm = boto3.client("ssm", region_name="us-east-1")


def create_window(name: str) -> str:
    # Sundays, at night.
    response = ssm.create_maintenance_window(
        Name=name,  # as the team calls it
        Schedule="cron(0 2 ? * SUN *)",
        Duration=3,
        Cutoff=1,
        AllowUnassociatedTargets=False,
    )
    window_id: str = response["WindowId"]
    return window_id
