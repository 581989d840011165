"""EC2 InstanceStateName."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

InstanceStateName: TypeAlias = Literal[
    "pending",
    "running",
    "shutting-down",
    "terminated",
    "stopping",
    "stopped",
]

INSTANCE_STATE_NAME_VALUES = frozenset[str](get_args(InstanceStateName))
