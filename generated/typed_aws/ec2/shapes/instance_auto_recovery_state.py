"""EC2 InstanceAutoRecoveryState."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

InstanceAutoRecoveryState: TypeAlias = Literal[
    "disabled",
    "default",
]

INSTANCE_AUTO_RECOVERY_STATE_VALUES = frozenset[str](
    get_args(InstanceAutoRecoveryState)
)
