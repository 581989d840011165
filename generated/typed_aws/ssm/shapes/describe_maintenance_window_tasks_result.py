"""SSM DescribeMaintenanceWindowTasksResult."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.output import Output
from ...runtime.structure import each, unknown_in, wire_of_each
from .maintenance_window_task import MaintenanceWindowTask

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class DescribeMaintenanceWindowTasksResult(Output):
    """DescribeMaintenanceWindowTasksResult."""

    tasks: list[MaintenanceWindowTask] | None = None
    """Information about the tasks in the maintenance window."""

    next_token: str | None = None
    """The token to use when requesting the next set of items. If there are no additional items
    to return, the string is empty.
    """

    wire_names = {
        "tasks": "Tasks",
        "next_token": "NextToken",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.tasks) is not None:
            wire["Tasks"] = wire_of_each(value)
        if (value := self.next_token) is not None:
            wire["NextToken"] = value
        if self.response_metadata is not None:
            wire["ResponseMetadata"] = self.response_metadata
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> DescribeMaintenanceWindowTasksResult:
        self = cls(
            tasks=each(wire.get("Tasks"), MaintenanceWindowTask.read),
            next_token=wire.get("NextToken"),
            response_metadata=wire.get("ResponseMetadata"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
