"""SSM CommandInvocationStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

CommandInvocationStatus: TypeAlias = Literal[
    "Pending",
    "InProgress",
    "Delayed",
    "Success",
    "Cancelled",
    "TimedOut",
    "Failed",
    "Cancelling",
]

COMMAND_INVOCATION_STATUS_VALUES = frozenset[str](get_args(CommandInvocationStatus))
