"""SSM MaintenanceWindowTaskCutoffBehavior."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

MaintenanceWindowTaskCutoffBehavior: TypeAlias = Literal[
    "CONTINUE_TASK",
    "CANCEL_TASK",
]

MAINTENANCE_WINDOW_TASK_CUTOFF_BEHAVIOR_VALUES = frozenset[str](
    get_args(MaintenanceWindowTaskCutoffBehavior)
)
