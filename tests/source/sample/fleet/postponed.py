"""Annotations that are never evaluated."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import mypy_boto3_ssm


def status(client: mypy_boto3_ssm.SSMClient | None, command_id: str, instance_id: str) -> str:
    if client is None:
        return "unknown"
    invocation = client.get_command_invocation(CommandId=command_id, InstanceId=instance_id)
    return f"{invocation['Status']} ({invocation['StatusDetails']})"
