"""A client of a session."""

import boto3.session

from fleet.settings import REGION, SERVICE
from typed_aws.runtime.unwrap import present
from typed_aws.ssm import GetMaintenanceWindowRequest, SSMClient

session = boto3.session.Session(region_name=REGION)


def is_enabled(window_id: str) -> bool:
    client = SSMClient(session.client(SERVICE))
    window = client.get_maintenance_window(GetMaintenanceWindowRequest(window_id=window_id))
    if present(window.enabled):
        return True
    return False
