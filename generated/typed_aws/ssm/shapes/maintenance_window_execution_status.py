"""SSM MaintenanceWindowExecutionStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

MaintenanceWindowExecutionStatus: TypeAlias = Literal[
    "PENDING",
    "IN_PROGRESS",
    "SUCCESS",
    "FAILED",
    "TIMED_OUT",
    "CANCELLING",
    "CANCELLED",
    "SKIPPED_OVERLAPPING",
]

MAINTENANCE_WINDOW_EXECUTION_STATUS_VALUES = frozenset[str](
    get_args(MaintenanceWindowExecutionStatus)
)
