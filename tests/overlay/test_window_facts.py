"""The facts about maintenance windows, commands and automations beyond the flagship operation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from botosmith import LoadedPackage, load_package
from botosmith.overlay import shipped
from botosmith.overlay.read import shipped_services

WINDOW = "mw-0123456789abcdef0"
TASK = "4f7ca192-7e9a-40fe-9192-5cb15EXAMPLE".replace("EXAMPLE", "abcdef0")
NODES = [{"Key": "InstanceIds", "Values": ["i-02573cafcfEXAMPLE"]}]
TAGGED = [{"Key": "tag:Environment", "Values": ["Production"]}]
VALUES = [{"Key": "ParameterValues", "Values": ["i-1"]}]
OPERATIONS = (
    "CreateMaintenanceWindow",
    "RegisterTargetWithMaintenanceWindow",
    "SendCommand",
    "StartAutomationExecution",
    "UpdateMaintenanceWindowTask",
)
MADE = {
    "Name": "nightly",
    "Schedule": "cron(0 2 ? * * *)",
    "Duration": 4,
    "Cutoff": 1,
    "AllowUnassociatedTargets": False,
}
UPDATED = {"WindowId": WINDOW, "WindowTaskId": TASK}
TARGET = {"WindowId": WINDOW, "ResourceType": "INSTANCE", "Targets": NODES}
COMMAND = {"DocumentName": "AWS-RunShellScript", "InstanceIds": ["i-02573cafcfEXAMPLE"]}
AUTOMATION = {"DocumentName": "AWS-RestartEC2Instance"}

RIGHT: list[tuple[str, dict[str, Any]]] = [
    ("CreateMaintenanceWindow", MADE),
    ("CreateMaintenanceWindow", {**MADE, "Schedule": "rate(7 days)", "Cutoff": 0, "Duration": 1}),
    ("CreateMaintenanceWindow", {**MADE, "Schedule": "at(2026-01-31T02:00:00)", "Cutoff": 3}),
    ("RegisterTargetWithMaintenanceWindow", TARGET),
    ("RegisterTargetWithMaintenanceWindow", {**TARGET, "Targets": TAGGED}),
    (
        "RegisterTargetWithMaintenanceWindow",
        {
            **TARGET,
            "ResourceType": "RESOURCE_GROUP",
            "Targets": [{"Key": "resource-groups:Name", "Values": ["web"]}],
        },
    ),
    ("SendCommand", COMMAND),
    ("SendCommand", {"DocumentName": "AWS-RunShellScript", "Targets": TAGGED}),
    ("SendCommand", {**COMMAND, "DocumentHashType": "Sha256", "DocumentHash": "abc"}),
    ("StartAutomationExecution", AUTOMATION),
    ("StartAutomationExecution", {**AUTOMATION, "Parameters": {"InstanceId": ["i-1"]}}),
    (
        "StartAutomationExecution",
        {**AUTOMATION, "Targets": VALUES, "TargetParameterName": "InstanceId"},
    ),
    ("UpdateMaintenanceWindowTask", UPDATED),
    ("UpdateMaintenanceWindowTask", {**UPDATED, "MaxErrors": "5", "MaxConcurrency": "10"}),
    ("UpdateMaintenanceWindowTask", {**UPDATED, "Targets": NODES}),
    (
        "UpdateMaintenanceWindowTask",
        {
            **UPDATED,
            "Replace": True,
            "TaskArn": "AWS-RunShellScript",
            "Targets": NODES,
            "MaxErrors": "1",
            "MaxConcurrency": "1",
        },
    ),
    (
        "UpdateMaintenanceWindowTask",
        {**UPDATED, "TaskInvocationParameters": {"RunCommand": {"OutputS3BucketName": "logs"}}},
    ),
]


@pytest.fixture(scope="module")
def package() -> Iterator[LoadedPackage]:
    with load_package("ssm", OPERATIONS, formatter="none") as loaded:
        yield loaded


@pytest.mark.parametrize(("operation", "request_"), RIGHT)
def test_a_right_request_passes_without_a_word(
    package: LoadedPackage, operation: str, request_: dict[str, Any]
) -> None:
    assert [each.message for each in package.operation(operation).validate(request_)] == []


WRONG: list[tuple[str, dict[str, Any], str, str, str]] = [
    ("CreateMaintenanceWindow", {**MADE, "Cutoff": 4}, "cutoff-within-duration", "error", "Cutoff"),
    (
        "CreateMaintenanceWindow",
        {**MADE, "Schedule": "daily"},
        "schedule-expression",
        "warning",
        "Schedule",
    ),
    (
        "RegisterTargetWithMaintenanceWindow",
        {**TARGET, "Targets": [{"Key": "instanceids", "Values": ["i-1"]}]},
        "registered-target-key",
        "warning",
        "Targets[0].Key",
    ),
    (
        "RegisterTargetWithMaintenanceWindow",
        {**TARGET, "Targets": [{"Key": "InstanceIds", "Values": []}]},
        "some-registered-values",
        "warning",
        "Targets[0].Values",
    ),
    (
        "SendCommand",
        {"DocumentName": "AWS-RunShellScript", "Targets": []},
        "command-needs-nodes",
        "warning",
        "InstanceIds",
    ),
    (
        "SendCommand",
        {**COMMAND, "OutputS3Region": "eu-west-1"},
        "output-region-deprecated",
        "warning",
        "OutputS3Region",
    ),
    (
        "SendCommand",
        {**COMMAND, "DocumentHashType": "Sha1"},
        "sha1-deprecated",
        "warning",
        "DocumentHashType",
    ),
    (
        "StartAutomationExecution",
        {**AUTOMATION, "Targets": VALUES},
        "targets-need-their-parameter",
        "warning",
        "TargetParameterName",
    ),
    (
        "StartAutomationExecution",
        {**AUTOMATION, "TargetParameterName": "InstanceId"},
        "parameter-needs-its-targets",
        "warning",
        "Targets",
    ),
    (
        "StartAutomationExecution",
        {**AUTOMATION, "Tags": [{"Key": str(n), "Value": "x"} for n in range(6)]},
        "five-tags-of-an-automation",
        "warning",
        "Tags",
    ),
    (
        "UpdateMaintenanceWindowTask",
        {**UPDATED, "Replace": True},
        "replace-needs-task-arn",
        "warning",
        "TaskArn",
    ),
    (
        "UpdateMaintenanceWindowTask",
        {**UPDATED, "Replace": True, "TaskArn": "x", "MaxErrors": "1"},
        "replace-without-targets",
        "warning",
        "MaxErrors",
    ),
    (
        "UpdateMaintenanceWindowTask",
        {
            **UPDATED,
            "TaskInvocationParameters": {
                "RunCommand": {"Comment": "x"},
                "Lambda": {"Qualifier": "x"},
            },
        },
        "update-parameters-of-one-type",
        "warning",
        "TaskInvocationParameters.Lambda",
    ),
]


@pytest.mark.parametrize(("operation", "request_", "origin", "severity", "path"), WRONG)
def test_a_wrong_request_is_told_by_its_fact(
    package: LoadedPackage,
    operation: str,
    request_: dict[str, Any],
    origin: str,
    severity: str,
    path: str,
) -> None:
    (found,) = package.operation(operation).validate(request_)
    assert (found.origin, found.severity, str(found.path)) == (origin, severity, path)


def test_only_a_recorded_refusal_is_an_error() -> None:
    """Of rules that rest on the model's documentation alone, none refuses a request."""
    for fact in shipped("ssm"):
        rests_on = {evidence.source for evidence in fact.entry.evidence}
        if fact.entry.rule is not None and rests_on == {"model"}:
            assert fact.entry.severity == "warning", fact.entry.id


@pytest.mark.parametrize("service", shipped_services())
def test_every_quote_has_at_most_a_dozen_words(service: str) -> None:
    for fact in shipped(service):
        for evidence in fact.entry.evidence:
            assert len(evidence.quote.split()) <= 12, fact.entry.id
