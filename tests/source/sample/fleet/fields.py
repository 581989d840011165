"""A client as the field of a dataclass."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_boto3_ssm.client import SSMClient


@dataclass
class Inventory:
    ssm: SSMClient

    def tasks(self, window_id: str) -> list[str]:
        tasks = self.ssm.describe_maintenance_window_tasks(WindowId=window_id)["Tasks"]
        return [task["TaskArn"] for task in tasks]
