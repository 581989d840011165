"""Annotations that are never evaluated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typed_aws.runtime.unwrap import present
from typed_aws.ssm import GetCommandInvocationRequest, SSMClient

if TYPE_CHECKING:
    import mypy_boto3_ssm


def status(client: mypy_boto3_ssm.SSMClient | None, command_id: str, instance_id: str) -> str:
    if client is None:
        return "unknown"
    invocation = SSMClient(client).get_command_invocation(
        GetCommandInvocationRequest(command_id=command_id, instance_id=instance_id)
    )
    return f"{present(invocation.status)} ({present(invocation.status_details)})"
