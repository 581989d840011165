"""EC2 InstanceLifecycleType."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

InstanceLifecycleType: TypeAlias = Literal[
    "spot",
    "scheduled",
    "capacity-block",
    "interruptible-capacity-reservation",
]

INSTANCE_LIFECYCLE_TYPE_VALUES = frozenset[str](get_args(InstanceLifecycleType))
