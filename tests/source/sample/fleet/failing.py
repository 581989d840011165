"""Errors of the service."""

import boto3
from botocore.exceptions import ClientError

ssm = boto3.client("ssm", region_name="us-east-1")


def exists(window_id: str) -> bool:
    try:
        ssm.get_maintenance_window(WindowId=window_id)
    except ssm.exceptions.DoesNotExistException:
        return False
    return True


def reason(command_id: str) -> str:
    try:
        ssm.get_command_invocation(CommandId=command_id, InstanceId="i-0123456789abcdef0")
    except ClientError as error:
        return str(error.response["Error"]["Code"])
    return ""
