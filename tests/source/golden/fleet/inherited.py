"""A client that a base class holds."""

from fleet.attribute import Windows
from typed_aws.runtime.unwrap import present
from typed_aws.ssm import (
    MaintenanceWindowRunCommandParameters,
    MaintenanceWindowTaskInvocationParameters,
    RegisterTaskWithMaintenanceWindowRequest,
    SSMClient,
    Target,
)


class Tasks(Windows):
    def add_task(self, window_id: str, target_id: str) -> str:
        task = SSMClient(self.ssm).register_task_with_maintenance_window(
            RegisterTaskWithMaintenanceWindowRequest(
                window_id=window_id,
                targets=[
                    Target(key="WindowTargetIds", values=[target_id]),
                ],
                task_arn="AWS-RunShellScript",
                task_type="RUN_COMMAND",
                task_invocation_parameters=MaintenanceWindowTaskInvocationParameters(
                    run_command=MaintenanceWindowRunCommandParameters(
                        comment="nightly",
                        parameters={"commands": ["uptime", "df -h"]},  # two of them
                        timeout_seconds=600,
                    )
                ),
                max_concurrency="2",
                max_errors="1",
            )
        )
        return present(task.window_task_id)
