"""SSM DescribeMaintenanceWindowExecutionTaskInvocationsResult, MaintenanceWindowExecutionTaskInvocationIdentity."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from ...runtime.constraints import Length, Pattern, Sensitive
from ...runtime.dataclass import dataclass, field
from ...runtime.output import Output
from ...runtime.structure import Structure
from .maintenance_window_execution_status import MaintenanceWindowExecutionStatus
from .maintenance_window_task_type import MaintenanceWindowTaskType

MAINTENANCE_WINDOW_EXECUTION_ID_PATTERN = Pattern(
    r"^[0-9a-fA-F]{8}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{12}$",
    repeats_length=True,
)
MAINTENANCE_WINDOW_EXECUTION_TASK_ID_PATTERN = Pattern(
    r"^[0-9a-fA-F]{8}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{12}$",
    repeats_length=True,
)
MAINTENANCE_WINDOW_EXECUTION_TASK_INVOCATION_ID_PATTERN = Pattern(
    r"^[0-9a-fA-F]{8}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{12}$",
    repeats_length=True,
)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class DescribeMaintenanceWindowExecutionTaskInvocationsResult(Output):
    """DescribeMaintenanceWindowExecutionTaskInvocationsResult."""

    window_execution_task_invocation_identities: (
        list[MaintenanceWindowExecutionTaskInvocationIdentity] | None
    ) = None
    """Information about the task invocation results per invocation."""

    next_token: str | None = None
    """The token to use when requesting the next set of items. If there are no additional items
    to return, the string is empty.
    """


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MaintenanceWindowExecutionTaskInvocationIdentity(Structure):
    """Describes the information about a task invocation for a particular target as part of a
    task execution performed as part of a maintenance window execution.
    """

    window_execution_id: (
        Annotated[str, Length(36, 36), MAINTENANCE_WINDOW_EXECUTION_ID_PATTERN] | None
    ) = None
    """The ID of the maintenance window execution that ran the task."""

    task_execution_id: (
        Annotated[str, Length(36, 36), MAINTENANCE_WINDOW_EXECUTION_TASK_ID_PATTERN]
        | None
    ) = None
    """The ID of the specific task execution in the maintenance window execution."""

    invocation_id: (
        Annotated[
            str, Length(36, 36), MAINTENANCE_WINDOW_EXECUTION_TASK_INVOCATION_ID_PATTERN
        ]
        | None
    ) = None
    """The ID of the task invocation."""

    execution_id: str | None = None
    """The ID of the action performed in the service that actually handled the task invocation.
    If the task type is ``RUN_COMMAND``, this value is the command ID.
    """

    task_type: MaintenanceWindowTaskType | None = None
    """The task type."""

    parameters: Annotated[str, Sensitive()] | None = field(default=None, repr=False)
    """The parameters that were provided for the invocation when it was run."""

    status: MaintenanceWindowExecutionStatus | None = None
    """The status of the task invocation."""

    status_details: Annotated[str, Length(0, 250)] | None = None
    """The details explaining the status of the task invocation. Not available for all status
    values.
    """

    start_time: datetime | None = None
    """The time the invocation started."""

    end_time: datetime | None = None
    """The time the invocation finished."""

    owner_information: Annotated[str, Length(1, 128), Sensitive()] | None = field(
        default=None, repr=False
    )
    """User-provided value that was specified when the target was registered with the
    maintenance window. This was also included in any Amazon CloudWatch Events events raised
    during the task invocation.
    """

    window_target_id: Annotated[str, Length(None, 36)] | None = None
    """The ID of the target definition in this maintenance window the invocation was performed
    for.
    """
