"""SSM MaintenanceWindowTask."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length, Pattern, Range, Sensitive
from ...runtime.dataclass import dataclass, field
from ...runtime.structure import Structure
from .alarm_configuration import AlarmConfiguration
from .logging_info import LoggingInfo
from .maintenance_window_task_cutoff_behavior import MaintenanceWindowTaskCutoffBehavior
from .maintenance_window_task_parameter_value_expression import (
    MaintenanceWindowTaskParameterValueExpression,
)
from .maintenance_window_task_type import MaintenanceWindowTaskType
from .target import Target

MAINTENANCE_WINDOW_ID_PATTERN = Pattern("^mw-[0-9a-f]{17}$", repeats_length=True)
MAINTENANCE_WINDOW_TASK_ID_PATTERN = Pattern(
    r"^[0-9a-fA-F]{8}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{12}$",
    repeats_length=True,
)
MAX_CONCURRENCY_PATTERN = Pattern("^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$")
MAX_ERRORS_PATTERN = Pattern("^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$")
MAINTENANCE_WINDOW_NAME_PATTERN = Pattern(
    r"^[a-zA-Z0-9_\-.]{3,128}$", repeats_length=True
)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MaintenanceWindowTask(Structure):
    """Information about a task defined for a maintenance window."""

    window_id: Annotated[str, Length(20, 20), MAINTENANCE_WINDOW_ID_PATTERN] | None = (
        None
    )
    """The ID of the maintenance window where the task is registered."""

    window_task_id: (
        Annotated[str, Length(36, 36), MAINTENANCE_WINDOW_TASK_ID_PATTERN] | None
    ) = None
    """The task ID."""

    task_arn: Annotated[str, Length(1, 1600)] | None = None
    """The resource that the task uses during execution. For ``RUN_COMMAND`` and ``AUTOMATION``
    task types, ``TaskArn`` is the Amazon Web Services Systems Manager (SSM document) name
    or ARN. For ``LAMBDA`` tasks, it's the function name or ARN. For ``STEP_FUNCTIONS``
    tasks, it's the state machine ARN.
    """

    type: MaintenanceWindowTaskType | None = None
    """The type of task."""

    targets: Annotated[list[Target], Length(0, 5)] | None = None
    """The targets (either managed nodes or tags). Managed nodes are specified using
    ``Key=instanceids,Values=<instanceid1>,<instanceid2>``. Tags are specified using
    ``Key=<tag name>,Values=<tag value>``.
    """

    task_parameters: (
        Annotated[
            dict[
                Annotated[str, Length(1, 255)],
                Annotated[MaintenanceWindowTaskParameterValueExpression, Sensitive()],
            ],
            Sensitive(),
        ]
        | None
    ) = field(default=None, repr=False)
    """The parameters that should be passed to the task when it is run.

    Note: ``TaskParameters`` has been deprecated. To specify parameters to pass to a task
    when it runs, instead use the ``Parameters`` option in the ``TaskInvocationParameters``
    structure. For information about how Systems Manager handles these options for the
    supported maintenance window task types, see
    ``MaintenanceWindowTaskInvocationParameters``.
    """

    priority: Annotated[int, Range(0)] | None = None
    """The priority of the task in the maintenance window. The lower the number, the higher the
    priority. Tasks that have the same priority are scheduled in parallel.
    """

    logging_info: LoggingInfo | None = None
    """Information about an S3 bucket to write task-level logs to.

    Note: ``LoggingInfo`` has been deprecated. To specify an Amazon Simple Storage Service
    (Amazon S3) bucket to contain logs, instead use the ``OutputS3BucketName`` and
    ``OutputS3KeyPrefix`` options in the ``TaskInvocationParameters`` structure. For
    information about how Amazon Web Services Systems Manager handles these options for the
    supported maintenance window task types, see
    ``MaintenanceWindowTaskInvocationParameters``.
    """

    service_role_arn: str | None = None
    """The Amazon Resource Name (ARN) of the IAM service role for Amazon Web Services Systems
    Manager to assume when running a maintenance window task. If you do not specify a
    service role ARN, Systems Manager uses a service-linked role in your account. If no
    appropriate service-linked role for Systems Manager exists in your account, it is
    created when you run ``RegisterTaskWithMaintenanceWindow``.

    However, for an improved security posture, we strongly recommend creating a custom
    policy and custom service role for running your maintenance window tasks. The policy can
    be crafted to provide only the permissions needed for your particular maintenance window
    tasks. For more information, see Setting up Maintenance Windows
    (https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-maintenance-permissions.html)
    in the in the Amazon Web Services Systems Manager User Guide.
    """

    max_concurrency: Annotated[str, Length(1, 7), MAX_CONCURRENCY_PATTERN] | None = None
    """The maximum number of targets this task can be run for, in parallel.

    Note:
        Although this element is listed as "Required: No", a value can be omitted only when
        you are registering or updating a targetless task
        (https://docs.aws.amazon.com/systems-manager/latest/userguide/maintenance-windows-targetless-tasks.html)
        You must provide a value in all other cases.

        For maintenance window tasks without a target specified, you can't supply a value
        for this option. Instead, the system inserts a placeholder value of ``1``. This
        value doesn't affect the running of your task.
    """

    max_errors: Annotated[str, Length(1, 7), MAX_ERRORS_PATTERN] | None = None
    """The maximum number of errors allowed before this task stops being scheduled.

    Note:
        Although this element is listed as "Required: No", a value can be omitted only when
        you are registering or updating a targetless task
        (https://docs.aws.amazon.com/systems-manager/latest/userguide/maintenance-windows-targetless-tasks.html)
        You must provide a value in all other cases.

        For maintenance window tasks without a target specified, you can't supply a value
        for this option. Instead, the system inserts a placeholder value of ``1``. This
        value doesn't affect the running of your task.
    """

    name: Annotated[str, Length(3, 128), MAINTENANCE_WINDOW_NAME_PATTERN] | None = None
    """The task name."""

    description: Annotated[str, Length(1, 128), Sensitive()] | None = field(
        default=None, repr=False
    )
    """A description of the task."""

    cutoff_behavior: MaintenanceWindowTaskCutoffBehavior | None = None
    """The specification for whether tasks should continue to run after the cutoff time
    specified in the maintenance windows is reached.
    """

    alarm_configuration: AlarmConfiguration | None = None
    """The details for the CloudWatch alarm applied to your maintenance window task."""
