"""A client that a base class holds."""

from fleet.attribute import Windows


class Tasks(Windows):
    def add_task(self, window_id: str, target_id: str) -> str:
        task = self.ssm.register_task_with_maintenance_window(
            WindowId=window_id,
            Targets=[
                {"Key": "WindowTargetIds", "Values": [target_id]},
            ],
            TaskArn="AWS-RunShellScript",
            TaskType="RUN_COMMAND",
            TaskInvocationParameters={
                "RunCommand": {
                    "Comment": "nightly",
                    "Parameters": {"commands": ["uptime", "df -h"]},  # two of them
                    "TimeoutSeconds": 600,
                }
            },
            MaxConcurrency="2",
            MaxErrors="1",
        )
        return task["WindowTaskId"]
