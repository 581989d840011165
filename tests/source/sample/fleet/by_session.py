"""A client of a session."""

import boto3.session

from fleet.settings import REGION, SERVICE

session = boto3.session.Session(region_name=REGION)


def is_enabled(window_id: str) -> bool:
    client = session.client(SERVICE)
    window = client.get_maintenance_window(WindowId=window_id)
    if window["Enabled"]:
        return True
    return False
