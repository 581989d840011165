"""SSM CommandFilterKey."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

CommandFilterKey: TypeAlias = Literal[
    "InvokedAfter",
    "InvokedBefore",
    "Status",
    "ExecutionStage",
    "DocumentName",
]

COMMAND_FILTER_KEY_VALUES = frozenset[str](get_args(CommandFilterKey))
