"""Lambda LogType."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

LogType: TypeAlias = Literal[
    "None",
    "Tail",
]

LOG_TYPE_VALUES = frozenset[str](get_args(LogType))
