"""SSM GetMaintenanceWindowExecutionTaskResult."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from ...runtime.constraints import Length, Pattern, Range, Sensitive
from ...runtime.dataclass import dataclass, field
from ...runtime.output import Output
from .alarm_configuration import AlarmConfiguration
from .alarm_state_information import AlarmStateInformation
from .maintenance_window_execution_status import MaintenanceWindowExecutionStatus
from .maintenance_window_task_parameter_value_expression import (
    MaintenanceWindowTaskParameterValueExpression,
)
from .maintenance_window_task_type import MaintenanceWindowTaskType

MAINTENANCE_WINDOW_EXECUTION_ID_PATTERN = Pattern(
    r"^[0-9a-fA-F]{8}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{12}$",
    repeats_length=True,
)
MAINTENANCE_WINDOW_EXECUTION_TASK_ID_PATTERN = Pattern(
    r"^[0-9a-fA-F]{8}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{12}$",
    repeats_length=True,
)
MAX_CONCURRENCY_PATTERN = Pattern("^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$")
MAX_ERRORS_PATTERN = Pattern("^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class GetMaintenanceWindowExecutionTaskResult(Output):
    """GetMaintenanceWindowExecutionTaskResult."""

    window_execution_id: (
        Annotated[str, Length(36, 36), MAINTENANCE_WINDOW_EXECUTION_ID_PATTERN] | None
    ) = None
    """The ID of the maintenance window execution that includes the task."""

    task_execution_id: (
        Annotated[str, Length(36, 36), MAINTENANCE_WINDOW_EXECUTION_TASK_ID_PATTERN]
        | None
    ) = None
    """The ID of the specific task execution in the maintenance window task that was retrieved."""

    task_arn: Annotated[str, Length(1, 1600)] | None = None
    """The Amazon Resource Name (ARN) of the task that ran."""

    service_role: str | None = None
    """The role that was assumed when running the task."""

    type: MaintenanceWindowTaskType | None = None
    """The type of task that was run."""

    task_parameters: (
        Annotated[
            list[
                Annotated[
                    dict[
                        Annotated[str, Length(1, 255)],
                        Annotated[
                            MaintenanceWindowTaskParameterValueExpression, Sensitive()
                        ],
                    ],
                    Sensitive(),
                ]
            ],
            Sensitive(),
        ]
        | None
    ) = field(default=None, repr=False)
    """The parameters passed to the task when it was run.

    Note: ``TaskParameters`` has been deprecated. To specify parameters to pass to a task
    when it runs, instead use the ``Parameters`` option in the ``TaskInvocationParameters``
    structure. For information about how Systems Manager handles these options for the
    supported maintenance window task types, see
    ``MaintenanceWindowTaskInvocationParameters``.

    The map has the following format:

    - ``Key``: string, between 1 and 255 characters
    - ``Value``: an array of strings, each between 1 and 255 characters
    """

    priority: Annotated[int, Range(0)] | None = None
    """The priority of the task."""

    max_concurrency: Annotated[str, Length(1, 7), MAX_CONCURRENCY_PATTERN] | None = None
    """The defined maximum number of task executions that could be run in parallel."""

    max_errors: Annotated[str, Length(1, 7), MAX_ERRORS_PATTERN] | None = None
    """The defined maximum number of task execution errors allowed before scheduling of the
    task execution would have been stopped.
    """

    status: MaintenanceWindowExecutionStatus | None = None
    """The status of the task."""

    status_details: Annotated[str, Length(0, 250)] | None = None
    """The details explaining the status. Not available for all status values."""

    start_time: datetime | None = None
    """The time the task execution started."""

    end_time: datetime | None = None
    """The time the task execution completed."""

    alarm_configuration: AlarmConfiguration | None = None
    """The details for the CloudWatch alarm you applied to your maintenance window task."""

    triggered_alarms: Annotated[list[AlarmStateInformation], Length(1, 1)] | None = None
    """The CloudWatch alarms that were invoked by the maintenance window task."""
