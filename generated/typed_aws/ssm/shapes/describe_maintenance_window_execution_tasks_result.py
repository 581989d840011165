"""SSM DescribeMaintenanceWindowExecutionTasksResult."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.output import Output
from .maintenance_window_execution_task_identity import (
    MaintenanceWindowExecutionTaskIdentity,
)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class DescribeMaintenanceWindowExecutionTasksResult(Output):
    """DescribeMaintenanceWindowExecutionTasksResult."""

    window_execution_task_identities: (
        list[MaintenanceWindowExecutionTaskIdentity] | None
    ) = None
    """Information about the task executions."""

    next_token: str | None = None
    """The token to use when requesting the next set of items. If there are no additional items
    to return, the string is empty.
    """
