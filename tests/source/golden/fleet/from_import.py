"""A function of the library, imported by name."""

from boto3 import client as make_client
from typed_aws.ssm import DeleteMaintenanceWindowRequest, SSMClient


def delete_window(window_id: str) -> None:
    ssm = SSMClient(make_client("ssm", "us-east-1"))
    ssm.delete_maintenance_window(DeleteMaintenanceWindowRequest(window_id=window_id))
