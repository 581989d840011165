"""Errors of the service."""

import boto3
from botocore.exceptions import ClientError
from typed_aws.ssm import (
    DoesNotExistException,
    GetCommandInvocationRequest,
    GetMaintenanceWindowRequest,
    SSMClient,
)

ssm = boto3.client("ssm", region_name="us-east-1")


def exists(window_id: str) -> bool:
    try:
        SSMClient(ssm).get_maintenance_window(GetMaintenanceWindowRequest(window_id=window_id))
    except (ssm.exceptions.DoesNotExistException, DoesNotExistException):
        return False
    return True


def reason(command_id: str) -> str:
    try:
        SSMClient(ssm).get_command_invocation(
            GetCommandInvocationRequest(command_id=command_id, instance_id="i-0123456789abcdef0")
        )
    except ClientError as error:
        return str(error.response["Error"]["Code"])
    return ""
