"""Lambda InvocationType."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

InvocationType: TypeAlias = Literal[
    "Event",
    "RequestResponse",
    "DryRun",
]

INVOCATION_TYPE_VALUES = frozenset[str](get_args(InvocationType))
