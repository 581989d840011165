"""Mistakes in tasks: the rules between members."""

from typing import Any

import boto3
from typed_aws.ssm import (
    MaintenanceWindowLambdaParameters,
    MaintenanceWindowTaskInvocationParameters,
    RegisterTargetWithMaintenanceWindowRequest,
    RegisterTaskWithMaintenanceWindowRequest,
    SSMClient,
    Target,
)

WINDOW = "mw-0123456789abcdef0"


class Drafts:
    def __init__(self) -> None:
        self._ssm = boto3.client("ssm", region_name="us-east-1")

    def targetless(self) -> None:
        SSMClient(self._ssm).register_task_with_maintenance_window(
            RegisterTaskWithMaintenanceWindowRequest(
                window_id=WINDOW,
                task_arn="arn:aws:lambda:us-east-1:123456789012:function:f",
                task_type="LAMBDA",
                max_errors="1",  # seeded: SSM022
            )
        )
        SSMClient(self._ssm).register_task_with_maintenance_window(
            RegisterTaskWithMaintenanceWindowRequest(  # seeded: SSM021
                window_id=WINDOW, task_arn="AWS-RunShellScript", task_type="RUN_COMMAND"
            )
        )

    def of_another_type(self, targets: list[Any]) -> None:
        SSMClient(self._ssm).register_task_with_maintenance_window(
            RegisterTaskWithMaintenanceWindowRequest(
                window_id=WINDOW,
                targets=[Target.from_wire(each) for each in targets],
                task_arn="AWS-RunShellScript",
                task_type="RUN_COMMAND",
                max_concurrency="101%",  # seeded: SSM005
                max_errors="1",
                task_invocation_parameters=MaintenanceWindowTaskInvocationParameters(
                    lambda_=MaintenanceWindowLambdaParameters(qualifier="1"),  # seeded: SSM028
                ),
            )
        )

    def newer(self, targets: list[Any]) -> None:
        SSMClient(self._ssm).register_task_with_maintenance_window(
            RegisterTaskWithMaintenanceWindowRequest.from_wire(
                {
                    "WindowId": WINDOW,
                    "Targets": targets,
                    "TaskArn": "AWS-RunShellScript",
                    "TaskType": "RUN_SCRIPT",  # seeded: SSM006
                    "MaxConcurrency": "1",
                    "MaxErrors": "1",
                }
            )
        )

    def nested(self, value: str) -> None:
        SSMClient(self._ssm).register_target_with_maintenance_window(
            RegisterTargetWithMaintenanceWindowRequest(
                window_id=WINDOW,
                resource_type="INSTANCE",
                targets=[
                    Target(key="InstanceIds", values=[value]),
                    Target(key="tag:*", values=[value]),  # seeded: SSM005
                ],
                description="",  # seeded: SSM003
            )
        )
