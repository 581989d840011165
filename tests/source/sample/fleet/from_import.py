"""A function of the library, imported by name."""

from boto3 import client as make_client


def delete_window(window_id: str) -> None:
    ssm = make_client("ssm", "us-east-1")
    ssm.delete_maintenance_window(WindowId=window_id)
