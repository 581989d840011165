"""Mistakes in tasks: the rules between members."""

from typing import Any

import boto3

WINDOW = "mw-0123456789abcdef0"


class Drafts:
    def __init__(self) -> None:
        self._ssm = boto3.client("ssm", region_name="us-east-1")

    def targetless(self) -> None:
        self._ssm.register_task_with_maintenance_window(
            WindowId=WINDOW,
            TaskArn="arn:aws:lambda:us-east-1:123456789012:function:f",
            TaskType="LAMBDA",
            MaxErrors="1",  # seeded: SSM022
        )
        self._ssm.register_task_with_maintenance_window(  # seeded: SSM021
            WindowId=WINDOW, TaskArn="AWS-RunShellScript", TaskType="RUN_COMMAND"
        )

    def of_another_type(self, targets: list[Any]) -> None:
        self._ssm.register_task_with_maintenance_window(
            WindowId=WINDOW,
            Targets=targets,
            TaskArn="AWS-RunShellScript",
            TaskType="RUN_COMMAND",
            MaxConcurrency="101%",  # seeded: SSM005
            MaxErrors="1",
            TaskInvocationParameters={
                "Lambda": {"Qualifier": "1"},  # seeded: SSM028
            },
        )

    def newer(self, targets: list[Any]) -> None:
        self._ssm.register_task_with_maintenance_window(
            WindowId=WINDOW,
            Targets=targets,
            TaskArn="AWS-RunShellScript",
            TaskType="RUN_SCRIPT",  # seeded: SSM006
            MaxConcurrency="1",
            MaxErrors="1",
        )

    def nested(self, value: str) -> None:
        self._ssm.register_target_with_maintenance_window(
            WindowId=WINDOW,
            ResourceType="INSTANCE",
            Targets=[
                {"Key": "InstanceIds", "Values": [value]},
                {"Key": "tag:*", "Values": [value]},  # seeded: SSM005
            ],
            Description="",  # seeded: SSM003
        )
