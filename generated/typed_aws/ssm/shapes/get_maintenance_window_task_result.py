"""SSM GetMaintenanceWindowTaskResult."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length, Pattern, Range, Sensitive
from ...runtime.dataclass import dataclass, field
from ...runtime.output import Output
from .alarm_configuration import AlarmConfiguration
from .logging_info import LoggingInfo
from .maintenance_window_task_cutoff_behavior import MaintenanceWindowTaskCutoffBehavior
from .maintenance_window_task_invocation_parameters import (
    MaintenanceWindowTaskInvocationParameters,
)
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
class GetMaintenanceWindowTaskResult(Output):
    """GetMaintenanceWindowTaskResult."""

    window_id: Annotated[str, Length(20, 20), MAINTENANCE_WINDOW_ID_PATTERN] | None = (
        None
    )
    """The retrieved maintenance window ID."""

    window_task_id: (
        Annotated[str, Length(36, 36), MAINTENANCE_WINDOW_TASK_ID_PATTERN] | None
    ) = None
    """The retrieved maintenance window task ID."""

    targets: Annotated[list[Target], Length(0, 5)] | None = None
    """The targets where the task should run."""

    task_arn: Annotated[str, Length(1, 1600)] | None = None
    """The resource that the task used during execution. For ``RUN_COMMAND`` and ``AUTOMATION``
    task types, the value of ``TaskArn`` is the SSM document name/ARN. For ``LAMBDA`` tasks,
    the value is the function name/ARN. For ``STEP_FUNCTIONS`` tasks, the value is the state
    machine ARN.
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

    task_type: MaintenanceWindowTaskType | None = None
    """The type of task to run."""

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
    """The parameters to pass to the task when it runs.

    Note: ``TaskParameters`` has been deprecated. To specify parameters to pass to a task
    when it runs, instead use the ``Parameters`` option in the ``TaskInvocationParameters``
    structure. For information about how Systems Manager handles these options for the
    supported maintenance window task types, see
    ``MaintenanceWindowTaskInvocationParameters``.
    """

    task_invocation_parameters: MaintenanceWindowTaskInvocationParameters | None = None
    """The parameters to pass to the task when it runs."""

    priority: Annotated[int, Range(0)] | None = None
    """The priority of the task when it runs. The lower the number, the higher the priority.
    Tasks that have the same priority are scheduled in parallel.
    """

    max_concurrency: Annotated[str, Length(1, 7), MAX_CONCURRENCY_PATTERN] | None = None
    """The maximum number of targets allowed to run this task in parallel.

    Note: For maintenance window tasks without a target specified, you can't supply a value
    for this option. Instead, the system inserts a placeholder value of ``1``, which may be
    reported in the response to this command. This value doesn't affect the running of your
    task and can be ignored.
    """

    max_errors: Annotated[str, Length(1, 7), MAX_ERRORS_PATTERN] | None = None
    """The maximum number of errors allowed before the task stops being scheduled.

    Note: For maintenance window tasks without a target specified, you can't supply a value
    for this option. Instead, the system inserts a placeholder value of ``1``, which may be
    reported in the response to this command. This value doesn't affect the running of your
    task and can be ignored.
    """

    logging_info: LoggingInfo | None = None
    """The location in Amazon Simple Storage Service (Amazon S3) where the task results are
    logged.

    Note: ``LoggingInfo`` has been deprecated. To specify an Amazon Simple Storage Service
    (Amazon S3) bucket to contain logs, instead use the ``OutputS3BucketName`` and
    ``OutputS3KeyPrefix`` options in the ``TaskInvocationParameters`` structure. For
    information about how Amazon Web Services Systems Manager handles these options for the
    supported maintenance window task types, see
    ``MaintenanceWindowTaskInvocationParameters``.
    """

    name: Annotated[str, Length(3, 128), MAINTENANCE_WINDOW_NAME_PATTERN] | None = None
    """The retrieved task name."""

    description: Annotated[str, Length(1, 128), Sensitive()] | None = field(
        default=None, repr=False
    )
    """The retrieved task description."""

    cutoff_behavior: MaintenanceWindowTaskCutoffBehavior | None = None
    """The action to take on tasks when the maintenance window cutoff time is reached.
    ``CONTINUE_TASK`` means that tasks continue to run. For Automation, Lambda, Step
    Functions tasks, ``CANCEL_TASK`` means that currently running task invocations continue,
    but no new task invocations are started. For Run Command tasks, ``CANCEL_TASK`` means
    the system attempts to stop the task by sending a ``CancelCommand`` operation.
    """

    alarm_configuration: AlarmConfiguration | None = None
    """The details for the CloudWatch alarm you applied to your maintenance window task."""
