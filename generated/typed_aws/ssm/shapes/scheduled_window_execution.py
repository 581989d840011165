"""SSM ScheduledWindowExecution."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length, Pattern
from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire

MAINTENANCE_WINDOW_ID_PATTERN = Pattern("^mw-[0-9a-f]{17}$", repeats_length=True)
MAINTENANCE_WINDOW_NAME_PATTERN = Pattern(
    r"^[a-zA-Z0-9_\-.]{3,128}$", repeats_length=True
)


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

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        window_id = self.window_id
        if window_id is not None and not MAINTENANCE_WINDOW_ID_PATTERN.matches(
            window_id
        ):
            found += ("window_id",)
        name = self.name
        if name is not None and not MAINTENANCE_WINDOW_NAME_PATTERN.matches(name):
            found += ("name",)
        execution_time = self.execution_time
        if execution_time is not None and type(execution_time) is not str:
            found += ("execution_time",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
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
