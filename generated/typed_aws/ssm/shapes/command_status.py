"""SSM CommandStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

CommandStatus: TypeAlias = Literal[
    "Pending",
    "InProgress",
    "Success",
    "Cancelled",
    "Failed",
    "TimedOut",
    "Cancelling",
]

COMMAND_STATUS_VALUES = frozenset[str](get_args(CommandStatus))
