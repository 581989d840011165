"""EC2 ShutdownBehavior."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

ShutdownBehavior: TypeAlias = Literal[
    "stop",
    "terminate",
]

SHUTDOWN_BEHAVIOR_VALUES = frozenset[str](get_args(ShutdownBehavior))
