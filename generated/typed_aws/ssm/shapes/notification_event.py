"""SSM NotificationEvent."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

NotificationEvent: TypeAlias = Literal[
    "All",
    "InProgress",
    "Success",
    "TimedOut",
    "Cancelled",
    "Failed",
]

NOTIFICATION_EVENT_VALUES = frozenset[str](get_args(NotificationEvent))
