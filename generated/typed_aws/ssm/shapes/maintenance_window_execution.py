"""SSM MaintenanceWindowExecution."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length, Pattern
from ...runtime.structure import Structure, unknown_in
from .maintenance_window_execution_status import (
    MAINTENANCE_WINDOW_EXECUTION_STATUS_VALUES,
    MaintenanceWindowExecutionStatus,
)

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation

MAINTENANCE_WINDOW_ID_PATTERN = Pattern("^mw-[0-9a-f]{17}$", repeats_length=True)
MAINTENANCE_WINDOW_EXECUTION_ID_PATTERN = Pattern(
    r"^[0-9a-fA-F]{8}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{12}$",
    repeats_length=True,
)


@dataclass(slots=True, kw_only=True)
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

    def check(self, at: Path, found: list[Violation]) -> None:
        window_id = self.window_id
        if window_id is not None and not (
            type(window_id) is str and MAINTENANCE_WINDOW_ID_PATTERN.matches(window_id)
        ):
            self.explain("window_id", at, found)
        window_execution_id = self.window_execution_id
        if window_execution_id is not None and not (
            type(window_execution_id) is str
            and MAINTENANCE_WINDOW_EXECUTION_ID_PATTERN.matches(window_execution_id)
        ):
            self.explain("window_execution_id", at, found)
        status = self.status
        if status is not None and not (
            type(status) is str and status in MAINTENANCE_WINDOW_EXECUTION_STATUS_VALUES
        ):
            self.explain("status", at, found)
        status_details = self.status_details
        if status_details is not None and not (
            type(status_details) is str and len(status_details) <= 250
        ):
            self.explain("status_details", at, found)
        start_time = self.start_time
        if start_time is not None and not (type(start_time) is datetime):
            self.explain("start_time", at, found)
        end_time = self.end_time
        if end_time is not None and not (type(end_time) is datetime):
            self.explain("end_time", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
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
