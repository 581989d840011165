"""SSM DescribeMaintenanceWindowExecutionsResult."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.output import Output
from ...runtime.structure import each, unknown_in, wire_of_each
from .maintenance_window_execution import MaintenanceWindowExecution

if TYPE_CHECKING:
    from ...runtime.structure import Wire


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

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        window_executions = self.window_executions
        if window_executions is not None:
            if type(window_executions) is list:
                for window_executions_item in window_executions:
                    if not (
                        type(window_executions_item) is MaintenanceWindowExecution
                        and not window_executions_item.suspects()
                    ):
                        found += ("window_executions",)
                        break
            else:
                found += ("window_executions",)
        next_token = self.next_token
        if next_token is not None and type(next_token) is not str:
            found += ("next_token",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
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
