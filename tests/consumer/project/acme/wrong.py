"""Every line that is marked is wrong, and no other."""

from __future__ import annotations

import typed_aws.ssm as service
from typed_aws.ssm import (
    SSM,
    MaintenanceWindowTaskType,
    RegisterTaskWithMaintenanceWindowRequest,
    RegisterTaskWithMaintenanceWindowResult,
    SSMClient,
    StubSSMClient,
    Target,
)

print(service.Targets)  # error
CRON: MaintenanceWindowTaskType = "CRON"  # error
right = Target(key="InstanceIds", values=["i-1"])
a_string_for_a_list = Target(key="InstanceIds", values="i-1")  # error
numbers_for_strings = Target(values=[1, 2])  # error
misspelt = Target(kye="InstanceIds")  # error
positional = Target("InstanceIds")  # error
right.kex = "InstanceIds"  # error
right.key = 1  # error
missing = RegisterTaskWithMaintenanceWindowRequest(task_arn="a", task_type="LAMBDA")  # error
request = RegisterTaskWithMaintenanceWindowRequest(
    window_id="mw-0123456789abcdef0",
    task_arn="a",
    task_type="CRON",  # error
    priority="1",  # error
    max_errors=1,  # error
    targets=[{"Key": "InstanceIds"}],  # error
    task_parameters={"commands": ["ls"]},  # error
)


def ids(ssm: SSM, result: RegisterTaskWithMaintenanceWindowResult) -> None:
    """Results are typed, and so are the methods of a client."""
    length: int = len(result.window_task_id)  # error
    print(length, result.window_task_idd)  # error
    ssm.register_task_with_maintenance_window({"WindowId": "mw-1"})  # error
    ssm.register_task_with_maintenance_windows(request)  # error
    StubSSMClient().register_task_with_maintenance_window.returns(request)  # error
    SSMClient("ssm")  # error
