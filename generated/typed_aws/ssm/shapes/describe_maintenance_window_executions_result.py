"""SSM DescribeMaintenanceWindowExecutionsResult, MaintenanceWindowExecution."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length, Pattern
from ...runtime.output import Output
from ...runtime.structure import Structure, each, unknown_in, wire_of_each
from .maintenance_window_execution_status import MaintenanceWindowExecutionStatus

if TYPE_CHECKING:
    from ...runtime.structure import Wire

MAINTENANCE_WINDOW_ID_PATTERN = Pattern("^mw-[0-9a-f]{17}$", repeats_length=True)
MAINTENANCE_WINDOW_EXECUTION_ID_PATTERN = Pattern(
    r"^[0-9a-fA-F]{8}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{12}$",
    repeats_length=True,
)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class DescribeMaintenanceWindowExecutionsResult(Output):
    """DescribeMaintenanceWindowExecutionsResult."""

    window_executions: list[MaintenanceWindowExecution] | None = None
    """Information about the maintenance window executions."""

    next_token: str | None = None
    """The token to use when requesting the next set of items. If there are no additional items
    to return, the string is empty.
    """

    wire_names = {
        "window_executions": "WindowExecutions",
        "next_token": "NextToken",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.window_executions) is not None:
            wire["WindowExecutions"] = wire_of_each(value)
        if (value := self.next_token) is not None:
            wire["NextToken"] = value
        if self.response_metadata is not None:
            wire["ResponseMetadata"] = self.response_metadata
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> DescribeMaintenanceWindowExecutionsResult:
        self = cls(
            window_executions=each(
                wire.get("WindowExecutions"), MaintenanceWindowExecution.read
            ),
            next_token=wire.get("NextToken"),
            response_metadata=wire.get("ResponseMetadata"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MaintenanceWindowExecution(Structure):
    """Describes the information about an execution of a maintenance window."""

    window_id: Annotated[str, Length(20, 20), MAINTENANCE_WINDOW_ID_PATTERN] | None = (
        None
    )
    """The ID of the maintenance window."""

    window_execution_id: (
        Annotated[str, Length(36, 36), MAINTENANCE_WINDOW_EXECUTION_ID_PATTERN] | None
    ) = None
    """The ID of the maintenance window execution."""

    status: MaintenanceWindowExecutionStatus | None = None
    """The status of the execution."""

    status_details: Annotated[str, Length(0, 250)] | None = None
    """The details explaining the status. Not available for all status values."""

    start_time: datetime | None = None
    """The time the execution started."""

    end_time: datetime | None = None
    """The time the execution finished."""

    wire_names = {
        "window_id": "WindowId",
        "window_execution_id": "WindowExecutionId",
        "status": "Status",
        "status_details": "StatusDetails",
        "start_time": "StartTime",
        "end_time": "EndTime",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.window_id) is not None:
            wire["WindowId"] = value
        if (value := self.window_execution_id) is not None:
            wire["WindowExecutionId"] = value
        if (value := self.status) is not None:
            wire["Status"] = value
        if (value := self.status_details) is not None:
            wire["StatusDetails"] = value
        if (value := self.start_time) is not None:
            wire["StartTime"] = value
        if (value := self.end_time) is not None:
            wire["EndTime"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> MaintenanceWindowExecution:
        self = cls(
            window_id=wire.get("WindowId"),
            window_execution_id=wire.get("WindowExecutionId"),
            status=wire.get("Status"),
            status_details=wire.get("StatusDetails"),
            start_time=wire.get("StartTime"),
            end_time=wire.get("EndTime"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
