"""SSM ExternalAlarmState."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

ExternalAlarmState: TypeAlias = Literal[
    "UNKNOWN",
    "ALARM",
]

EXTERNAL_ALARM_STATE_VALUES = frozenset[str](get_args(ExternalAlarmState))
