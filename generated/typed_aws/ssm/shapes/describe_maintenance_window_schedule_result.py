"""SSM DescribeMaintenanceWindowScheduleResult, ScheduledWindowExecution."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length, Pattern
from ...runtime.output import Output
from ...runtime.structure import Structure, each, unknown_in, wire_of_each

if TYPE_CHECKING:
    from ...runtime.structure import Wire

MAINTENANCE_WINDOW_ID_PATTERN = Pattern("^mw-[0-9a-f]{17}$", repeats_length=True)
MAINTENANCE_WINDOW_NAME_PATTERN = Pattern(
    r"^[a-zA-Z0-9_\-.]{3,128}$", repeats_length=True
)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class DescribeMaintenanceWindowScheduleResult(Output):
    """DescribeMaintenanceWindowScheduleResult."""

    scheduled_window_executions: list[ScheduledWindowExecution] | None = None
    """Information about maintenance window executions scheduled for the specified time range."""

    next_token: str | None = None
    """The token for the next set of items to return. (You use this token in the next call.)"""

    wire_names = {
        "scheduled_window_executions": "ScheduledWindowExecutions",
        "next_token": "NextToken",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.scheduled_window_executions) is not None:
            wire["ScheduledWindowExecutions"] = wire_of_each(value)
        if (value := self.next_token) is not None:
            wire["NextToken"] = value
        if self.response_metadata is not None:
            wire["ResponseMetadata"] = self.response_metadata
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> DescribeMaintenanceWindowScheduleResult:
        self = cls(
            scheduled_window_executions=each(
                wire.get("ScheduledWindowExecutions"), ScheduledWindowExecution.read
            ),
            next_token=wire.get("NextToken"),
            response_metadata=wire.get("ResponseMetadata"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ScheduledWindowExecution(Structure):
    """Information about a scheduled execution for a maintenance window."""

    window_id: Annotated[str, Length(20, 20), MAINTENANCE_WINDOW_ID_PATTERN] | None = (
        None
    )
    """The ID of the maintenance window to be run."""

    name: Annotated[str, Length(3, 128), MAINTENANCE_WINDOW_NAME_PATTERN] | None = None
    """The name of the maintenance window to be run."""

    execution_time: str | None = None
    """The time, in ISO-8601 Extended format, that the maintenance window is scheduled to be
    run.
    """

    wire_names = {
        "window_id": "WindowId",
        "name": "Name",
        "execution_time": "ExecutionTime",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.window_id) is not None:
            wire["WindowId"] = value
        if (value := self.name) is not None:
            wire["Name"] = value
        if (value := self.execution_time) is not None:
            wire["ExecutionTime"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> ScheduledWindowExecution:
        self = cls(
            window_id=wire.get("WindowId"),
            name=wire.get("Name"),
            execution_time=wire.get("ExecutionTime"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
