"""The page of RegisterTaskWithMaintenanceWindow, as an older model prints it, in our own words."""

from __future__ import annotations

from .printed import Style, printed

OPERATION = "RegisterTaskWithMaintenanceWindow"
STATUSES = {
    "DoesNotExistException": 400,
    "FeatureNotAvailableException": 400,
    "IdempotentParameterMismatch": 400,
    "InternalServerError": 500,
    "ResourceLimitExceededException": 400,
}
_TARGETLESS = """\
How many may be at work, or may fail.

Note

Without targets you can't supply a value for this option. The service puts 1 in its place."""
PROSE = {
    "": "Adds a task to a window.",
    "CutoffBehavior": """\
What becomes of the task when the window closes.

  • CONTINUE_TASK: It goes on. The default value.

  • CANCEL_TASK:

    • For other tasks: Nothing new is started.

    • For Run Command tasks: A CancelCommand is sent, without a guarantee.

    What is not completed has the status TIMED_OUT.""",
    "LoggingInfo": """\
Where logs go.

Note

LoggingInfo has been deprecated. Use TaskInvocationParameters instead.""",
    "MaxConcurrency": _TARGETLESS,
    "MaxErrors": _TARGETLESS,
    "Targets": """\
The nodes, or targets of the window.

Note

One or more targets must be specified for Run Command tasks.

Nodes are given so:

Key=InstanceIds,Values=<instance-id-1>,<instance-id-2>

Targets of the window are given so:

Key=WindowTargetIds,Values=<window-target-id-1>,<window-target-id-2>""",
    "DoesNotExistException": "There is nothing with this ID.\n\nSee the quotas of the service.",
}


def flagship_page(style: Style = "text") -> str:
    """The page, without the member that the service has had for a shorter time."""
    return printed(
        "ssm",
        OPERATION,
        style,
        prose=PROSE,
        statuses=STATUSES,
        without=("AlarmConfiguration",),
    )
