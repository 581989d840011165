"""A client that may be given, or else is made."""

from typing import Any

import boto3
from typed_aws.runtime.unwrap import present
from typed_aws.ssm import GetMaintenanceWindowRequest, SSMClient


def schedule(window_id: str, client: Any = None) -> str:
    client = client or boto3.client("ssm", region_name="us-east-1")
    window = SSMClient(client).get_maintenance_window(
        GetMaintenanceWindowRequest(window_id=window_id)
    )
    return str(present(window.schedule))


def cutoff(window_id: str) -> int:
    import boto3 as late

    client = SSMClient(late.client("ssm", region_name="us-east-1"))
    window = client.get_maintenance_window(GetMaintenanceWindowRequest(window_id=window_id))
    return present(window.cutoff)
