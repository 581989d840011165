"""A client as the field of a dataclass."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from typed_aws.runtime.unwrap import present
from typed_aws.ssm import (
    DescribeMaintenanceWindowTasksRequest,
    SSMClient as TypedSSMClient,
)

if TYPE_CHECKING:
    from mypy_boto3_ssm.client import SSMClient


@dataclass
class Inventory:
    ssm: SSMClient

    def tasks(self, window_id: str) -> list[str]:
        tasks = present(
            TypedSSMClient(self.ssm)
            .describe_maintenance_window_tasks(
                DescribeMaintenanceWindowTasksRequest(window_id=window_id)
            )
            .tasks
        )
        return [present(task.task_arn) for task in tasks]
