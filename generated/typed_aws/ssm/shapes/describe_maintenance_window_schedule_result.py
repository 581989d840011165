"""SSM DescribeMaintenanceWindowScheduleResult."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.output import Output
from ...runtime.structure import each, unknown_in, wire_of_each
from .scheduled_window_execution import ScheduledWindowExecution

if TYPE_CHECKING:
    from ...runtime.structure import Wire


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

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        scheduled_window_executions = self.scheduled_window_executions
        if scheduled_window_executions is not None:
            if type(scheduled_window_executions) is list:
                for scheduled_window_executions_item in scheduled_window_executions:
                    if not (
                        type(scheduled_window_executions_item)
                        is ScheduledWindowExecution
                        and not scheduled_window_executions_item.suspects()
                    ):
                        found += ("scheduled_window_executions",)
                        break
            else:
                found += ("scheduled_window_executions",)
        next_token = self.next_token
        if next_token is not None and type(next_token) is not str:
            found += ("next_token",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
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
