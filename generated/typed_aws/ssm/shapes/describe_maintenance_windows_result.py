"""SSM DescribeMaintenanceWindowsResult, MaintenanceWindowIdentity."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length, Pattern, Range, Sensitive
from ...runtime.dataclass import dataclass, field
from ...runtime.output import Output
from ...runtime.structure import Structure

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
