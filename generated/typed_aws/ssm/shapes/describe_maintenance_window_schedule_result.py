"""SSM DescribeMaintenanceWindowScheduleResult, ScheduledWindowExecution."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length, Pattern
from ...runtime.dataclass import dataclass
from ...runtime.output import Output
from ...runtime.structure import Structure

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
