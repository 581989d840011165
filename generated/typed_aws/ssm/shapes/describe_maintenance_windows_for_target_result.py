"""SSM DescribeMaintenanceWindowsForTargetResult, MaintenanceWindowIdentityForTarget."""

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
class DescribeMaintenanceWindowsForTargetResult(Output):
    """DescribeMaintenanceWindowsForTargetResult."""

    window_identities: list[MaintenanceWindowIdentityForTarget] | None = None
    """Information about the maintenance window targets and tasks a managed node is associated
    with.
    """

    next_token: str | None = None
    """The token for the next set of items to return. (You use this token in the next call.)"""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MaintenanceWindowIdentityForTarget(Structure):
    """The maintenance window to which the specified target belongs."""

    window_id: Annotated[str, Length(20, 20), MAINTENANCE_WINDOW_ID_PATTERN] | None = (
        None
    )
    """The ID of the maintenance window."""

    name: Annotated[str, Length(3, 128), MAINTENANCE_WINDOW_NAME_PATTERN] | None = None
    """The name of the maintenance window."""
