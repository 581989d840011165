"""EC2 InstanceInterruptionBehavior."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

InstanceInterruptionBehavior: TypeAlias = Literal[
    "hibernate",
    "stop",
    "terminate",
]

INSTANCE_INTERRUPTION_BEHAVIOR_VALUES = frozenset[str](
    get_args(InstanceInterruptionBehavior)
)
