"""SSM MaintenanceWindowResourceType."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

MaintenanceWindowResourceType: TypeAlias = Literal[
    "INSTANCE",
    "RESOURCE_GROUP",
]

MAINTENANCE_WINDOW_RESOURCE_TYPE_VALUES = frozenset[str](
    get_args(MaintenanceWindowResourceType)
)
