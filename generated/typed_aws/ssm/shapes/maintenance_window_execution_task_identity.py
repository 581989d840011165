"""SSM MaintenanceWindowExecutionTaskIdentity."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length, Pattern
from ...runtime.structure import Structure, each, unknown_in, wire_of, wire_of_each
from .alarm_configuration import AlarmConfiguration
from .alarm_state_information import AlarmStateInformation
from .maintenance_window_execution_status import MaintenanceWindowExecutionStatus
from .maintenance_window_task_type import MaintenanceWindowTaskType

if TYPE_CHECKING:
    from ...runtime.structure import Wire

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

    wire_names = {
        "window_execution_id": "WindowExecutionId",
        "task_execution_id": "TaskExecutionId",
        "status": "Status",
        "status_details": "StatusDetails",
        "start_time": "StartTime",
        "end_time": "EndTime",
        "task_arn": "TaskArn",
        "task_type": "TaskType",
        "alarm_configuration": "AlarmConfiguration",
        "triggered_alarms": "TriggeredAlarms",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.window_execution_id) is not None:
            wire["WindowExecutionId"] = value
        if (value := self.task_execution_id) is not None:
            wire["TaskExecutionId"] = value
        if (value := self.status) is not None:
            wire["Status"] = value
        if (value := self.status_details) is not None:
            wire["StatusDetails"] = value
        if (value := self.start_time) is not None:
            wire["StartTime"] = value
        if (value := self.end_time) is not None:
            wire["EndTime"] = value
        if (value := self.task_arn) is not None:
            wire["TaskArn"] = value
        if (value := self.task_type) is not None:
            wire["TaskType"] = value
        if (value := self.alarm_configuration) is not None:
            wire["AlarmConfiguration"] = (
                value.to_wire() if type(value) is AlarmConfiguration else wire_of(value)
            )
        if (value := self.triggered_alarms) is not None:
            wire["TriggeredAlarms"] = wire_of_each(value)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> MaintenanceWindowExecutionTaskIdentity:
        self = cls(
            window_execution_id=wire.get("WindowExecutionId"),
            task_execution_id=wire.get("TaskExecutionId"),
            status=wire.get("Status"),
            status_details=wire.get("StatusDetails"),
            start_time=wire.get("StartTime"),
            end_time=wire.get("EndTime"),
            task_arn=wire.get("TaskArn"),
            task_type=wire.get("TaskType"),
            alarm_configuration=AlarmConfiguration.read(wire.get("AlarmConfiguration")),
            triggered_alarms=each(
                wire.get("TriggeredAlarms"), AlarmStateInformation.read
            ),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
