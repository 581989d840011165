"""SSM NotificationType."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

NotificationType: TypeAlias = Literal[
    "Command",
    "Invocation",
]

NOTIFICATION_TYPE_VALUES = frozenset[str](get_args(NotificationType))
