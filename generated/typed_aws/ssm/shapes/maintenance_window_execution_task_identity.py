"""SSM MaintenanceWindowExecutionTaskIdentity."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from ...runtime.constraints import Length, Pattern
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .alarm_configuration import AlarmConfiguration
from .alarm_state_information import AlarmStateInformation
from .maintenance_window_execution_status import MaintenanceWindowExecutionStatus
from .maintenance_window_task_type import MaintenanceWindowTaskType

MAINTENANCE_WINDOW_EXECUTION_ID_PATTERN = Pattern(
    r"^[0-9a-fA-F]{8}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{12}$",
    repeats_length=True,
)
MAINTENANCE_WINDOW_EXECUTION_TASK_ID_PATTERN = Pattern(
    r"^[0-9a-fA-F]{8}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{12}$",
    repeats_length=True,
)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MaintenanceWindowExecutionTaskIdentity(Structure):
    """Information about a task execution performed as part of a maintenance window execution."""

    window_execution_id: (
        Annotated[str, Length(36, 36), MAINTENANCE_WINDOW_EXECUTION_ID_PATTERN] | None
    ) = None
    """The ID of the maintenance window execution that ran the task."""

    task_execution_id: (
        Annotated[str, Length(36, 36), MAINTENANCE_WINDOW_EXECUTION_TASK_ID_PATTERN]
        | None
    ) = None
    """The ID of the specific task execution in the maintenance window execution."""

    status: MaintenanceWindowExecutionStatus | None = None
    """The status of the task execution."""

    status_details: Annotated[str, Length(0, 250)] | None = None
    """The details explaining the status of the task execution. Not available for all status
    values.
    """

    start_time: datetime | None = None
    """The time the task execution started."""

    end_time: datetime | None = None
    """The time the task execution finished."""

    task_arn: Annotated[str, Length(1, 1600)] | None = None
    """The Amazon Resource Name (ARN) of the task that ran."""

    task_type: MaintenanceWindowTaskType | None = None
    """The type of task that ran."""

    alarm_configuration: AlarmConfiguration | None = None
    """The details for the CloudWatch alarm applied to your maintenance window task."""

    triggered_alarms: Annotated[list[AlarmStateInformation], Length(1, 1)] | None = None
    """The CloudWatch alarm that was invoked by the maintenance window task."""
