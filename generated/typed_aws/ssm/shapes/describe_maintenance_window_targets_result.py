"""SSM DescribeMaintenanceWindowTargetsResult."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.output import Output
from .maintenance_window_target import MaintenanceWindowTarget


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class DescribeMaintenanceWindowTargetsResult(Output):
    """DescribeMaintenanceWindowTargetsResult."""

    targets: list[MaintenanceWindowTarget] | None = None
    """Information about the targets in the maintenance window."""

    next_token: str | None = None
    """The token to use when requesting the next set of items. If there are no additional items
    to return, the string is empty.
    """
