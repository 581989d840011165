"""Reads of what may be absent."""

import logging

import boto3
from typed_aws.runtime.unwrap import present
from typed_aws.ssm import GetMaintenanceWindowRequest, SSMClient

logger = logging.getLogger(__name__)
ssm = boto3.client("ssm", region_name="us-east-1")


def summary(window_id: str) -> str:
    window = SSMClient(ssm).get_maintenance_window(GetMaintenanceWindowRequest(window_id=window_id))
    if window.description is not None:
        return f"{present(window.name)}: {present(window.description)}"
    logger.info("%s has no description", window.name)
    return f"{present(window.name)} ends {window.end_date}"


def names() -> list[str]:
    found = []
    for window in SSMClient(ssm).describe_maintenance_windows().window_identities or []:
        try:
            found.append(present(window.name))
        except KeyError:
            found.append("?")
    return found
