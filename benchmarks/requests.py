"""The requests that are measured: RegisterTaskWithMaintenanceWindow, as boto3 takes it."""

from __future__ import annotations

import copy
from typing import Any, Final

SERVICE: Final = "ssm"
OPERATION: Final = "RegisterTaskWithMaintenanceWindow"

_MINIMAL: dict[str, Any] = {
    "WindowId": "mw-0c50858d01234abcd",
    "TaskArn": "arn:aws:lambda:us-east-1:123456789012:function:cleanup",
    "TaskType": "LAMBDA",
}
_FULL: dict[str, Any] = {
    "WindowId": "mw-0c50858d01234abcd",
    "Targets": [
        {"Key": "InstanceIds", "Values": [f"i-0257{number:04d}cafc" for number in range(3)]},
        {"Key": "tag:Environment", "Values": ["production", "staging"]},
    ],
    "TaskArn": "AWS-RunShellScript",
    "ServiceRoleArn": "arn:aws:iam::123456789012:role/maintenance",
    "TaskType": "RUN_COMMAND",
    "TaskInvocationParameters": {
        "RunCommand": {
            "Comment": "Patch and restart",
            "CloudWatchOutputConfig": {
                "CloudWatchLogGroupName": "/aws/ssm/patching",
                "CloudWatchOutputEnabled": True,
            },
            "DocumentHash": "3f2a" * 16,
            "DocumentHashType": "Sha256",
            "DocumentVersion": "$LATEST",
            "NotificationConfig": {
                "NotificationArn": "arn:aws:sns:us-east-1:123456789012:done",
                "NotificationEvents": ["Success", "Failed"],
                "NotificationType": "Command",
            },
            "OutputS3BucketName": "patching-output",
            "OutputS3KeyPrefix": "windows/night",
            "Parameters": {
                "commands": ["yum -y update", "systemctl restart app", "uptime"],
                "executionTimeout": ["3600"],
            },
            "ServiceRoleArn": "arn:aws:iam::123456789012:role/notify",
            "TimeoutSeconds": 600,
        }
    },
    "Priority": 1,
    "MaxConcurrency": "10",
    "MaxErrors": "5%",
    "Name": "nightly-patching",
    "Description": "Patches what is tagged for the night",
    "ClientToken": "8a3f60db-1d39-4938-a566-c2ec2abcdef0",
    "CutoffBehavior": "CONTINUE_TASK",
    "AlarmConfiguration": {
        "IgnorePollAlarmFailure": False,
        "Alarms": [{"Name": "too-many-errors"}],
    },
}


def _large() -> dict[str, Any]:
    request = copy.deepcopy(_FULL)
    run_command = request["TaskInvocationParameters"]["RunCommand"]
    run_command["Parameters"] = {
        f"list{number}": [f"command {number} {item}" for item in range(50)] for number in range(7)
    }
    return request


def _broken() -> dict[str, Any]:
    request = copy.deepcopy(_FULL)
    request["WindowId"] = "window-0c50858d01234"
    request["Priority"] = -1
    request["Targets"][0]["Values"] = ["i-1"] * 51
    return request


REQUESTS: Final = {
    "full": copy.deepcopy(_FULL),
    "minimal": copy.deepcopy(_MINIMAL),
    "large": _large(),
    "three violations": _broken(),
}
"""`large` holds 350 list strings more; `three violations` a pattern, a range and a length."""
