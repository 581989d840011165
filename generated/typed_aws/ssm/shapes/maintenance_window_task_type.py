"""SSM MaintenanceWindowTaskType."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

MaintenanceWindowTaskType: TypeAlias = Literal[
    "RUN_COMMAND",
    "AUTOMATION",
    "STEP_FUNCTIONS",
    "LAMBDA",
]

MAINTENANCE_WINDOW_TASK_TYPE_VALUES = frozenset[str](
    get_args(MaintenanceWindowTaskType)
)
