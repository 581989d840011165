"""SSM DescribeMaintenanceWindowsResult, MaintenanceWindowIdentity."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length, Pattern, Range, Sensitive
from ...runtime.output import Output
from ...runtime.structure import Structure, each, unknown_in, wire_of_each

if TYPE_CHECKING:
    from ...runtime.structure import Wire

MAINTENANCE_WINDOW_ID_PATTERN = Pattern("^mw-[0-9a-f]{17}$", repeats_length=True)
MAINTENANCE_WINDOW_NAME_PATTERN = Pattern(
    r"^[a-zA-Z0-9_\-.]{3,128}$", repeats_length=True
)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class DescribeMaintenanceWindowsResult(Output):
    """DescribeMaintenanceWindowsResult."""

    window_identities: list[MaintenanceWindowIdentity] | None = None
    """Information about the maintenance windows."""

    next_token: str | None = None
    """The token to use when requesting the next set of items. If there are no additional items
    to return, the string is empty.
    """

    wire_names = {
        "window_identities": "WindowIdentities",
        "next_token": "NextToken",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.window_identities) is not None:
            wire["WindowIdentities"] = wire_of_each(value)
        if (value := self.next_token) is not None:
            wire["NextToken"] = value
        if self.response_metadata is not None:
            wire["ResponseMetadata"] = self.response_metadata
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> DescribeMaintenanceWindowsResult:
        self = cls(
            window_identities=each(
                wire.get("WindowIdentities"), MaintenanceWindowIdentity.read
            ),
            next_token=wire.get("NextToken"),
            response_metadata=wire.get("ResponseMetadata"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MaintenanceWindowIdentity(Structure):
    """Information about the maintenance window."""

    window_id: Annotated[str, Length(20, 20), MAINTENANCE_WINDOW_ID_PATTERN] | None = (
        None
    )
    """The ID of the maintenance window."""

    name: Annotated[str, Length(3, 128), MAINTENANCE_WINDOW_NAME_PATTERN] | None = None
    """The name of the maintenance window."""

    description: Annotated[str, Length(1, 128), Sensitive()] | None = field(
        default=None, repr=False
    )
    """A description of the maintenance window."""

    enabled: bool | None = None
    """Indicates whether the maintenance window is enabled."""

    duration: Annotated[int, Range(1, 24)] | None = None
    """The duration of the maintenance window in hours."""

    cutoff: Annotated[int, Range(0, 23)] | None = None
    """The number of hours before the end of the maintenance window that Amazon Web Services
    Systems Manager stops scheduling new tasks for execution.
    """

    schedule: Annotated[str, Length(1, 256)] | None = None
    """The schedule of the maintenance window in the form of a cron or rate expression."""

    schedule_timezone: str | None = None
    """The time zone that the scheduled maintenance window executions are based on, in Internet
    Assigned Numbers Authority (IANA) format.
    """

    schedule_offset: Annotated[int, Range(1, 6)] | None = None
    """The number of days to wait to run a maintenance window after the scheduled cron
    expression date and time.
    """

    end_date: str | None = None
    """The date and time, in ISO-8601 Extended format, for when the maintenance window is
    scheduled to become inactive.
    """

    start_date: str | None = None
    """The date and time, in ISO-8601 Extended format, for when the maintenance window is
    scheduled to become active.
    """

    next_execution_time: str | None = None
    """The next time the maintenance window will actually run, taking into account any
    specified times for the maintenance window to become active or inactive.
    """

    wire_names = {
        "window_id": "WindowId",
        "name": "Name",
        "description": "Description",
        "enabled": "Enabled",
        "duration": "Duration",
        "cutoff": "Cutoff",
        "schedule": "Schedule",
        "schedule_timezone": "ScheduleTimezone",
        "schedule_offset": "ScheduleOffset",
        "end_date": "EndDate",
        "start_date": "StartDate",
        "next_execution_time": "NextExecutionTime",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.window_id) is not None:
            wire["WindowId"] = value
        if (value := self.name) is not None:
            wire["Name"] = value
        if (value := self.description) is not None:
            wire["Description"] = value
        if (value := self.enabled) is not None:
            wire["Enabled"] = value
        if (value := self.duration) is not None:
            wire["Duration"] = value
        if (value := self.cutoff) is not None:
            wire["Cutoff"] = value
        if (value := self.schedule) is not None:
            wire["Schedule"] = value
        if (value := self.schedule_timezone) is not None:
            wire["ScheduleTimezone"] = value
        if (value := self.schedule_offset) is not None:
            wire["ScheduleOffset"] = value
        if (value := self.end_date) is not None:
            wire["EndDate"] = value
        if (value := self.start_date) is not None:
            wire["StartDate"] = value
        if (value := self.next_execution_time) is not None:
            wire["NextExecutionTime"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> MaintenanceWindowIdentity:
        self = cls(
            window_id=wire.get("WindowId"),
            name=wire.get("Name"),
            description=wire.get("Description"),
            enabled=wire.get("Enabled"),
            duration=wire.get("Duration"),
            cutoff=wire.get("Cutoff"),
            schedule=wire.get("Schedule"),
            schedule_timezone=wire.get("ScheduleTimezone"),
            schedule_offset=wire.get("ScheduleOffset"),
            end_date=wire.get("EndDate"),
            start_date=wire.get("StartDate"),
            next_execution_time=wire.get("NextExecutionTime"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
