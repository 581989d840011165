"""Reads of what may be absent."""

import logging

import boto3

logger = logging.getLogger(__name__)
ssm = boto3.client("ssm", region_name="us-east-1")


def summary(window_id: str) -> str:
    window = ssm.get_maintenance_window(WindowId=window_id)
    if "Description" in window:
        return f"{window['Name']}: {window['Description']}"
    logger.info("%s has no description", window.get("Name"))
    return f"{window['Name']} ends {window.get('EndDate')}"


def names() -> list[str]:
    found = []
    for window in ssm.describe_maintenance_windows().get("WindowIdentities", []):
        try:
            found.append(window["Name"])
        except KeyError:
            found.append("?")
    return found
