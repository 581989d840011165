"""DynamoDB Select."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

Select: TypeAlias = Literal[
    "ALL_ATTRIBUTES",
    "ALL_PROJECTED_ATTRIBUTES",
    "SPECIFIC_ATTRIBUTES",
    "COUNT",
]

SELECT_VALUES = frozenset[str](get_args(Select))
