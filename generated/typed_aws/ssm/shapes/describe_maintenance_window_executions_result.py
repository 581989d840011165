"""SSM DescribeMaintenanceWindowExecutionsResult, MaintenanceWindowExecution."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from ...runtime.constraints import Length, Pattern
from ...runtime.dataclass import dataclass
from ...runtime.output import Output
from ...runtime.structure import Structure
from .maintenance_window_execution_status import MaintenanceWindowExecutionStatus

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
