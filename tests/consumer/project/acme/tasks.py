"""Register the nightly task of a maintenance window."""

from __future__ import annotations

from typing import Any

from typed_aws import ValidationError, Violation
from typed_aws.ssm import (
    SSM,
    MaintenanceWindowRunCommandParameters,
    MaintenanceWindowTaskInvocationParameters,
    MaintenanceWindowTaskType,
    RegisterTaskWithMaintenanceWindowRequest,
    RegisterTaskWithMaintenanceWindowResult,
    SSMClient,
    SSMError,
    Target,
)
from typed_aws.ssm.operations import operation

RUN_COMMAND: MaintenanceWindowTaskType = "RUN_COMMAND"


def nightly(window_id: str, instances: list[str]) -> RegisterTaskWithMaintenanceWindowRequest:
    """The request that runs the nightly script on some instances."""
    return RegisterTaskWithMaintenanceWindowRequest(
        window_id=window_id,
        task_arn="AWS-RunShellScript",
        task_type=RUN_COMMAND,
        targets=[Target(key="InstanceIds", values=instances)],
        max_concurrency="2",
        max_errors="0",
        priority=1,
        task_invocation_parameters=MaintenanceWindowTaskInvocationParameters(
            run_command=MaintenanceWindowRunCommandParameters(
                parameters={"commands": ["/opt/nightly"]},
                timeout_seconds=600,
            )
        ),
    )


def register(ssm: SSM, request: RegisterTaskWithMaintenanceWindowRequest) -> str | None:
    """Register a task with a client, or with a stub."""
    result = ssm.register_task_with_maintenance_window(request)
    return id_of(result)


def id_of(result: RegisterTaskWithMaintenanceWindowResult) -> str | None:
    """The new task's id; None where the service told none."""
    return result.window_task_id


def mistakes(request: RegisterTaskWithMaintenanceWindowRequest) -> list[str]:
    """Where a request is wrong."""
    found: list[Violation] = operation("RegisterTaskWithMaintenanceWindow").validate(request)
    return [violation.path for violation in found if violation.severity == "error"]


def explained(raw: Any, request: RegisterTaskWithMaintenanceWindowRequest) -> str:
    """What came of a call, in words."""
    client = SSMClient(raw)
    try:
        return client.register_task_with_maintenance_window(request).window_task_id or ""
    except ValidationError as refused:
        return f"refused: {len(refused.violations)}"
    except SSMError as error:
        return f"failed: {error.code}"
