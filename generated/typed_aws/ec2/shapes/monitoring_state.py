"""EC2 MonitoringState."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

MonitoringState: TypeAlias = Literal[
    "disabled",
    "disabling",
    "enabled",
    "pending",
]

MONITORING_STATE_VALUES = frozenset[str](get_args(MonitoringState))
